// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/past_rounds.h"

#include "core/base/job.h"
#include "core/scoring/assessor.h"
#include "core/scoring/competency_set.h"
#include "core/scoring/judged_rounds.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace evenkeel {
namespace {

struct WhenJudged
{
    Day day;
    std::optional<RatingRound> round;
};

std::vector<WhenJudged> daysUntil(const Organization &organization, Day day)
{
    std::vector<WhenJudged> days;
    for (RatingRound &round : roundsKnownOn(organization, day)) {
        const Day judgedOn = std::min(round.last(), day);
        if (days.empty() || days.back().day < judgedOn)
            days.push_back({judgedOn, std::move(round)});
        else if (round.contains(judgedOn)) // of two that are not over yet, the one that the day lies in
            days.back().round = std::move(round);
    }
    if (days.empty() || days.back().day < day)
        days.push_back({day, std::nullopt});
    return days;
}

using Heads = std::vector<MemberId>; // ascending

Heads headsIn(const Assessment &assessment, const TeamAssessment &team)
{
    Heads heads;
    for (auto i = &team - assessment.teams.data(); i < team.end; ++i) {
        for (const Share &share : assessment.teams[std::size_t(i)].direct)
            heads.push_back(share.member);
    }
    std::sort(heads.begin(), heads.end());
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    return heads;
}

int countMissing(const Heads &from, const Heads &in)
{
    int missing = 0;
    auto at = in.begin();
    for (const MemberId head : from) {
        while (at != in.end() && *at < head)
            ++at;
        missing += at == in.end() || *at != head;
    }
    return missing;
}

/// Leaves what TeamAssessment says of the day itself.
void slim(Assessment &assessment)
{
    assessment.members = {};
    for (TeamAssessment &team : assessment.teams) {
        team.direct = {};
        team.earlier = {};
    }
}

/// What the set that counts on `from` has other than that of the day before; none where they score alike.
std::optional<CompetencyBreak> breakOn(const Organization &organization, Day from)
{
    const CompetencySet before(organization, from.plusDays(-1));
    const CompetencySet after(organization, from);
    CompetencyBreak found{.from = from};
    auto was = before.byId.begin();
    for (const CountingCompetency &is : after.byId) {
        for (; was != before.byId.end() && was->id < is.id; ++was) {
            if (was->side != Side::Neutral)
                found.retired.push_back(was->id);
        }
        if (was == before.byId.end() || was->id != is.id) {
            if (is.side != Side::Neutral)
                found.added.push_back(is.id);
            continue;
        }
        const bool counts = was->side != Side::Neutral || is.side != Side::Neutral;
        if (counts && (was->side != is.side || was->weight != is.weight))
            found.retagged.push_back(is.id);
        ++was;
    }
    for (; was != before.byId.end(); ++was) {
        if (was->side != Side::Neutral)
            found.retired.push_back(was->id);
    }
    if (found.retagged.empty() && found.added.empty() && found.retired.empty())
        return std::nullopt;
    return found;
}

} // namespace

std::vector<CompetencyBreak> competencyBreaks(const Organization &organization, Day first, Day last)
{
    std::set<Day> days;
    const auto add = [&](Day day) {
        if (day.isReal() && first < day && day <= last)
            days.insert(day);
    };
    for (const CompetencyTagging &tagging : organization.taggings)
        add(tagging.from);
    for (const Competency &competency : organization.competencies) {
        add(competency.period.first);
        add(competency.period.last.plusDays(1));
    }
    std::vector<CompetencyBreak> breaks;
    for (const Day day : days) {
        if (std::optional<CompetencyBreak> found = breakOn(organization, day))
            breaks.push_back(std::move(*found));
    }
    return breaks;
}

std::optional<PastRounds> pastRounds(const Organization &organization, Day day, Job *job)
{
    const std::vector<WhenJudged> days = daysUntil(organization, day);
    PastRounds past;
    Assessor assessor; // in time order: each day is an earlier one of the next
    QHash<TeamId, Heads> before;
    for (const WhenJudged &when : days) {
        if (job) {
            if (job->isCancelled())
                return std::nullopt;
            job->setProgress(qint64(past.rounds.size()), qint64(days.size()));
        }
        JudgedRound &judged = past.rounds.emplace_back(
            JudgedRound{.round = when.round, .assessment = *assessor.assess(organization, when.day)});
        QHash<TeamId, Heads> now;
        for (const TeamAssessment &team : judged.assessment.teams) {
            Heads heads = headsIn(judged.assessment, team);
            const auto known = before.constFind(team.team);
            judged.turnover.push_back(known == before.cend() ? Turnover{}
                                                             : Turnover{.came = countMissing(heads, *known),
                                                                        .left = countMissing(*known, heads)});
            now.insert(team.team, std::move(heads));
            judged.places.insert(team.team, judged.turnover.size() - 1);
        }
        before = std::move(now);
        slim(judged.assessment);
    }
    past.breaks = competencyBreaks(organization, past.rounds.front().judgedOn(), past.rounds.back().judgedOn());
    return past;
}

} // namespace evenkeel
