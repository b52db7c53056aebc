// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plan.h"

#include "core/base/job.h"
#include "core/edit/import_plans.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

template <class T>
void put(SharedTable<T> &table, const std::vector<T> &rows)
{
    for (const T &row : rows)
        table.put(row);
}

/// The ratings of one member, `put` put into those that are there and `taken` taken out of them.
MemberRatings merged(const RatingList &before, std::span<const PlannedRating> put,
                     std::span<const ReplacedRating> taken)
{
    auto list = std::make_shared<RatingList>();
    const auto add = [&](const Rating &rating, const Note &note) {
        if (!note.isEmpty())
            list->notes.push_back({quint32(list->ratings.size()), note});
        list->ratings.push_back(rating);
    };
    auto nextTaken = taken.begin();
    const auto keep = [&](std::size_t old) {
        if (nextTaken != taken.end() && nextTaken->rating.key() == before.ratings[old].key())
            ++nextTaken;
        else
            add(before.ratings[old], before.noteOf(qsizetype(old)));
    };
    std::size_t old = 0;
    for (const PlannedRating &planned : put) {
        for (; old < before.ratings.size() && before.ratings[old].key() < planned.rating.key(); ++old)
            keep(old);
        if (old < before.ratings.size() && before.ratings[old].key() == planned.rating.key())
            ++old;
        add(planned.rating, planned.note);
    }
    for (; old < before.ratings.size(); ++old)
        keep(old);
    return {put.front().member, std::move(list)};
}

/// The rows of `member` in a list that is sorted by member.
template <class Row>
std::span<const Row> rowsOf(const std::vector<Row> &rows, MemberId member)
{
    const auto first = std::lower_bound(rows.begin(), rows.end(), member,
                                        [](const Row &row, MemberId wanted) { return row.member < wanted; });
    return {first, std::find_if(first, rows.end(), [&](const Row &row) { return row.member != member; })};
}

} // namespace

int ImportPlan::count(RowState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const PlannedRow &row) { return row.state == state; }));
}

Result<ImportPlan> planImport(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                              Job *job)
{
    if (!options.mends.cells.isEmpty()) {
        ImportOptions mended = options;
        mended.mends.cells.clear();
        return planImport(organization, sheet.withCells(options.mends.cells), mended, job);
    }
    Result<Columns> columns = recognizeColumns(sheet, options, organization);
    if (!columns)
        return columns.error();
    ImportPlan plan;
    plan.basis = organization;
    plan.kind = columns->kind;
    plan.problems = columns->problems;
    plan.ignoredColumns = columns->ignored;

    const importing::Task task{organization, sheet, *columns, options, job};
    bool isDone = false;
    switch (columns->kind) {
    case ImportKind::People:
        isDone = importing::planPeople(task, plan);
        break;
    case ImportKind::Ratings:
        isDone = importing::planRatings(task, plan);
        break;
    case ImportKind::Teams:
        isDone = importing::planTeams(task, plan);
        break;
    case ImportKind::Matrix:
        isDone = importing::planMatrix(task, plan);
        break;
    }
    if (!isDone)
        return Error{ErrorKind::Cancelled, Tr::tr("The import was stopped. Nothing was changed.")};
    return plan;
}

Organization withImport(const ImportPlan &plan)
{
    Organization organization = plan.basis;
    const ImportedRows &imported = plan.imported;
    put(organization.competencies, imported.competencies);
    put(organization.taggings, imported.taggings);
    put(organization.members, imported.members);
    put(organization.teams, imported.teams);
    put(organization.places, imported.places);
    put(organization.demands, imported.demands);
    put(organization.memberships, imported.memberships);
    put(organization.raters, imported.raters);
    for (std::size_t at = 0; at < imported.ratings.size();) {
        const MemberId member = imported.ratings[at].member;
        const std::span<const PlannedRating> put = rowsOf(imported.ratings, member);
        organization.ratings.put(
            merged(ratingsOf(plan.basis, member), put, rowsOf(imported.replacedRatings, member)));
        at += put.size();
    }
    return organization;
}

std::vector<MemberId> membersNamed(const Organization &organization, const QString &name)
{
    std::vector<MemberId> found;
    for (const Member &member : organization.members) {
        if (member.name.text() == name)
            found.push_back(member.id);
    }
    return found;
}

namespace importing {

Day dateOf(const ImportOptions &options)
{
    return options.round ? ratingDayIn(*options.round, options.date) : options.date;
}

bool goOn(const Task &task, qsizetype row)
{
    if (!task.job || row % 1000 != 0)
        return true;
    task.job->setProgress(row, task.sheet.rowCount());
    return !task.job->isCancelled();
}

} // namespace importing
} // namespace evenkeel
