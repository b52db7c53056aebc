// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"
#include "core/exchange/catalog.h"

#include <vector>

/// Taking a catalog over as the organization's set of competencies, or into it. What is there is known by its code, else
/// by its name. No rating is lost: who has ratings keeps them, whatever becomes of the competency.
namespace evenkeel::edit {

struct CatalogOptions
{
    /// The day from which what is new counts, and what goes does not; Day::always() changes the past too.
    Day from = Day::always();
    /// Those that the catalog does not hold count until the day before `from`. One that would never have counted goes
    /// for good if it was never rated, and stays otherwise.
    bool retiresOthers = false;
    /// Names, codes, groups, definitions and anchors become the catalog's; sides and weights never do.
    bool takesTexts = false;
    /// What is added as a part of a process that is retired (processOf()) begins with the ratings that count for it.
    bool carriesRatings = false;

    friend bool operator==(const CatalogOptions &, const CatalogOptions &) = default;
};

/// What becomes of one competency.
struct CatalogStep
{
    enum class Fate { Added, BroughtBack, Renewed, Kept, Retired, Removed };

    Fate fate = Fate::Kept;
    std::optional<CompetencyId> known = {}; ///< None for one that is added.
    std::optional<std::size_t> offered = {}; ///< Its place in the catalog; none for one that the catalog does not hold.
    QString name = {}; ///< As it is called from then on.
    Side side = Side::Neutral; ///< As it counts from `from` on.
    std::optional<Side> otherSide = {}; ///< The catalog's, where that differs.
    bool hasOtherTexts = false; ///< The catalog's differ, taken or not.
    std::optional<CompetencyId> process = {}; ///< Whose ratings it begins with.
    int ratings = 0; ///< How many these are.

    friend bool operator==(const CatalogStep &, const CatalogStep &) = default;
};

/// What taking over a catalog does, worked out before anything is written: those of the catalog in their order, then
/// the others that count.
struct CatalogPlan
{
    std::vector<CatalogStep> steps = {};

    int count(CatalogStep::Fate fate) const;
    int carriedRatings() const;
    bool changesNothing() const { return count(CatalogStep::Fate::Kept) == int(steps.size()); }
};

CatalogPlan planCatalog(const Organization &organization, const Catalog &catalog, const CatalogOptions &options);

/// Does what planCatalog() says, in one step; the answer is what was done. New ones stand behind the others.
Verb<CatalogPlan> takeOverCatalog(const Catalog &catalog, const CatalogOptions &options = {});

} // namespace evenkeel::edit
