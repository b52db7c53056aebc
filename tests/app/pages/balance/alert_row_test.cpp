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
        m_row.show(alerts(0));
    }

    static QList<AlertCardText> alerts(int count, quint32 firstTeam = 10)
    {
        QList<AlertCardText> alerts;
        for (int index = 0; index < count; ++index)
            alerts.append({TeamId(firstTeam + quint32(index)), Standing::Bureaucratic, Severity::Warning, Certainty::High,
                           u"Bureaucratic · Team %1"_s.arg(index), u"Strong management (81)."_s, u"Warning."_s});
        return alerts;
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
};

TEST_F(AlertRowTest, IsGoneWithoutAnAlert)
{
    EXPECT_TRUE(m_row.isHidden());

    m_row.show(alerts(1));
    EXPECT_FALSE(m_row.isHidden());

    m_row.show(alerts(0));
    EXPECT_TRUE(m_row.isHidden());
}

TEST_F(AlertRowTest, ShowsTheFirstThreeAndTheOthersAtAPress)
{
    m_row.show(alerts(5));
    EXPECT_EQ(headings().size(), 3);

    QPushButton *more = button(u"2 more"_s);
    ASSERT_TRUE(more);
    more->click();
    EXPECT_EQ(headings().size(), 5);

    button(u"Show fewer"_s)->click();
    EXPECT_EQ(headings().size(), 3);
}

TEST_F(AlertRowTest, StaysUnfoldedWhileItIsAboutTheSameTeams)
{
    m_row.show(alerts(5));
    button(u"2 more"_s)->click();

    m_row.show(alerts(5));
    EXPECT_EQ(headings().size(), 5);

    m_row.show(alerts(5, 40));
    EXPECT_EQ(headings().size(), 3);
}

TEST_F(AlertRowTest, AsksForTheReasonsOfTheCardThatWasPressed)
{
    m_row.show(alerts(3));
    std::optional<TeamId> asked;
    QObject::connect(&m_row, &AlertRow::reasonsRequested, &m_row, [&](TeamId team) { asked = team; });

    QList<QPushButton *> links;
    for (QPushButton *one : m_row.findChildren<QPushButton *>()) {
        if (one->text() == u"Show why"_s)
            links.append(one);
    }
    ASSERT_EQ(links.size(), 3);
    links[1]->click();

    EXPECT_EQ(asked, TeamId(11));
}

TEST_F(AlertRowTest, NeverShowsMoreCardsThanCanBeRead)
{
    m_row.show(alerts(200));
    button(u"197 more"_s)->click();

    EXPECT_EQ(headings().size(), 30);
    EXPECT_TRUE(button(u"Show fewer"_s)->text().contains(u"170"));
}

} // namespace
} // namespace evenkeel
