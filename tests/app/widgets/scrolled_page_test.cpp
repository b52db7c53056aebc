// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrolled_page.h"

#include "app/widgets/labels.h"

#include <gtest/gtest.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// Likes to be high, and can be low.
class Plot : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {300, 500}; }
    QSize minimumSizeHint() const override { return {200, 120}; }
};

class ScrolledPageTest : public testing::Test
{
protected:
    /// A sentence above a plot.
    QWidget *makePart()
    {
        auto *part = new QWidget(m_page.widget());
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(wrappedLabel(u"A sentence that is wrapped where it is narrow."_s, theme::TextStyle::Body, theme::Role::Text, part));
        column->addWidget(new Plot(part), 1);
        return part;
    }
    void show(QSize size)
    {
        m_page.resize(size);
        m_page.show();
        QCoreApplication::processEvents();
    }

    ScrolledPage m_page;
};

TEST_F(ScrolledPageTest, CutsNothingOffWhereEverythingIsAsLowAsItCanBe)
{
    QWidget *fixed = new QWidget(m_page.widget());
    fixed->setFixedHeight(300);
    m_page.column()->addWidget(fixed);
    auto *pair = new QBoxLayout(QBoxLayout::TopToBottom);
    m_page.column()->addLayout(pair, 1);
    QWidget *upper = makePart();
    QWidget *lower = makePart();
    addLow(pair, upper, 1);
    addLow(pair, lower, 1);
    show({400, 300});

    EXPECT_EQ(fixed->height(), 300);
    for (const QWidget *part : {upper, lower}) {
        EXPECT_EQ(part->height(), part->layout()->totalMinimumHeightForWidth(part->width()));
        EXPECT_LE(part->mapTo(m_page.widget(), part->rect().bottomLeft()).y(), m_page.widget()->height());
    }
}

TEST_F(ScrolledPageTest, GivesWhatIsLeftOverToWhatStretches)
{
    QWidget *low = makePart();
    QWidget *high = makePart();
    addLow(m_page.column(), low);
    addLow(m_page.column(), high, 1);
    show({400, 900});

    EXPECT_EQ(low->height(), low->layout()->totalMinimumHeightForWidth(low->width()));
    EXPECT_GT(high->height(), 500);
    EXPECT_EQ(m_page.widget()->height(), m_page.viewport()->height());
}

TEST_F(ScrolledPageTest, WhatCannotBeBrokenPushesNothingOutOfSight)
{
    m_page.column()->addWidget(wrappedLabel(QString(200, u'W'), theme::TextStyle::Body, theme::Role::Text, m_page.widget()));
    show({400, 300});

    EXPECT_EQ(m_page.widget()->width(), m_page.viewport()->width());
}

} // namespace
} // namespace evenkeel
