// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demand_bar.h"

#include "app/shell/need_dialog.h"
#include "app/shell/team_actions.h"
#include "core/edit/team_verbs.h"
#include "tests/support/window_support.h"

#include <QAction>
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

    ASSERT_TRUE(m_session->run(edit::setDemand(m_network, Demand::Change, 4.5)));
    EXPECT_EQ(shown(u"Change"_s), u"Change 4.5"_s);

    m_view->setTeam(m_cables);
    EXPECT_EQ(shown(u"Change"_s), u"Change 4.5, as the parent"_s);

    m_view->setTeam(TeamId(1));
    EXPECT_EQ(shown(u"Change"_s), u"Change 4.5, from below"_s);
    EXPECT_EQ(shown(u"Complexity"_s), u"Complexity 3, not set yet"_s);
}

TEST_F(DemandBarTest, EachButtonLeadsToWhereBothAreSet)
{
    for (const QString &beginning : {u"Change"_s, u"Complexity"_s, u"What it faces"_s}) {
        button(beginning)->click();

        auto *dialog = m_bar->window()->findChild<NeedDialog *>();
        ASSERT_TRUE(dialog) << beginning.toStdString();
        EXPECT_EQ(dialog->windowTitle(), u"What Network faces"_s);
        delete dialog;
    }
}

TEST_F(DemandBarTest, APastDayShowsWhatHeldAndTakesNoEdits)
{
    ASSERT_TRUE(m_session->run(edit::setDemand(m_network, Demand::Change, 2)));
    ASSERT_TRUE(m_session->run(edit::setDemand(m_network, Demand::Change, 5, m_clock.today())));

    m_view->setAsOf(day("2026-01-01"));

    EXPECT_EQ(shown(u"Change"_s), u"Change 2"_s);
    for (const QToolButton *each : m_bar->findChildren<QToolButton *>())
        EXPECT_FALSE(each->isEnabled()) << each->text().toStdString();
}

TEST_F(DemandBarTest, IsThereAgainAfterAnImportWhoseEditsCameWhileTheWindowTookNone)
{
    m_bar->setEnabled(false); // as the window does meanwhile
    ASSERT_TRUE(m_session->run(edit::renameTeam(m_network, u"Networks"_s)));
    m_bar->setEnabled(true);

    for (const QToolButton *each : m_bar->findChildren<QToolButton *>())
        EXPECT_TRUE(each->isEnabled()) << each->text().toStdString();
}

TEST_F(DemandBarTest, WhatAsksForBothIsCalledAsInTheTeamsMenu)
{
    test::ScriptedQuestions questions;
    const TeamActions inTheMenu(*m_session, *m_view, questions, m_bar.get());

    EXPECT_TRUE(button(inTheMenu.needs()->text().remove(u'&')));
}

} // namespace evenkeel
