// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_rated.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportRatings)
};

/// A reason, without a full stop.
Error because(const QString &reason) { return {ErrorKind::NotFound, reason}; }

} // namespace

RatedBook::RatedBook(const Organization &organization, const ImportOptions &options)
    : m_organization(organization)
    , m_options(options)
    , m_members(organization)
    , m_paths(organization, options.date)
{}

std::optional<MemberId> RatedBook::find(qsizetype row, const RatedDraft &draft, const QList<Name> &team,
                                        const DraftReader &reader, RowLedger &ledger) const
{
    const Result<Match> found = match(draft, team);
    if (!found) {
        ledger.fail(row, reader.at(row, draft.email.isEmpty() ? Field::Member : Field::Email, found.error().sentence));
        return std::nullopt;
    }
    ledger.setMember(row, found->member, found->by);
    const Member &member = *m_organization.members.find(found->member);
    if (found->by != MatchedBy::Choice && !draft.member.isEmpty() && member.name.text() != draft.member) {
        ledger.warnings.push_back(reader.at(row, Field::Member,
                                            Tr::tr("the rating is taken for %1, by id or email").arg(member.name.text())));
    }
    return found->member;
}

Result<RatedBook::Match> RatedBook::match(const RatedDraft &draft, const QList<Name> &team) const
{
    const auto chosen = m_options.mends.who.constFind(draft.line);
    if (chosen != m_options.mends.who.constEnd()) {
        if (!*chosen)
            return because(Tr::tr("ratings make nobody new; add this person first"));
        if (m_organization.members.find(**chosen))
            return Match{**chosen, MatchedBy::Choice};
    }
    if (draft.id && m_organization.members.find(MemberId(*draft.id)))
        return Match{MemberId(*draft.id), MatchedBy::Id};
    if (!draft.email.isEmpty()) {
        if (const std::optional<MemberId> member = m_members.byEmail(draft.email))
            return Match{*member, MatchedBy::Email};
        return because(Tr::tr("nobody has the email “%1”").arg(draft.email));
    }
    if (draft.member.isEmpty())
        return because(Tr::tr("the row names nobody"));

    std::vector<MemberId> named = m_members.byName(draft.member);
    if (named.size() == 1)
        return Match{named.front(), MatchedBy::OnlyName};
    if (named.empty())
        return because(Tr::tr("nobody is called “%1”").arg(draft.member));
    const std::size_t namesakes = named.size();
    if (!team.isEmpty()) {
        const std::vector<TeamId> teams = m_paths.teamsAt(team);
        std::erase_if(named, [&](MemberId member) {
            const std::vector<const Membership *> &memberships = m_members.membershipsOf(member);
            return std::none_of(memberships.begin(), memberships.end(), [&](const Membership *membership) {
                return std::find(teams.begin(), teams.end(), membership->team) != teams.end();
            });
        });
        if (named.size() == 1)
            return Match{named.front(), MatchedBy::NameAndTeam};
    }
    return because(Tr::tr("%1 people are called “%2”; an email would tell them apart")
                       .arg(QString::number(namesakes), draft.member));
}

} // namespace evenkeel::importing
