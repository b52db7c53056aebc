// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/new_organization.h"

namespace evenkeel::edit {

Organization newOrganization(const Name &name, const std::optional<Catalog> &catalog, const Line &raterName)
{
    Organization organization;
    organization.settings.raterName = raterName;
    organization.teams.put({.id = organization.root, .name = name});
    organization.places.put({.team = organization.root});
    if (!catalog)
        return organization;
    quint32 last = 0;
    for (const CatalogCompetency &entry : catalog->competencies) {
        const CompetencyId id(++last);
        organization.competencies.put({.id = id,
                                       .code = entry.code,
                                       .name = entry.name,
                                       .group = entry.group,
                                       .definition = entry.definition,
                                       .anchors = entry.anchors,
                                       .sortOrder = id.value()});
        organization.taggings.put({id, Day::always(), entry.side, entry.weight});
    }
    return organization;
}

} // namespace evenkeel::edit
