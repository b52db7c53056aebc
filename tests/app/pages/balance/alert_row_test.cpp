// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/alert_row.h"

#include "app/widgets/card.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

class AlertRowTest : public testing::Test
{
protected:
    AlertRowTest()
    {
        m_row.resize(1000, 400);
        QObject::connect(&m_row, &AlertRow::moreWanted, &m_row, [this] { show(m_open, m_acknowledged, m_team); });
        show(0);
    }

    static AlertCardText alert(quint32 team)
    {
        return {.team = TeamId(team), .kind = u"bureaucratic"_s, .severity = 2, .standing = Standing::Bureaucratic,
                .heading = u"Bureaucratic · Team %1"_s.arg(team), .body = u"Strong management (81)."_s, .detail = u"Warning."_s,
                .rest = u"Left alone."_s};
    }
    /// As the page does: as many in words as the row wants.
    void show(int open, int acknowledged = 0, TeamId team = TeamId(1))
    {
        m_open = open;
        m_acknowledged = acknowledged;
        m_team = team;
        AlertCards cards{.open = {}, .openCount = open, .acknowledged = {}, .acknowledgedCount = acknowledged};
        for (int index = 0; index < std::min(open, m_row.mostOpen()); ++index)
            cards.open.append(alert(10 + quint32(index)));
        for (int index = 0; index < std::min(acknowledged, m_row.mostAcknowledged()); ++index) {
            cards.acknowledged.append(alert(100 + quint32(index)));
            cards.acknowledged.last().acknowledged = u"Acknowledged on 1 Nov 2026"_s;
        }
        m_row.show(cards, team);
    }
    QStringList headings() const
    {
        QStringList found;
        for (const AccentCard *card : m_row.findChildren<AccentCard *>()) {
            if (!card->isHidden())
                found.append(card->accessibleName());
        }
        return found;
    }
    QPushButton *button(const QString &start) const
    {
        for (QPushButton *one : m_row.findChildren<QPushButton *>()) {
            if (one->text().startsWith(start) && !one->isHidden())
                return one;
        }
        return nullptr;
    }

    AlertRow m_row;
    int m_open = 0;
    int m_acknowledged = 0;
    TeamId m_team{1};
};

TEST_F(AlertRowTest, IsGoneWithoutAnAlert)
{
    EXPECT_TRUE(m_row.isHidden());

    show(1);
    EXPECT_FALSE(m_row.isHidden());

    show(0);
    EXPECT_TRUE(m_row.isHidden());
}

TEST_F(AlertRowTest, ShowsTheFirstThreeAndTheOthersAtAPress)
{
    show(5);
    EXPECT_EQ(headings().size(), 3);

    QPushButton *more = button(u"2 more"_s);
    ASSERT_TRUE(more);
    more->click();
    EXPECT_EQ(headings().size(), 5);

    button(u"Show fewer"_s)->click();
    EXPECT_EQ(headings().size(), 3);
}

TEST_F(AlertRowTest, StaysUnfoldedWhileItIsAboutTheSameTeam)
{
    show(5);
    button(u"2 more"_s)->click();

    show(5);
    EXPECT_EQ(headings().size(), 5);

    show(5, 0, TeamId(2));
    EXPECT_EQ(headings().size(), 3);
}

TEST_F(AlertRowTest, ShowsWhatWasPutAsideAtAPressBehindTheOthers)
{
    show(1, 2);
    EXPECT_EQ(headings().size(), 1);

    button(u"2 acknowledged"_s)->click();
    EXPECT_EQ(headings(), (QStringList{u"Bureaucratic · Team 10"_s, u"Bureaucratic · Team 100"_s, u"Bureaucratic · Team 101"_s}));

    button(u"Hide the acknowledged"_s)->click();
    EXPECT_EQ(headings().size(), 1);
}

TEST_F(AlertRowTest, AsksForWhatWasPressedOfItsOwnCard)
{
    show(2, 1);
    button(u"1 acknowledged"_s)->click();
    QStringList asked;
    QObject::connect(&m_row, &AlertRow::reasonsRequested, &m_row, [&](TeamId team) { asked += u"why %1"_s.arg(team.value()); });
    QObject::connect(&m_row, &AlertRow::acknowledgeRequested, &m_row,
                     [&](const AlertCardText &alert) { asked += u"aside %1"_s.arg(alert.team.value()); });
    QObject::connect(&m_row, &AlertRow::returnRequested, &m_row,
                     [&](const AlertCardText &alert) { asked += u"back %1"_s.arg(alert.team.value()); });

    for (QPushButton *one : m_row.findChildren<QPushButton *>()) {
        if (!one->isHidden() && (one->text() == u"Show why"_s || one->text() == u"Acknowledge…"_s || one->text() == u"Show again"_s))
            one->click();
    }

    EXPECT_EQ(asked, (QStringList{u"why 10"_s, u"aside 10"_s, u"why 11"_s, u"aside 11"_s, u"why 100"_s, u"back 100"_s}));
}

TEST_F(AlertRowTest, SaysTheRestWhereThereIsRoomElseToThePointer)
{
    show(1);
    const auto *card = m_row.findChild<AccentCard *>();
    EXPECT_TRUE(card->toolTip().contains(u"Left alone."_s));
    EXPECT_TRUE(card->accessibleDescription().contains(u"Left alone."_s));

    m_row.setRoomy(true);

    EXPECT_TRUE(card->toolTip().isEmpty());
    EXPECT_EQ(card->accessibleDescription().count(u"Left alone."_s), 1);
}

TEST_F(AlertRowTest, NeverShowsMoreCardsThanCanBeRead)
{
    show(200);
    button(u"197 more"_s)->click();

    EXPECT_EQ(headings().size(), 30);
    EXPECT_TRUE(button(u"Show fewer"_s)->text().contains(u"170"));
}

} // namespace
} // namespace evenkeel
