// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"
#include "app/widgets/column_layout.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/field_error.h"
#include "app/widgets/notice_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

const QString hostile = u"A < B & C <b>x</b>"_s;

bool readsNoHtml(const QWidget &widget)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().isEmpty() || label->textFormat() == Qt::PlainText;
    });
}

} // namespace

TEST(Card, ShowsWhatWasTypedAndNamesItself)
{
    Card card(hostile, u"n = 3"_s);

    EXPECT_TRUE(readsNoHtml(card));
    EXPECT_EQ(card.accessibleName(), hostile);
    EXPECT_EQ(card.accessibleDescription(), u"n = 3"_s);
}

TEST(Card, AnEmptySubtitleTakesNoRoom)
{
    Card with(u"Title"_s, u"Subtitle"_s);
    Card without(u"Title"_s);

    EXPECT_GT(with.sizeHint().height(), without.sizeHint().height());
}

TEST(AccentCard, ReadsAsOneAndItsLinkByWhatItLeadsTo)
{
    AccentCard card;
    card.setHeading(u"triangle"_s, hostile);
    card.setSentence(u"Plenty of leadership."_s);
    card.setDetail(u"Weakest: Budgeting."_s);
    card.setLink(u"Show why"_s);

    EXPECT_TRUE(readsNoHtml(card));
    EXPECT_EQ(card.accessibleName(), hostile);
    EXPECT_EQ(card.accessibleDescription(), u"Plenty of leadership. Weakest: Budgeting."_s);
    EXPECT_EQ(card.findChild<QPushButton *>()->accessibleName(), u"Show why: "_s + hostile);
}

TEST(AccentCard, ShowsAllOfAHeadingThatCannotBeBroken)
{
    AccentCard card;
    card.setHeading(u"circle"_s, QString(60, u'W'));
    card.resize(270, 400);
    card.show();

    const QLabel *heading = nullptr;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->text().contains(u'W'))
            heading = label;
    }
    ASSERT_TRUE(heading);
    EXPECT_LT(heading->minimumSizeHint().width(), 270);
    EXPECT_GT(heading->height(), 2 * heading->fontMetrics().height());
    EXPECT_EQ(card.accessibleName(), QString(60, u'W'));
}

TEST(AccentCard, ItsLinkIsPressedByTheKeyboard)
{
    AccentCard card;
    card.setLink(u"Show why"_s);
    card.show();
    QSignalSpy activated(&card, &AccentCard::linkActivated);

    QTest::keyClick(card.findChild<QPushButton *>(), Qt::Key_Space);

    EXPECT_EQ(activated.count(), 1);
}

TEST(AccentCard, ItsEdgeIsInItsRole)
{
    theme::apply(*qApp, theme::Scheme::Dark);
    AccentCard card;
    card.setAccent(theme::Role::Leadership, theme::Role::LeadershipText);
    card.resize(200, 100);

    const QImage drawn = card.grab().toImage();

    EXPECT_EQ(drawn.pixelColor(1, 50), theme::color(theme::Role::Leadership));
    EXPECT_EQ(drawn.pixelColor(100, 90), theme::color(theme::Role::Surface));
    theme::apply(*qApp, theme::Scheme::Light);
}

TEST(NoticeBar, IsThereOnlyWhileItSaysSomething)
{
    NoticeBar bar;
    EXPECT_TRUE(bar.isHidden());

    bar.say(u"You look at 1 March 2025."_s, u"Back to today"_s);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.accessibleName(), u"You look at 1 March 2025."_s);
    QSignalSpy clicked(&bar, &NoticeBar::buttonClicked);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 1);

    bar.clear();
    EXPECT_TRUE(bar.isHidden());
}

TEST(EmptyState, TheFirstButtonIsTheOneToPress)
{
    EmptyState state(u"team"_s, hostile, u"Detail"_s);

    QPushButton *first = state.addButton(u"Add a team"_s);
    QPushButton *second = state.addButton(u"Import"_s);

    EXPECT_EQ(first->objectName(), u"primary"_s);
    EXPECT_TRUE(second->objectName().isEmpty());
    EXPECT_TRUE(readsNoHtml(state));
    EXPECT_EQ(state.accessibleName(), hostile);
}

TEST(FieldError, MarksItsFieldUntilTheValueIsRight)
{
    QLineEdit field;
    field.setAccessibleDescription(u"As people write it"_s);
    FieldError error(&field);

    error.say(u"A name cannot be empty."_s);
    EXPECT_FALSE(error.isHidden());
    EXPECT_TRUE(field.property("invalid").toBool());
    EXPECT_EQ(field.accessibleDescription(), u"A name cannot be empty."_s);

    error.clearError();
    EXPECT_TRUE(error.isHidden());
    EXPECT_FALSE(field.property("invalid").toBool());
    EXPECT_EQ(field.accessibleDescription(), u"As people write it"_s);
}

class ColumnLayoutTest : public testing::Test
{
protected:
    ColumnLayoutTest()
    {
        m_layout->setSpacing(10);
        m_layout->setContentsMargins(0, 0, 0, 0);
        for (int height : {20, 50, 30}) {
            auto *item = new QWidget;
            item->setMinimumHeight(height);
            m_layout->addWidget(item);
        }
    }

    QRect placeOf(int index) const { return m_layout->itemAt(index)->geometry(); }

    QWidget m_widget;
    ColumnLayout *m_layout = new ColumnLayout(100, 3, &m_widget);
};

TEST_F(ColumnLayoutTest, ColumnsShareTheWidthAndARowItsHeight)
{
    m_layout->setGeometry(QRect(0, 0, 320, 200));

    EXPECT_EQ(placeOf(0), QRect(0, 0, 100, 50));
    EXPECT_EQ(placeOf(1), QRect(110, 0, 100, 50));
    EXPECT_EQ(placeOf(2), QRect(220, 0, 100, 50));
}

TEST_F(ColumnLayoutTest, WhatDoesNotFitGoesToTheNextRow)
{
    m_layout->setGeometry(QRect(0, 0, 230, 200));

    EXPECT_EQ(placeOf(0), QRect(0, 0, 110, 50));
    EXPECT_EQ(placeOf(2), QRect(0, 60, 110, 30));
    EXPECT_EQ(m_layout->heightForWidth(230), 90);
    EXPECT_EQ(m_layout->heightForWidth(90), 20 + 50 + 30 + 2 * 10);
}

TEST_F(ColumnLayoutTest, AHiddenItemTakesNoRoom)
{
    m_widget.show();
    m_layout->itemAt(1)->widget()->hide();

    m_layout->setGeometry(QRect(0, 0, 320, 200));

    EXPECT_EQ(placeOf(0).width(), 155);
    EXPECT_EQ(placeOf(2).left(), 165);
}

} // namespace evenkeel
