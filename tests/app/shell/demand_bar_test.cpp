// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demand_bar.h"

#include "tests/support/window_support.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;

namespace {

class DemandBarTest : public test::FileTest
{
protected:
    DemandBarTest()
    {
        test::OrganizationBuilder builder;
        m_network = builder.team(u"Network"_s);
        m_cables = builder.team(u"Cables"_s, m_network);
        builder.member(u"Ada"_s, m_cables);
        m_session = makeFile(builder.build());
        m_view = std::make_unique<ViewState>(m_network, m_clock);
        m_bar = std::make_unique<DemandBar>(*m_session, *m_view);
        m_bar->show();
    }

    QToolButton *button(const QString &beginning) const
    {
        for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->text().startsWith(beginning))
                return button;
        }
        ADD_FAILURE() << "no button " << beginning.toStdString();
        return nullptr;
    }

    QString shown(const QString &beginning) const { return button(beginning)->text(); }

    /// Chooses from the button's menu by the keyboard's way in: the menu is filled when it opens.
    void choose(const QString &beginning, const QString &entry)
    {
        QMenu *menu = button(beginning)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(entry)) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no entry " << entry.toStdString();
    }

    std::optional<double> own(TeamId team, Demand demand, Day on) const
    {
        return ownDemandOn(m_session->organization(), team, demand, on);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<DemandBar> m_bar;
    TeamId m_network{0};
    TeamId m_cables{0};
};

} // namespace

TEST_F(DemandBarTest, SaysWhereAValueComesFrom)
{
    EXPECT_EQ(shown(u"Change"_s), u"Change 3, not set yet"_s);

    choose(u"Change"_s, u"4.5"_s);
    EXPECT_EQ(shown(u"Change"_s), u"Change 4.5"_s);

    m_view->setTeam(m_cables);
    EXPECT_EQ(shown(u"Change"_s), u"Change 4.5, as the parent"_s);

    m_view->setTeam(TeamId(1));
    EXPECT_EQ(shown(u"Change"_s), u"Change 4.5, from below"_s);
    EXPECT_EQ(shown(u"Complexity"_s), u"Complexity 3, not set yet"_s);
}

TEST_F(DemandBarTest, WhatIsFirstSaidOfATeamHoldsForAlways)
{
    choose(u"Complexity"_s, u"5"_s);

    EXPECT_EQ(own(m_network, Demand::Complexity, day("2020-01-01")), 5);
}

TEST_F(DemandBarTest, FromTodayOnLeavesThePastAsItWas)
{
    choose(u"Change"_s, u"2"_s);
    choose(u"Holds"_s, u"From today on"_s);
    choose(u"Change"_s, u"5"_s);

    EXPECT_EQ(own(m_network, Demand::Change, day("2026-11-22")), 2);
    EXPECT_EQ(own(m_network, Demand::Change, day("2026-11-23")), 5);
}

TEST_F(DemandBarTest, APresetSetsBothInOneStep)
{
    choose(u"Presets"_s, u"Stable service"_s);
    EXPECT_EQ(own(m_network, Demand::Change, m_clock.today()), 1.5);
    EXPECT_EQ(own(m_network, Demand::Complexity, m_clock.today()), 4);

    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(own(m_network, Demand::Change, m_clock.today()), std::nullopt);
    EXPECT_EQ(shown(u"Complexity"_s), u"Complexity 3, not set yet"_s);
}

TEST_F(DemandBarTest, AnOwnValueIsTakenBack)
{
    choose(u"Change"_s, u"4"_s);

    choose(u"Change"_s, u"As the parent"_s);

    EXPECT_EQ(shown(u"Change"_s), u"Change 3, not set yet"_s);
}

TEST_F(DemandBarTest, APastDayShowsWhatHeldAndTakesNoEdits)
{
    choose(u"Change"_s, u"2"_s);
    choose(u"Holds"_s, u"From today on"_s);
    choose(u"Change"_s, u"5"_s);

    m_view->setAsOf(day("2026-01-01"));

    EXPECT_EQ(shown(u"Change"_s), u"Change 2"_s);
    for (const QToolButton *each : m_bar->findChildren<QToolButton *>())
        EXPECT_FALSE(each->isEnabled()) << each->text().toStdString();
}

} // namespace evenkeel
