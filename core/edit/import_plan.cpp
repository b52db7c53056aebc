// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plan.h"

#include "core/base/job.h"
#include "core/edit/import_plans.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The ratings of one member, `from` to `to` put into those that are there.
MemberRatings merged(const RatingList &before, const PlannedRating *from, const PlannedRating *to)
{
    auto list = std::make_shared<RatingList>();
    const auto add = [&](const Rating &rating, const Note &note) {
        if (!note.isEmpty())
            list->notes.push_back({quint32(list->ratings.size()), note});
        list->ratings.push_back(rating);
    };
    const MemberId member = from->member;
    std::size_t old = 0;
    for (; from != to; ++from) {
        for (; old < before.ratings.size() && before.ratings[old].key() < from->rating.key(); ++old)
            add(before.ratings[old], before.noteOf(qsizetype(old)));
        if (old < before.ratings.size() && before.ratings[old].key() == from->rating.key())
            ++old;
        add(from->rating, from->note);
    }
    for (; old < before.ratings.size(); ++old)
        add(before.ratings[old], before.noteOf(qsizetype(old)));
    return {member, std::move(list)};
}

} // namespace

int ImportPlan::count(RowState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const PlannedRow &row) { return row.state == state; }));
}

Result<ImportPlan> planImport(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                              Job *job)
{
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
    const PlannedRating *const end = imported.ratings.data() + imported.ratings.size();
    for (const PlannedRating *first = imported.ratings.data(); first != end;) {
        const PlannedRating *last = std::find_if(first, end, [&](const PlannedRating &rating) {
            return rating.member != first->member;
        });
        organization.ratings.put(merged(ratingsOf(plan.basis, first->member), first, last));
        first = last;
    }
    return organization;
}

namespace importing {

bool goOn(const Task &task, qsizetype row)
{
    if (!task.job || row % 1000 != 0)
        return true;
    task.job->setProgress(row, task.sheet.rowCount());
    return !task.job->isCancelled();
}

} // namespace importing
} // namespace evenkeel
