// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/need_dialog.h"

#include "app/shell/day_field.h"
#include "app/shell/need_card.h"
#include "app/widgets/field_error.h"
#include "core/edit/team_verbs.h"
#include "tests/support/window_support.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::waitUntil;

namespace {

/// Four people in Network, all at level 3 on both sides: balanced while change and complexity are 3.
class NeedDialogTest : public test::FileTest
{
protected:
    NeedDialogTest()
    {
        test::OrganizationBuilder builder;
        m_network = builder.team(u"Network"_s);
        m_cables = builder.team(u"Cables"_s, m_network);
        const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
        const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
        for (int i = 0; i < 8; ++i) {
            const MemberId member = builder.member(u"Person %1"_s.arg(i), i < 4 ? m_network : m_cables);
            builder.rating(member, planning, 3, day("2026-11-01"));
            builder.rating(member, vision, 3, day("2026-11-01"));
        }
        m_session = makeFile(builder.build());
        m_view = std::make_unique<ViewState>(m_network, m_clock);
    }

    void open(TeamId team)
    {
        m_view->setTeam(team);
        m_dialog = new NeedDialog(*m_session, *m_view, team, nullptr);
        m_dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog));
        for (auto *card : m_dialog->findChildren<NeedCard *>())
            (card->findChild<QSlider *>()->accessibleName().startsWith(u"Change"_s) ? m_change : m_complexity) = card;
    }
    void choose(const QString &beginning)
    {
        auto *situations = m_dialog->findChild<QComboBox *>();
        for (int i = 0; i < situations->count(); ++i) {
            if (situations->itemText(i).startsWith(beginning)) {
                situations->setCurrentIndex(i);
                Q_EMIT situations->activated(i);
                return;
            }
        }
        ADD_FAILURE() << beginning.toStdString();
    }
    void save()
    {
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QRadioButton *radio(const QString &beginning) const
    {
        for (auto *button : m_dialog->findChildren<QRadioButton *>()) {
            if (button->text().remove(u'&').startsWith(beginning))
                return button;
        }
        return nullptr;
    }
    std::optional<double> own(TeamId team, Demand demand, const char *on = "2026-11-23") const
    {
        return ownDemandOn(m_session->organization(), team, demand, day(on));
    }
    ~NeedDialogTest() override { delete m_dialog; }

    TeamId m_network{0};
    TeamId m_cables{0};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    QPointer<NeedDialog> m_dialog;
    NeedCard *m_change = nullptr;
    NeedCard *m_complexity = nullptr;
};

} // namespace

TEST_F(NeedDialogTest, SaysWhatASituationDoesToTheStandingBeforeItIsSaved)
{
    open(m_network);
    EXPECT_EQ(m_dialog->effect(), u"Nothing changes yet."_s);

    choose(u"Stable service"_s);

    const QString effect = m_dialog->effect();
    EXPECT_TRUE(effect.startsWith(u"Management would become short: brink of chaos."_s)) << effect.toStdString();
    EXPECT_TRUE(effect.contains(u"Management: 63 needed instead of 50, and it has 50."_s)) << effect.toStdString();
    EXPECT_TRUE(effect.contains(u"Cables: brink of chaos instead of in balance."_s)) << effect.toStdString();
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(NeedDialogTest, ASituationIsSavedInOneStep)
{
    open(m_network);
    choose(u"Stable service"_s);

    save();

    EXPECT_FALSE(m_dialog);
    EXPECT_EQ(own(m_network, Demand::Change), 1.5);
    EXPECT_EQ(own(m_network, Demand::Complexity), 4);
    EXPECT_EQ(own(m_network, Demand::Complexity, "2020-01-01"), 4); // what is first said holds for always
    ASSERT_TRUE(m_session->undo());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(NeedDialogTest, TheArrowKeysSetHalvesAndOnlyWhatWasTouchedIsSaved)
{
    open(m_network);
    m_dialog->beginWith(Demand::Change);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    save();

    EXPECT_EQ(own(m_network, Demand::Change), 3.5);
    EXPECT_EQ(own(m_network, Demand::Complexity), std::nullopt);
}

TEST_F(NeedDialogTest, FromADayOnLeavesThePastAsItWas)
{
    ASSERT_TRUE(m_session->run(edit::setDemand(m_network, Demand::Change, 2)));
    open(m_network);
    EXPECT_TRUE(radio(u"From"_s)->isChecked()); // there is a past by now

    m_change->setValue(5);
    m_dialog->findChild<DayField *>()->setText(u"2026-10-01"_s);
    EXPECT_TRUE(m_dialog->effect().contains(u"Standings of earlier days change too."_s));
    save();

    EXPECT_EQ(own(m_network, Demand::Change, "2026-09-30"), 2);
    EXPECT_EQ(own(m_network, Demand::Change, "2026-10-01"), 5);
}

TEST_F(NeedDialogTest, ADayThatIsNoneGetsASentenceAndKeepsWhatWasChosen)
{
    open(m_network);
    m_change->setValue(5);
    radio(u"From"_s)->click();
    m_dialog->findChild<DayField *>()->setText(u"soon"_s);

    save();

    ASSERT_TRUE(m_dialog);
    EXPECT_TRUE(m_dialog->findChild<FieldError *>()->isVisible());
    EXPECT_EQ(m_change->value(), 5);
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(NeedDialogTest, FiveAnswersGiveTheirMeanToTheNearestHalf)
{
    open(m_network);
    QPushButton *show = nullptr;
    for (auto *button : m_complexity->findChildren<QPushButton *>())
        show = button;
    show->click();
    const QList<QRadioButton *> answers = m_complexity->findChildren<QRadioButton *>();
    ASSERT_EQ(answers.size(), 25);

    int question = 0;
    for (const int answer : {5, 4, 4, 5, 3}) {
        EXPECT_EQ(m_complexity->value(), std::nullopt);
        answers[5 * question++ + answer - 1]->click();
    }

    EXPECT_EQ(m_complexity->value(), 4); // 4.2
}

TEST_F(NeedDialogTest, AnInheritedValueIsShownAndAnOwnOneTakenBack)
{
    ASSERT_TRUE(m_session->run(edit::setDemands(m_network, 4.5, 2)));
    ASSERT_TRUE(m_session->run(edit::setDemand(m_cables, Demand::Change, 1)));
    open(m_cables);
    EXPECT_EQ(m_change->value(), 1);
    EXPECT_EQ(m_complexity->findChild<QSlider *>()->value(), 4);

    choose(u"Both as the parent"_s);
    (void)m_dialog->effect();
    EXPECT_EQ(m_change->findChild<QSlider *>()->value(), 9);
    radio(u"Always"_s)->click();
    save();

    EXPECT_EQ(own(m_cables, Demand::Change), std::nullopt);
}

} // namespace evenkeel
