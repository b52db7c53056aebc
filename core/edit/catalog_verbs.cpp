// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/catalog_verbs.h"

#include "core/edit/catalog_ratings.h"
#include "core/edit/checks.h"
#include "core/storage/competency_table.h"
#include "core/storage/competency_tagging_table.h"
#include "core/storage/rating_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CatalogVerbs)
};

using Fate = CatalogStep::Fate;

qint64 lastSortOrder(const Organization &organization)
{
    qint64 last = 0;
    for (const Competency &competency : organization.competencies)
        last = std::max(last, competency.sortOrder);
    return last;
}

/// The competency with the catalog's texts; its name is the plan's, and its code stays where another one has the
/// catalog's.
Competency renewed(const Organization &organization, Competency competency, const CatalogCompetency &offered, const QString &name)
{
    const QString code = folded(offered.code.text());
    const bool isCodeTaken = std::any_of(organization.competencies.begin(), organization.competencies.end(), [&](const Competency &other) {
        return other.id != competency.id && !code.isEmpty() && folded(other.code.text()) == code;
    });
    if (!isCodeTaken)
        competency.code = offered.code;
    if (name == offered.name.text())
        competency.name = offered.name;
    competency.group = offered.group;
    competency.definition = offered.definition;
    competency.anchors = offered.anchors;
    return competency;
}

/// Writes a plan.
class Takeover
{
public:
    Takeover(EditContext &context, const Catalog &catalog, const CatalogOptions &options)
        : m_context(context), m_catalog(catalog), m_options(options), m_sortOrder(lastSortOrder(context.before))
    {}

    Result<> carryOut(const CatalogPlan &plan)
    {
        Result<CompetencyId> next = competency_table::newId(m_context.database);
        if (!next)
            return next.error();
        for (const CatalogStep &step : plan.steps) {
            const Result<> done = step.fate == Fate::Added ? add(*next, step) : change(step);
            if (!done)
                return done;
            if (step.fate == Fate::Added)
                next = CompetencyId(next->value() + 1);
        }
        return {};
    }

private:
    Result<> add(CompetencyId id, const CatalogStep &step)
    {
        const CatalogCompetency &offered = m_catalog.competencies[*step.offered];
        const Competency competency{.id = id,
                                    .code = offered.code,
                                    .name = offered.name,
                                    .group = offered.group,
                                    .definition = offered.definition,
                                    .anchors = offered.anchors,
                                    .period = {m_options.from, Day::still()},
                                    .sortOrder = ++m_sortOrder};
        if (Result<> made = competency_table::insert(m_context.database, competency); !made)
            return made;
        if (Result<> tagged = competency_tagging_table::put(m_context.database, {id, Day::always(), offered.side, offered.weight}); !tagged)
            return tagged;
        return step.process ? carry(*step.process, id) : Result<>();
    }

    Result<> carry(CompetencyId from, CompetencyId into)
    {
        for (auto [member, rating] : countingRatings(m_context.before, from, m_options.from)) {
            rating.competency = into;
            if (Result<> done = rating_table::put(m_context.database, member, rating, Note()); !done)
                return done;
        }
        return {};
    }

    Result<> change(const CatalogStep &step)
    {
        Competency changed = *m_context.before.competencies.find(*step.known);
        switch (step.fate) {
        case Fate::Removed:
            return competency_table::remove(m_context.database, changed.id);
        case Fate::Retired:
            changed.period.last = m_options.from.plusDays(-1);
            break;
        case Fate::BroughtBack:
            changed.period.last = Day::still();
            break;
        case Fate::Added:
        case Fate::Kept:
            return {};
        case Fate::Renewed:
            break;
        }
        if (m_options.takesTexts && step.hasOtherTexts)
            changed = renewed(m_context.before, changed, m_catalog.competencies[*step.offered], step.name);
        return competency_table::update(m_context.database, changed);
    }

    EditContext &m_context;
    const Catalog &m_catalog;
    const CatalogOptions &m_options;
    qint64 m_sortOrder;
};

} // namespace

std::vector<std::pair<MemberId, Rating>> countingRatings(const Organization &organization, CompetencyId competency, Day day)
{
    std::vector<std::pair<MemberId, Rating>> counting;
    for (const MemberRatings &of : organization.ratings) {
        const std::vector<Rating> &ratings = of.list->ratings;
        const auto first = std::lower_bound(ratings.begin(), ratings.end(), competency,
                                            [](const Rating &rating, CompetencyId id) { return rating.competency < id; });
        for (auto at = first; at != ratings.end() && at->competency == competency; ++at) {
            const auto next = at + 1;
            const bool isLatest = next == ratings.end() || next->competency != at->competency || next->source != at->source
                || next->rater != at->rater;
            if (isLatest && at->judgment == Judgment::Level && day.daysSince(at->date) <= organization.settings.method.staleAfterDays)
                counting.push_back({of.member, *at});
        }
    }
    return counting;
}

Verb<CatalogPlan> takeOverCatalog(const Catalog &catalog, const CatalogOptions &options)
{
    return {Tr::tr("Take over %1").arg(catalog.name.text()), [catalog, options](EditContext &context) -> Result<CatalogPlan> {
                if (options.from == Day::still())
                    return refused(Tr::tr("It needs a day from which it holds."));
                CatalogPlan plan = planCatalog(context.before, catalog, options);
                if (Result<> done = Takeover(context, catalog, options).carryOut(plan); !done)
                    return done.error();
                return plan;
            }};
}

} // namespace evenkeel::edit
