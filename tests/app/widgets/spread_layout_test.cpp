// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spread_layout.h"

#include <gtest/gtest.h>

#include <QWidget>

namespace evenkeel {
namespace {

class SpreadLayoutTest : public testing::Test
{
protected:
    SpreadLayoutTest()
        : m_layout(new SpreadLayout(&m_host))
        , m_left(add({100, 20}))
        , m_right(add({60, 30}))
    {
        m_layout->setSpacing(8);
    }

    QWidget *add(QSize size)
    {
        auto *widget = new QWidget(&m_host);
        widget->setFixedSize(size);
        m_layout->addWidget(widget);
        return widget;
    }
    void layOut(int width)
    {
        m_host.resize(width, 200);
        m_layout->setGeometry(QRect(0, 0, width, m_layout->heightForWidth(width)));
    }

    QWidget m_host;
    SpreadLayout *m_layout;
    QWidget *m_left;
    QWidget *m_right;
};

TEST_F(SpreadLayoutTest, StandsAtTheEndsOfOneLine)
{
    layOut(300);

    EXPECT_EQ(m_layout->heightForWidth(300), 30);
    EXPECT_EQ(m_left->geometry(), QRect(0, 5, 100, 20));
    EXPECT_EQ(m_right->geometry(), QRect(240, 0, 60, 30));
}

TEST_F(SpreadLayoutTest, StandsUnderEachOtherWhereTheLineIsTooShort)
{
    EXPECT_EQ(m_layout->heightForWidth(168), 30);
    EXPECT_EQ(m_layout->heightForWidth(167), 58);

    layOut(167);

    EXPECT_EQ(m_left->geometry(), QRect(0, 0, 100, 20));
    EXPECT_EQ(m_right->geometry(), QRect(0, 28, 60, 30));
    EXPECT_EQ(m_layout->minimumSize().width(), 100); // a window may be as narrow as that
}

TEST_F(SpreadLayoutTest, AHiddenItemTakesNoRoom)
{
    m_right->hide();

    EXPECT_EQ(m_layout->heightForWidth(120), 20);
    EXPECT_EQ(m_layout->sizeHint().width(), 100);
}

TEST_F(SpreadLayoutTest, IsMirroredWhereOneReadsFromTheRight)
{
    m_host.setLayoutDirection(Qt::RightToLeft);
    layOut(300);

    EXPECT_EQ(m_left->x(), 200);
    EXPECT_EQ(m_right->x(), 0);
}

} // namespace
} // namespace evenkeel
