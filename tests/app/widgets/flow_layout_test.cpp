// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <gtest/gtest.h>

#include <QWidget>

namespace evenkeel {
namespace {

class FlowLayoutTest : public testing::Test
{
protected:
    FlowLayoutTest()
        : m_layout(new FlowLayout(10, 6, &m_host))
        , m_first(add({100, 20}))
        , m_second(add({60, 30}))
        , m_third(add({80, 20}))
    {
    }

    QWidget *add(QSize size)
    {
        auto *widget = new QWidget(&m_host);
        widget->setFixedSize(size);
        m_layout->addWidget(widget);
        return widget;
    }
    void layOut(int width) { m_layout->setGeometry(QRect(0, 0, width, m_layout->heightForWidth(width))); }

    QWidget m_host;
    FlowLayout *m_layout;
    QWidget *m_first;
    QWidget *m_second;
    QWidget *m_third;
};

TEST_F(FlowLayoutTest, StandsInOneLineWhereThereIsRoom)
{
    layOut(260);

    EXPECT_EQ(m_layout->sizeHint(), QSize(260, 30));
    EXPECT_EQ(m_layout->heightForWidth(260), 30);
    EXPECT_EQ(m_first->geometry(), QRect(0, 5, 100, 20));
    EXPECT_EQ(m_second->geometry(), QRect(110, 0, 60, 30));
    EXPECT_EQ(m_third->geometry(), QRect(180, 5, 80, 20));
}

TEST_F(FlowLayoutTest, GoesOnInTheNextLineWhereThereIsNone)
{
    layOut(259);
    EXPECT_EQ(m_layout->heightForWidth(259), 56);
    EXPECT_EQ(m_third->geometry(), QRect(0, 36, 80, 20));

    layOut(100);
    EXPECT_EQ(m_layout->heightForWidth(100), 20 + 6 + 30 + 6 + 20);
    EXPECT_EQ(m_second->geometry(), QRect(0, 26, 60, 30));
    EXPECT_EQ(m_layout->minimumSize().width(), 100);
}

TEST_F(FlowLayoutTest, AHiddenOneTakesNoRoom)
{
    m_second->hide();
    layOut(190);

    EXPECT_EQ(m_layout->heightForWidth(190), 20);
    EXPECT_EQ(m_third->geometry(), QRect(110, 0, 80, 20));
}

} // namespace
} // namespace evenkeel
