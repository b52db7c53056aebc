// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/team_paths.h"

#include <QHash>

namespace evenkeel {

class Job;

/// A level, or the words for its lack, as it stands in a cell.
TableCell writtenLevel(const Rating &rating);

/// The team that a member is in on a day, of several that with the largest share. The organization outlives it.
class MainTeams
{
public:
    MainTeams(const Organization &organization, Day day);

    bool isInOne(MemberId member) const { return m_teams.contains(member); }
    /// As exports write it; empty for the root team, for nobody's, and where no field can hold it.
    QString pathOf(MemberId member) const;

private:
    QHash<MemberId, TeamId> m_teams;
    TeamPaths m_paths;
};

/// Writes the matrix of exportTable().
Result<> exportMatrix(const Organization &organization, Day asOf, TableWriter &writer, Job *job);

} // namespace evenkeel
