// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_teams.h"

#include <algorithm>

namespace evenkeel::importing {

TeamBook::TeamBook(const Organization &organization, Day day)
    : m_organization(organization)
    , m_onDay(organization, day)
    , m_atLast(organization, Day::still())
{
    for (const Team &team : organization.teams) {
        m_nextId = std::max(m_nextId, team.id.value() + 1);
        m_nextOrder = std::max(m_nextOrder, team.sortOrder + 1);
    }
    for (const TeamPlace &place : organization.places) {
        if (place.parent)
            m_folded.insert({*place.parent, organization.teams.find(place.team)->name.text().toCaseFolded()});
    }
    slotOf(organization.root);
}

const std::vector<TeamBook::Slot> &TeamBook::at(const QList<Name> &path)
{
    const QString text = joinTeamPath(path);
    const auto found = m_found.constFind(text);
    if (found != m_found.constEnd())
        return *found;

    std::vector<TeamId> teams = m_onDay.teamsAt(path);
    if (teams.empty())
        teams = m_atLast.teamsAt(path);
    std::vector<Slot> slots;
    for (const TeamId team : teams)
        slots.push_back(slotOf(team));
    if (slots.empty()) {
        const std::vector<Slot> above = at(path.first(path.size() - 1));
        if (above.size() == 1)
            slots.push_back(child(above.front(), path.last()));
    }
    return *m_found.insert(text, std::move(slots));
}

TeamBook::Slot TeamBook::slotOf(TeamId team)
{
    const auto found = m_slots.constFind(team);
    if (found != m_slots.constEnd())
        return *found;
    const Slot slot = Slot(m_entries.size());
    m_entries.push_back({team, root, m_organization.teams.find(team)->name, false});
    m_slots.insert(team, slot);
    return slot;
}

TeamBook::Slot TeamBook::child(Slot parent, const Name &name)
{
    const std::pair key(parent, name.text());
    const auto found = m_newChildren.constFind(key);
    if (found != m_newChildren.constEnd())
        return *found;
    const Slot slot = Slot(m_entries.size());
    m_entries.push_back({std::nullopt, parent, name, true});
    m_newChildren.insert(key, slot);
    return slot;
}

const Team *TeamBook::existing(Slot slot) const
{
    const Entry &entry = m_entries[std::size_t(slot)];
    return entry.isNew ? nullptr : m_organization.teams.find(*entry.id);
}

QString TeamBook::pathText(Slot slot) const
{
    QList<Name> names;
    for (; slot != root && m_entries[std::size_t(slot)].isNew; slot = m_entries[std::size_t(slot)].parent)
        names.prepend(m_entries[std::size_t(slot)].name);
    const QList<Name> above = slot == root ? QList<Name>() : m_onDay.pathOf(*m_entries[std::size_t(slot)].id);
    const QString text = joinTeamPath(above + names);
    return text.isEmpty() ? m_organization.name() : text;
}

bool TeamBook::differsInCaseOnly(Slot slot) const
{
    const Entry &entry = m_entries[std::size_t(slot)];
    const Entry &parent = m_entries[std::size_t(entry.parent)];
    return entry.isNew && !parent.isNew && m_folded.contains({*parent.id, entry.name.text().toCaseFolded()});
}

TeamId TeamBook::use(Slot slot, ImportedRows &rows)
{
    if (m_entries[std::size_t(slot)].id)
        return *m_entries[std::size_t(slot)].id;
    const TeamId parent = use(m_entries[std::size_t(slot)].parent, rows);
    const TeamId id(m_nextId++);
    rows.teams.push_back({.id = id, .name = m_entries[std::size_t(slot)].name, .sortOrder = m_nextOrder++});
    rows.places.push_back({.team = id, .parent = parent});
    m_entries[std::size_t(slot)].id = id;
    ++m_made;
    return id;
}

} // namespace evenkeel::importing
