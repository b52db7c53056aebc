// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matrix_export.h"

#include "core/base/job.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

/// Of one competency, source and rater the latest rating until `day`, unless it is stale.
std::vector<const Rating *> countingOn(const RatingList &list, Day day, int staleAfterDays)
{
    std::vector<const Rating *> counting;
    const auto subject = [](const Rating &r) { return std::tuple(r.competency, r.source, r.rater); };
    for (std::size_t i = 0; i < list.ratings.size(); ++i) {
        const Rating &rating = list.ratings[i];
        if (rating.date > day || day.daysSince(rating.date) > staleAfterDays)
            continue;
        if (!counting.empty() && subject(*counting.back()) == subject(rating))
            counting.back() = &rating;
        else
            counting.push_back(&rating);
    }
    return counting;
}

} // namespace

MainTeams::MainTeams(const Organization &organization, Day day) : m_paths(organization, day)
{
    QHash<MemberId, const Membership *> largest;
    for (const Membership &membership : organization.memberships) {
        if (!membership.period.contains(day))
            continue;
        const Membership *&known = largest[membership.member];
        if (!known || membership.share > known->share)
            known = &membership;
    }
    for (auto at = largest.cbegin(); at != largest.cend(); ++at)
        m_teams.insert(at.key(), at.value()->team);
}

QString MainTeams::pathOf(MemberId member) const
{
    const auto team = m_teams.constFind(member);
    const QString path = team == m_teams.cend() ? QString() : joinTeamPath(m_paths.pathOf(*team));
    return path.size() <= CsvLimits().characters ? path : QString();
}

Result<> exportMatrix(const Organization &organization, Day asOf, TableWriter &writer, Job *job)
{
    const int staleAfterDays = organization.settings.method.staleAfterDays;
    const CompetencyNames names(organization);
    QHash<CompetencyId, qsizetype> columnOf;
    QList<TableCell> headings;
    for (const Field field : fieldsOf(ImportKind::Matrix)) {
        if (field != Field::Round && field != Field::Id)
            headings += headingOf(field);
    }
    Q_ASSERT(headings.size() == 7);
    for (const Competency *competency : competenciesInOrder(organization)) {
        columnOf.insert(competency->id, headings.size());
        headings += names.headingFor(*competency);
    }
    headings += headingOf(Field::Id);
    if (headings.size() > CsvLimits().columns) {
        return Error{ErrorKind::Refused,
                     Tr::tr("There are more competencies than a table of %1 columns can hold.").arg(CsvLimits().columns)};
    }
    writer.addRow(headings);

    const MainTeams teams(organization, asOf);
    qsizetype done = 0;
    for (const Member &member : organization.members) {
        if (job && done++ % 256 == 0) {
            job->setProgress(done, organization.members.size());
            if (job->isCancelled())
                return Error{ErrorKind::Cancelled, Tr::tr("The export was stopped. Nothing was written.")};
        }
        QList<TableCell> row(headings.size());
        row[0] = member.name.text();
        row[1] = member.email.text();
        row[2] = teams.pathOf(member.id);
        row.last() = QString::number(member.id.value());
        // A row for all that was said on one day by one rater, for as many.
        std::map<std::tuple<Source, RaterId, Day, double>, std::vector<const Rating *>> said;
        for (const Rating *rating : countingOn(ratingsOf(organization, member.id), asOf, staleAfterDays))
            said[{rating->source, rating->rater, rating->date, rating->raters}].push_back(rating);
        if (said.empty() && teams.isInOne(member.id))
            writer.addRow(row);
        for (const auto &[key, ratings] : said) {
            const auto &[source, rater, date, raters] = key;
            QList<TableCell> filled = row;
            filled[3] = date;
            filled[4] = writtenAs(source);
            filled[5] = organization.raters.find(rater)->label.text();
            filled[6] = raters;
            for (const Rating *rating : ratings)
                filled[columnOf.value(rating->competency)] = writtenLevel(*rating);
            writer.addRow(filled);
        }
    }
    return {};
}

} // namespace evenkeel
