// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented_control.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class SegmentedControlTest : public testing::Test
{
protected:
    SegmentedControlTest()
    {
        auto *layout = new QHBoxLayout(&m_window);
        layout->addWidget(m_before);
        layout->addWidget(m_control);
        layout->addWidget(m_after);
        m_control->setSegments({u"Balance"_s, u"People"_s, u"R&D"_s});
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QList<QToolButton *> buttons() const { return m_control->findChildren<QToolButton *>(); }

    QWidget m_window;
    QLineEdit *m_before = new QLineEdit;
    SegmentedControl *m_control = new SegmentedControl(u"Page"_s);
    QLineEdit *m_after = new QLineEdit;
};

} // namespace

TEST_F(SegmentedControlTest, TheFirstSegmentIsDownAtFirst)
{
    EXPECT_EQ(m_control->current(), 0);
    EXPECT_TRUE(buttons().at(0)->isChecked());
    EXPECT_FALSE(buttons().at(1)->isChecked());
}

TEST_F(SegmentedControlTest, ArrowKeysHomeAndEndChooseAndStopAtTheEnds)
{
    QSignalSpy changed(m_control, &SegmentedControl::currentChanged);
    m_control->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(m_control->current(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(m_control->current(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);

    EXPECT_EQ(m_control->current(), 0);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(QApplication::focusWidget(), buttons().at(0));
}

TEST_F(SegmentedControlTest, IsOneStopOfTheTabKey)
{
    m_control->setCurrent(1);
    m_before->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), buttons().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    EXPECT_EQ(QApplication::focusWidget(), m_after);
}

TEST_F(SegmentedControlTest, AClickOnTheChosenSegmentLeavesItDown)
{
    QSignalSpy changed(m_control, &SegmentedControl::currentChanged);

    QTest::mouseClick(buttons().at(0), Qt::LeftButton);

    EXPECT_TRUE(buttons().at(0)->isChecked());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SegmentedControlTest, SegmentsAreNamedAsTheyWereTyped)
{
    EXPECT_EQ(m_control->accessibleName(), u"Page"_s);
    EXPECT_EQ(buttons().at(2)->accessibleName(), u"R&D"_s);
    EXPECT_EQ(buttons().at(2)->text(), u"R&&D"_s);
}

} // namespace evenkeel
