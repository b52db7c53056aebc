// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/note_dialog.h"

#include "app/pages/ratings/person_card.h"
#include "tests/app/pages/ratings/ratings_page_fixture.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>

namespace evenkeel {

using namespace test;

class RatingsNotesTest : public RatingsPageTest
{
protected:
    NoteDialog *dialog() const { return m_page->findChild<NoteDialog *>(); }
    QVariant first(int role) const { return m_model->index(0, RatingsModel::firstCompetency).data(role); }
};

TEST_F(RatingsNotesTest, ANoteIsWrittenByKeysAndMarksItsCell)
{
    build();
    open();
    m_keys.type(u"3"_s);
    goTo(0, 0);
    EXPECT_FALSE(first(tables::NotedRole).toBool());

    m_keys.press(Qt::Key_F2, Qt::ShiftModifier);
    ASSERT_TRUE(dialog());
    ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
    m_keys.type(u"Plans <b>far</b> ahead"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.type(u"in June"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(first(tables::NotedRole).toBool());
    EXPECT_EQ(first(Qt::ToolTipRole).toString().toStdString(), "Plans <b>far</b> ahead\nin June");
    EXPECT_TRUE(m_page->findChild<PersonCard *>()->text().endsWith(u"Note: Plans <b>far</b> ahead in June"_s));
    ASSERT_TRUE(m_session->undo());
    EXPECT_FALSE(first(tables::NotedRole).toBool());
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
}

TEST_F(RatingsNotesTest, ANoteOnAGreyValueConfirmsItAndSaysSo)
{
    build();
    m_builder.rating(m_people[0], m_planning, 4, day("2026-08-01"));
    open();

    action(u"Note…"_s)->trigger();
    ASSERT_TRUE(dialog());
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"As before"_s);
    dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

    EXPECT_EQ(levels(), "4 . . | . . . | . . .");
    EXPECT_EQ(first(Qt::ToolTipRole).toString().toStdString(), "As before");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(levels(), "(4) . . | . . . | . . .");
}

TEST_F(RatingsNotesTest, WhereNothingIsRatedANoteHasNoPlace)
{
    build();
    open();

    m_keys.press(Qt::Key_F2, Qt::ShiftModifier);

    EXPECT_FALSE(dialog());
    EXPECT_FALSE(m_grid->sentence().isEmpty());
}

TEST_F(RatingsNotesTest, ARefusedNoteStaysInItsFieldWithASentence)
{
    build();
    open();
    m_keys.type(u"3"_s);
    goTo(0, 0);
    m_keys.press(Qt::Key_F2, Qt::ShiftModifier);
    const QString tooLong(10'001, u'x');
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(tooLong);

    dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->note(), tooLong);
    EXPECT_FALSE(first(tables::NotedRole).toBool());
}

TEST_F(RatingsNotesTest, ThePastIsOnlyRead)
{
    build();
    open();
    m_keys.type(u"3"_s);
    goTo(0, 0);
    const edit::RatingSubject planning{.member = m_people[0], .competency = m_planning};
    ASSERT_TRUE(m_session->run(edit::setRatingNote(planning, m_model->view().rating.round, u"Seen"_s)));
    m_clock.set(QDateTime(QDate(2026, 12, 20), QTime(9, 0)));
    m_view->setAsOf(day("2026-12-01"));

    action(u"Note…"_s)->trigger();

    ASSERT_TRUE(dialog());
    EXPECT_TRUE(dialog()->findChild<QPlainTextEdit *>()->isReadOnly());
    EXPECT_EQ(dialog()->note().toStdString(), "Seen");
}

} // namespace evenkeel
