// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_grid.h"

#include "tests/app/pages/ratings/ratings_page_fixture.h"

namespace evenkeel {

using namespace test;

/// Slips of the fingers, and what was typed when it could not stay.
class RatingsTypingTest : public RatingsPageTest
{};

TEST_F(RatingsTypingTest, ALevelWithDecimalsIsOneStepToUndo)
{
    build();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-08-01"));
    open();

    m_keys.type(u"3.5"_s);
    m_keys.press(Qt::Key_Return);
    EXPECT_EQ(levels(), "3.5 . . | . . . | . . .");

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "(2) . . | . . . | . . .");
    EXPECT_FALSE(m_session->canUndo());
    ASSERT_TRUE(m_session->redo());
    EXPECT_EQ(levels(), "3.5 . . | . . . | . . .");
}

TEST_F(RatingsTypingTest, TheFirstDigitStandsWhereItsDecimalsAreDropped)
{
    build();
    open();

    m_keys.type(u"3.7"_s);
    m_keys.press(Qt::Key_Escape);

    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
    ASSERT_TRUE(m_session->undo());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(RatingsTypingTest, DecimalsOfALevelThatWasThereAlreadyTakeNothingElseBack)
{
    build();
    open();
    m_keys.type(u"34"_s);
    goTo(0, 0);

    m_keys.type(u"3.5"_s); // the 3 changes nothing
    m_keys.press(Qt::Key_Return);
    EXPECT_EQ(levels(), "3.5 . . | 4 . . | . . .");

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "3 . . | 4 . . | . . .");
}

TEST_F(RatingsTypingTest, ReturnGoesOnFromDecimalsAsADigitDoes)
{
    build();
    open();
    goTo(2, 0);

    m_keys.type(u"3.5"_s);
    m_keys.press(Qt::Key_Return);
    EXPECT_EQ(at().toStdString(), "0,1");

    m_grid->setDirection(RatingsGrid::Direction::Across);
    m_keys.type(u"4.5"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.type(u"2"_s);
    EXPECT_EQ(levels(), ". 4.5 2 | . . . | 3.5 . .");
}

TEST_F(RatingsTypingTest, BackspaceRightAfterAWrongDigitTakesThatDigitBack)
{
    build();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-08-01"));
    m_builder.rating(m_people[1], m_planning, 4, day("2026-11-01"));
    open();

    m_keys.type(u"5"_s);
    m_keys.press(Qt::Key_Backspace);

    EXPECT_EQ(levels(), "(2) . . | 4 . . | . . .");
    EXPECT_EQ(at().toStdString(), "0,0");
    EXPECT_FALSE(m_session->canUndo());
    m_keys.type(u"3"_s);
    EXPECT_EQ(levels(), "3 . . | 4 . . | . . .");
}

TEST_F(RatingsTypingTest, BackspaceTakesBackCannotJudgeAConfirmedValueAndDecimals)
{
    build();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-08-01"));
    open();

    m_keys.type(u"n"_s);
    m_keys.press(Qt::Key_Backspace);
    EXPECT_EQ(levels(), "(2) . . | . . . | . . .");

    m_keys.press(Qt::Key_Space);
    m_keys.press(Qt::Key_Backspace);
    EXPECT_EQ(levels(), "(2) . . | . . . | . . .");

    m_keys.type(u"3.5"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Backspace);
    EXPECT_EQ(levels(), "(2) . . | . . . | . . .");
    EXPECT_EQ(at().toStdString(), "0,0");
}

TEST_F(RatingsTypingTest, BackspaceAfterADigitThatChangedNothingGoesBackAndTakesNothingBack)
{
    build();
    open();
    m_keys.type(u"34"_s);
    goTo(0, 0);

    m_keys.type(u"3"_s);
    m_keys.press(Qt::Key_Backspace);

    EXPECT_EQ(levels(), "3 . . | 4 . . | . . .");
    EXPECT_EQ(at().toStdString(), "0,0");
}

TEST_F(RatingsTypingTest, BackspaceElsewhereClearsTheCellItIsIn)
{
    build();
    open();
    m_keys.type(u"34"_s);

    m_keys.press(Qt::Key_Up);
    m_keys.press(Qt::Key_Backspace);
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");

    m_keys.type(u"5"_s);
    m_keys.press(Qt::Key_Backspace); // back to it
    m_keys.press(Qt::Key_Backspace); // and clears, though nothing is there
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
}

TEST_F(RatingsTypingTest, WhatSomebodyElseDidSinceIsNotTakenBack)
{
    build();
    open();
    m_keys.type(u"3"_s);
    const edit::RatingSubject grace{.member = m_people[1], .competency = m_vision};
    ASSERT_TRUE(m_session->run(edit::rate({.subject = grace, .level = 5}, roundOn(m_session->organization(), day("2026-11-23")))));

    m_keys.press(Qt::Key_Backspace);

    EXPECT_EQ(levels(), "3 . . | . . 5 | . . .");
    EXPECT_EQ(at().toStdString(), "0,0");
}

TEST_F(RatingsTypingTest, HomeEndAndPagesMoveAndTheHeadingsAndNamesStay)
{
    build();
    for (int i = 0; i < 60; ++i)
        m_builder.member(u"Person %1"_s.arg(i), m_team);
    open();

    m_keys.press(Qt::Key_End);
    EXPECT_EQ(m_grid->currentIndex().column(), m_model->leadershipColumn());
    m_keys.press(Qt::Key_Home);
    EXPECT_EQ(m_grid->currentIndex().column(), RatingsModel::nameColumn);
    m_keys.press(Qt::Key_PageDown);
    const int row = m_grid->currentIndex().row();
    EXPECT_GT(row, 5);
    m_keys.press(Qt::Key_PageUp);
    EXPECT_EQ(m_grid->currentIndex().row(), 0);
    m_keys.press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(m_grid->currentIndex().row(), m_model->rowCount() - 1);
    EXPECT_GT(m_grid->frozenWidth(), 100);
}

TEST_F(RatingsTypingTest, ARefusedTextIsNamedWhenTheTeamChangesAndOneGoesBackToIt)
{
    build();
    const TeamId other = m_builder.team(u"Data Center"_s);
    m_builder.member(u"Zoë"_s, other);
    open();
    goTo(1, 0);
    m_keys.type(u"3.75.5"_s);
    m_keys.press(Qt::Key_Return);
    ASSERT_TRUE(m_grid->isTyping());

    m_view->setTeam(other);
    EXPECT_FALSE(m_grid->isTyping());
    EXPECT_EQ(said().toStdString(), "“3.75.5” for Grace, Planning was not kept: it could not stand there.");
    EXPECT_EQ(levels(), ". . .");

    press();
    EXPECT_EQ(m_view->team(), m_team);
    EXPECT_EQ(at().toStdString(), "1,0");
    EXPECT_EQ(m_grid->typedText().toStdString(), "3.75.5");
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(RatingsTypingTest, ARefusedTextIsNotEnteredIntoAnotherSheet)
{
    build();
    open();
    m_keys.type(u"3.75.5"_s);
    m_keys.press(Qt::Key_Return);

    sources()->setCurrentIndex(int(Source::Peer));
    EXPECT_FALSE(m_grid->isTyping());
    EXPECT_EQ(levels(), ". . . | . . . | . . .");

    press();
    EXPECT_EQ(sources()->currentIndex(), int(Source::Supervisor));
    EXPECT_EQ(m_grid->typedText().toStdString(), "3.75.5");
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
}

TEST_F(RatingsTypingTest, ASheetThatIsEmptyForMostSaysWhoseIsNot)
{
    build();
    m_builder.settings().raterName = Line::from(u"Kim Doe"_s).take();
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-01"), Source::Supervisor, u"Sam Lee"_s);
    m_builder.rating(m_people[1], m_planning, 4, day("2026-11-01"), Source::Supervisor, u"Sam Lee"_s);
    open();
    EXPECT_EQ(said().toStdString(), "2 person(s) here (has/have) no rating of yours, but those of Sam Lee.");

    press();
    EXPECT_EQ(levels(), "3 . . | 4 . . | . . .");
    EXPECT_TRUE(said().isEmpty());
}

} // namespace evenkeel
