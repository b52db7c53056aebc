// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/balance_page.h"

#include "app/charts/chart_canvas.h"
#include "app/charts/chart_view.h"
#include "app/pages/balance/acknowledge_dialog.h"
#include "app/pages/balance/alert_row.h"
#include "app/pages/balance/reasons_panel.h"
#include "app/pages/balance/sections.h"
#include "app/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "core/edit/alert_verbs.h"
#include "core/edit/rating_verbs.h"
#include "core/edit/team_verbs.h"
#include "core/edit/sample_organization.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

class BalancePageTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { theme::apply(*qApp, theme::Scheme::Light); }

    void open(const Organization &organization)
    {
        m_session = Session::create(m_folder.filePath(u"org.evenkeel"_s), organization, m_clock,
                                    {.backupFolder = m_folder.filePath(u"backups"_s)})
                        .take();
        m_view = std::make_unique<ViewState>(organization.root, m_clock);
        m_page = std::make_unique<BalancePage>(*m_session, *m_view);
        m_page->makeChooser()->show(); // the header has it in the window
        m_page->resize(1150, 740);
        m_page->show();
        m_page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }
    void openSample() { open(edit::sampleOrganization(m_clock.today())); }

    TeamId team(const QString &name) const
    {
        for (const Team &one : m_session->organization().teams) {
            if (one.name.text() == name)
                return one.id;
        }
        ADD_FAILURE() << name.toStdString();
        return m_session->organization().root;
    }
    template <class T>
    QStringList namesOf() const
    {
        QStringList names;
        for (const T *one : m_page->findChildren<T *>()) {
            if (one->isVisible())
                names.append(one->accessibleName());
        }
        return names;
    }
    QPushButton *button(const QString &caption) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == caption && one->isVisible())
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<BalancePage> m_page;
};

TEST_F(BalancePageTest, SaysThatNobodyIsThereAndHasTheButtonThatMendsIt)
{
    test::OrganizationBuilder builder;
    builder.competency(u"Planning"_s, Side::Management);
    open(builder.build());
    QSignalSpy asked(m_page.get(), &BalancePage::addPeopleRequested);

    EXPECT_EQ(namesOf<EmptyState>(), QStringList{u"Nobody is in this team yet"_s});
    ASSERT_TRUE(button(u"Add people"_s));
    button(u"Add people"_s)->click();

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(BalancePageTest, SaysThatNobodyIsRatedAndHasTheButtonThatMendsIt)
{
    test::OrganizationBuilder builder;
    builder.competency(u"Planning"_s, Side::Management);
    builder.member(u"Ada"_s, builder.root());
    open(builder.build());
    QSignalSpy asked(m_page.get(), &BalancePage::ratePeopleRequested);

    EXPECT_EQ(namesOf<EmptyState>(), QStringList{u"Nobody here is rated yet"_s});
    ASSERT_TRUE(button(u"Rate people"_s));
    EXPECT_FALSE(button(u"Add people"_s));
    m_page->takeFocus();
    EXPECT_EQ(m_page->focusWidget(), button(u"Rate people"_s));
    button(u"Rate people"_s)->click();

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(BalancePageTest, SaysThatThereIsNothingToRateAndLeadsToWhereItIsChosen)
{
    open(test::OrganizationBuilder().build());
    QSignalSpy asked(m_page.get(), &BalancePage::ratePeopleRequested);

    EXPECT_EQ(namesOf<EmptyState>(), QStringList{u"There are no competencies yet"_s});
    ASSERT_TRUE(button(u"Choose competencies"_s));
    button(u"Choose competencies"_s)->click();

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(BalancePageTest, ShowsTheSamplesThreeGravestAlertsFirst)
{
    openSample();

    const QStringList alerts = namesOf<AccentCard>();

    ASSERT_EQ(alerts.size(), 3);
    EXPECT_EQ(alerts[0], u"Bureaucratic · Network Operations"_s);
    EXPECT_EQ(alerts[1], u"Brink of chaos · Digital Services"_s);
    EXPECT_TRUE(alerts[2].endsWith(u"Courts and Land Records"_s)) << alerts[2].toStdString();
}

TEST_F(BalancePageTest, ShowsAllAtOnceInAWindowOf1440By900)
{
    openSample();
    m_page->resize(1150, 715); // what menu, toolbar, header and status bar leave
    const auto *scroll = m_page->findChild<QScrollArea *>();

    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(m_page->findChildren<charts::ChartView *>().size(), 3);
}

TEST_F(BalancePageTest, ScrollsInASmallWindowAndCutsNothingOff)
{
    openSample();
    m_page->resize(980, 520);
    const auto *scroll = m_page->findChild<QScrollArea *>();

    EXPECT_GT(scroll->verticalScrollBar()->maximum(), 0);
    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
}

TEST_F(BalancePageTest, EveryLinkOfTheUnfoldedAlertsIsInSightInAnyWindow)
{
    openSample();
    const TeamId digital = team(u"Digital Services"_s);
    ASSERT_TRUE(m_session->run(edit::acknowledgeAlert(
        {.team = digital, .kind = u"brink_of_chaos"_s, .severity = 3, .until = m_clock.today().plusDays(30), .reason = QString(300, u'w')})));
    const auto *row = m_page->findChild<AlertRow *>();
    for (QPushButton *link : row->links()->findChildren<QPushButton *>())
        link->click();
    ASSERT_GE(namesOf<AccentCard>().size(), 8);

    for (const QSize size : {QSize(1150, 715), QSize(990, 535), QSize(1150, 900), QSize(640, 420), QSize(1600, 1000)}) {
        m_page->resize(size);
        QCoreApplication::processEvents();
        const QWidget *content = m_page->findChild<OverviewSection *>()->widget();
        for (const AccentCard *card : row->findChildren<AccentCard *>()) {
            const QRect inRow(card->mapTo(row, QPoint()), card->size());
            EXPECT_TRUE(row->rect().contains(inRow)) << size.width() << ' ' << card->accessibleName().toStdString();
            for (const QPushButton *link : card->findChildren<QPushButton *>()) {
                EXPECT_TRUE(card->rect().contains(link->geometry())) << size.width() << ' ' << card->accessibleName().toStdString();
                EXPECT_TRUE(content->rect().contains(QRect(link->mapTo(content, QPoint()), link->size()))) << size.width();
            }
        }
        for (const charts::ChartView *chart : content->findChildren<charts::ChartView *>())
            EXPECT_GE(chart->height(), chart->layout()->totalMinimumHeightForWidth(chart->width())) << size.width();
    }
}

TEST_F(BalancePageTest, LeavesNoCompetencyOutInANarrowPage)
{
    openSample();
    for (const int width : {700, 860, 940, 1150}) {
        m_page->resize(width, 900);
        QCoreApplication::processEvents();
        for (const auto *canvas : m_page->findChildren<charts::ChartCanvas *>()) {
            if (std::holds_alternative<CompetencyStripFigure>(canvas->figure())) {
                EXPECT_EQ(canvas->spots().size(), 16) << width;
            }
        }
    }
}

TEST_F(BalancePageTest, FollowsTheTeamAndTheDay)
{
    openSample();
    const QString whole = m_page->subtitle();

    m_view->setTeam(team(u"Digital Services"_s));
    const QString digital = m_page->subtitle();
    m_view->setAsOf(test::day("2025-09-30"));

    EXPECT_TRUE(whole.contains(u"70 people"));
    EXPECT_TRUE(digital.contains(u"8 people"));
    EXPECT_NE(m_page->subtitle(), digital);
    EXPECT_TRUE(namesOf<AccentCard>().isEmpty()); // it was in balance then
}

TEST_F(BalancePageTest, IsRightAgainAtOnceAfterAnEdit)
{
    openSample();
    m_view->setTeam(team(u"Digital Services"_s));
    ASSERT_EQ(namesOf<AccentCard>().size(), 1);
    const Organization &organization = m_session->organization();

    std::vector<edit::RatingDraft> drafts;
    for (const Membership &membership : organization.memberships) {
        if (membership.team != m_view->team() || !membership.period.contains(m_clock.today()))
            continue;
        for (const Competency &competency : organization.competencies)
            drafts.push_back({.subject = {membership.member, competency.id, Source::Supervisor, u"Eszter Szabó"_s}, .level = 5});
    }
    ASSERT_TRUE(m_session->run(edit::rateAll(drafts, roundOn(organization, m_clock.today()))));
    EXPECT_TRUE(namesOf<AccentCard>().isEmpty());

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(namesOf<AccentCard>().size(), 1);
}

TEST_F(BalancePageTest, ComputesNothingWhileItIsNotSeen)
{
    openSample();
    m_page->hide();
    QSignalSpy refreshed(m_page.get(), &Page::subtitleChanged);

    m_view->setTeam(team(u"Data Center"_s));
    EXPECT_EQ(refreshed.count(), 0);

    m_page->show();
    EXPECT_EQ(refreshed.count(), 1);
    EXPECT_TRUE(m_page->subtitle().contains(u"9 people"));
}

TEST_F(BalancePageTest, OpensTheReasonsOfAnAlertInPlaceOfTheChartsAndEscapeLeaves)
{
    openSample();
    button(u"Show why"_s)->click();

    const auto *panel = m_page->findChild<ReasonsPanel *>();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->accessibleName(), u"Network Operations is bureaucratic"_s);
    EXPECT_TRUE(namesOf<charts::ChartView>().isEmpty());

    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_FALSE(namesOf<charts::ChartView>().isEmpty());
}

TEST_F(BalancePageTest, ItsKeysWorkWhileTheTeamTreeHasTheKeyboard)
{
    openSample();
    QWidget window;
    auto *tree = new QLineEdit;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(tree);
    column->addWidget(m_page.get());
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    tree->setFocus();

    QTest::keyClick(tree, Qt::Key_W, Qt::AltModifier);
    const auto *reasons = m_page->findChild<ReasonsPanel *>();
    EXPECT_TRUE(reasons && reasons->isVisible());

    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_2, Qt::AltModifier);
    const auto *competencies = m_page->findChild<CompetencySection *>();
    EXPECT_TRUE(competencies && competencies->isVisible());
    m_page->setParent(nullptr);
}

TEST_F(BalancePageTest, TheReasonsOfATeamWhoseNameCannotBeBrokenStayInSight)
{
    test::OrganizationBuilder builder;
    const CompetencyId planning = builder.competency(QString(120, u'P'), Side::Management);
    const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
    const TeamId network = builder.team(QString(200, u'W'));
    for (int i = 0; i < 4; ++i) {
        const MemberId member = builder.member(u"M%1"_s.arg(i), network);
        builder.rating(member, planning, 2, m_clock.today());
        builder.rating(member, vision, 4, m_clock.today());
    }
    open(builder.build());

    m_page->showReasons(network);
    QCoreApplication::processEvents();

    const auto *panel = m_page->findChild<ReasonsPanel *>();
    const int width = panel->viewport()->width();
    EXPECT_LE(panel->widget()->width(), width);
    const QList<AccentCard *> sides = panel->findChildren<AccentCard *>();
    ASSERT_EQ(sides.size(), 2);
    for (const AccentCard *side : sides)
        EXPECT_LE(side->mapTo(panel->widget(), side->rect().bottomRight()).x(), width);
}

TEST_F(BalancePageTest, TheReasonsFollowAnEditAndGoWhenAnotherTeamIsChosen)
{
    openSample();
    const TeamId digital = team(u"Digital Services"_s);
    m_page->showReasons(digital);
    const auto *panel = m_page->findChild<ReasonsPanel *>();

    ASSERT_TRUE(m_session->run(edit::setDemand(digital, Demand::Complexity, 1, m_clock.today())));
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->accessibleName(), u"Digital Services is in balance"_s);

    m_view->setTeam(team(u"Network Operations"_s));
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(BalancePageTest, AFigureAmongTheReasonsLeadsToTheRowsBehindIt)
{
    openSample();
    m_page->showReasons(team(u"Digital Services"_s));
    std::optional<RowsBehind> asked;
    QObject::connect(m_page.get(), &BalancePage::rowsRequested, m_page.get(), [&](const RowsBehind &rows) { asked = rows; });

    button(u"39"_s)->click();

    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->team, team(u"Digital Services"_s));
    EXPECT_EQ(asked->members.size(), 8);
    EXPECT_EQ(asked->competencies.size(), 8);
}

TEST_F(BalancePageTest, WhoComesBackFromWhatAFigureRestsOnFindsTheReasonsOpen)
{
    openSample();
    const TeamId digital = team(u"Digital Services"_s);
    m_page->showReasons(digital);
    QObject::connect(m_page.get(), &BalancePage::rowsRequested, m_page.get(), [this](const RowsBehind &rows) {
        m_view->setTeam(rows.team); // as the window does
        m_page->hide();
    });

    button(u"39"_s)->click();
    m_page->show();

    const auto *panel = m_page->findChild<ReasonsPanel *>();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->accessibleName(), u"Digital Services is on the brink of chaos"_s);
    m_view->setTeam(team(u"Network Operations"_s));
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(BalancePageTest, ShowsPeopleAmongTheReasonsByTheirInitialsAndOnlyWhenAsked)
{
    openSample();
    const TeamId digital = team(u"Digital Services"_s);
    QStringList names;
    for (const Membership &membership : m_session->organization().memberships) {
        if (membership.team == digital)
            names += m_session->organization().members.find(membership.member)->name.text();
    }
    m_page->showReasons(digital);
    const auto said = [this] {
        QStringList texts;
        for (const QLabel *label : m_page->findChild<ReasonsPanel *>()->widget()->findChildren<QLabel *>())
            texts += label->text();
        for (const QPushButton *one : m_page->findChild<ReasonsPanel *>()->widget()->findChildren<QPushButton *>())
            texts += one->text();
        return texts;
    };
    const QStringList before = said();

    button(u"Show them by their initials"_s)->click();

    EXPECT_EQ(said().filter(u"management "_s).size() - before.filter(u"management "_s).size(), 8);
    for (const QString &name : names)
        EXPECT_FALSE(said().join(u'|').contains(name)) << name.toStdString();
    m_page->showReasons(team(u"Network Operations"_s));
    EXPECT_TRUE(button(u"Show them by their initials"_s)); // hidden again for another team
}

TEST_F(BalancePageTest, TheKeyboardStaysOnTheButtonThatUnfoldsSomethingAmongTheReasons)
{
    openSample();
    m_page->showReasons(team(u"Digital Services"_s));
    const auto pressed = [this](const QString &caption) {
        button(caption)->setFocus();
        QTest::keyClick(button(caption), Qt::Key_Space);
        QCoreApplication::processEvents();
        const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return focused ? focused->text() : QString();
    };

    EXPECT_EQ(pressed(u"Show them by their initials"_s), u"Hide them"_s);
    EXPECT_EQ(pressed(u"Hide them"_s), u"Show them by their initials"_s);
    EXPECT_EQ(pressed(u"List the steps"_s), u"Hide the steps"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(m_page->findChild<ReasonsPanel *>()->isVisible());
}

TEST_F(BalancePageTest, AnEditElsewhereLeavesTheKeyboardWhereItIs)
{
    openSample();
    const TeamId digital = team(u"Digital Services"_s);
    m_page->showReasons(digital);
    QWidget *chooser = m_page->makeChooser();
    chooser->setFocus();
    QWidget *before = m_page->window()->focusWidget();

    ASSERT_TRUE(m_session->run(edit::setDemand(digital, Demand::Complexity, 2, m_clock.today())));

    EXPECT_EQ(m_page->window()->focusWidget(), before);
}

TEST_F(BalancePageTest, AnAcknowledgedAlertIsPutAsideShownAsSuchAndUndone)
{
    openSample();
    button(u"Acknowledge…"_s)->click();
    auto *dialog = m_page->findChild<AcknowledgeDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"Tom has it in hand"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);

    EXPECT_EQ(m_session->undoName(), u"Acknowledge the alert of Network Operations"_s);
    EXPECT_EQ(namesOf<AccentCard>().first(), u"Brink of chaos · Digital Services"_s);
    ASSERT_TRUE(button(u"1 acknowledged"_s));
    button(u"1 acknowledged"_s)->click();
    EXPECT_EQ(namesOf<AccentCard>().last(), u"Bureaucratic · Network Operations"_s);
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.contains(u"Acknowledged on 23 Nov 2026 until it gets worse: Tom has it in hand"_s));

    button(u"Show again"_s)->click();
    EXPECT_EQ(namesOf<AccentCard>().first(), u"Bureaucratic · Network Operations"_s);
    EXPECT_FALSE(button(u"1 acknowledged"_s));

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(namesOf<AccentCard>().first(), u"Brink of chaos · Digital Services"_s);
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(namesOf<AccentCard>().first(), u"Bureaucratic · Network Operations"_s);
}

TEST_F(BalancePageTest, WhereTheLastAlertIsAcknowledgedTheKeyboardGoesToTheAcknowledged)
{
    openSample();
    m_view->setTeam(team(u"Digital Services"_s));
    m_page->makeChooser()->setParent(m_page.get()); // one window, as with its header
    m_page->makeChooser()->show();
    ASSERT_EQ(namesOf<AccentCard>().size(), 1);
    button(u"Acknowledge…"_s)->setFocus();
    button(u"Acknowledge…"_s)->click();
    auto *dialog = m_page->findChild<AcknowledgeDialog *>();
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCoreApplication::processEvents();

    EXPECT_TRUE(namesOf<AccentCard>().isEmpty());
    EXPECT_EQ(m_page->window()->focusWidget(), button(u"1 acknowledged"_s));
}

TEST_F(BalancePageTest, AReasonThatIsTooLongIsNotCutButRefusedBesideItsField)
{
    openSample();
    button(u"Acknowledge…"_s)->click();
    auto *dialog = m_page->findChild<AcknowledgeDialog *>();
    ASSERT_TRUE(dialog);
    auto *reason = dialog->findChild<QLineEdit *>();
    QGuiApplication::clipboard()->setText(QString(501, u'x'));
    reason->paste();
    const QString before = m_session->undoName();

    QTest::keyClick(reason, Qt::Key_Return);

    EXPECT_EQ(m_session->undoName(), before);
    EXPECT_EQ(reason->text().size(), 501);
    EXPECT_EQ(reason->accessibleDescription(), u"This is too long: 501 characters, and 500 are the most."_s);
}

TEST_F(BalancePageTest, NothingIsAcknowledgedOnAnotherDay)
{
    openSample();
    m_view->setAsOf(m_clock.today().plusDays(-1));

    ASSERT_FALSE(namesOf<AccentCard>().isEmpty());
    EXPECT_FALSE(button(u"Acknowledge…"_s));
}

TEST_F(BalancePageTest, HasTheOtherChartsOneKeyAwayAndMakesThemOnlyThen)
{
    openSample();
    EXPECT_FALSE(m_page->findChild<CompetencySection *>());
    const auto titles = [this] { return namesOf<charts::ChartView>().join(u'|'); };

    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(namesOf<charts::ChartView>().size(), 2);
    EXPECT_TRUE(titles().contains(u"The lowest is Budgeting and resources in Digital Services"_s)) << titles().toStdString();

    QTest::keyClick(m_page.get(), Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(namesOf<charts::ChartView>().size(), 3);
    EXPECT_TRUE(titles().contains(u"are strong in both"_s)) << titles().toStdString();

    m_view->setTeam(team(u"Digital Services"_s)); // what is looked at stays
    EXPECT_TRUE(titles().contains(u"None of 8 people is strong in both"_s)) << titles().toStdString();
}

TEST_F(BalancePageTest, SaysAllOfAnAlertWhereThereIsRoom)
{
    openSample();
    const auto isSaid = [this] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Left alone: lots of ideas"_s))
                return true;
        }
        return false;
    };

    EXPECT_FALSE(isSaid());
    m_page->resize(1150, 900);
    EXPECT_TRUE(isSaid());
}

TEST_F(BalancePageTest, SendsATeamOfTwoToItsParent)
{
    test::OrganizationBuilder builder;
    const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
    const TeamId pair = builder.team(u"Pair"_s);
    for (const QString &name : {u"Ada"_s, u"Ben"_s})
        builder.rating(builder.member(name, pair), planning, 4, test::day("2026-11-01"));
    open(builder.build());

    m_view->setTeam(pair);

    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.join(u'\n').contains(u"Too small to judge alone: see Riverbend."));
}

} // namespace
} // namespace evenkeel
