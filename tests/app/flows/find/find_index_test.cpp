// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/find_index.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;

namespace {

const Day today = day("2026-11-23");

class FindIndexTest : public testing::Test
{
protected:
    FindIndexTest()
    {
        m_network = m_builder.team(u"Network"_s);
        m_cables = m_builder.team(u"Cables"_s, m_network);
        m_closed = m_builder.team(u"Mainframe"_s, m_network, {Day::always(), day("2024-12-31")});
    }

    FindIndex index(Day on = today) const
    {
        return FindIndex(m_builder.build(), on, today, m_commands, QLocale(QLocale::English, QLocale::UnitedStates));
    }

    /// One line for what was found: name, detail, mark, keys.
    QStringList found(const QString &text, std::size_t most = 9, Day on = today) const
    {
        QStringList lines;
        for (const FoundGroup &group : index(on).find(text, most)) {
            for (const Found &each : group.best) {
                QStringList said{each.name, each.detail, each.mark, each.keys};
                said.removeAll(QString());
                lines.append(said.join(u" | "_s));
            }
            if (group.more > 0)
                lines.append(u"+%1"_s.arg(group.more));
        }
        return lines;
    }

    test::OrganizationBuilder m_builder;
    std::vector<MenuCommand> m_commands;
    TeamId m_network{0};
    TeamId m_cables{0};
    TeamId m_closed{0};
};

} // namespace

TEST_F(FindIndexTest, NamesAreFoundWithoutCaseAndMarks)
{
    m_builder.member(u"Zoë Müller"_s, m_cables);
    m_builder.member(u"Łucja Nowak"_s, m_network);

    EXPECT_EQ(found(u"MULLER zoe"_s), QStringList({u"Zoë Müller | Cables"_s}));
    EXPECT_EQ(found(u"lucja"_s), QStringList({u"Łucja Nowak | Network"_s}));
    EXPECT_EQ(found(u"müller"_s), QStringList({u"Zoë Müller | Cables"_s}));
}

TEST_F(FindIndexTest, BetterMatchesComeFirst)
{
    for (const QString &name : {u"Susanna Hall"_s, u"Joanna Dale"_s, u"Mary Ann Lee"_s, u"Ann"_s, u"Annette Ray"_s})
        m_builder.member(name, m_network);

    EXPECT_EQ(found(u"ann"_s), QStringList({u"Ann | Network"_s, u"Annette Ray | Network"_s, u"Mary Ann Lee | Network"_s,
                                            u"Joanna Dale | Network"_s, u"Susanna Hall | Network"_s}));
}

TEST_F(FindIndexTest, TheKindWithTheBestMatchStandsFirst)
{
    m_builder.member(u"Cable Guy"_s, m_network);
    m_builder.competency(u"Cables"_s, Side::Management);
    m_commands.push_back({u"Teams"_s, u"Lay cables"_s, {u"Ctrl+L"_s}, nullptr, true});

    EXPECT_EQ(found(u"cables"_s),
              QStringList({u"Cables | Riverbend › Network"_s, u"Cables | Management"_s, u"Lay cables | Teams | Ctrl+L"_s}));
    EXPECT_EQ(found(u"cable g"_s), QStringList({u"Cable Guy | Network"_s}));
}

TEST_F(FindIndexTest, WhoeverIsGoneIsMarkedAndComesLast)
{
    m_builder.member(u"Ada Berg"_s, m_network, 1, {Day::always(), day("2025-03-01")});
    m_builder.member(u"Adam Zorn"_s, m_network);
    m_builder.member(u"Ada Later"_s, m_network, 1, {day("2027-01-01"), Day::still()});
    m_builder.member(u"Ada Main"_s, m_closed);

    EXPECT_EQ(found(u"ada"_s), QStringList({u"Adam Zorn | Network"_s, u"Ada Berg | Network | left on 1 Mar 2025"_s,
                                            u"Ada Later | Network | joins on 1 Jan 2027"_s,
                                            u"Ada Main | Mainframe | left on 31 Dec 2024"_s}));
    EXPECT_EQ(found(u"main"_s).front(), u"Mainframe | Riverbend › Network | closed on 31 Dec 2024"_s);
    EXPECT_EQ(found(u"ada berg"_s, 9, day("2025-01-01")), QStringList({u"Ada Berg | Network"_s}));
}

TEST_F(FindIndexTest, WhoeverIsGoneIsLookedForOnADayOnWhichTheyWereThere)
{
    const MemberId gone = m_builder.member(u"Ada"_s, m_network, 1, {Day::always(), day("2025-03-01")});
    const MemberId twice = m_builder.member(u"Ben"_s, m_cables, .2);
    m_builder.membership(twice, m_network, .8);

    EXPECT_EQ(index().whereIs(gone)->day, day("2025-03-01"));
    EXPECT_EQ(index().whereIs(twice)->team, m_network);
    EXPECT_EQ(index().whereIs(twice)->day, today);
    EXPECT_EQ(index(day("2025-01-01")).whereIs(gone)->day, day("2025-01-01"));
    EXPECT_EQ(index().whereIs(m_closed)->day, day("2024-12-31"));
}

TEST_F(FindIndexTest, AFewOfManyAreShownAndTheRestIsCounted)
{
    for (int i = 0; i < 12; ++i)
        m_builder.member(u"Ada %1"_s.arg(i, 2, 10, QChar(u'0')), m_network);

    EXPECT_EQ(found(u"ada"_s, 2), QStringList({u"Ada 00 | Network"_s, u"Ada 01 | Network"_s, u"+10"_s}));
}

TEST_F(FindIndexTest, ACommandThatIsNotPossibleNowSaysSo)
{
    m_commands.push_back({u"Edit"_s, u"Undo"_s, {u"Ctrl+Z"_s}, nullptr, false});

    const std::vector<FoundGroup> groups = index().find(u"undo"_s, 9);

    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].best[0].mark, u"not now"_s);
    EXPECT_FALSE(groups[0].best[0].canBeChosen);
}

TEST_F(FindIndexTest, NothingIsFoundForNoText)
{
    EXPECT_TRUE(found(u"  "_s).isEmpty());
}

TEST_F(FindIndexTest, AHundredThousandPeopleAreQuick)
{
    const QStringList first = {u"Ada"_s, u"Björn"_s, u"Cem"_s, u"Dóra"_s, u"Eli"_s, u"Fatima"_s, u"Götz"_s, u"Hana"_s};
    const QStringList last = {u"Berg"_s, u"Cole"_s, u"Demir"_s, u"Eklund"_s, u"Fox"_s, u"García"_s, u"Hoang"_s};
    for (int i = 0; i < 100'000; ++i)
        m_builder.member(first[i % first.size()] + u' ' + last[i % last.size()] + u" %1"_s.arg(i), m_network);
    const Organization organization = m_builder.build();

    QElapsedTimer time;
    time.start();
    const FindIndex all(organization, today, today, {}, QLocale::c());
    const qint64 made = time.restart();
    const std::vector<FoundGroup> one = all.find(u"a"_s, 7);
    const qint64 oneLetter = time.restart();
    const std::vector<FoundGroup> exact = all.find(u"garcia 99888"_s, 7);
    const qint64 whole = time.elapsed();

    RecordProperty("made_ms", int(made));
    RecordProperty("one_letter_ms", int(oneLetter));
    RecordProperty("whole_ms", int(whole));
    ASSERT_EQ(exact.size(), 1U);
    EXPECT_GT(one.front().more, 10'000);
    EXPECT_LT(made, 2000) << "not a measurement, but beyond it somebody waits, however slow the machine";
    EXPECT_LT(std::max(oneLetter, whole), 500);
}

} // namespace evenkeel
