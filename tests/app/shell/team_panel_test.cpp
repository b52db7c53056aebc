// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_panel.h"

#include "app/shell/choose_dialog.h"
#include "app/shell/close_team_dialog.h"
#include "app/shell/need_dialog.h"
#include "app/shell/team_dialog.h"
#include "app/shell/team_merge_dialog.h"
#include "app/tables/sentence_bubble.h"
#include "app/widgets/field_error.h"
#include "core/domain/team_tree.h"
#include "core/edit/membership_verbs.h"
#include "core/edit/team_verbs.h"
#include "tests/support/window_support.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::waitUntil;

namespace {

class TeamPanelTest : public test::FileTest
{
protected:
    TeamPanelTest()
    {
        test::OrganizationBuilder builder;
        m_network = builder.team(u"Network"_s);
        m_data = builder.team(u"Data"_s);
        m_cables = builder.team(u"Cables"_s, m_network);
        builder.member(u"Ada Berg"_s, m_cables);
        builder.member(u"Zoë Müller"_s, m_data);
        m_session = makeFile(builder.build());
        m_view = std::make_unique<ViewState>(TeamId(1), m_clock);
        m_panel = std::make_unique<TeamPanel>(*m_session, *m_view, m_questions);
        m_tree = m_panel->findChild<QTreeView *>();
        m_panel->resize(320, 600);
        m_panel->show();
        m_panel->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_panel.get()));
        m_tree->setFocus();
    }

    /// The teams as they hang today, two spaces for each level.
    QString teams() const
    {
        const Organization &organization = m_session->organization();
        const TeamTree tree(organization, m_clock.today());
        QStringList lines;
        for (const TeamTree::Node &node : tree.nodes())
            lines.append(QString(2 * node.depth, u' ') + organization.teams.find(node.team)->name.text());
        return lines.join(u'\n');
    }

    /// What the tree shows, open rows only.
    QStringList shown() const
    {
        QStringList names;
        for (QModelIndex index = m_tree->model()->index(0, 0); index.isValid(); index = m_tree->indexBelow(index))
            names.append(index.data().toString());
        return names;
    }

    void type(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), end);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QAction *action(const QString &text) const
    {
        for (QAction *action : m_panel->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    static bool hasKeyboard(QWidget *dialog)
    {
        dialog->activateWindow();
        return waitUntil([dialog] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->window() == dialog;
        });
    }
    static bool says(const QWidget *widget, const QString &part)
    {
        const QList<QLabel *> labels = widget->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    test::ScriptedQuestions m_questions;
    std::unique_ptr<TeamPanel> m_panel;
    QTreeView *m_tree = nullptr;
    TeamId m_network{0};
    TeamId m_data{0};
    TeamId m_cables{0};
};

} // namespace

TEST_F(TeamPanelTest, TheArrowKeysChooseTheTeamOfTheWindow)
{
    press(Qt::Key_Down);
    EXPECT_EQ(m_view->team(), m_network);

    press(Qt::Key_Down);
    EXPECT_EQ(m_view->team(), m_cables);
}

TEST_F(TeamPanelTest, AltPageDownGoesToTheNextTeamFromAnywhereInTheWindow)
{
    m_tree->clearFocus();

    QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(m_view->team(), m_network);
    QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::AltModifier);
    QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::AltModifier);
    QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(m_view->team(), m_data) << "the last one";

    QTest::keyClick(m_panel.get(), Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(m_view->team(), m_cables);
}

TEST_F(TeamPanelTest, CtrlShiftNAddsOneTeamAfterTheOther)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Service Desk"_s);
    type(u"Security"_s);
    press(Qt::Key_Escape);

    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data\n  Service Desk\n  Security"_s);
    EXPECT_EQ(m_session->undoName(), u"Add Security"_s);
    EXPECT_EQ(QApplication::focusWidget(), m_tree);
}

TEST_F(TeamPanelTest, ATeamIsAddedBesideTheSelectedOneAndBelowItWhereAsked)
{
    m_view->setTeam(m_cables);

    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Radio"_s);
    press(Qt::Key_Escape);
    m_view->setTeam(m_data);
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    type(u"Lake"_s);

    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n    Radio\n  Data\n    Lake"_s);
}

TEST_F(TeamPanelTest, ANameThatIsRefusedStaysTyped)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);

    type(u"Network"_s);

    EXPECT_EQ(m_panel->findChild<FieldError *>()->text(), u"Riverbend has a team of this name already."_s);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), u"Network"_s);

    type(u" 2"_s);
    EXPECT_TRUE(teams().endsWith(u"Network 2"_s));
    EXPECT_FALSE(m_panel->findChild<FieldError *>()->isVisible());
}

TEST_F(TeamPanelTest, F2RenamesAndARefusedNameIsStillInTheEditor)
{
    m_view->setTeam(m_data);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Data Center"_s);
    const auto name = [&] { return m_session->organization().teams.find(m_data)->name.text(); };
    EXPECT_TRUE(waitUntil([&] { return name() == u"Data Center"_s; }));

    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Network"_s);

    EXPECT_TRUE(waitUntil([&] {
        const auto *editor = m_tree->findChild<QLineEdit *>();
        return editor && editor->isVisible() && editor->text() == u"Network"_s;
    }));
    EXPECT_EQ(name(), u"Data Center"_s);
    ASSERT_TRUE(waitUntil([&] { return m_panel->findChild<tables::SentenceBubble *>(); }));
    const auto *bubble = m_panel->findChild<tables::SentenceBubble *>();
    EXPECT_EQ(bubble->sentence(), u"Riverbend has a team of this name already."_s);

    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return bubble->sentence().isEmpty(); }));
}

TEST_F(TeamPanelTest, AltArrowsMoveATeamAmongItsSiblingsAndThroughLevels)
{
    m_view->setTeam(m_data);

    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(teams(), u"Riverbend\n  Data\n  Network\n    Cables"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n    Data"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data"_s);
    EXPECT_EQ(m_view->team(), m_data);
}

TEST_F(TeamPanelTest, AMoveIsOneStepOfUndo)
{
    const QString before = teams();
    m_view->setTeam(m_cables);

    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n  Cables\n  Data"_s);
    ASSERT_TRUE(m_session->undo());

    EXPECT_EQ(teams(), before);
}

TEST_F(TeamPanelTest, DeletingATeamWithPeopleAsksAndNamesTheCounts)
{
    m_view->setTeam(m_network);

    press(Qt::Key_Delete);
    ASSERT_EQ(m_questions.asked.size(), 1);
    EXPECT_EQ(m_questions.asked.front().text, u"Delete “Network”?"_s);
    EXPECT_TRUE(m_questions.asked.front().more.contains(u"1 person"_s))
        << m_questions.asked.front().more.toStdString();
    EXPECT_TRUE(m_session->organization().teams.find(m_network));

    m_questions.answer = 0;
    press(Qt::Key_Delete);
    EXPECT_EQ(teams(), u"Riverbend\n  Data"_s);
    EXPECT_EQ(m_view->team(), TeamId(1));
}

TEST_F(TeamPanelTest, AnEmptyTeamGoesWithoutAQuestion)
{
    Result<TeamId> empty = m_session->run(edit::addTeam({.name = u"Empty"_s}));
    ASSERT_TRUE(empty);
    m_view->setTeam(*empty);

    press(Qt::Key_Delete);

    EXPECT_TRUE(m_questions.asked.isEmpty());
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data"_s);
}

TEST_F(TeamPanelTest, TheOrganizationItselfIsNotDeleted)
{
    m_view->setTeam(TeamId(1));

    press(Qt::Key_Delete);

    EXPECT_TRUE(m_questions.asked.isEmpty());
    EXPECT_EQ(m_session->organization().teams.size(), 4);
}

TEST_F(TeamPanelTest, WhatWasClosedStaysClosedThroughAnEdit)
{
    m_tree->collapse(m_tree->model()->index(0, 0, m_tree->model()->index(0, 0)));
    ASSERT_EQ(shown(), QStringList({u"Riverbend"_s, u"Network"_s, u"Data"_s}));

    ASSERT_TRUE(m_session->run(edit::addTeam({.name = u"New"_s})));
    EXPECT_EQ(shown(), QStringList({u"Riverbend"_s, u"Network"_s, u"Data"_s, u"New"_s}));
}

TEST_F(TeamPanelTest, WhatWasDeletedIsSaidSoThatItCanBeUndone)
{
    const QSignalSpy done(m_panel.get(), &TeamPanel::done);
    m_questions.answer = 0;
    m_view->setTeam(m_data);

    press(Qt::Key_Delete);

    ASSERT_EQ(done.count(), 1);
    EXPECT_EQ(done.front().front().toString(), u"“Data” was deleted."_s);
}

TEST_F(TeamPanelTest, AMoveFarAwayIsChosenFromAListToFindIn)
{
    m_view->setTeam(m_data);
    press(Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return m_panel->findChild<ChooseDialog *>(); }));
    ASSERT_TRUE(hasKeyboard(m_panel->findChild<ChooseDialog *>()));

    type(u"cab"_s);

    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n      Data"_s);
    EXPECT_EQ(m_view->team(), m_data);
}

TEST_F(TeamPanelTest, ATeamIsNotOfferedToGoBelowItself)
{
    m_view->setTeam(m_network);
    press(Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
    auto *dialog = m_panel->findChild<ChooseDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));

    type(u"cab"_s);

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data"_s);
}

TEST_F(TeamPanelTest, AMergeBringsPeopleOverAndSelectsTheTeamThatStays)
{
    m_view->setTeam(m_data);
    action(u"Merge into another team…"_s)->trigger();
    auto *dialog = m_panel->findChild<TeamMergeDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));
    QTest::keyClicks(QApplication::focusWidget(), u"cables"_s);
    EXPECT_TRUE(says(dialog, u"1 person(s), there now or at another time, (comes/come) over to “Cables”"_s));

    press(Qt::Key_Return);

    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables"_s);
    EXPECT_EQ(m_view->team(), m_cables);
}

TEST_F(TeamPanelTest, TeamsThatWouldShareANameAreMergedTooOrRenamed)
{
    ASSERT_TRUE(m_session->run(edit::addTeam({.name = u"cables"_s, .parent = m_data})));
    m_view->setTeam(m_data);
    action(u"Merge into another team…"_s)->trigger();
    auto *dialog = m_panel->findChild<TeamMergeDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));
    QTest::keyClicks(QApplication::focusWidget(), u"netw"_s);
    QComboBox *what = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        what = dialog->findChild<QComboBox *>(); // the one of the last letter typed
        return what && what->isVisible();
    }));

    what->setCurrentIndex(1);
    Q_EMIT what->activated(1);
    press(Qt::Key_Return);

    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n    cables (Data)"_s);
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data\n    cables"_s);
}

TEST_F(TeamPanelTest, AClosedTeamKeepsItsHistoryAndIsReopenedWithItsPeople)
{
    m_view->setTeam(m_data);
    action(u"Close on a day…"_s)->trigger();
    auto *dialog = m_panel->findChild<CloseTeamDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));
    type(u"2026-06-30"_s);
    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables"_s);
    EXPECT_GE(TeamTree(m_session->organization(), day("2026-06-30")).indexOf(m_data), 0);

    m_questions.answer = 0;
    action(u"Reopen a closed team…"_s)->trigger();
    QPointer<ChooseDialog> choose = m_panel->findChild<ChooseDialog *>();
    ASSERT_TRUE(hasKeyboard(choose));
    type(u"data"_s);

    EXPECT_EQ(teams(), u"Riverbend\n  Network\n    Cables\n  Data"_s);
    EXPECT_EQ(m_session->organization().memberships.find(MembershipId(2))->period.last, Day::still());
    EXPECT_EQ(m_view->team(), m_data);
}

TEST_F(TeamPanelTest, ClosingSaysWhatEndsOnTheDayThatIsTyped)
{
    const MemberId ada(1);
    ASSERT_TRUE(m_session->run(edit::endMembership(MembershipId(1), day("2027-03-31"))));
    ASSERT_TRUE(m_session->run(edit::addMembership(ada, {m_network, 1, {day("2027-05-01"), Day::still()}})));
    m_view->setTeam(m_network);
    action(u"Close on a day…"_s)->trigger();
    auto *dialog = m_panel->findChild<CloseTeamDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));
    const auto says = [dialog](const QString &beginning) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(beginning);
        });
    };
    EXPECT_TRUE(says(u"1 person(s) (leaves/leave)"_s)); // on the suggested day
    EXPECT_TRUE(says(u"1 membership(s) that would begin after it"_s));

    auto *last = dialog->findChild<QLineEdit *>();
    last->setText(u"2027-04-30"_s);
    EXPECT_FALSE(says(u"(leaves/leave)"_s));
    EXPECT_TRUE(says(u"1 membership(s) that would begin after it"_s));

    last->setText(u"2027-05-01"_s);
    EXPECT_TRUE(says(u"1 person(s) (leaves/leave)"_s));
    EXPECT_FALSE(says(u"that would begin"_s));

    last->setText(u"tomorrow"_s);
    EXPECT_FALSE(says(u"(leaves/leave)"_s));
}

TEST_F(TeamPanelTest, ALastDayThatIsNoneGetsASentenceAndStaysTyped)
{
    m_view->setTeam(m_data);
    action(u"Close on a day…"_s)->trigger();
    auto *dialog = m_panel->findChild<CloseTeamDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));

    type(u"tomorrow"_s);

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<FieldError *>()->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit *>()->text(), u"tomorrow"_s);
}

TEST_F(TeamPanelTest, DetailsAreEditedTogetherAndWhatIsRefusedIsSaidBesideItsField)
{
    m_view->setTeam(m_data);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<TeamDialog> dialog = m_panel->findChild<TeamDialog *>();
    ASSERT_TRUE(hasKeyboard(dialog));
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Two shifts."_s);

    type(u"network"_s);
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<FieldError *>()->text(), u"Riverbend has a team of this name already."_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Data Center"_s);

    const Team *edited = m_session->organization().teams.find(m_data);
    EXPECT_EQ(edited->name.text(), u"Data Center"_s);
    EXPECT_EQ(edited->note.text(), u"Two shifts."_s);
    ASSERT_TRUE(m_session->undo());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(TeamPanelTest, APastDayTakesNoEdits)
{
    m_view->setTeam(m_data);
    m_view->setAsOf(day("2025-03-01"));

    press(Qt::Key_Delete);
    press(Qt::Key_F2);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(QApplication::focusWidget(), m_tree);
    EXPECT_EQ(m_session->organization().teams.size(), 4);
}

} // namespace evenkeel
