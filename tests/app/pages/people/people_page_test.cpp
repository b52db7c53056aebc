// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_page.h"

#include "app/pages/people/leave_dialog.h"
#include "app/pages/people/member_merge_dialog.h"
#include "app/pages/people/membership_dialog.h"
#include "app/pages/people/people_model.h"
#include "app/pages/people/person_panel.h"
#include "app/shell/day_field.h"
#include "app/tables/table_view.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/field_error.h"
#include "app/widgets/notice_bar.h"
#include "tests/support/keyboard.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;

class PeoplePageTest : public testing::Test
{
protected:
    PeoplePageTest() : m_team(m_builder.team(u"Network Operations"_s)) { QLocale::setDefault(QLocale(u"en_US"_s)); }

    /// Opens what was built, with the page on top.
    void open()
    {
        m_session = Session::create(m_folder.filePath(u"org.evenkeel"_s), m_builder.build(), m_clock,
                                    {.backupFolder = m_folder.filePath(u"backups"_s)})
                        .take();
        m_view = std::make_unique<ViewState>(m_team, m_clock);
        m_page = std::make_unique<PeoplePage>(*m_session, *m_view);
        m_page->resize(1100, 600);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<tables::TableView *>();
        m_model = m_page->findChild<PeopleModel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_page->takeFocus();
    }

    void goTo(int row, int column) { m_table->setCurrentIndex(m_model->index(row, column)); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_keys.press(Qt::Key_V, Qt::ControlModifier);
    }
    const Member &member(int id) const { return *m_session->organization().members.find(MemberId(quint32(id))); }
    const Membership &membership(int id) const { return *m_session->organization().memberships.find(MembershipId(quint32(id))); }
    /// "Ada|Grace" and so on, without the row for a new name.
    QString names() const
    {
        QStringList shown;
        for (const PersonRow &row : m_model->rows()) {
            if (row.membership)
                shown.push_back(row.name);
        }
        return shown.join(u'|');
    }
    QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }
    QString at() const { return u"%1,%2"_s.arg(m_table->currentIndex().row()).arg(m_table->currentIndex().column()); }
    QString notice() const { return m_page->findChild<NoticeBar *>()->sentence(); }

    QCheckBox *checkBox(const QString &beginning) const
    {
        for (auto *box : m_page->findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&').startsWith(beginning))
                return box;
        }
        ADD_FAILURE() << beginning.toStdString();
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : m_page->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    /// The dialog of this kind that is open, with the keyboard.
    template <class Dialog>
    Dialog *openDialog() const
    {
        auto *dialog = m_page->findChild<Dialog *>();
        if (!dialog)
            return nullptr;
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->window() == dialog;
        }));
        return dialog;
    }
    /// The cursor in another row of those that are selected.
    void goToKeepingSelection(int row)
    {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    test::OrganizationBuilder m_builder;
    TeamId m_team;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<PeoplePage> m_page;
    tables::TableView *m_table = nullptr;
    PeopleModel *m_model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    test::Keyboard m_keys;
};

} // namespace

TEST_F(PeoplePageTest, NamesTypedInTheLastRowAddPeopleAtOneKeyEach)
{
    open();

    m_keys.type(u"Ada Berg"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.type(u"Grace Ode"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(names().toStdString(), "Ada Berg|Grace Ode");
    EXPECT_EQ(m_keys.presses(), 8 + 9 + 2);
    EXPECT_EQ(membership(1).team, m_team);
    EXPECT_EQ(at().toStdString(), "2,0");
}

TEST_F(PeoplePageTest, SelectsTheRowsBehindAFigureAlsoOfTeamsUnderIt)
{
    const MemberId ada = m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    const MemberId zoe = m_builder.member(u"Zoe"_s, m_builder.team(u"Squad"_s, m_team));
    open();

    m_page->select({ada, zoe});

    QStringList selected;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        selected += m_model->row(index.row()).name;
    selected.sort();
    EXPECT_EQ(selected.join(u' ').toStdString(), "Ada Zoe");
}

TEST_F(PeoplePageTest, TabGoesOnThroughTheNewPersonAndEnterBackToTheNextName)
{
    open();

    m_keys.type(u"Ada Berg"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"Engineer"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"ada@example.org"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"0,5"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.type(u"Grace"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(names().toStdString(), "Ada Berg|Grace");
    EXPECT_EQ(member(1).role.text().toStdString(), "Engineer");
    EXPECT_EQ(member(1).email.text().toStdString(), "ada@example.org");
    EXPECT_EQ(membership(1).share, 0.5);
    EXPECT_EQ(at().toStdString(), "2,0");
}

TEST_F(PeoplePageTest, AForeignNameIsTypedAsItIsComposed)
{
    open();

    m_keys.type(u"佐藤 健"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(member(1).name.text(), u"佐藤 健"_s);
}

TEST_F(PeoplePageTest, DaysAreTypedInTheLocalesOrderOrIso)
{
    m_builder.member(u"Ada"_s, m_team);
    open();

    goTo(0, PeopleModel::From);
    m_keys.type(u"3/1/26"_s);
    m_keys.press(Qt::Key_Tab);
    m_keys.type(u"2027-02-28"_s);
    m_keys.press(Qt::Key_Tab);

    EXPECT_EQ(membership(1).period.first, day("2026-03-01"));
    EXPECT_EQ(membership(1).period.last, day("2027-02-28"));
    EXPECT_EQ(shown(0, PeopleModel::To).toStdString(), "2/28/2027");
}

TEST_F(PeoplePageTest, WhatCannotBeStaysInItsFieldWithASentence)
{
    m_builder.member(u"Ada"_s, m_team, 1, {.first = day("2026-03-01")});
    open();
    const std::pair<int, QString> refused[] = {{PeopleModel::To, u"2/30/2026"_s},
                                               {PeopleModel::To, u"1/1/2020"_s},
                                               {PeopleModel::Share, u"1.5"_s},
                                               {PeopleModel::Share, u"half"_s},
                                               {PeopleModel::Name, u"  "_s},
                                               {PeopleModel::Role, QString(201, u'x')}};
    const Organization before = m_session->organization();

    for (const auto &[column, typed] : refused) {
        goTo(0, column);
        m_keys.type(typed);
        m_keys.press(Qt::Key_Return);

        EXPECT_FALSE(m_table->sentence().isEmpty()) << typed.toStdString();
        EXPECT_EQ(m_table->typedText(), typed);
        m_keys.press(Qt::Key_Escape);
    }
    EXPECT_TRUE(m_session->organization() == before);
}

TEST_F(PeoplePageTest, ASecondPersonWithAnEmailIsRefused)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    open();
    goTo(0, PeopleModel::Email);
    m_keys.type(u"a@example.org"_s);
    m_keys.press(Qt::Key_Return);

    m_keys.type(u"A@example.org"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_FALSE(m_table->sentence().isEmpty());
    EXPECT_TRUE(member(2).email.isEmpty());
}

TEST_F(PeoplePageTest, WhatWasRefusedIsNotLostWithItsTeamAndTheKeyboardStaysInTheTable)
{
    m_builder.member(u"Ada"_s, m_team);
    const TeamId other = m_builder.team(u"Service Desk"_s);
    m_builder.member(u"Grace"_s, other);
    open();
    goTo(0, PeopleModel::From);
    m_keys.type(u"soon"_s);
    m_keys.press(Qt::Key_Return);
    ASSERT_FALSE(m_table->sentence().isEmpty());

    m_view->setTeam(other);

    EXPECT_EQ(notice().toStdString(), "“soon” was not kept: it could not stand where it was typed.");
    EXPECT_EQ(QApplication::focusWidget(), m_table);
    EXPECT_EQ(at().toStdString(), "1,0");

    m_page->findChild<NoticeBar *>()->findChild<QPushButton *>()->click();

    EXPECT_EQ(m_view->team(), m_team);
    EXPECT_EQ(m_table->typedText().toStdString(), "soon");
    EXPECT_EQ(at(), u"0,%1"_s.arg(int(PeopleModel::From)));
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(PeoplePageTest, DeleteRemovesAPersonAndTheBarBringsBackEverything)
{
    const CompetencyId planning = m_builder.competency(u"Planning"_s, Side::Management);
    const MemberId ada = m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    m_builder.rating(ada, planning, 4, day("2026-11-01"));
    open();
    const Organization before = m_session->organization();

    goTo(0, PeopleModel::Name);
    m_keys.press(Qt::Key_Delete);
    EXPECT_EQ(names().toStdString(), "Grace");
    EXPECT_EQ(notice().toStdString(), "Ada was removed, with 1 rating(s).");
    EXPECT_EQ(at().toStdString(), "0,0");

    m_page->findChild<NoticeBar *>()->findChild<QPushButton *>()->click();
    EXPECT_TRUE(m_session->organization() == before);
    EXPECT_EQ(notice().toStdString(), "");
}

TEST_F(PeoplePageTest, SomebodyInAnotherTeamTooOnlyLeavesThisOne)
{
    const TeamId other = m_builder.team(u"Service Desk"_s);
    const MemberId ada = m_builder.member(u"Ada"_s, m_team, .5);
    m_builder.membership(ada, other, .5);
    m_builder.member(u"Grace"_s, m_team);
    open();

    goTo(0, PeopleModel::Name);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Delete);

    EXPECT_EQ(m_session->organization().members.size(), 1);
    EXPECT_EQ(membership(2).team, other);
    EXPECT_EQ(notice().toStdString(), "2 person(s) were removed.");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(names().toStdString(), "Ada|Grace");
}

TEST_F(PeoplePageTest, DeleteInAnotherColumnClearsTheCell)
{
    m_builder.member(u"Ada"_s, m_team, 1, {.first = day("2026-03-01")});
    open();
    goTo(0, PeopleModel::Role);
    m_keys.type(u"Lead"_s);
    m_keys.press(Qt::Key_Return);

    goTo(0, PeopleModel::Role);
    m_keys.press(Qt::Key_Delete);
    goTo(0, PeopleModel::From);
    m_keys.press(Qt::Key_Backspace);

    EXPECT_EQ(names().toStdString(), "Ada");
    EXPECT_TRUE(member(1).role.isEmpty());
    EXPECT_EQ(membership(1).period.first, Day::always());
}

TEST_F(PeoplePageTest, ABlockOfNamesAddsAllOfThemInOneStep)
{
    m_builder.member(u"Ada"_s, m_team);
    open();

    goTo(0, PeopleModel::Name);
    paste(u"Grace\tLead\tgrace@example.org\t0,5\t2026-01-01\t\r\nمريم الحسن\t\t\t\t\t\r\n\"Ren\u00e9e \"\"R\"\"\"\tOps\t\t50 %\t\t12/31/2026\r\n"_s);

    EXPECT_EQ(names(), u"Ada|Grace|مريم الحسن|Ren\u00e9e \"R\""_s);
    EXPECT_EQ(membership(2).share, 0.5);
    EXPECT_EQ(membership(2).period.first, day("2026-01-01"));
    EXPECT_EQ(membership(4).period.last, day("2026-12-31"));
    EXPECT_EQ(notice().toStdString(), "3 person(s) added.");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(names().toStdString(), "Ada");
}

TEST_F(PeoplePageTest, ABlockWithHeadingsIsReadByThem)
{
    open();

    paste(u"email\tname\tfte\ng@example.org\tGrace\t.8\n"_s);

    EXPECT_EQ(names().toStdString(), "Grace");
    EXPECT_EQ(member(1).email.text().toStdString(), "g@example.org");
    EXPECT_EQ(membership(1).share, 0.8);
}

TEST_F(PeoplePageTest, ABlockWithoutNamesFillsTheRowsThereAre)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    open();

    goTo(0, PeopleModel::Role);
    paste(u"Lead\ta@example.org\nEngineer\tg@example.org\n"_s);

    EXPECT_EQ(member(1).role.text().toStdString(), "Lead");
    EXPECT_EQ(member(2).email.text().toStdString(), "g@example.org");
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(member(2).email.isEmpty());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(PeoplePageTest, AnEmptyLastRowOfABlockIsNone)
{
    m_builder.member(u"Ada"_s, m_team);
    open();

    goTo(0, PeopleModel::Role);
    paste(u"Lead\n\n"_s);

    EXPECT_EQ(member(1).role.text().toStdString(), "Lead");
    EXPECT_TRUE(m_table->sentence().isEmpty());
}

TEST_F(PeoplePageTest, ABlockWithOneBadCellChangesNothingAndSaysWhichOne)
{
    open();

    paste(u"Ada\t\t\t1\nGrace\t\t\tmuch\n"_s);

    EXPECT_EQ(names().toStdString(), "");
    EXPECT_TRUE(m_table->sentence().startsWith(u"Row 2, “much”: "_s)) << m_table->sentence().toStdString();
}

TEST_F(PeoplePageTest, WhatIsCopiedIsNoFormulaElsewhereAndPastesBackTheSame)
{
    m_builder.member(u"=1+1"_s, m_team);
    open();

    goTo(0, PeopleModel::Name);
    m_keys.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "'=1+1\n");
    goTo(1, PeopleModel::Name);
    m_keys.press(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(names().toStdString(), "=1+1|=1+1");
}

TEST_F(PeoplePageTest, SharesThatSumAboveOneGetAHintAndStay)
{
    const TeamId other = m_builder.team(u"Service Desk"_s);
    const MemberId ada = m_builder.member(u"Ada <b>Berg</b>"_s, m_team, .8);
    m_builder.membership(ada, other, .7);
    open();

    const QString hint = m_model->index(0, PeopleModel::Share).data(tables::HintRole).toString();
    EXPECT_EQ(hint.toStdString(), "The shares of Ada <b>Berg</b> sum to 1.5 on 11/23/2026. That is allowed; check that it is meant.");
    bool isSaid = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        isSaid = isSaid || (label->text() == hint && label->textFormat() == Qt::PlainText && label->isVisible());
    EXPECT_TRUE(isSaid);
}

TEST_F(PeoplePageTest, TheTeamsUnderItShowWhereOneAsks)
{
    const TeamId squad = m_builder.team(u"Squad"_s, m_team);
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, squad);
    open();
    EXPECT_EQ(names().toStdString(), "Ada");
    EXPECT_TRUE(m_table->isColumnHidden(PeopleModel::Team));

    checkBox(u"And the teams"_s)->click();

    EXPECT_EQ(names().toStdString(), "Ada|Grace");
    EXPECT_EQ(shown(1, PeopleModel::Team).toStdString(), "Squad");
}

TEST_F(PeoplePageTest, WhereNobodyIsInTheTeamItselfThoseUnderItShowUnasked)
{
    m_builder.member(u"Ada"_s, m_team);
    open();
    auto *withTeamsUnder = checkBox(u"And the teams"_s);
    EXPECT_FALSE(withTeamsUnder->isVisible());

    m_view->setTeam(m_builder.root());
    EXPECT_EQ(names().toStdString(), "Ada");
    EXPECT_TRUE(withTeamsUnder->isChecked());

    m_view->setTeam(m_team);
    EXPECT_FALSE(withTeamsUnder->isChecked());
}

TEST_F(PeoplePageTest, SomebodyNewInATeamThatEndsIsInItNoLonger)
{
    m_team = m_builder.team(u"Task force"_s, {}, {.first = day("2026-01-01"), .last = day("2026-12-31")});
    open();

    m_keys.type(u"Ada"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(names().toStdString(), "Ada");
    EXPECT_EQ(membership(1).period, (Period{day("2026-01-01"), day("2026-12-31")}));
}

TEST_F(PeoplePageTest, ThePastIsShownAndTakesNoEdits)
{
    m_builder.member(u"Ada"_s, m_team, 1, {.last = day("2025-12-31")});
    m_builder.member(u"Grace"_s, m_team);
    open();
    EXPECT_EQ(names().toStdString(), "Grace");

    m_view->setAsOf(day("2025-06-30"));
    EXPECT_EQ(names().toStdString(), "Ada|Grace");
    EXPECT_EQ(m_model->rowCount(), 2);

    goTo(0, PeopleModel::Name);
    m_keys.type(u"x"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Delete);
    EXPECT_EQ(member(1).name.text().toStdString(), "Ada");
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(PeoplePageTest, StrengthsShowBothSidesAndADashWhereTooLittleIsRated)
{
    const CompetencyId planning = m_builder.competency(u"Planning"_s, Side::Management);
    m_builder.competency(u"Vision"_s, Side::Leadership);
    m_builder.rating(m_builder.member(u"Ada"_s, m_team), planning, 4, day("2026-11-01"));
    open();

    EXPECT_EQ(shown(0, PeopleModel::Management).toStdString(), "75");
    EXPECT_EQ(shown(0, PeopleModel::Leadership), u"–"_s);
}

TEST_F(PeoplePageTest, NobodyIsSortedByStrengthUnaskedAndTheLastRowStaysLast)
{
    const CompetencyId planning = m_builder.competency(u"Planning"_s, Side::Management);
    for (const auto &[name, level] : {std::pair(u"Zoë"_s, 2), std::pair(u"ada"_s, 5), std::pair(u"Émile"_s, 3)})
        m_builder.rating(m_builder.member(name, m_team), planning, level, day("2026-11-01"));
    open();
    EXPECT_EQ(names(), u"Zoë|ada|Émile"_s);

    m_table->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(names(), u"ada|Émile|Zoë"_s);
    EXPECT_FALSE(m_model->rows().back().membership);
}

TEST_F(PeoplePageTest, AnEmptyTeamSaysSoAndItsButtonMendsIt)
{
    open();
    auto *empty = m_page->findChild<EmptyState *>();
    ASSERT_TRUE(empty->isVisible());

    empty->findChild<QPushButton *>()->click();
    m_keys.type(u"Ada"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_FALSE(empty->isVisible());
    EXPECT_EQ(names().toStdString(), "Ada");
}

TEST_F(PeoplePageTest, UndoAndRedoShowAtOnceAndKeepThePlace)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    open();
    goTo(1, PeopleModel::Name);
    m_keys.type(u"Gracia"_s);
    m_keys.press(Qt::Key_Tab);

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(names().toStdString(), "Ada|Grace");
    EXPECT_EQ(at().toStdString(), "1,1");
    ASSERT_TRUE(m_session->redo());
    EXPECT_EQ(names().toStdString(), "Ada|Gracia");
}

TEST_F(PeoplePageTest, WhoseDaysNoLongerHoldTheDayLeavesWithAWordAndCanBeBroughtBack)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    open();

    goTo(0, PeopleModel::To);
    m_keys.type(u"2026-06-30"_s);
    m_keys.press(Qt::Key_Return);
    EXPECT_EQ(names().toStdString(), "Grace");
    EXPECT_EQ(notice().toStdString(),
              "Ada left Network Operations after 6/30/2026. That is not among those of 11/23/2026.");

    m_page->findChild<NoticeBar *>()->findChild<QPushButton *>()->click();
    EXPECT_EQ(names().toStdString(), "Ada|Grace");
}

TEST_F(PeoplePageTest, WhoLeftOrIsStillToComeShowsBehindTheOthersWhereAsked)
{
    m_builder.member(u"Ada"_s, m_team, 1, {.last = day("2026-06-30")});
    m_builder.member(u"Grace"_s, m_team, 1, {.first = day("2027-01-01")});
    m_builder.member(u"Jo"_s, m_team);
    open();
    EXPECT_EQ(names().toStdString(), "Jo");

    checkBox(u"And those who left"_s)->click();

    EXPECT_EQ(names().toStdString(), "Jo|Ada|Grace");
    EXPECT_EQ(m_model->peopleCount(), 1);
    EXPECT_EQ(m_model->index(1, PeopleModel::To).data(tables::HintRole).toString().toStdString(),
              "Ada left Network Operations after 6/30/2026.");
    EXPECT_EQ(m_model->index(2, PeopleModel::From).data(tables::HintRole).toString().toStdString(),
              "Grace joins Network Operations only on 1/1/2027.");
}

TEST_F(PeoplePageTest, PeopleMoveToAnotherTeamFromADayOn)
{
    const TeamId desk = m_builder.team(u"Service Desk"_s);
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    open();
    goTo(0, PeopleModel::Name);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);

    m_keys.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = openDialog<MembershipDialog>();
    EXPECT_EQ(dialog->windowTitle().toStdString(), "Move 2 person(s) to another team");
    m_keys.type(u"desk"_s);
    dialog->findChild<DayField *>()->setText(u"2026-12-01"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(membership(1).period.last, day("2026-11-30"));
    EXPECT_EQ(membership(4).team, desk);
    EXPECT_EQ(membership(4).period.first, day("2026-12-01"));
    EXPECT_EQ(notice().toStdString(), "Moved to “Service Desk”: 2 person(s).");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(m_session->organization().memberships.size(), 2);
}

TEST_F(PeoplePageTest, SomebodyIsAlsoInAnotherTeamWithWhatIsLeftOfTheirTime)
{
    const TeamId desk = m_builder.team(u"Service Desk"_s);
    m_builder.member(u"Ada"_s, m_team, 0.7);
    open();
    goTo(0, PeopleModel::Name);

    action(u"Also in another team…"_s)->trigger();
    openDialog<MembershipDialog>();
    m_keys.type(u"desk"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(membership(2).team, desk);
    EXPECT_EQ(membership(2).share, 0.3);
    EXPECT_EQ(membership(1).share, 0.7);
}

TEST_F(PeoplePageTest, ALeavingDayBeforeTheJoiningDayGetsASentenceBesideTheField)
{
    m_builder.member(u"Ada"_s, m_team, 1, {.first = day("2026-03-01")});
    open();
    goTo(0, PeopleModel::Name);
    action(u"Leave on a day…"_s)->trigger();
    auto *dialog = openDialog<LeaveDialog>();

    m_keys.type(u"2026-02-01"_s);
    m_keys.press(Qt::Key_Return);

    ASSERT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<FieldError *>()->text().startsWith(u"Ada joins Network Operations only on "_s));
    EXPECT_EQ(dialog->findChild<QLineEdit *>()->text().toStdString(), "2026-02-01");
    m_keys.press(Qt::Key_A, Qt::ControlModifier);
    m_keys.type(u"2026-11-30"_s);
    m_keys.press(Qt::Key_Return);
    EXPECT_EQ(membership(1).period.last, day("2026-11-30"));
}

TEST_F(PeoplePageTest, WhoLeavesAllTeamsLeavesThoseToo)
{
    const MemberId ada = m_builder.member(u"Ada"_s, m_team, .5);
    m_builder.membership(ada, m_builder.team(u"Service Desk"_s), .5);
    open();
    goTo(0, PeopleModel::Name);
    action(u"Leave on a day…"_s)->trigger();
    auto *dialog = openDialog<LeaveDialog>();
    dialog->findChild<QCheckBox *>()->click();

    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(membership(1).period.last, m_clock.today());
    EXPECT_EQ(membership(2).period.last, m_clock.today());
    EXPECT_TRUE(notice().startsWith(u"2 membership(s)"_s)) << notice().toStdString();
}

TEST_F(PeoplePageTest, WhoLeftComesBackAndTheTimeAwayStays)
{
    m_builder.member(u"Ada"_s, m_team, 0.8, {.last = day("2026-06-30")});
    open();
    checkBox(u"And those who left"_s)->click();
    goTo(0, PeopleModel::Name);
    EXPECT_FALSE(action(u"Leave on a day…"_s)->isEnabled());

    action(u"Come back…"_s)->trigger();
    openDialog<MembershipDialog>();
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(membership(1).period.last, day("2026-06-30"));
    EXPECT_EQ(membership(2).period.first, m_clock.today());
    EXPECT_EQ(membership(2).share, 0.8);
}

TEST_F(PeoplePageTest, TwoEntriesOfOnePersonAreMergedAsChosenSideBySide)
{
    const CompetencyId planning = m_builder.competency(u"Planning"_s, Side::Management);
    const MemberId ada = m_builder.member(u"Ada Berg"_s, m_team);
    const MemberId berg = m_builder.member(u"Berg, Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    m_builder.rating(ada, planning, 2, day("2026-11-01"));
    m_builder.rating(berg, planning, 4, day("2026-11-01"));
    open();
    goTo(1, PeopleModel::Role);
    m_keys.type(u"Engineer"_s);
    m_keys.press(Qt::Key_Return);
    goTo(0, PeopleModel::Name);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    goToKeepingSelection(0);

    action(u"Merge entries of one person…"_s)->trigger();
    auto *dialog = openDialog<MemberMergeDialog>();
    auto *ratings = dialog->findChild<QComboBox *>();
    ASSERT_TRUE(ratings);
    ratings->setCurrentIndex(1);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(names().toStdString(), "Ada Berg|Grace");
    EXPECT_EQ(member(1).role.text().toStdString(), "Engineer"); // filled from the other one
    EXPECT_EQ(ratingsOf(m_session->organization(), ada).ratings.front().level, 4);
    EXPECT_EQ(notice().toStdString(), "Both entries of Ada Berg are one person now.");
}

TEST_F(PeoplePageTest, AMergeAsksForTheOtherEntryThoseOfALikeNameFirst)
{
    m_builder.member(u"Aaron"_s, m_team);
    m_builder.member(u"Ada Berg"_s, m_team);
    m_builder.member(u"Berg, Ada M."_s, m_team);
    open();
    goTo(1, PeopleModel::Name);

    action(u"Merge entries of one person…"_s)->trigger();
    auto *dialog = openDialog<MemberMergeDialog>();
    m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Return); // chosen, not merged
    EXPECT_EQ(names().toStdString(), "Aaron|Ada Berg|Berg, Ada M.");
    ASSERT_TRUE(dialog->isVisible());
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(names().toStdString(), "Aaron|Ada Berg");
}

TEST_F(PeoplePageTest, NothingIsAskedOfThePast)
{
    m_builder.member(u"Ada"_s, m_team);
    open();
    m_view->setAsOf(day("2026-01-01"));
    goTo(0, PeopleModel::Name);

    for (const QString &text : {u"Move to another team…"_s, u"Also in another team…"_s, u"Leave on a day…"_s,
                                u"Come back…"_s, u"Merge entries of one person…"_s})
        EXPECT_FALSE(action(text)->isEnabled()) << text.toStdString();
    EXPECT_TRUE(action(u"Show profile"_s)->isEnabled());
}

TEST_F(PeoplePageTest, AProfileOpensByEnterWhereNothingIsTypedAndClosesByEscape)
{
    m_builder.member(u"Ada"_s, m_team);
    m_builder.member(u"Grace"_s, m_team);
    open();
    auto *profile = m_page->findChild<PersonPanel *>();
    goTo(0, PeopleModel::Management);

    m_keys.press(Qt::Key_Return);
    ASSERT_TRUE(profile->isVisible());
    EXPECT_EQ(profile->member(), MemberId(1));
    goTo(1, PeopleModel::Name); // it follows
    EXPECT_EQ(profile->member(), MemberId(2));

    m_keys.press(Qt::Key_Escape);
    EXPECT_FALSE(profile->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), m_table);
}

TEST_F(PeoplePageTest, AltEnterOpensTheProfileFromAnyCell)
{
    m_builder.member(u"Ada"_s, m_team);
    open();
    goTo(0, PeopleModel::Role);

    m_keys.press(Qt::Key_Return, Qt::AltModifier);

    EXPECT_EQ(m_page->findChild<PersonPanel *>()->member(), MemberId(1));
}

TEST_F(PeoplePageTest, TwoThousandPeopleAreQuickToTypeInto)
{
    for (int i = 0; i < 2000; ++i)
        m_builder.member(u"Person %1"_s.arg(i), m_team);
    open();
    m_page->beginNewPerson();
    QElapsedTimer clock;

    clock.start();
    for (int i = 0; i < 5; ++i) {
        m_keys.type(u"A"_s);
        m_keys.press(Qt::Key_Return);
    }

    EXPECT_EQ(m_model->peopleCount(), 2005);
    EXPECT_LT(clock.elapsed() / 5, 400);
}

TEST_F(PeoplePageTest, AllColumnsFitWithTheTeamsUnderItToo)
{
    m_builder.team(u"Platform"_s, m_team);
    m_builder.member(u"Ada"_s, m_team);
    open();

    checkBox(u"And the teams under it"_s)->click();

    EXPECT_FALSE(m_table->isColumnHidden(PeopleModel::Team));
    EXPECT_LE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
}

} // namespace evenkeel
