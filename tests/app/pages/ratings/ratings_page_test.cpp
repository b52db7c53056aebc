// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_page.h"

#include "app/pages/ratings/anchor_card.h"
#include "app/pages/ratings/person_card.h"
#include "app/pages/ratings/progress_line.h"
#include "app/widgets/empty_state.h"
#include "tests/app/pages/ratings/ratings_page_fixture.h"

#include <QElapsedTimer>

namespace evenkeel {

using namespace test;

TEST_F(RatingsPageTest, ManagementStandsFirstThenLeadershipInTheirOrder)
{
    build();
    open();

    QStringList headings;
    for (const RatedCompetency &competency : m_model->competencies())
        headings.push_back(competency.name);
    EXPECT_EQ(headings.join(u' ').toStdString(), "Planning Staffing Vision");
}

TEST_F(RatingsPageTest, SelectsTheCellsBehindAFigureAlsoOfTeamsUnderIt)
{
    build();
    const MemberId below = m_builder.member(u"Zoe"_s, m_builder.team(u"Squad"_s, m_team));
    open();
    const auto selected = [this] {
        QStringList cells;
        for (const QModelIndex &index : m_grid->selectionModel()->selectedIndexes())
            cells += u"%1 %2"_s.arg(m_model->row(index.row()).name, m_model->competencyAt(index.column())->name);
        cells.sort();
        return cells.join(u", "_s).toStdString();
    };

    m_page->select({m_people[0], m_people[2]}, {m_planning, m_vision});
    EXPECT_EQ(selected(), "Ada Planning, Ada Vision, Linus Planning, Linus Vision");

    m_page->select({below}, {});
    EXPECT_EQ(selected(), "Zoe Planning, Zoe Staffing, Zoe Vision");

    m_page->select({}, {m_staffing});
    EXPECT_EQ(selected(), "Ada Staffing, Grace Staffing, Linus Staffing, Zoe Staffing");
}

TEST_F(RatingsPageTest, WhatIsBehindAFigureIsSeenAtOnceAndTheSheetBeforeIsOneButtonAway)
{
    build();
    m_builder.settings().raterName = Line::from(u"Kim Doe"_s).take();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-11-01"), Source::Supervisor, u"Kim Doe"_s);
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-01"), Source::Peer, u"Sam Lee"_s);
    m_builder.rating(m_people[1], m_planning, 4, day("2026-11-01"), Source::Peer, u"Sam Lee"_s);
    m_builder.rating(m_people[0], m_vision, 5, day("2026-11-01"), Source::Supervisor, u"Kim Doe"_s);
    open();

    m_page->showBehind({m_people[0], m_people[1]}, {m_planning});
    EXPECT_EQ(levels(), "3 . . | 4 . . | . . .");
    EXPECT_EQ(said().toStdString(), "These are the ratings of Sam Lee: most of the figure rests on them.");
    EXPECT_EQ(m_grid->selectionModel()->selectedIndexes().size(), 2);

    press();
    EXPECT_EQ(levels(), "2 . 5 | . . . | . . .");
    EXPECT_TRUE(said().isEmpty());

    m_page->showBehind({m_people[0]}, {m_vision, m_planning}); // he has most of these himself
    EXPECT_EQ(levels(), "2 . 5 | . . . | . . .");
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(RatingsPageTest, WhatIsTooOldOrReplacedIsNotBehindAFigure)
{
    build();
    m_builder.settings().raterName = Line::from(u"Kim Doe"_s).take();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-11-01"), Source::Supervisor, u"Kim Doe"_s);
    for (const char *before : {"2020-11-01", "2020-12-01"}) {
        m_builder.rating(m_people[0], m_planning, 3, day(before), Source::Self);
        m_builder.rating(m_people[1], m_planning, 3, day(before), Source::Self);
    }
    for (const char *before : {"2026-09-01", "2026-10-01"})
        m_builder.rating(m_people[0], m_planning, 3, day(before), Source::Peer, u"Sam Lee"_s);
    open();

    m_page->showBehind({}, {m_planning});

    EXPECT_EQ(levels(), "2 . . | . . . | . . .");
}

TEST_F(RatingsPageTest, DigitsRateAndMoveOnDownThenToTheNextCompetency)
{
    build();
    open();

    m_keys.type(u"1234"_s);

    EXPECT_EQ(levels(), "1 4 . | 2 . . | 3 . .");
    EXPECT_EQ(at().toStdString(), "1,1");
    EXPECT_EQ(latest().date, day("2026-11-23"));
    EXPECT_EQ(QApplication::focusWidget(), m_grid);
}

TEST_F(RatingsPageTest, DigitsMoveAcrossWhereThatIsChosen)
{
    build();
    open();
    m_grid->setDirection(RatingsGrid::Direction::Across);

    m_keys.type(u"1234"_s);

    EXPECT_EQ(levels(), "1 2 3 | 4 . . | . . .");
    EXPECT_EQ(at().toStdString(), "1,1");
}

TEST_F(RatingsPageTest, InAnotherTeamADigitRatesTheFirstPerson)
{
    build();
    const TeamId other = m_builder.team(u"Service Desk"_s);
    m_builder.member(u"Mary"_s, other);
    open();
    m_keys.type(u"12"_s);

    m_view->setTeam(other);
    m_keys.type(u"5"_s);

    EXPECT_EQ(levels(), "5 . .");
}

TEST_F(RatingsPageTest, ATeamIsBegunAtTheFirstCellThatWaitsForARating)
{
    build();
    const TeamId other = m_builder.team(u"Service Desk"_s);
    open();
    m_keys.type(u"123n"_s);
    goTo(0, 0);

    m_view->setTeam(other);
    m_view->setTeam(m_team);

    EXPECT_EQ(levels(), "1 - . | 2 . . | 3 . .");
    EXPECT_EQ(at().toStdString(), "1,1");

    m_grid->setDirection(RatingsGrid::Direction::Across);
    m_view->setTeam(other);
    m_view->setTeam(m_team);

    EXPECT_EQ(at().toStdString(), "0,2");
}

TEST_F(RatingsPageTest, ATeamThatIsDoneIsBegunAtItsFirstCell)
{
    build();
    const TeamId other = m_builder.team(u"Service Desk"_s);
    open();
    m_keys.type(u"123451234"_s);

    m_view->setTeam(other);
    m_view->setTeam(m_team);

    EXPECT_EQ(at().toStdString(), "0,0");
}

TEST_F(RatingsPageTest, WhoIsInTheOtherTeamTooKeepsTheKeyboard)
{
    build();
    const TeamId other = m_builder.team(u"Service Desk"_s);
    m_builder.member(u"Mary"_s, other);
    m_builder.membership(m_people[1], other, .5);
    open();
    goTo(1, 2);

    m_view->setTeam(other);

    EXPECT_EQ(at().toStdString(), "1,2");
}

TEST_F(RatingsPageTest, ASeparatorRightAfterADigitGoesBackForTheDecimals)
{
    build();
    open();

    m_keys.type(u"23"_s);
    m_keys.type(u".5"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.type(u"4,25"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(levels(), "2 . . | 3.5 . . | 4.25 . .");
}

TEST_F(RatingsPageTest, ASeparatorThatFollowsNoDigitDoesNothing)
{
    build();
    open();

    m_keys.type(u"."_s);
    m_keys.type(u"2"_s);
    m_keys.press(Qt::Key_Down);
    m_keys.type(u"."_s);

    EXPECT_FALSE(m_grid->isTyping());
    EXPECT_EQ(levels(), "2 . . | . . . | . . .");
    EXPECT_EQ(at().toStdString(), "2,0");

    m_keys.type(u"3"_s);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {},
                      m_grid->visualRect(m_model->index(0, RatingsModel::firstCompetency)).center());
    m_keys.type(u"."_s);
    EXPECT_FALSE(m_grid->isTyping());
    EXPECT_EQ(at().toStdString(), "0,0");
}

TEST_F(RatingsPageTest, OtherDigitsAreRefusedBesideTheCell)
{
    build();
    open();

    m_keys.type(u"7"_s);

    EXPECT_FALSE(m_grid->sentence().isEmpty());
    EXPECT_EQ(at().toStdString(), "0,0");
    m_keys.type(u"4"_s);
    EXPECT_TRUE(m_grid->sentence().isEmpty());
    EXPECT_EQ(levels(), "4 . . | . . . | . . .");
}

TEST_F(RatingsPageTest, ATypedLevelOutsideTheScaleStaysInItsFieldWithASentence)
{
    build();
    open();

    m_keys.type(u"5.5"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(m_grid->typedText().toStdString(), "5.5");
    EXPECT_FALSE(m_grid->sentence().isEmpty());
    m_keys.press(Qt::Key_Escape);
    EXPECT_EQ(levels(), "5 . . | . . . | . . .");
}

TEST_F(RatingsPageTest, NMeansCannotJudge)
{
    build();
    open();

    m_keys.type(u"nN"_s);

    EXPECT_EQ(levels(), "- . . | - . . | . . .");
    EXPECT_EQ(latest().judgment, Judgment::CannotJudge);
}

TEST_F(RatingsPageTest, SpaceConfirmsTheEarlierLevelAndMovesOn)
{
    build();
    m_builder.rating(m_people[0], m_planning, 3.5, day("2026-08-01"));
    open();
    EXPECT_EQ(levels(), "(3.5) . . | . . . | . . .");

    m_keys.press(Qt::Key_Space);
    EXPECT_EQ(levels(), "3.5 . . | . . . | . . .");
    EXPECT_EQ(at().toStdString(), "1,0");

    m_keys.press(Qt::Key_Space);
    EXPECT_FALSE(m_grid->sentence().isEmpty());
    EXPECT_EQ(at().toStdString(), "1,0");
}

TEST_F(RatingsPageTest, SpaceConfirmsAllThatIsSelectedInOneStep)
{
    build();
    for (const MemberId member : m_people)
        m_builder.rating(member, m_planning, 3, day("2026-08-01"));
    open();

    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Right, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Space);

    EXPECT_EQ(levels(), "3 . . | 3 . . | (3) . .");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "(3) . . | (3) . . | (3) . .");
}

TEST_F(RatingsPageTest, BackspaceClearsAndNothingOlderShowsThrough)
{
    build();
    m_builder.rating(m_people[0], m_planning, 3, day("2026-08-01"));
    open();

    m_keys.press(Qt::Key_Backspace);

    EXPECT_EQ(levels(), ". . . | . . . | . . .");
    EXPECT_EQ(at().toStdString(), "0,0");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "(3) . . | . . . | . . .");
}

TEST_F(RatingsPageTest, DeleteClearsTheBlockThatIsSelectedInOneStep)
{
    build();
    open();
    m_keys.type(u"123"_s);
    goTo(0, 0);

    m_keys.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    m_keys.press(Qt::Key_Delete);

    EXPECT_EQ(levels(), ". . . | . . . | . . .");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "1 . . | 2 . . | 3 . .");
}

TEST_F(RatingsPageTest, CtrlDFillsDown)
{
    build();
    open();
    m_keys.type(u"4"_s);

    m_keys.press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(levels(), "4 . . | 4 . . | . . .");

    goTo(0, 0);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(levels(), "4 . . | 4 . . | 4 . .");
}

TEST_F(RatingsPageTest, ABlockIsCutAndPastedElsewhere)
{
    build();
    open();
    m_keys.type(u"12"_s);
    goTo(0, 0);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(levels(), ". . . | . . . | . . .");
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "1\n2\n");

    goTo(1, 2);
    m_keys.press(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(levels(), ". . . | . . 1 | . . 2");
}

TEST_F(RatingsPageTest, ABlockFromASpreadsheetIsEnteredInOneStep)
{
    build();
    open();

    paste(u"1\t3,5\tn/a\r\n\t2.25\t5\r\n"_s);

    EXPECT_EQ(levels(), "1 3.5 - | . 2.25 5 | . . .");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), ". . . | . . . | . . .");
}

TEST_F(RatingsPageTest, ABlockWithOneBadCellEntersNothingAndSaysWhichOne)
{
    build();
    open();

    paste(u"1\t3\n2\t9\n"_s);

    EXPECT_EQ(levels(), ". . . | . . . | . . .");
    EXPECT_TRUE(m_grid->sentence().startsWith(u"Row 2, column 2, “9”"_s)) << m_grid->sentence().toStdString();
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(RatingsPageTest, OneLevelPastedFillsWhatIsSelected)
{
    build();
    open();

    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Right, Qt::ShiftModifier);
    paste(u"3"_s);

    EXPECT_EQ(levels(), "3 3 . | 3 3 . | . . .");
}

TEST_F(RatingsPageTest, ARowOfLevelsFillsTheRowsThatAreSelected)
{
    build();
    open();

    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier); // into the row for a new name
    m_keys.press(Qt::Key_Right, Qt::ShiftModifier);
    paste(u"3\t4,5"_s);

    EXPECT_EQ(levels(), "3 4.5 . | 3 4.5 . | 3 4.5 .");
}

TEST_F(RatingsPageTest, AllThatIsCopiedPastesBackAndNamesThatDifferAreRefused)
{
    build();
    open();
    m_keys.type(u"123"_s);
    m_keys.press(Qt::Key_A, Qt::ControlModifier);
    m_keys.press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    goTo(0, 0);
    m_keys.press(Qt::Key_Delete);

    m_grid->setCurrentIndex(m_model->index(0, 0));
    paste(copied.trimmed());
    EXPECT_EQ(levels(), "1 . . | 2 . . | 3 . .");

    m_grid->setCurrentIndex(m_model->index(1, 0));
    paste(u"Ada\t\t4\n"_s);
    EXPECT_FALSE(m_grid->sentence().isEmpty());
    EXPECT_EQ(levels(), "1 . . | 2 . . | 3 . .");
}

TEST_F(RatingsPageTest, StrengthsProgressAndCardsFollowAtOnce)
{
    build();
    open();
    const auto *progress = static_cast<ProgressLine *>(m_header.get());
    EXPECT_EQ(progress->text().toStdString(), "0 of 3 person(s) done 0 %");
    m_grid->setDirection(RatingsGrid::Direction::Across);

    m_keys.type(u"351"_s);

    EXPECT_EQ(m_model->index(0, m_model->managementColumn()).data().toString().toStdString(), "75");
    EXPECT_EQ(m_model->index(0, m_model->leadershipColumn()).data().toString().toStdString(), "0");
    EXPECT_EQ(progress->text().toStdString(), "1 of 3 person(s) done 33 %");
    goTo(0, 0);
    EXPECT_EQ(m_page->findChild<PersonCard *>()->text().toStdString(), "Ada: 75 management, 0 leadership");
}

TEST_F(RatingsPageTest, TheAnchorOfTheLevelInTheCellIsBold)
{
    build();
    RatedCompetency competency{.id = m_planning, .name = u"<b>Plan</b>"_s, .side = Side::Management, .definition = {}, .anchors = {}};
    for (std::size_t i = 0; i < 5; ++i)
        competency.anchors[i] = u"anchor & %1"_s.arg(i + 1);
    AnchorCard card;

    card.show(competency, 3);
    EXPECT_EQ(card.boldParts().join(u'|').toStdString(), "3 anchor & 3");
    card.show(competency, 3.5);
    EXPECT_EQ(card.boldParts().join(u'|').toStdString(), "3 anchor & 3|4 anchor & 4");
    card.show(competency, std::nullopt);
    EXPECT_TRUE(card.boldParts().isEmpty());
    EXPECT_TRUE(card.text().startsWith(u"<b>Plan</b>"_s));
}

TEST_F(RatingsPageTest, AnotherSourceAndRaterIsAnotherSheet)
{
    build();
    open();
    m_keys.type(u"3"_s);
    auto *bar = m_page->findChild<RatingsBar *>();
    const QList<QComboBox *> boxes = bar->findChildren<QComboBox *>();

    boxes[0]->setCurrentIndex(int(Source::Peer));
    EXPECT_EQ(levels(), ". . . | . . . | . . .");
    EXPECT_EQ(bar->rater().toStdString(), "Peer 1");
    m_grid->setFocus();
    goTo(0, 0);
    m_keys.type(u"5"_s);

    EXPECT_EQ(levels(), "5 . . | . . . | . . .");
    const Rater *rater = m_session->organization().raters.find(latest().rater);
    EXPECT_EQ(rater->label.text().toStdString(), "Peer 1");
    boxes[0]->setCurrentIndex(int(Source::Supervisor));
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
}

TEST_F(RatingsPageTest, TheOwnersNameIsTheRater)
{
    build();
    m_builder.settings().raterName = Line::from(u"Kim Doe"_s).take();
    open();

    m_keys.type(u"3"_s);

    EXPECT_EQ(m_session->organization().raters.find(latest().rater)->label.text().toStdString(), "Kim Doe");
}

TEST_F(RatingsPageTest, AnEarlierRoundIsEditedKnowinglyAndDatedInIt)
{
    build();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-08-01"));
    open();
    EXPECT_TRUE(m_page->subtitle().startsWith(u"Round Q4 2026"_s));
    auto *rounds = m_page->findChild<RatingsBar *>()->findChildren<QComboBox *>()[2];
    auto *notice = m_page->findChild<NoticeBar *>();
    EXPECT_TRUE(notice->sentence().isEmpty());

    QTest::keyClick(rounds, Qt::Key_Up);
    EXPECT_TRUE(m_page->subtitle().startsWith(u"Round Q3 2026"_s));
    EXPECT_FALSE(notice->sentence().isEmpty());
    m_grid->setFocus();
    goTo(0, 0);
    m_keys.type(u"4"_s);

    EXPECT_EQ(levels(), "4 . . | . . . | . . .");
    EXPECT_EQ(latest().date, day("2026-09-30"));
    notice->findChild<QPushButton *>()->click();
    EXPECT_EQ(levels(), "(4) . . | . . . | . . .");
}

TEST_F(RatingsPageTest, ThePastTakesNoEdits)
{
    build();
    m_builder.rating(m_people[0], m_planning, 2, day("2026-08-01"));
    open();

    m_view->setAsOf(day("2026-08-15"));
    goTo(0, 0);
    m_keys.type(u"4n."_s);
    m_keys.press(Qt::Key_Space);
    m_keys.press(Qt::Key_Backspace);
    m_keys.press(Qt::Key_D, Qt::ControlModifier);
    paste(u"3"_s);
    m_keys.press(Qt::Key_F2);

    EXPECT_EQ(levels(), "2 . . | . . . | . . .");
    EXPECT_FALSE(m_grid->isTyping());
    EXPECT_FALSE(m_session->canUndo());
    EXPECT_TRUE(m_page->subtitle().startsWith(u"Round Q3 2026"_s));
}

TEST_F(RatingsPageTest, WithoutCompetenciesAButtonBringsASet)
{
    m_builder.member(u"Ada"_s, m_team);
    open();
    auto *empty = m_page->findChild<EmptyState *>();
    ASSERT_TRUE(empty->isVisible());

    empty->findChild<QPushButton *>()->click();

    EXPECT_FALSE(empty->isVisible());
    EXPECT_EQ(m_model->competencies().size(), 6U);
    m_keys.type(u"3"_s);
    EXPECT_EQ(levels(), "3 . . . . .");
}

TEST_F(RatingsPageTest, WhereNobodyIsInTheTeamItselfThoseUnderItAreRatedOnceEach)
{
    build();
    m_builder.membership(m_people[0], m_builder.team(u"Squad"_s, m_team), .5);
    open();

    m_view->setTeam(m_builder.root());
    goTo(0, 0);
    m_keys.type(u"1"_s);

    EXPECT_EQ(levels(), "1 . . | . . . | . . .");
}

TEST_F(RatingsPageTest, WhatTheCardsSayMakesNothingJump)
{
    m_builder.member(u"Ada"_s, m_team);
    open();
    m_page->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
    QCoreApplication::processEvents();
    goTo(0, 0);
    QCoreApplication::processEvents();
    const QRect before = m_grid->geometry();

    for (int column = 0; column < 6; ++column) {
        goTo(0, column);
        m_keys.type(u"4"_s);
        QCoreApplication::processEvents();
        EXPECT_EQ(m_grid->geometry(), before) << column;
    }
    m_grid->setCurrentIndex(m_model->index(1, 0));
    QCoreApplication::processEvents();
    EXPECT_EQ(m_grid->geometry(), before);
}

TEST_F(RatingsPageTest, UndoAndRedoKeepThePlaceAndTheKeyboard)
{
    build();
    open();
    m_keys.type(u"12"_s);

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "1 . . | . . . | . . .");
    EXPECT_EQ(at().toStdString(), "2,0");
    ASSERT_TRUE(m_session->redo());
    EXPECT_EQ(levels(), "1 . . | 2 . . | . . .");
    EXPECT_EQ(QApplication::focusWidget(), m_grid);
}

TEST_F(RatingsPageTest, SixteenCompetenciesFitBesideTheTeamTreeOfASmallScreen)
{
    m_builder.member(u"Ada"_s, m_team);
    for (int i = 0; i < 16; ++i)
        m_builder.competency(u"Controlling and problem solving %1"_s.arg(i), i < 8 ? Side::Management : Side::Leadership);
    open();

    m_view->setTeam(m_builder.root()); // with the choice of the teams under it
    m_page->resize(1280 - 290, 640);

    EXPECT_LE(m_page->minimumSizeHint().width(), 1280 - 290);
    const QRect last = m_grid->visualRect(m_model->index(0, m_model->leadershipColumn()));
    EXPECT_LE(last.right(), m_grid->viewport()->width());
    EXPECT_GT(m_grid->visualRect(m_model->index(0, RatingsModel::firstCompetency)).width(), 30);
}

TEST_F(RatingsPageTest, FromAnEmptyTeamToFivePeopleRatedTakesLittleMoreThanWhatIsTyped)
{
    for (int i = 0; i < 6; ++i)
        m_builder.competency(u"Competency %1"_s.arg(i), i < 3 ? Side::Management : Side::Leadership);
    open();
    const QStringList names{u"Ada Berg"_s, u"Grace Ode"_s, u"Linus Marsh"_s, u"Zoë Müller"_s, u"佐藤 健"_s};
    int characters = 0;

    for (const QString &name : names) {
        m_keys.type(name);
        m_keys.press(Qt::Key_Return);
        characters += int(name.size());
    }
    m_keys.press(Qt::Key_Home, Qt::ControlModifier);
    m_keys.press(Qt::Key_Right);
    m_keys.press(Qt::Key_Right);
    m_keys.type(u"123451234512345123451234512345"_s);

    EXPECT_EQ(levels(), "1 1 1 1 1 1 | 2 2 2 2 2 2 | 3 3 3 3 3 3 | 4 4 4 4 4 4 | 5 5 5 5 5 5");
    EXPECT_EQ(static_cast<ProgressLine *>(m_header.get())->text().toStdString(), "5 of 5 person(s) done 100 %");
    EXPECT_LE(m_keys.presses(), 1.15 * (characters + 30));
}

TEST_F(RatingsPageTest, TwoThousandPeopleAreQuickToRate)
{
    build();
    for (int i = 0; i < 2000; ++i)
        m_builder.rating(m_builder.member(u"Person %1"_s.arg(i), m_team), m_planning, 1 + i % 5, day("2026-08-01"));
    open();
    QElapsedTimer clock;

    clock.start();
    m_keys.type(u"1234512345"_s);

    EXPECT_EQ(at().toStdString(), "10,0");
    EXPECT_LT(clock.elapsed() / 10, 400);
}

} // namespace evenkeel
