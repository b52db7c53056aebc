// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_persons.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportPersons)
};

} // namespace

MemberIndex::MemberIndex(const Organization &organization)
{
    for (const Member &member : organization.members) {
        if (!member.email.isEmpty())
            m_byEmail.insert(member.email.text().toCaseFolded(), member.id);
        m_byName[member.name.text()].push_back(member.id);
    }
    for (const Membership &membership : organization.memberships)
        m_memberships[membership.member].push_back(&membership);
}

std::optional<MemberId> MemberIndex::byEmail(const QString &email) const
{
    const auto found = m_byEmail.constFind(email.toCaseFolded());
    return found == m_byEmail.constEnd() ? std::nullopt : std::optional(*found);
}

const std::vector<MemberId> &MemberIndex::byName(const QString &name) const
{
    static const std::vector<MemberId> none;
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? none : *found;
}

const std::vector<const Membership *> &MemberIndex::membershipsOf(MemberId member) const
{
    static const std::vector<const Membership *> none;
    const auto found = m_memberships.constFind(member);
    return found == m_memberships.constEnd() ? none : *found;
}

std::optional<PersonBook::Place> PersonBook::locate(qsizetype row, const PersonDraft &draft, const DraftReader &reader,
                                                    RowLedger &ledger)
{
    const std::vector<TeamBook::Slot> slots = candidates(draft);
    const std::optional<Match> found = match(row, draft, slots, reader, ledger);
    if (!found)
        return std::nullopt;
    const std::optional<TeamBook::Slot> team = chooseTeam(slots, found->member, draft);
    if (!team) {
        ledger.fail(row, reader.at(row, Field::Team,
                                   slots.empty() ? Tr::tr("the team above is there more than once")
                                                 : Tr::tr("%1 teams are called so").arg(slots.size())));
        return std::nullopt;
    }
    if (found->member)
        return Place{personOf(*found->member), *team, found->by};
    if (found->by == MatchedBy::Choice)
        return Place{newPerson(u"!%1"_s.arg(row)), *team, found->by};
    if (draft.id && draft.email.isEmpty())
        return Place{newPerson(u"#%1"_s.arg(*draft.id)), *team};
    warnOfNamesakes(row, draft, *team, reader, ledger);
    if (!draft.email.isEmpty())
        return Place{newPerson(u'@' + draft.email.text().toCaseFolded()), *team};
    return Place{newPerson(u'/' + QString::number(*team) + u'/' + draft.name->text()), *team};
}

/// None where the row is ambiguous: it is failed then.
std::optional<PersonBook::Match> PersonBook::match(qsizetype row, const PersonDraft &draft,
                                                   const std::vector<TeamBook::Slot> &slots, const DraftReader &reader,
                                                   RowLedger &ledger) const
{
    const auto chosen = m_options.mends.who.constFind(draft.line);
    if (chosen != m_options.mends.who.constEnd() && (!*chosen || m_organization.members.find(**chosen)))
        return Match{*chosen, MatchedBy::Choice};
    if (draft.id && m_organization.members.find(MemberId(*draft.id)))
        return Match{MemberId(*draft.id), MatchedBy::Id};
    if (!draft.email.isEmpty()) {
        const std::optional<MemberId> member = m_members.byEmail(draft.email.text());
        return member ? Match{member, MatchedBy::Email} : Match{};
    }
    const std::vector<MemberId> found = namesakes(draft, slots);
    if (found.size() > 1) {
        ledger.fail(row, reader.at(row, Field::PersonName,
                                   Tr::tr("%1 people of this name without an email are in this team; an email or the "
                                          "id of an export would tell them apart")
                                       .arg(found.size())));
        return std::nullopt;
    }
    return found.empty() ? Match{} : Match{found.front(), MatchedBy::NameAndTeam};
}

std::vector<TeamBook::Slot> PersonBook::candidates(const PersonDraft &draft) const
{
    std::vector<TeamBook::Slot> slots = m_teams.at(draft.team);
    if (!draft.teamNumber || !m_organization.teams.find(TeamId(*draft.teamNumber)))
        return slots;
    const TeamBook::Slot numbered = m_teams.slotOf(TeamId(*draft.teamNumber));
    return std::find(slots.begin(), slots.end(), numbered) != slots.end() ? std::vector{numbered} : slots;
}

std::optional<TeamBook::Slot> PersonBook::chooseTeam(const std::vector<TeamBook::Slot> &slots,
                                                     std::optional<MemberId> member, const PersonDraft &draft) const
{
    if (slots.size() == 1)
        return slots.front();
    const auto onlyOne = [&](auto matches) {
        std::optional<TeamBook::Slot> chosen;
        for (const TeamBook::Slot slot : slots) {
            if (!matches(slot))
                continue;
            if (chosen)
                return std::optional<TeamBook::Slot>();
            chosen = slot;
        }
        return chosen;
    };
    const auto hasMembership = [&](TeamBook::Slot slot) {
        const std::vector<const Membership *> &memberships = m_members.membershipsOf(*member);
        return std::any_of(memberships.begin(), memberships.end(), [&](const Membership *membership) {
            return m_teams.slotOf(membership->team) == slot
                && membership->period.first == draft.joined.value_or(Day::always());
        });
    };
    if (member) {
        if (const std::optional<TeamBook::Slot> slot = onlyOne(hasMembership))
            return slot;
    }
    const Day day = draft.joined.value_or(m_options.date);
    return onlyOne([&](TeamBook::Slot slot) {
        const Team *team = m_teams.existing(slot);
        return team && team->period.contains(day);
    });
}

std::vector<MemberId> PersonBook::namesakes(const PersonDraft &draft, const std::vector<TeamBook::Slot> &slots) const
{
    std::vector<MemberId> found;
    for (const MemberId member : m_members.byName(draft.name->text())) {
        const std::vector<const Membership *> &memberships = m_members.membershipsOf(member);
        const bool isThere = std::any_of(memberships.begin(), memberships.end(), [&](const Membership *membership) {
            return std::find(slots.begin(), slots.end(), m_teams.slotOf(membership->team)) != slots.end();
        });
        if (isThere && m_organization.members.find(member)->email.isEmpty())
            found.push_back(member);
    }
    return found;
}

void PersonBook::warnOfNamesakes(qsizetype row, const PersonDraft &draft, TeamBook::Slot team,
                                 const DraftReader &reader, RowLedger &ledger) const
{
    if (m_members.byName(draft.name->text()).empty())
        return;
    const QString reason = draft.email.isEmpty()
        ? Tr::tr("somebody of this name is in the organization, but not in %1: this becomes another person")
              .arg(m_teams.pathText(team))
        : Tr::tr("somebody of this name is in the organization, but without this email: this becomes another person");
    ledger.warnings.push_back(reader.at(row, Field::PersonName, reason));
}

int PersonBook::personOf(MemberId member)
{
    const auto found = m_known.constFind(member);
    if (found != m_known.constEnd())
        return *found;
    m_known.insert(member, int(persons.size()));
    persons.push_back({.id = member, .isNew = false, .rows = {}});
    return int(persons.size()) - 1;
}

int PersonBook::newPerson(const QString &key)
{
    const auto found = m_new.constFind(key);
    if (found != m_new.constEnd())
        return *found;
    m_new.insert(key, int(persons.size()));
    persons.push_back({.id = std::nullopt, .isNew = true, .rows = {}});
    return int(persons.size()) - 1;
}

} // namespace evenkeel::importing
