// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/suppression.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// A tree of teams with rated people for suppression, built depth first.
class Tree
{
public:
    Tree() { m_nodes.push_back({-1, 1, {}}); }

    /// Adds a team below `parent` (0 is the root) with so many people of its own, alternately at 2 and 4. Teams are
    /// added depth first.
    int team(int parent, int people)
    {
        const int node = int(m_nodes.size());
        m_nodes.push_back({parent, node + 1, {}});
        for (int above = parent; above >= 0; above = m_nodes[std::size_t(above)].parent)
            m_nodes[std::size_t(above)].end = node + 1;
        add(node, people);
        return node;
    }
    /// So many people more in the team itself.
    void add(int node, int people)
    {
        for (int i = 0; i < people; ++i)
            put(node, m_lastPerson + 1, 1, i % 2 == 0 ? 2 : 4);
    }
    void put(int node, int person, double share, double score)
    {
        m_lastPerson = std::max(m_lastPerson, person);
        m_nodes[std::size_t(node)].direct.push_back({person, share, score});
    }

    const std::vector<SuppressionNode> &nodes() const { return m_nodes; }
    /// "total 12 (6) (4)": the size of each team in order, the root as "total", in brackets where not shown.
    std::string shown(int fewest = 5) const
    {
        QStringList words;
        const std::vector<DisclosedSide> sides = suppress(m_nodes, fewest);
        for (std::size_t node = 0; node < sides.size(); ++node) {
            const QString name = node == 0 ? QStringLiteral("total") : QString::number(m_nodes[node].direct.size());
            words.append(sides[node].isVisible() ? name : QStringLiteral("(%1)").arg(name));
        }
        return words.join(QLatin1Char(' ')).toStdString();
    }

private:
    std::vector<SuppressionNode> m_nodes;
    int m_lastPerson = 0;
};

QJsonObject golden(const QString &id)
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/golden-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (value[u"id"_s].toString() == id)
            return value.toObject();
    }
    return {};
}

/// What the case says is published and suppressed, against what is.
void expectGolden(const QString &id, const QString &totalKey)
{
    const QJsonObject worked = golden(id);
    ASSERT_FALSE(worked.isEmpty());
    const QJsonObject input = worked[u"input"_s].toObject();
    const QJsonObject expected = worked[u"expected"_s].toObject();
    Tree tree;
    tree.add(0, input[u"inParentItself"_s].toInt());
    for (const QJsonValue &size : input[u"teams"_s].toArray())
        tree.team(0, size.toInt());

    const std::vector<DisclosedSide> sides = suppress(tree.nodes(), input[u"minPublish"_s].toInt());

    QJsonArray published;
    QJsonArray suppressed;
    int together = input[u"inParentItself"_s].toInt();
    for (std::size_t team = 1; team < sides.size(); ++team) {
        const int size = int(tree.nodes()[team].direct.size());
        (sides[team].isVisible() ? published : suppressed).append(size);
        together += sides[team].isVisible() ? 0 : size;
    }
    if (const int head = input[u"inParentItself"_s].toInt(); head > 0)
        suppressed.append(head);
    if (expected.contains(u"published"_s)) {
        EXPECT_EQ(published, expected[u"published"_s].toArray());
    }
    EXPECT_EQ(suppressed, expected[u"suppressed"_s].toArray());
    EXPECT_EQ(sides.front().isVisible(), expected[totalKey].toBool());
    if (expected.contains(u"together"_s)) {
        EXPECT_EQ(together, expected[u"together"_s].toInt());
    }
}

std::vector<RatedShare> group(const std::vector<double> &scores)
{
    std::vector<RatedShare> people;
    for (const double score : scores)
        people.push_back({int(people.size()), 1, score});
    return people;
}

} // namespace

TEST(Golden, G13HidesTheNextSmallestTeamToo) { expectGolden(u"G13"_s, u"deptTotalPublished"_s); }
TEST(Golden, G22aHidesTheTotalWhereNoTeamWouldBeLeft) { expectGolden(u"G22a"_s, u"totalPublished"_s); }
TEST(Golden, G22bHidesATeamWithTheHeadWhoIsAlone) { expectGolden(u"G22b"_s, u"totalPublished"_s); }

TEST(Suppression, ShowsEverythingWhereEveryTeamIsLargeEnough)
{
    Tree tree;
    tree.team(0, 5);
    tree.team(0, 12);

    EXPECT_EQ(tree.shown(), "total 5 12");
}

TEST(Suppression, HidesATeamWithoutAnybodyRatedAndNothingBesides)
{
    Tree tree;
    tree.team(0, 0);
    tree.team(0, 6);
    tree.team(0, 7);

    EXPECT_EQ(tree.shown(), "total (0) 6 7");
}

TEST(Suppression, LeavesSmallTeamsThatHoldEnoughTogether)
{
    Tree tree;
    tree.team(0, 12);
    tree.team(0, 3);
    tree.team(0, 2);

    EXPECT_EQ(tree.shown(), "total 12 (3) (2)");
}

TEST(Suppression, OfOneSmallTeamShowsNothing)
{
    Tree tree;
    tree.add(0, 4);

    EXPECT_EQ(tree.shown(), "(total)");
}

TEST(Suppression, CountsPeopleInSeveralHiddenTeamsOnce)
{
    Tree tree;
    tree.team(0, 12); // people 1 to 12
    const int a = tree.team(0, 3); // 13 to 15
    const int b = tree.team(0, 0);
    for (const int person : {13, 14, 15})
        tree.put(b, person, .5, 3);
    tree.put(b, 16, 1, 3);
    ASSERT_EQ(tree.nodes()[std::size_t(a)].direct.size(), 3U);

    // Seven memberships, but four people: not enough to stay hidden beside the total.
    EXPECT_EQ(tree.shown(), "(total) 12 (3) (4)");
}

TEST(Suppression, ReachesThroughAHiddenDepartmentToItsShownSquads)
{
    Tree tree;
    const int department = tree.team(0, 0);
    tree.team(department, 12);
    tree.team(department, 2);
    tree.team(department, 2);
    tree.team(0, 20);

    // The department hides its total for the four; the organization without the 12 and the 20 would give them away.
    EXPECT_EQ(tree.shown(), "total (0) (12) (2) (2) 20");
}

TEST(Suppression, IsolatesNobodyByPeopleInSeveralTeams)
{
    Tree tree;
    const int a = tree.team(0, 0);
    const int b = tree.team(0, 0);
    for (int person = 1; person <= 6; ++person) {
        tree.put(a, person, .5, person % 2 ? 2 : 4);
        tree.put(b, person, .5, person % 2 ? 2 : 4);
    }
    tree.put(b, 7, .5, 5);
    tree.team(0, 8);

    const std::vector<DisclosedSide> sides = suppress(tree.nodes(), 5);

    // b without a is person 7 alone.
    EXPECT_FALSE(sides[std::size_t(a)].isExact() && sides[std::size_t(b)].isExact());
}

TEST(Suppression, ShowsTwoTeamsOfTheSamePeople)
{
    Tree tree;
    const int a = tree.team(0, 0);
    const int b = tree.team(0, 0);
    for (int person = 1; person <= 6; ++person) {
        tree.put(a, person, .5, person % 2 ? 2 : 4);
        tree.put(b, person, .5, person % 2 ? 2 : 4);
    }

    EXPECT_EQ(tree.shown(), "total 6 6");
}

TEST(Suppression, DoesNotLetTheRestTellTheScoreOfATeamThatIsAlike)
{
    Tree tree;
    const int alike = tree.team(0, 0);
    for (int person = 1; person <= 6; ++person)
        tree.put(alike, person, 1, 3);
    const int b = tree.team(0, 7);
    const int c = tree.team(0, 9);

    const std::vector<DisclosedSide> sides = suppress(tree.nodes(), 5);

    EXPECT_EQ(sides[std::size_t(alike)].withheld, Withheld::Alike);
    EXPECT_EQ(sides[std::size_t(b)].withheld, Withheld::Complement);
    EXPECT_EQ(sides[std::size_t(c)].withheld, Withheld::Nothing);
    EXPECT_EQ(sides.front().withheld, Withheld::Nothing);
}

TEST(JudgeGroup, ShowsTheFigureOfFivePeopleWhoDiffer)
{
    EXPECT_EQ(judgeGroup(group({2, 3, 3, 4, 4}), 5).withheld, Withheld::Nothing);
    EXPECT_EQ(judgeGroup(group({2, 3, 3, 4}), 5).withheld, Withheld::TooFew);
    EXPECT_EQ(judgeGroup(group({2, 3, 4}), 3).withheld, Withheld::Nothing);
}

TEST(JudgeGroup, SaysOnlyTheStandingOfPeopleWithinAQuarterOfALevel)
{
    EXPECT_EQ(judgeGroup(group({3, 3.2, 3.1, 3, 3}), 5).withheld, Withheld::Alike);
    EXPECT_EQ(judgeGroup(group({3, 3.25, 3, 3, 3}), 5).withheld, Withheld::Nothing);
}

TEST(JudgeGroup, ShowsFivePeopleAlikeFrom5To95)
{
    const DisclosedSide high = judgeGroup(group({5, 5, 5, 5, 4.5}), 5); // 97.5
    const DisclosedSide low = judgeGroup(group({1, 1, 1, 1, 1.5}), 5); // 2.5
    const DisclosedSide edge = judgeGroup(group({5, 5, 5, 5, 4}), 5); // 95

    EXPECT_EQ(high.withheld, Withheld::Extreme);
    EXPECT_EQ(high.bound, 95);
    EXPECT_TRUE(high.isAbove);
    EXPECT_EQ(low.bound, 5);
    EXPECT_FALSE(low.isAbove);
    EXPECT_EQ(edge.withheld, Withheld::Nothing);
}

TEST(JudgeGroup, RoundsTheBoundsOfOtherSizesInwards)
{
    const DisclosedSide high = judgeGroup(group({5, 5, 5, 5, 5, 5, 4.5}), 5); // 25/7 = 3.57

    EXPECT_EQ(high.withheld, Withheld::Extreme);
    EXPECT_EQ(high.bound, 96);
}

TEST(JudgeGroup, ShowsNothingWhereOneMemberHoldsMoreThanFourFifths)
{
    std::vector<RatedShare> people = group({2, 3, 3, 4, 4});
    for (std::size_t at = 1; at < people.size(); ++at)
        people[at].share = .06;
    EXPECT_EQ(judgeGroup(people, 5).withheld, Withheld::OnePerson);

    people[1].share = .07;
    EXPECT_EQ(judgeGroup(people, 5).withheld, Withheld::Nothing); // exactly 80 %
}

} // namespace evenkeel
