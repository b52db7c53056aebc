// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/exchange/team_paths.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace evenkeel::importing {

/// The teams that an import speaks of: those of the organization and those it makes. A team is known by a slot before
/// it is known whether it will be made.
class TeamBook
{
public:
    using Slot = int;
    static constexpr Slot root = 0;

    /// Paths are those of `day`, else those that the teams come to have. The organization outlives the book.
    TeamBook(const Organization &organization, Day day);

    /// Every team of the organization with this path; else the one slot of a team to be made. Empty where a new team
    /// could stand below several teams of one path.
    const std::vector<Slot> &at(const QList<Name> &path);
    Slot slotOf(TeamId team);

    /// Null for a team to be made.
    const Team *existing(Slot slot) const;
    QString pathText(Slot slot) const;
    /// Another team beside it has the same name but for case.
    bool differsInCaseOnly(Slot slot) const;

    /// The team's id; makes the team, and those above it, where it is not there. In the order of calls.
    TeamId use(Slot slot, ImportedRows &rows);
    int made() const { return m_made; }

private:
    struct Entry
    {
        std::optional<TeamId> id;
        Slot parent;
        Name name;
        bool isNew;
    };
    Slot child(Slot parent, const Name &name);

    const Organization &m_organization;
    TeamPaths m_onDay;
    TeamPaths m_atLast;
    std::vector<Entry> m_entries;
    QHash<TeamId, Slot> m_slots;
    QHash<std::pair<Slot, QString>, Slot> m_newChildren;
    QHash<QString, std::vector<Slot>> m_found;
    /// Names without case, below each parent that they ever had.
    QSet<std::pair<TeamId, QString>> m_folded;
    quint32 m_nextId = 1;
    qint64 m_nextOrder = 1;
    int m_made = 0;
};

} // namespace evenkeel::importing
