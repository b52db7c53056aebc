// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessor.h"

#include "core/scoring/assemble.h"
#include "core/scoring/judged_rounds.h"

#include <algorithm>
#include <utility>

namespace evenkeel {
void Assessor::followRatingDays(const Organization &organization, const StateChanges &changes)
{
    if (changes.isEveryScore)
        m_ratingDays = RatingDays(organization.ratings);
    else
        m_ratingDays.follow(m_state->organization.ratings, organization.ratings, changes.members);
}

Assessor::EarlierDay Assessor::earlierDay(Day day, const Organization &organization, const ScoringRules &rules,
                                          const StateChanges &changes)
{
    const auto known = std::find_if(m_earlierDays.begin(), m_earlierDays.end(),
                                    [day](const JudgedDay &earlier) { return earlier.day == day; });
    if (known != m_earlierDays.end() && changes.areSeatsKeptOn(day)) {
        EarlierDay same{.judged = std::move(*known), .isScored = {}, .isToBeJudged = false};
        std::vector<int> moved;
        for (const MemberId member : changes.members) {
            const std::optional<std::size_t> place = same.judged.roster.placeOf(member);
            if (!place)
                continue;
            const SideLevels levels =
                sideLevels(ratingsOf(organization, member), same.judged.competencies, day, rules);
            if (std::exchange(same.judged.levels[*place], levels) != levels)
                moved.push_back(int(*place));
        }
        if (!moved.empty()) {
            same.judgedAgain = same.judged.roster.nodesWith(moved);
            same.judged.judgeAgain(same.judgedAgain, rules.method);
        }
        if (changes.areNeeds) {
            const std::vector<int> facing = same.judged.faceAgain(organization);
            same.judgedAgain.insert(same.judgedAgain.end(), facing.begin(), facing.end());
        }
        return same;
    }

    EarlierDay anew{.judged = JudgedDay(organization, day), .isScored = {}, .isToBeJudged = true};
    anew.isScored.assign(anew.judged.levels.size(), false);
    if (known == m_earlierDays.end() || !changes.keepScoresOf(*known, anew.judged))
        return anew;
    for (std::size_t i = 0; i < anew.judged.levels.size(); ++i) {
        const MemberId member = anew.judged.roster.members()[i];
        if (!changes.holdsFor(member))
            continue;
        if (const std::optional<std::size_t> place = known->roster.placeOf(member)) {
            anew.judged.levels[i] = known->levels[*place];
            anew.isScored[i] = true;
        }
    }
    return anew;
}

/// One pass over the ratings for all days: a member's are then in the cache.
void Assessor::scoreMembers(std::vector<EarlierDay> &days, const Organization &organization,
                            const ScoringRules &rules)
{
    if (std::none_of(days.begin(), days.end(), [](const EarlierDay &day) { return day.isToBeJudged; }))
        return;
    std::vector<std::size_t> reached(days.size(), 0);
    for (const MemberRatings &of : organization.ratings) {
        for (std::size_t i = 0; i < days.size(); ++i) {
            if (!days[i].isToBeJudged)
                continue;
            JudgedDay &day = days[i].judged;
            const std::vector<MemberId> &members = day.roster.members();
            std::size_t &at = reached[i];
            while (at < members.size() && members[at] < of.member)
                ++at;
            if (at < members.size() && members[at] == of.member && !days[i].isScored[at])
                day.levels[at] = sideLevels(*of.list, day.competencies, day.day, rules);
        }
    }
}

void Assessor::scoreToday(Day day, const Organization &organization, const ScoringRules &rules,
                          const StateChanges &changes)
{
    const bool isSameRoster = m_today && m_today->day == day && changes.areSeatsKeptOn(day);
    JudgedDay today = isSameRoster ? *m_today : JudgedDay(organization, day);
    const bool keepsScores = m_today && changes.keepScoresOf(*m_today, today);
    std::vector<MemberScores> scores;
    scores.reserve(today.roster.members().size());
    m_summaries.clear();
    m_summaries.reserve(today.roster.members().size());
    for (const MemberId member : today.roster.members()) {
        const std::optional<std::size_t> place =
            keepsScores && changes.holdsFor(member) ? m_today->roster.placeOf(member) : std::nullopt;
        scores.push_back(place ? std::move(m_scores[*place])
                               : memberScores(member, ratingsOf(organization, member), today.competencies, day, rules));
        m_summaries.push_back(summaryOf(scores.back()));
        today.levels[scores.size() - 1] = m_summaries.back().levels;
    }
    today.judge(organization);
    m_today = std::move(today);
    m_scores = std::move(scores);
    m_sums.emplace(m_today->roster, m_summaries, rules.method);
    m_tally.emplace(m_today->competencies, m_today->roster, m_scores);
    m_census.emplace(m_scores);
}

std::vector<int> Assessor::scoreAgain(const Organization &organization, const ScoringRules &rules,
                                      const StateChanges &changes)
{
    std::vector<int> places;
    for (const MemberId member : changes.members) {
        const std::optional<std::size_t> place = m_today->roster.placeOf(member);
        if (!place)
            continue;
        MemberScores &scores = m_scores[*place];
        scores = memberScores(member, ratingsOf(organization, member), m_today->competencies, m_today->day, rules);
        m_summaries[*place] = summaryOf(scores);
        m_today->levels[*place] = m_summaries[*place].levels;
        places.push_back(int(*place));
    }
    std::vector<int> ratedByOthers;
    for (const int place : places) {
        if (m_census->replace(place, m_scores[std::size_t(place)]))
            ratedByOthers.push_back(place);
    }
    m_census->forget(m_today->roster.nodesWith(ratedByOthers));
    return places;
}

std::vector<int> Assessor::touchedBefore(const std::vector<EarlierDay> &days) const
{
    std::vector<int> touched;
    const TeamTree &tree = m_today->roster.tree();
    for (const EarlierDay &day : days) {
        for (const int node : day.judgedAgain)
            touched.push_back(tree.indexOf(day.judged.roster.tree().nodes()[std::size_t(node)].team));
    }
    return touched;
}

std::shared_ptr<const Assessment> Assessor::assess(const Organization &organization, Day day)
{
    const ScoringRules rules = scoringRules(organization);
    const StateChanges changes =
        m_state ? stateChanges(*m_state, organization, rules) : StateChanges{};
    followRatingDays(organization, changes);

    std::vector<Day> rounds; // the day on which each is judged
    std::vector<EarlierDay> earlierDays;
    for (const RatingRound &round : roundsKnownOn(organization, day, m_ratingDays)) {
        rounds.push_back(std::min(round.last(), day));
        if (round.last() < day)
            earlierDays.push_back(earlierDay(round.last(), organization, rules, changes));
    }
    const bool isSameDay = m_last && m_last->asOf == day && changes.areSeatsKeptOn(day) && rounds == m_rounds
        && std::none_of(earlierDays.begin(), earlierDays.end(), [](const EarlierDay &earlier) { return earlier.isToBeJudged; });
    std::vector<int> touched;
    if (isSameDay)
        touched = touchedBefore(earlierDays);
    scoreMembers(earlierDays, organization, rules);
    m_earlierDays.clear();
    for (EarlierDay &earlier : earlierDays) {
        if (earlier.isToBeJudged)
            earlier.judged.judge(organization);
        m_earlierDays.push_back(std::move(earlier.judged));
    }
    m_state = {organization, rules};
    m_rounds = std::move(rounds);

    if (!isSameDay) {
        scoreToday(day, organization, rules, changes);
        auto anew = std::make_shared<Assessment>(assemble(parts()));
        for (const MemberScores &member : m_scores)
            anew->members.put(member.assessment);
        m_last = std::move(anew);
        return m_last;
    }
    const std::vector<int> members = scoreAgain(organization, rules, changes);
    const std::vector<int> nodes = m_today->roster.nodesWith(members);
    m_today->judgeAgain(nodes, rules.method);
    m_sums->sumAgain(nodes, m_today->roster, m_summaries, rules.method);
    m_tally->tallyAgain(nodes, m_today->roster, m_scores);
    touched.insert(touched.end(), nodes.begin(), nodes.end());
    if (changes.areNeeds) {
        const std::vector<int> facing = m_today->faceAgain(organization);
        touched.insert(touched.end(), facing.begin(), facing.end());
    }
    touched = m_today->roster.withAllAbove(touched); // what a team stands at is among what is said of those above it
    if (!touched.empty()) {
        auto again = std::make_shared<Assessment>(*m_last);
        assembleAgain(*again, parts(), touched);
        for (const int member : members)
            again->members.put(m_scores[std::size_t(member)].assessment);
        m_last = std::move(again);
    }
    return m_last;
}

void Assessor::learnDaysFrom(const Assessor &other, const Organization &organization)
{
    if (!other.m_state || !(other.m_state->organization == organization))
        return;
    if (!m_state || !(m_state->organization == organization)) {
        *this = Assessor();
        m_state = other.m_state;
        m_ratingDays = other.m_ratingDays;
    }
    for (const JudgedDay &known : other.m_earlierDays) {
        const auto isSame = [&known](const JudgedDay &own) { return own.day == known.day; };
        if (std::none_of(m_earlierDays.begin(), m_earlierDays.end(), isSame))
            m_earlierDays.push_back(known);
    }
}

AssessmentParts Assessor::parts()
{
    std::vector<const JudgedDay *> earlierDays;
    for (const JudgedDay &day : m_earlierDays)
        earlierDays.push_back(&day);
    return {.organization = m_state->organization,
            .rounds = m_rounds,
            .earlierDays = std::move(earlierDays),
            .today = *m_today,
            .scores = m_summaries,
            .sums = *m_sums,
            .competenciesOf = [this](int place) { return m_scores[std::size_t(place)].assessment.competencies; },
            .census = *m_census,
            .tally = &*m_tally};
}

Assessment assess(const Organization &organization, Day day) { return *Assessor().assess(organization, day); }

} // namespace evenkeel
