// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_memberships.h"

#include "core/base/number.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportMemberships)
};

Period periodOf(const PersonDraft &draft)
{
    return {draft.joined.value_or(Day::always()), draft.left.value_or(Day::still())};
}

/// "from 2024-01-01 to 2024-12-31", with what is open left out.
QString inWords(const Period &period)
{
    if (period.first.isReal() && period.last.isReal())
        return Tr::tr("from %1 to %2").arg(period.first.iso(), period.last.iso());
    if (period.first.isReal())
        return Tr::tr("from %1 on").arg(period.first.iso());
    return period.last.isReal() ? Tr::tr("until %1").arg(period.last.iso()) : Tr::tr("without first and last day");
}

bool writesMembership(const PersonDraft &draft) { return draft.share || draft.joined || draft.left; }

} // namespace

std::vector<SettledMembership> MembershipSettler::settle(const Person &person, const std::vector<Statement> &statements)
{
    std::vector<SettledMembership> memberships;
    if (person.id) {
        for (const Membership *membership : m_members.membershipsOf(*person.id))
            memberships.push_back({membership, m_teams.slotOf(membership->team), membership->share, membership->period});
    }
    // Those that name a team, or state a membership that is there, come first: they can end the one that the others ask for.
    std::vector<const Statement *> others;
    for (const Statement &statement : statements) {
        if (!statement.draft->team.isEmpty() || find(memberships, statement))
            state(memberships, statement);
        else
            others.push_back(&statement);
    }
    for (const Statement *statement : others) {
        if (meaningOf(person, *statement, statements, memberships) == Meaning::Membership)
            state(memberships, *statement);
    }
    for (const SettledMembership &membership : memberships) {
        if (membership.row >= 0 && membership.isChanged())
            checkTeamsEnd(membership);
    }
    checkOverlaps(memberships);
    return memberships;
}

/// An empty team is the root team, but gives somebody who is in a team already no new membership.
MembershipSettler::Meaning MembershipSettler::meaningOf(const Person &person, const Statement &statement,
                                                        const std::vector<Statement> &all,
                                                        const std::vector<SettledMembership> &memberships) const
{
    const PersonDraft &draft = *statement.draft;
    std::vector<SettledMembership> known = memberships;
    if (!draft.team.isEmpty() || find(known, statement))
        return Meaning::Membership;
    const Period period = periodOf(draft);
    const bool isInTeam = std::any_of(memberships.begin(), memberships.end(), [&](const SettledMembership &membership) {
        return membership.before && membership.period.overlaps(period);
    });
    if (isInTeam)
        return writesMembership(draft) ? Meaning::NothingThoughWritten : Meaning::Nothing;
    if (writesMembership(draft))
        return Meaning::Membership;
    // Our own export has such a row for somebody who is in no team.
    if (draft.id && person.id && draft.id == person.id->value())
        return Meaning::Nothing;
    const bool isElsewhere = std::any_of(all.begin(), all.end(), [](const Statement &other) {
        return !other.draft->team.isEmpty();
    });
    return isElsewhere ? Meaning::Nothing : Meaning::Membership;
}

/// The membership of the statement's key. A file without a column `joined` says nothing about first days: it means the
/// latest membership in the team.
SettledMembership *MembershipSettler::find(std::vector<SettledMembership> &memberships, const Statement &statement) const
{
    SettledMembership *found = nullptr;
    const Day joined = statement.draft->joined.value_or(Day::always());
    for (SettledMembership &membership : memberships) {
        if (membership.team != statement.team)
            continue;
        if (m_columns.has(Field::Joined) && membership.period.first != joined)
            continue;
        if (!found || found->period.first < membership.period.first)
            found = &membership;
    }
    return found;
}

void MembershipSettler::state(std::vector<SettledMembership> &memberships, const Statement &statement)
{
    const PersonDraft &draft = *statement.draft;
    SettledMembership *known = find(memberships, statement);
    SettledMembership stated = known ? *known : SettledMembership{.team = statement.team, .period = periodOf(draft)};
    if (!known || m_columns.has(Field::Fte))
        stated.share = draft.share.value_or(1);
    if (!known || m_columns.has(Field::Left))
        stated.period.last = draft.left.value_or(Day::still());
    stated.row = statement.row;
    if (!stated.period.isOrdered()) {
        fail(statement.row, Field::Left,
             Tr::tr("the last day, %1, lies before the first, %2")
                 .arg(stated.period.last.iso(), stated.period.first.iso()));
        return;
    }
    if (!known) {
        memberships.push_back(stated);
        return;
    }
    if (known->row >= 0 && (known->share != stated.share || known->period != stated.period)) {
        const auto contradiction = [&](qsizetype row, qsizetype other) {
            fail(row, known->share != stated.share ? Field::Fte : Field::Left,
                 Tr::tr("line %1 says otherwise of the same person, team and first day")
                     .arg(m_reader.at(other, std::nullopt, {}).line));
        };
        if (m_ledger.isGood(known->row))
            contradiction(known->row, statement.row);
        contradiction(statement.row, known->row);
        return;
    }
    if (known->row < 0)
        *known = stated;
}

void MembershipSettler::checkTeamsEnd(const SettledMembership &membership)
{
    const Team *team = m_teams.existing(membership.team);
    if (team && team->period.last < membership.period.last) {
        fail(membership.row, m_columns.has(Field::Left) ? Field::Left : Field::Team,
             Tr::tr("the team ends on %1, and so must every membership in it").arg(team->period.last.iso()));
    }
}

void MembershipSettler::checkOverlaps(const std::vector<SettledMembership> &memberships)
{
    for (std::size_t i = 0; i < memberships.size(); ++i) {
        for (std::size_t j = i + 1; j < memberships.size(); ++j) {
            const SettledMembership &a = memberships[i];
            const SettledMembership &b = memberships[j];
            if (a.team != b.team || !a.period.overlaps(b.period) || (!a.isChanged() && !b.isChanged()))
                continue;
            const auto overlap = [&](const SettledMembership &mine, const SettledMembership &other) {
                if (mine.row < 0)
                    return;
                const QString place = m_teams.pathText(mine.team);
                const std::optional<Field> field
                    = m_columns.has(Field::Joined) ? std::optional(Field::Joined) : std::nullopt;
                fail(mine.row, field,
                     other.row >= 0
                         ? Tr::tr("this membership in %1 overlaps with the one in line %2")
                               .arg(place, QString::number(m_reader.at(other.row, std::nullopt, {}).line))
                         : Tr::tr("this membership in %1 overlaps with the one that is there already, %2")
                               .arg(place, inWords(other.period)));
            };
            overlap(a, b);
            overlap(b, a);
        }
    }
}

void MembershipSettler::warn(const Person &person, const std::vector<Statement> &statements,
                             const std::vector<SettledMembership> &memberships)
{
    for (const Statement &statement : statements) {
        if (meaningOf(person, statement, statements, memberships) == Meaning::NothingThoughWritten) {
            m_ledger.warnings.push_back(m_reader.at(
                statement.row, std::nullopt,
                Tr::tr("the row names no team, and the person is in one already: its share and days are not used")));
        }
    }
    // The sum can only rise on a first day.
    for (const SettledMembership &start : memberships) {
        double sum = 0;
        qsizetype row = -1;
        for (const SettledMembership &membership : memberships) {
            if (!membership.period.contains(start.period.first))
                continue;
            sum += membership.share;
            row = std::max(row, membership.isChanged() ? membership.row : -1);
        }
        if (isGreater(sum, 1) && row >= 0) {
            const QString total = QString::number(sum, 'g', 4);
            m_ledger.warnings.push_back(m_reader.at(
                row, m_columns.has(Field::Fte) ? std::optional(Field::Fte) : std::nullopt,
                start.period.first.isReal()
                    ? Tr::tr("the person's shares sum to %1 on %2").arg(total, start.period.first.iso())
                    : Tr::tr("the person's shares sum to %1").arg(total)));
            return;
        }
    }
}

} // namespace evenkeel::importing
