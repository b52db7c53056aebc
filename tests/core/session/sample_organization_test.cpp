// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sample_organization.h"

#include "core/scoring/assessment.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

std::string wordOf(Standing standing)
{
    constexpr const char *words[] = {"balanced", "brink of chaos", "bureaucratic", "thin on both", "not enough data"};
    return words[int(standing)];
}

std::string wordOf(std::optional<Severity> severity)
{
    constexpr const char *words[] = {"notice", "warning", "critical"};
    return severity ? words[int(*severity)] : "-";
}

/// A line for each team: heads, both strengths against their needs, standing and severity.
std::string picture(const Organization &organization, Day day)
{
    const Assessment assessment = assess(organization, day);
    std::string lines = "\n";
    for (const TeamAssessment &team : assessment.teams) {
        const QString figures =
            u"%1%2: %3 people, %4/%5 %6/%7, "_s.arg(QString(2 * team.depth, u' '), organization.teams.find(team.team)->name.text())
                .arg(team.members)
                .arg(qRound(strengthOf(team.management.level.value_or(0))))
                .arg(qRound(strengthOf(team.management.need)))
                .arg(qRound(strengthOf(team.leadership.level.value_or(0))))
                .arg(qRound(strengthOf(team.leadership.need)));
        lines += figures.toStdString() + wordOf(team.standing) + ", " + wordOf(team.severity) + "\n";
    }
    return lines;
}

/// The team's standings at the end of the six rounds.
std::string course(const Organization &organization, const QString &teamName)
{
    std::string words;
    for (const Round &round : organization.rounds) {
        const Assessment assessment = assess(organization, round.period.last);
        for (const TeamAssessment &team : assessment.teams) {
            if (organization.teams.find(team.team)->name.text() == teamName)
                words += (words.empty() ? "" : "; ") + wordOf(team.standing) + ", " + wordOf(team.severity);
        }
    }
    return words;
}

TEST(SampleOrganization, ShowsEveryStandingOnEveryDayOfTheYear)
{
    const std::string expected = R"(
Riverbend County IT: 70 people, 64/58 56/60, balanced, -
  CIO Office: 6 people, 60/50 72/69, balanced, -
  Network Operations: 12 people, 81/63 33/63, bureaucratic, critical
  Data Center: 9 people, 70/63 58/50, balanced, -
  Service Desk: 14 people, 64/56 56/56, balanced, -
  Digital Services: 8 people, 39/63 71/69, brink of chaos, warning
  Applications: 12 people, 61/56 64/63, balanced, -
    Permits and Payments: 7 people, 72/56 66/63, balanced, -
    Courts and Land Records: 6 people, 47/56 63/63, brink of chaos, notice
  Records Office: 3 people, 58/44 45/38, balanced, -
  Security: 6 people, 77/63 52/63, not enough data, -
)";
    for (Day today = test::day("2027-12-30"); today <= test::day("2029-01-02"); today = today.plusDays(1)) // a leap year
        ASSERT_EQ(picture(edit::sampleOrganization(today), today), expected) << today.iso().toStdString();
}

TEST(SampleOrganization, HasATeamThatTurnsBureaucraticOneThatGrowsChaoticAndOneThatRecovers)
{
    const Organization sample = edit::sampleOrganization(test::day("2026-11-23"));

    EXPECT_EQ(course(sample, u"Network Operations"_s),
              "balanced, -; balanced, -; balanced, -; bureaucratic, warning; bureaucratic, critical; bureaucratic, critical");
    EXPECT_EQ(course(sample, u"Digital Services"_s),
              "balanced, -; balanced, -; brink of chaos, warning; brink of chaos, warning; brink of chaos, warning; "
              "brink of chaos, warning");
    EXPECT_EQ(course(sample, u"Service Desk"_s),
              "brink of chaos, warning; brink of chaos, warning; brink of chaos, warning; brink of chaos, notice; "
              "balanced, -; balanced, -");
    EXPECT_EQ(course(sample, u"Security"_s), "not enough data, -; not enough data, -"); // founded in the fifth round
}

TEST(SampleOrganization, LaysItsSixRoundsUpToThePresentQuarterAndDatesNothingAfterToday)
{
    for (const char *iso : {"2026-10-01", "2026-11-23", "2026-12-31", "2028-02-29", "2027-01-01"}) {
        const Day today = test::day(iso);
        const Organization sample = edit::sampleOrganization(today);

        ASSERT_EQ(sample.rounds.size(), 6);
        EXPECT_EQ(sample.rounds.find(RoundId(6))->period, quarterOf(today));
        for (quint32 id = 1; id < 6; ++id)
            EXPECT_EQ(sample.rounds.find(RoundId(id))->period.last.plusDays(1), sample.rounds.find(RoundId(id + 1))->period.first);
        for (const MemberRatings &member : sample.ratings) {
            for (const Rating &rating : member.list->ratings)
                ASSERT_LE(rating.date, today) << iso;
        }
        for (const Membership &membership : sample.memberships)
            ASSERT_TRUE(membership.period.isOrdered() && (membership.period.first <= today)) << iso;
    }
}

TEST(SampleOrganization, HasJoinersLeaversMoversAndPartTimers)
{
    const Day today = test::day("2026-11-23");
    const Organization sample = edit::sampleOrganization(today);

    std::set<MemberId> present;
    std::set<MemberId> began;
    std::set<MemberId> moved;
    int partTime = 0;
    for (const Membership &membership : sample.memberships) { // a person's memberships stand in time order
        if (membership.period.contains(today))
            present.insert(membership.member);
        if (membership.period.first.isReal() && !began.insert(membership.member).second)
            moved.insert(membership.member);
        if (membership.period.last.isReal())
            began.insert(membership.member);
        partTime += membership.share < 1;
    }

    EXPECT_EQ(present.size(), 70u);
    EXPECT_EQ(sample.members.size() - qsizetype(present.size()), 6); // have left
    EXPECT_EQ(moved.size(), 4u);
    EXPECT_GT(began.size(), 20u); // joined, left or both
    EXPECT_GT(partTime, 5);
}

TEST(SampleOrganization, IsMarkedAsMadeUpAndHasNobodyTwice)
{
    const Organization sample = edit::sampleOrganization(test::day("2026-11-23"));

    std::set<QString> names;
    std::set<QChar::Script> scripts;
    for (const Member &member : sample.members) {
        names.insert(member.name.text());
        EXPECT_TRUE(member.email.text().endsWith(u".example"));
        for (const QChar letter : member.name.text())
            scripts.insert(letter.script());
    }

    EXPECT_TRUE(sample.settings.isSample);
    EXPECT_EQ(qsizetype(names.size()), sample.members.size());
    for (const QChar::Script script : {QChar::Script_Cyrillic, QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Arabic,
                                       QChar::Script_Devanagari, QChar::Script_Greek, QChar::Script_Hebrew, QChar::Script_Thai})
        EXPECT_TRUE(scripts.contains(script)) << script;
}

TEST(SampleOrganization, KeepsItsFewNotesWithTheirRatings)
{
    const Organization sample = edit::sampleOrganization(test::day("2026-11-23"));

    int notes = 0;
    for (const MemberRatings &member : sample.ratings) {
        for (const RatingNote &note : member.list->notes) {
            EXPECT_TRUE(member.list->ratings[note.index].hasNote);
            EXPECT_FALSE(note.text.isEmpty());
            ++notes;
        }
    }
    EXPECT_EQ(notes, 5);
}

} // namespace
} // namespace evenkeel
