// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_verb.h"

#include "core/base/job.h"
#include "core/storage/competency_table.h"
#include "core/storage/competency_tagging_table.h"
#include "core/storage/member_table.h"
#include "core/storage/membership_table.h"
#include "core/storage/rater_table.h"
#include "core/storage/rating_table.h"
#include "core/storage/team_demand_table.h"
#include "core/storage/team_place_table.h"
#include "core/storage/team_table.h"

#include <QCoreApplication>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

QString verbName(ImportKind kind, int rows)
{
    switch (kind) {
    case ImportKind::People:
        return Tr::tr("Import %n row(s) of people", nullptr, rows);
    case ImportKind::Ratings:
        return Tr::tr("Import %n rating(s)", nullptr, rows);
    case ImportKind::Matrix:
        return Tr::tr("Import ratings in %n row(s)", nullptr, rows);
    case ImportKind::Teams:
        return Tr::tr("Import %n row(s) of teams", nullptr, rows);
    }
    Q_UNREACHABLE();
}

/// The ids that a plan gives to new rows are free in the organization, but the file may have given them before, to rows
/// that are gone; what was published still speaks of those. So new rows get ids that were never given.
template <class AnyId>
class NewIds
{
public:
    /// `firstPlanned` is the first id that the plan gave, `firstFree` the first that was never given.
    NewIds(AnyId firstPlanned, AnyId firstFree)
        : m_firstPlanned(firstPlanned)
        , m_offset(firstFree.value() - firstPlanned.value())
    {}

    bool isNew(AnyId id) const { return id >= m_firstPlanned; }
    AnyId operator()(AnyId id) const { return isNew(id) ? AnyId(id.value() + m_offset) : id; }

private:
    AnyId m_firstPlanned;
    quint32 m_offset;
};

/// One behind the last id of the table.
template <class Row>
auto firstFreeIn(const SharedTable<Row> &table)
{
    quint32 last = 0;
    for (const Row &row : table)
        last = row.id.value();
    return decltype(Row::id)(last + 1);
}

/// Writes the rows of a plan in an order in which every row finds what it refers to.
class Writer
{
public:
    static Result<> write(EditContext &context, const ImportPlan &plan)
    {
        Result<TeamId> team = team_table::newId(context.database);
        Result<MemberId> member = member_table::newId(context.database);
        Result<MembershipId> membership = membership_table::newId(context.database);
        Result<CompetencyId> competency = competency_table::newId(context.database);
        Result<RaterId> rater = rater_table::newId(context.database);
        if (!team || !member || !membership || !competency || !rater)
            return !team ? team.error() : !member ? member.error() : !membership ? membership.error()
                : !competency ? competency.error() : rater.error();
        const Organization &before = plan.basis;
        Writer writer(context, plan,
                      {firstFreeIn(before.teams), *team}, {firstFreeIn(before.members), *member},
                      {firstFreeIn(before.memberships), *membership}, {firstFreeIn(before.competencies), *competency},
                      {firstFreeIn(before.raters), *rater});
        return writer.run();
    }

private:
    Writer(EditContext &context, const ImportPlan &plan, NewIds<TeamId> teams, NewIds<MemberId> members,
           NewIds<MembershipId> memberships, NewIds<CompetencyId> competencies, NewIds<RaterId> raters)
        : m_database(context.database)
        , m_job(context.job)
        , m_rows(plan.imported)
        , m_team(teams)
        , m_member(members)
        , m_membership(memberships)
        , m_competency(competencies)
        , m_rater(raters)
    {
        m_total = qint64(m_rows.competencies.size() + m_rows.taggings.size() + m_rows.members.size() + m_rows.teams.size()
                         + m_rows.places.size() + m_rows.demands.size() + m_rows.memberships.size()
                         + m_rows.raters.size() + m_rows.replacedRatings.size() + m_rows.ratings.size());
    }

    Result<> run()
    {
        return all(m_rows.competencies, [this](const Competency &row) { return put(row); })
            && all(m_rows.taggings, [this](const CompetencyTagging &row) { return put(row); })
            && all(m_rows.members, [this](const Member &row) { return put(row); })
            && all(m_rows.teams, [this](const Team &row) { return put(row); })
            && all(m_rows.places, [this](const TeamPlace &row) { return put(row); })
            && all(m_rows.demands, [this](const TeamDemand &row) { return put(row); })
            && all(m_rows.memberships, [this](const Membership &row) { return put(row); })
            && all(m_rows.raters, [this](const Rater &row) { return put(row); })
            && all(m_rows.replacedRatings,
                   [this](const ReplacedRating &row) { return rating_table::remove(m_database, row.member, row.rating); })
            && all(m_rows.ratings, [this](const PlannedRating &row) { return put(row); })
            ? Result<>() : m_failed;
    }

    template <class Row, class Put>
    bool all(const std::vector<Row> &rows, Put putRow)
    {
        for (const Row &row : rows) {
            if (m_job && (m_done++ & 0xFF) == 0) {
                m_job->setProgress(m_done, m_total);
                if (m_job->isCancelled()) {
                    m_failed = Error{ErrorKind::Cancelled, Tr::tr("The import was stopped. Nothing was changed.")};
                    return false;
                }
            }
            if (Result<> done = putRow(row); !done) {
                m_failed = done;
                return false;
            }
        }
        return true;
    }

    Result<> put(Competency row)
    {
        row.id = m_competency(row.id);
        return competency_table::insert(m_database, row);
    }
    Result<> put(CompetencyTagging row)
    {
        row.competency = m_competency(row.competency);
        return competency_tagging_table::put(m_database, row);
    }
    Result<> put(Member row)
    {
        const bool isNew = m_member.isNew(row.id);
        row.id = m_member(row.id);
        return isNew ? member_table::insert(m_database, row) : member_table::update(m_database, row);
    }
    Result<> put(Team row)
    {
        const bool isNew = m_team.isNew(row.id);
        row.id = m_team(row.id);
        if (row.lead)
            row.lead = m_member(*row.lead);
        return isNew ? team_table::insert(m_database, row) : team_table::update(m_database, row);
    }
    Result<> put(TeamPlace row)
    {
        row.team = m_team(row.team);
        if (row.parent)
            row.parent = m_team(*row.parent);
        return team_place_table::put(m_database, row);
    }
    Result<> put(TeamDemand row)
    {
        row.team = m_team(row.team);
        return team_demand_table::put(m_database, row);
    }
    Result<> put(Membership row)
    {
        const bool isNew = m_membership.isNew(row.id);
        row.id = m_membership(row.id);
        row.member = m_member(row.member);
        row.team = m_team(row.team);
        return isNew ? membership_table::insert(m_database, row) : membership_table::update(m_database, row);
    }
    Result<> put(Rater row)
    {
        row.id = m_rater(row.id);
        return rater_table::insert(m_database, row);
    }
    Result<> put(const PlannedRating &row)
    {
        Rating rating = row.rating;
        rating.competency = m_competency(rating.competency);
        rating.rater = m_rater(rating.rater);
        return rating_table::put(m_database, m_member(row.member), rating, row.note);
    }

    Database &m_database;
    Job *m_job;
    const ImportedRows &m_rows;
    NewIds<TeamId> m_team;
    NewIds<MemberId> m_member;
    NewIds<MembershipId> m_membership;
    NewIds<CompetencyId> m_competency;
    NewIds<RaterId> m_rater;
    Result<> m_failed;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Verb<ImportSummary> applyImport(const ImportPlan &plan, bool skipProblems)
{
    const int rows = plan.count(RowState::New) + plan.count(RowState::Changed);
    return {.name = verbName(plan.kind, rows),
            .run = [plan, skipProblems](EditContext &context) -> Result<ImportSummary> {
                if (plan.hasProblems() && !skipProblems) {
                    return Error{ErrorKind::Refused,
                                 Tr::tr("%n thing(s) in the file cannot be imported. Nothing was changed.", nullptr,
                                        int(plan.problems.size()))};
                }
                if (!(plan.basis == context.before)) {
                    return Error{ErrorKind::Refused,
                                 Tr::tr("The organization is not the one the import was planned for any more. Look at "
                                        "the plan again.")};
                }
                if (Result<> written = Writer::write(context, plan); !written)
                    return written.error();
                return plan.summary;
            },
            .wantsBackup = true};
}

} // namespace evenkeel::edit
