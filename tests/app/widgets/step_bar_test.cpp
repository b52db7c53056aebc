// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_bar.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class StepBarTest : public testing::Test
{
protected:
    QPushButton *button(int step) const { return m_bar.findChildren<QPushButton *>().at(step); }

    StepBar m_bar{u"Import"_s, {u"Source"_s, u"R&D"_s, u"Rows"_s}};
};

} // namespace

TEST_F(StepBarTest, OnlyStepsThatCanBeReachedTakeAPress)
{
    QSignalSpy chosen(&m_bar, &StepBar::stepChosen);
    m_bar.setCurrent(1);
    m_bar.setReachable(0, 1);

    button(2)->click();
    EXPECT_EQ(chosen.count(), 0);

    QTest::keyClick(button(0), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 0);
}

TEST_F(StepBarTest, PressingTheStepThatIsShownLeadsNowhere)
{
    QSignalSpy chosen(&m_bar, &StepBar::stepChosen);
    m_bar.setCurrent(1);
    m_bar.setReachable(0, 2);

    button(1)->click();

    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(m_bar.current(), 1);
}

TEST_F(StepBarTest, SaysWhereOneIsToThoseWhoCannotSeeIt)
{
    m_bar.setCurrent(1);

    EXPECT_EQ(button(1)->accessibleName(), u"Import, step 2 of 3: R&D (you are here)"_s);
    EXPECT_EQ(button(0)->accessibleName(), u"Import, step 1 of 3: Source"_s);
}

TEST_F(StepBarTest, ACaptionIsShownAsItIsWritten) { EXPECT_EQ(button(1)->text(), u"2  R&&D"_s); }

} // namespace evenkeel
