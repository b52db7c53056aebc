// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_tree_model.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::OrganizationBuilder;
using test::day;

namespace {

/// The tree as text, two spaces for each level.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(2 * depth, u' ') + index.data().toString() + u'\n' + printed(model, index, depth + 1);
    }
    return text;
}

class TeamTreeModelTest : public testing::Test
{
protected:
    TeamTreeModelTest()
    {
        m_operations = m_builder.team(u"Operations"_s);
        m_network = m_builder.team(u"Network"_s, m_operations);
        m_digital = m_builder.team(u"Digital"_s);
        m_builder.member(u"Zoë Müller"_s, m_network);
        m_builder.member(u"Ada Berg"_s, m_digital);
        show();
    }

    bool show(const char *on = "2026-11-23")
    {
        const Organization organization = m_builder.build();
        const auto assessment = std::make_shared<const Assessment>(assess(organization, day(on)));
        return m_model.show(organization, assessment);
    }

    bool canDrop(TeamId team, TeamId onto)
    {
        const std::unique_ptr<QMimeData> dragged(m_model.mimeData({m_model.indexOf(team)}));
        return m_model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, m_model.indexOf(onto));
    }

    OrganizationBuilder m_builder;
    TeamId m_operations{0};
    TeamId m_network{0};
    TeamId m_digital{0};
    TeamTreeModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TeamTreeModelTest, TeamsStandBelowTheirParents)
{
    EXPECT_EQ(printed(m_model), u"Riverbend\n  Operations\n    Network\n  Digital\n"_s);
}

TEST_F(TeamTreeModelTest, AnEditThatMovesNoTeamKeepsTheRows)
{
    const QPersistentModelIndex kept = m_model.indexOf(m_network);
    const QSignalSpy changed(&m_model, &TeamTreeModel::dataChanged);

    m_builder.member(u"Bo"_s, m_network);
    const bool isReset = show();

    EXPECT_FALSE(isReset);
    EXPECT_TRUE(kept.isValid());
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(m_model.teamAt(kept)->members, 2);
}

TEST_F(TeamTreeModelTest, ATeamThatEndedIsNotListedOnALaterDay)
{
    m_builder.team(u"Old"_s, m_operations, {Day::always(), day("2025-06-30")});

    show("2025-06-30");
    EXPECT_TRUE(printed(m_model).contains(u"Old"_s));

    show("2025-07-01");
    EXPECT_FALSE(printed(m_model).contains(u"Old"_s));
}

TEST_F(TeamTreeModelTest, ATeamIsNotDroppedOntoItselfOrBelowItself)
{
    EXPECT_TRUE(canDrop(m_operations, m_digital));
    EXPECT_TRUE(canDrop(m_network, m_model.teamAt(m_model.index(0, 0))->team));
    EXPECT_FALSE(canDrop(m_operations, m_operations));
    EXPECT_FALSE(canDrop(m_operations, m_network));
    EXPECT_FALSE(canDrop(TeamId(1), m_digital));
}

TEST_F(TeamTreeModelTest, NothingIsEditedWhileItMayNotBe)
{
    m_model.setEditable(false);

    EXPECT_FALSE(m_model.flags(m_model.indexOf(m_network)) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model.flags(m_model.indexOf(m_network)) & Qt::ItemIsDragEnabled);
    EXPECT_FALSE(canDrop(m_network, m_digital));
}

} // namespace evenkeel
