// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/round_dialog.h"

#include "app/widgets/field_error.h"
#include "tests/app/pages/ratings/ratings_page_fixture.h"

#include <QCheckBox>
#include <QDialogButtonBox>

namespace evenkeel {

using namespace test;

class RoundsTest : public RatingsPageTest
{
protected:
    RoundDialog *dialog() const { return m_page->findChild<RoundDialog *>(); }
    QList<QLineEdit *> fields() const { return dialog()->findChildren<QLineEdit *>(); }
    /// Name, first and last day.
    std::string asked() const
    {
        QStringList texts;
        for (const QLineEdit *field : fields())
            texts.push_back(field->text());
        return texts.join(u" | "_s).toStdString();
    }
    void fill(const QString &name, const QString &first, const QString &last)
    {
        fields()[0]->setText(name);
        fields()[1]->setText(first);
        fields()[2]->setText(last);
    }
    /// Whether it was taken.
    bool accept()
    {
        dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !dialog();
    }
    QString sentence() const { return dialog()->findChild<FieldError *>()->text(); }
    std::string roundsHeld() const
    {
        QStringList all;
        for (const Round &round : m_session->organization().rounds)
            all.push_back(u"%1 %2..%3"_s.arg(round.name.text(), round.period.first.iso(), round.period.last.iso()));
        return all.join(u" | "_s).toStdString();
    }
};

TEST_F(RoundsTest, ANewRoundStartsFromTheLastValuesInGreyAndLeavesTheOldOneAsItIs)
{
    build();
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-02"));
    open();
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");

    action(u"New round…"_s)->trigger();
    EXPECT_EQ(asked(), "November 2026 | 11/23/2026 | 12/31/2026");
    ASSERT_TRUE(accept());

    EXPECT_TRUE(m_page->subtitle().startsWith(u"Round November 2026"_s));
    EXPECT_EQ(levels(), "(3) . . | . . . | . . .");
    m_grid->setFocus();
    goTo(0, 0);
    m_keys.type(u"5"_s);
    EXPECT_EQ(levels(), "5 . . | . . . | . . .");
    rounds()->setCurrentIndex(0);
    Q_EMIT rounds()->activated(0);
    EXPECT_TRUE(m_page->subtitle().startsWith(u"Round Q4 2026"_s));
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
}

TEST_F(RoundsTest, ARoundUnderWayIsEndedOnlyWhereThatIsChosen)
{
    build();
    m_builder.round(u"Autumn"_s, {day("2026-10-01"), day("2026-12-31")});
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-02"));
    open();
    action(u"New round…"_s)->trigger();
    EXPECT_EQ(asked(), "Q1 2027 | 1/1/2027 | 3/31/2027");
    fill(u"Late"_s, u"11/23/2026"_s, u"12/31/2026"_s);

    EXPECT_FALSE(accept());
    EXPECT_FALSE(sentence().isEmpty());
    auto *endsOther = dialog()->findChild<QCheckBox *>();
    EXPECT_EQ(endsOther->text().toStdString(), "Autumn ends on 11/22/2026, the day before");
    endsOther->setChecked(true);
    ASSERT_TRUE(accept());

    EXPECT_EQ(roundsHeld(), "Autumn 2026-10-01..2026-11-22 | Late 2026-11-23..2026-12-31");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(roundsHeld(), "Autumn 2026-10-01..2026-12-31");
}

TEST_F(RoundsTest, ARoundToComeIsSaidToCome)
{
    build();
    m_builder.round(u"Autumn"_s, {day("2026-10-01"), day("2026-12-31")});
    open();

    action(u"New round…"_s)->trigger();
    ASSERT_TRUE(accept());

    EXPECT_EQ(said().toStdString(), "Q1 2027 can be rated from 1/1/2027 on.");
    EXPECT_EQ(rounds()->currentText().toStdString(), "Autumn");
    press();
    EXPECT_EQ(roundsHeld(), "Autumn 2026-10-01..2026-12-31");
}

TEST_F(RoundsTest, AnOldRoundIsRenamedWhileOneIsInIt)
{
    build();
    m_builder.round(u"Spring"_s, {day("2026-04-01"), day("2026-06-30")});
    open();
    rounds()->setCurrentIndex(0);
    Q_EMIT rounds()->activated(0);
    ASSERT_TRUE(said().startsWith(u"You edit an earlier round, Spring."_s));

    action(u"Name or date this round…"_s)->trigger();
    EXPECT_EQ(asked(), "Spring | 4/1/2026 | 6/30/2026");
    fill(u"Spring & May"_s, u"2026-04-01"_s, u"2026-05-31"_s);
    ASSERT_TRUE(accept());

    EXPECT_EQ(roundsHeld(), "Spring & May 2026-04-01..2026-05-31");
    EXPECT_EQ(rounds()->currentIndex(), 0);
    EXPECT_TRUE(said().startsWith(u"You edit an earlier round, Spring & May."_s));
}

TEST_F(RoundsTest, AQuarterIsGivenAName)
{
    build();
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-02"));
    open();

    action(u"Name or date this round…"_s)->trigger();
    EXPECT_EQ(asked(), "Q4 2026 | 10/1/2026 | 12/31/2026");
    fields()[0]->setText(u"Before the merger"_s);
    ASSERT_TRUE(accept());

    EXPECT_TRUE(m_page->subtitle().startsWith(u"Round Before the merger"_s));
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
}

TEST_F(RoundsTest, WhatIsNoDayIsSaidAndNothingTypedIsLost)
{
    build();
    open();
    action(u"New round…"_s)->trigger();

    fill(u"Half"_s, u"someday"_s, u"2026-12-31"_s);
    EXPECT_FALSE(accept());
    EXPECT_TRUE(sentence().startsWith(u"This is not a day."_s));
    fill(u"Half"_s, u"2026-12-31"_s, u"2026-12-01"_s);
    EXPECT_FALSE(accept());
    EXPECT_FALSE(sentence().isEmpty());

    EXPECT_EQ(asked(), "Half | 2026-12-31 | 2026-12-01");
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(RoundsTest, ADeletedRoundLeavesItsRatingsAndIsBroughtBack)
{
    build();
    m_builder.round(u"Autumn"_s, {day("2026-10-01"), day("2026-12-31")});
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-02"));
    open();

    action(u"Delete this round"_s)->trigger();
    EXPECT_EQ(rounds()->currentText().toStdString(), "Q4 2026");
    EXPECT_EQ(levels(), "3 . . | . . . | . . .");
    EXPECT_TRUE(said().startsWith(u"The round Autumn was deleted."_s));
    EXPECT_FALSE(action(u"Delete this round"_s)->isEnabled());

    press();
    EXPECT_EQ(rounds()->currentText().toStdString(), "Autumn");
    EXPECT_TRUE(said().isEmpty());
}

} // namespace evenkeel
