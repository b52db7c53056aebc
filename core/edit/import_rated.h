// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_persons.h"
#include "core/edit/import_rows.h"

namespace evenkeel::importing {

/// Whom a row of ratings is about: as somebody chose, else by id, else by email, else by name. The organization and the
/// options outlive it.
class RatedBook
{
public:
    RatedBook(const Organization &organization, const ImportOptions &options);

    /// None where nobody can tell; the row is failed then. `team` are the names below the root of the team that the row
    /// says, to tell namesakes apart.
    std::optional<MemberId> find(qsizetype row, const RatedDraft &draft, const QList<Name> &team,
                                 const DraftReader &reader, RowLedger &ledger) const;

private:
    struct Match
    {
        MemberId member;
        MatchedBy by;
    };
    Result<Match> match(const RatedDraft &draft, const QList<Name> &team) const;

    const Organization &m_organization;
    const ImportOptions &m_options;
    MemberIndex m_members;
    TeamPaths m_paths;
};

} // namespace evenkeel::importing
