// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/storage/database.h"

#include <set>

struct sqlite3_session;

namespace evenkeel {

/// Records what happens to the Organization's tables while it lives; the ledger of what was published is not recorded,
/// as it is never undone.
class Recorder
{
public:
    static Result<Recorder> start(Database &database);
    ~Recorder();
    Recorder(Recorder &&other) noexcept;
    Recorder &operator=(Recorder &&) = delete;

    /// Everything since the start; empty where nothing changed.
    Result<QByteArray> changeset();

private:
    explicit Recorder(sqlite3_session *session) : m_session(session) {}

    sqlite3_session *m_session;
};

/// The changeset that takes `changeset` back.
Result<QByteArray> inverseOf(const QByteArray &changeset);

/// Does what was recorded once more, in a transaction of its own, or nothing at all where the rows are not those it
/// was recorded on. An error of `beforeCommit`, which sees the rows as they will be, takes it back.
Result<> apply(Database &database, const QByteArray &changeset, const std::function<Result<>()> &beforeCommit);

/// The keys of the rows that a changeset inserts, changes or removes.
struct TouchedRows
{
    bool settings = false;
    std::set<TeamId> teams;
    std::set<std::pair<TeamId, Day>> places;
    std::set<std::tuple<TeamId, Demand, Day>> demands;
    std::set<MemberId> members;
    std::set<MembershipId> memberships;
    std::set<CompetencyId> competencies;
    std::set<std::pair<CompetencyId, Day>> taggings;
    std::set<RaterId> raters;
    /// Members with a rating that is touched.
    std::set<MemberId> rated;
    std::set<RoundId> rounds;
    std::set<std::tuple<TeamId, QString>> alerts;
};
Result<TouchedRows> touchedBy(const QByteArray &changeset);

} // namespace evenkeel
