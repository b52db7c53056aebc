// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/past_rounds.h"

#include "core/scoring/competency_set.h"

#include <set>

namespace evenkeel {
namespace {

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

} // namespace evenkeel
