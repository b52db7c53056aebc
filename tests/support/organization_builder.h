// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <initializer_list>
#include <optional>

namespace evenkeel::test {

/// A day written as YYYY-MM-DD; the text is one.
Day day(const char *iso);
/// A text that obeys its rule.
Name name(const QString &text);

/// Makes Organization values for tests in memory, without a file. Ids count from 1 in the order of making; the root
/// team is 1.
class OrganizationBuilder
{
public:
    explicit OrganizationBuilder(const QString &organizationName = QStringLiteral("Riverbend"));

    TeamId root() const { return m_organization.root; }
    TeamId team(const QString &teamName, std::optional<TeamId> parent = {}, Period period = {});
    /// Change and complexity of a team from `from` on; either may be left out.
    void faces(TeamId team, std::optional<double> change, std::optional<double> complexity,
               Day from = Day::always());
    /// A member with one membership.
    MemberId member(const QString &memberName, TeamId team, double share = 1, Period period = {});
    void membership(MemberId member, TeamId team, double share = 1, Period period = {});
    CompetencyId competency(const QString &competencyName, Side side, double weight = 1, Period period = {});
    RaterId rater(const QString &label);
    void rating(MemberId member, CompetencyId competency, double level, Day date,
                Source source = Source::Supervisor, const QString &raterLabel = {}, double raters = 1);
    /// Cleared or cannot judge.
    void judgment(MemberId member, CompetencyId competency, Judgment judgment, Day date,
                  Source source = Source::Supervisor, const QString &raterLabel = {});
    RoundId round(const QString &roundName, Period period);
    Settings &settings() { return m_organization.settings; }

    /// What was made so far.
    Organization build() const;

private:
    Organization m_organization;
    struct Held
    {
        MemberId member;
        std::vector<Rating> ratings;
    };
    std::vector<Held> m_ratings;
    quint32 m_lastTeam = 1;
    quint32 m_lastMember = 0;
    quint32 m_lastMembership = 0;
    quint32 m_lastCompetency = 0;
    quint32 m_lastRound = 0;
};

} // namespace evenkeel::test
