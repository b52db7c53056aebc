// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/catalog_ratings.h"
#include "core/edit/catalog_verbs.h"
#include "core/edit/checks.h"
#include "core/exchange/organization_catalog.h"

#include <QHash>

#include <algorithm>
#include <unordered_set>

namespace evenkeel::edit {
namespace {

using Fate = CatalogStep::Fate;

/// Goes through a catalog, and remembers who is called what and which of those there are spoken for.
class Planner
{
public:
    Planner(const Organization &organization, const CatalogOptions &options) : m_organization(organization), m_options(options)
    {
        for (const Competency &competency : organization.competencies) {
            m_byName.insert(folded(competency.name.text()), competency.id);
            if (!competency.code.isEmpty())
                m_byCode.insert(folded(competency.code.text()), competency.id);
        }
        for (const MemberRatings &of : organization.ratings) {
            for (const Rating &rating : of.list->ratings)
                m_rated.insert(rating.competency);
        }
    }

    CatalogStep stepFor(const CatalogCompetency &offered, std::size_t at)
    {
        const CompetencyId *known = find(offered);
        if (!known)
            return {.fate = Fate::Added, .offered = at, .name = offered.name.text(), .side = offered.side};
        const Competency &competency = *m_organization.competencies.find(*known);
        CatalogStep step = stepFor(competency);
        step.offered = at;
        if (step.side != offered.side)
            step.otherSide = offered.side;
        if (!m_spokenFor.insert(competency.id).second)
            return step; // two of the catalog are one here, by code and by name
        step.hasOtherTexts = offered.code != competency.code || offered.name != competency.name || offered.group != competency.group
            || offered.definition != competency.definition || offered.anchors != competency.anchors;
        if (m_options.takesTexts && step.hasOtherTexts) {
            step.fate = Fate::Renewed;
            if (isFree(m_byName, offered.name.text(), competency.id))
                step.name = offered.name.text();
        }
        if (competency.period.last.isReal() && (!m_options.from.isReal() || competency.period.last < m_options.from))
            step.fate = Fate::BroughtBack;
        return step;
    }

    /// None for one that the catalog holds, or that does not count any more.
    std::optional<CatalogStep> stepForOther(const Competency &competency) const
    {
        const Period &period = competency.period;
        const Day from = m_options.from;
        if (m_spokenFor.contains(competency.id) || (period.last.isReal() && (!from.isReal() || period.last < from)))
            return std::nullopt;
        CatalogStep step = stepFor(competency);
        if (!m_options.retiresOthers)
            return step;
        if (from.isReal() && period.first < from)
            step.fate = Fate::Retired;
        else if (!m_rated.contains(competency.id))
            step.fate = Fate::Removed;
        return step;
    }

    static bool isFree(const QHash<QString, CompetencyId> &taken, const QString &text, CompetencyId own)
    {
        const auto at = taken.constFind(folded(text));
        return at == taken.constEnd() || *at == own;
    }

private:
    const CompetencyId *find(const CatalogCompetency &offered) const
    {
        if (const auto at = m_byCode.constFind(folded(offered.code.text())); !offered.code.isEmpty() && at != m_byCode.constEnd())
            return &*at;
        const auto at = m_byName.constFind(folded(offered.name.text()));
        return at == m_byName.constEnd() ? nullptr : &*at;
    }

    CatalogStep stepFor(const Competency &competency) const
    {
        const Day day = m_options.from.isReal() ? m_options.from : Day::still();
        const CompetencyTagging *tagging = taggingOn(m_organization, competency.id, day);
        return {.known = competency.id, .name = competency.name.text(), .side = tagging ? tagging->side : Side::Neutral};
    }

    const Organization &m_organization;
    const CatalogOptions &m_options;
    QHash<QString, CompetencyId> m_byName;
    QHash<QString, CompetencyId> m_byCode;
    std::unordered_set<CompetencyId> m_rated;
    std::unordered_set<CompetencyId> m_spokenFor;
};

/// The retired process that the new competency is part of.
std::optional<CompetencyId> retiredProcess(const Organization &organization, const CatalogPlan &plan, const QString &code)
{
    const QString process = processOf(code);
    if (process.isEmpty())
        return std::nullopt;
    for (const CatalogStep &step : plan.steps) {
        if (step.fate == Fate::Retired && organization.competencies.find(*step.known)->code.text() == process)
            return step.known;
    }
    return std::nullopt;
}

} // namespace

int CatalogPlan::count(CatalogStep::Fate fate) const
{
    return int(std::count_if(steps.begin(), steps.end(), [fate](const CatalogStep &step) { return step.fate == fate; }));
}

int CatalogPlan::carriedRatings() const
{
    int sum = 0;
    for (const CatalogStep &step : steps)
        sum += step.ratings;
    return sum;
}

CatalogPlan planCatalog(const Organization &organization, const Catalog &catalog, const CatalogOptions &options)
{
    Planner planner(organization, options);
    CatalogPlan plan;
    for (std::size_t i = 0; i < catalog.competencies.size(); ++i)
        plan.steps.push_back(planner.stepFor(catalog.competencies[i], i));
    for (const Competency *competency : competenciesInOrder(organization)) {
        if (const std::optional<CatalogStep> step = planner.stepForOther(*competency))
            plan.steps.push_back(*step);
    }
    if (!options.carriesRatings)
        return plan;
    for (CatalogStep &step : plan.steps) {
        if (step.fate != Fate::Added)
            continue;
        step.process = retiredProcess(organization, plan, catalog.competencies[*step.offered].code.text());
        if (step.process)
            step.ratings = int(countingRatings(organization, *step.process, options.from).size());
    }
    return plan;
}

} // namespace evenkeel::edit
