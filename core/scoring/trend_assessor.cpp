// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trend_assessor.h"

#include "core/base/job.h"
#include "core/scoring/comparison.h"
#include "core/scoring/judged_rounds.h"
#include "core/scoring/kept_day.h"

#include <algorithm>
#include <set>
#include <utility>

namespace evenkeel {
namespace {

struct WhenJudged
{
    Day day;
    std::optional<RatingRound> round;
};

/// So many people are scored again, in all rounds, within a frame of a screen.
constexpr std::size_t fewPeople = 100;

std::vector<WhenJudged> daysUntil(const Organization &organization, Day day, const RatingDays &ratingDays)
{
    std::vector<WhenJudged> days;
    for (RatingRound &round : roundsKnownOn(organization, day, ratingDays)) {
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

} // namespace

struct TrendAssessor::Plan
{
    std::vector<WhenJudged> days = {};
    /// For each of them those on which the rounds known on it are judged.
    std::vector<std::vector<Day>> known = {};
    /// All of both.
    std::set<Day> needed = {};
};

/// The two days compared last, and what has become otherwise on them since.
struct TrendAssessor::Compared
{
    Day before;
    Day after;
    Comparison comparison;
    std::vector<MemberId> members = {};
    TouchedTeams teams = {};

    bool isOn(Day day) const { return day == before || day == after; }
};

TrendAssessor::TrendAssessor() = default;
TrendAssessor::~TrendAssessor() = default;

void TrendAssessor::follow(const Organization &organization)
{
    if (m_state && m_state->organization == organization)
        return;
    m_stateBefore = std::exchange(
        m_state, std::make_shared<const ScoredState>(ScoredState{organization, scoringRules(organization)}));
    m_changes = m_stateBefore ? stateChanges(*m_stateBefore, organization, m_state->rules) : StateChanges{};
    if (m_changes.isEveryScore)
        m_ratingDays = RatingDays(organization.ratings);
    else
        m_ratingDays.follow(m_stateBefore->organization.ratings, organization.ratings, m_changes.members);
}

TrendAssessor::Plan TrendAssessor::planFor(Day day) const
{
    Plan plan{.days = daysUntil(m_state->organization, day, m_ratingDays)};
    for (const WhenJudged &when : plan.days) {
        std::vector<Day> &known = plan.known.emplace_back();
        for (const RatingRound &round : roundsKnownOn(m_state->organization, when.day, m_ratingDays))
            known.push_back(std::min(round.last(), when.day));
        plan.needed.insert(when.day);
        plan.needed.insert(known.begin(), known.end());
    }
    return plan;
}

bool TrendAssessor::isNearlyKnown(const Organization &organization, Day day)
{
    if (!m_state)
        return false;
    follow(organization);
    const bool isSmall = !m_changes.isEveryScore && !m_changes.isTheHouse && m_changes.seatings.empty() && !m_changes.areNeeds
        && m_changes.members.size() <= fewPeople;
    const Plan plan = planFor(day);
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        const auto kept = m_days.find(plan.days[i].day);
        if (kept == m_days.end() || !kept->second->isAssembledWith(plan.known[i]))
            return false;
        if (kept->second->state() != m_state && !(isSmall && kept->second->state() == m_stateBefore))
            return false;
    }
    return true;
}

KeptDay &TrendAssessor::judged(Day day)
{
    std::unique_ptr<KeptDay> &kept = m_days[day];
    if (!kept)
        kept = std::make_unique<KeptDay>(day);
    if (kept->state() == m_state)
        return *kept;
    const bool isOfBefore = !kept->state() || kept->state() == m_stateBefore; // else a job was cancelled in between
    const StateChanges changes =
        isOfBefore ? m_changes : stateChanges(*kept->state(), m_state->organization, m_state->rules);
    const TouchedTeams touched = kept->judge(m_state, changes);
    if (m_compared && m_compared->isOn(day)) {
        m_compared->members.insert(m_compared->members.end(), changes.members.begin(), changes.members.end());
        m_compared->teams.add(touched);
    }
    for (auto later = m_days.find(day); later != m_days.end(); ++later)
        later->second->touch(touched);
    return *kept;
}

std::optional<PastRounds> TrendAssessor::pastRounds(const Organization &organization, Day day, Job *job)
{
    follow(organization);
    const auto &[days, known, needed] = planFor(day);
    std::erase_if(m_days, [&needed = needed](const auto &kept) { return !needed.contains(kept.first); });
    if (m_compared && !(needed.contains(m_compared->before) && needed.contains(m_compared->after)))
        m_compared.reset();

    PastRounds past;
    const KeptDay *before = nullptr;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (job) {
            if (job->isCancelled())
                return std::nullopt;
            job->setProgress(qint64(i), qint64(days.size()));
        }
        std::vector<const JudgedDay *> earlierDays;
        for (const Day earlier : known[i]) {
            if (earlier < days[i].day)
                earlierDays.push_back(&judged(earlier).judged());
        }
        KeptDay &kept = judged(days[i].day);
        past.rounds.push_back(kept.assemble(days[i].round, known[i], earlierDays, before));
        before = &kept;
    }
    past.breaks = competencyBreaks(organization, days.front().day, days.back().day);
    return past;
}

std::vector<TeamChange> TrendAssessor::changesBetween(const Organization &organization, Day before, Day after)
{
    if (!m_days.contains(before) || !m_days.contains(after))
        return evenkeel::changesBetween(organization, before, after);
    follow(organization);
    const JudgedDay &was = judged(before).judged();
    const JudgedDay &is = judged(after).judged();
    if (!m_compared || m_compared->before != before || m_compared->after != after || m_compared->teams.isEvery)
        m_compared.reset(new Compared{before, after, Comparison(organization, was, is)});
    else
        m_compared->comparison.compareAgain(organization, std::exchange(m_compared->members, {}),
                                            std::exchange(m_compared->teams, {}).teams);
    return m_compared->comparison.changes();
}

std::optional<PastRounds> pastRounds(const Organization &organization, Day day, Job *job)
{
    return TrendAssessor().pastRounds(organization, day, job);
}

} // namespace evenkeel
