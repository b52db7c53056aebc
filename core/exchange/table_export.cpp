// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_export.h"

#include "core/base/job.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/matrix_export.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/team_paths.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

template <class AnyId>
QString text(AnyId id)
{
    return QString::number(id.value());
}

/// Writes one kind of file row by row.
class Exporter
{
public:
    Exporter(const Organization &organization, Day asOf, TableWriter &writer, Job *job)
        : m_organization(organization)
        , m_asOf(asOf)
        , m_paths(organization, asOf)
        , m_writer(writer)
        , m_job(job)
    {}

    Result<> people();
    Result<> ratings();
    Result<> teams();

private:
    struct Path
    {
        QString text;
        bool isShared; ///< With another team.
    };
    const Path &pathOf(TeamId team);
    bool addHeadings(ImportKind kind, bool withNumbers);
    bool isStopped(qsizetype done, qsizetype total)
    {
        if (!m_job || done % 256 != 0)
            return false;
        m_job->setProgress(done, total);
        return m_job->isCancelled();
    }
    static Error stopped() { return {ErrorKind::Cancelled, Tr::tr("The export was stopped. Nothing was written.")}; }
    std::optional<Error> tooLong() const;

    const Organization &m_organization;
    Day m_asOf;
    TeamPaths m_paths;
    TableWriter &m_writer;
    Job *m_job;
    QHash<TeamId, Path> m_known;
};

const Exporter::Path &Exporter::pathOf(TeamId team)
{
    const auto known = m_known.constFind(team);
    if (known != m_known.constEnd())
        return *known;
    const QList<Name> names = m_paths.pathOf(team);
    return *m_known.insert(team, {joinTeamPath(names), m_paths.teamsAt(names).size() > 1});
}

/// A path that no importer would read: some fifty teams under one another, all with the longest of names.
std::optional<Error> Exporter::tooLong() const
{
    for (const Path &path : m_known) {
        if (path.text.size() > CsvLimits().characters) {
            return Error{ErrorKind::Refused,
                         Tr::tr("The path of a team, “%1 …”, has more than %2 characters, which no field can have.")
                             .arg(path.text.left(60), QString::number(CsvLimits().characters))};
        }
    }
    return std::nullopt;
}

/// `withNumbers` adds the column that tells namesakes apart.
bool Exporter::addHeadings(ImportKind kind, bool withNumbers)
{
    QList<TableCell> headings;
    for (const Field field : fieldsOf(kind)) {
        const bool isNumber = field == Field::TeamNumber || field == Field::CompetencyNumber;
        if (!isNumber || withNumbers)
            headings += headingOf(field);
    }
    m_writer.addRow(headings);
    return withNumbers;
}

Result<> Exporter::people()
{
    std::vector<const Membership *> memberships;
    memberships.reserve(std::size_t(m_organization.memberships.size()));
    bool isAnyShared = false;
    for (const Membership &membership : m_organization.memberships) {
        isAnyShared = pathOf(membership.team).isShared || isAnyShared;
        memberships.push_back(&membership);
    }
    if (const std::optional<Error> error = tooLong())
        return *error;
    std::sort(memberships.begin(), memberships.end(), [](const Membership *a, const Membership *b) {
        return std::tie(a->member, a->period.first, a->id) < std::tie(b->member, b->period.first, b->id);
    });

    const bool withNumbers = addHeadings(ImportKind::People, isAnyShared);
    const auto addRow = [&](const Member &member, const Membership *membership) {
        QList<TableCell> row{member.name.text(), member.email.text(), member.role.text()};
        if (membership)
            row += {pathOf(membership->team).text, membership->share, membership->period.first, membership->period.last};
        else
            row += {QString(), QString(), QString(), QString()};
        if (withNumbers)
            row += membership ? text(membership->team) : QString();
        row += text(member.id);
        m_writer.addRow(row);
    };
    auto at = memberships.cbegin();
    qsizetype done = 0;
    for (const Member &member : m_organization.members) {
        if (isStopped(done++, m_organization.members.size()))
            return stopped();
        if (at == memberships.cend() || (*at)->member != member.id)
            addRow(member, nullptr);
        for (; at != memberships.cend() && (*at)->member == member.id; ++at)
            addRow(member, *at);
    }
    return {};
}

Result<> Exporter::ratings()
{
    const CompetencyNames names(m_organization);
    QHash<CompetencyId, QString> called;
    bool isAnyMistakable = false;
    for (const Competency &competency : m_organization.competencies) {
        const QString name = competency.code.isEmpty() ? competency.name.text() : competency.code.text();
        const NamedCompetency *found = names.find(name);
        isAnyMistakable = isAnyMistakable || !found || found->known != competency.id;
        called.insert(competency.id, name);
    }
    const bool withNumbers = addHeadings(ImportKind::Ratings, isAnyMistakable);
    qsizetype done = 0;
    for (const MemberRatings &rated : m_organization.ratings) {
        if (isStopped(done++, m_organization.ratings.size()))
            return stopped();
        const Member &member = *m_organization.members.find(rated.member);
        for (qsizetype i = 0; i < qsizetype(rated.list->ratings.size()); ++i) {
            const Rating &rating = rated.list->ratings[std::size_t(i)];
            QList<TableCell> row{member.name.text(),
                                 member.email.text(),
                                 called.value(rating.competency),
                                 writtenLevel(rating),
                                 rating.date,
                                 writtenAs(rating.source),
                                 m_organization.raters.find(rating.rater)->label.text(),
                                 rating.raters,
                                 rating.hasNote ? rated.list->noteOf(i).text() : QString()};
            if (withNumbers)
                row += text(rating.competency);
            row += text(member.id);
            m_writer.addRow(row);
        }
    }
    return {};
}

Result<> Exporter::teams()
{
    // In the tree's order: a team stands behind the one it hangs under.
    QHash<TeamId, std::vector<const Team *>> children;
    for (const Team &team : m_organization.teams) {
        if (team.id == m_organization.root || team.period.last < m_asOf)
            continue;
        children[m_paths.parentOf(team.id)].push_back(&team);
    }
    // A closed team above an open one is not written, but what is under it is.
    std::vector<TeamId> open{m_organization.root};
    std::vector<const Team *> ordered;
    for (const Team &team : m_organization.teams) {
        if (team.period.last < m_asOf && team.id != m_organization.root)
            open.insert(open.begin(), team.id);
    }
    for (std::vector<const Team *> &siblings : children) {
        std::sort(siblings.begin(), siblings.end(),
                  [](const Team *a, const Team *b) { return a->sortOrder > b->sortOrder; });
    }
    while (!open.empty()) {
        const TeamId team = open.back();
        open.pop_back();
        const Team *written = m_organization.teams.find(team);
        if (team == m_organization.root || written->period.last >= m_asOf)
            ordered.push_back(written);
        for (const Team *child : children.value(team))
            open.push_back(child->id);
    }

    addHeadings(ImportKind::Teams, false);
    const auto demand = [&](TeamId team, Demand which) -> TableCell {
        if (const std::optional<double> value = ownDemandOn(m_organization, team, which, m_asOf))
            return *value;
        const auto first = m_organization.demands.lowerBound({team, which, Day::always()});
        const bool wasTakenBack = first != m_organization.demands.end() && first->team == team
            && first->demand == which && first->from <= m_asOf;
        return wasTakenBack ? u"-"_s : QString();
    };
    qsizetype done = 0;
    for (const Team *team : ordered) {
        if (isStopped(done++, qsizetype(ordered.size())))
            return stopped();
        const Member *lead = team->lead ? m_organization.members.find(*team->lead) : nullptr;
        m_writer.addRow({pathOf(team->id).text, demand(team->id, Demand::Change), demand(team->id, Demand::Complexity),
                         !lead                     ? QString()
                             : lead->email.isEmpty() ? lead->name.text()
                                                     : lead->email.text(),
                         text(team->id)});
    }
    if (const std::optional<Error> error = tooLong())
        return *error;
    return {};
}

} // namespace

TableCell writtenLevel(const Rating &rating)
{
    if (rating.judgment == Judgment::Level)
        return rating.level;
    return writtenAs(rating.judgment);
}

Result<QByteArray> exportTable(const Organization &organization, const ExportRequest &request, Job *job)
{
    const std::unique_ptr<TableWriter> writer = TableWriter::make(request.format, writtenAs(request.kind));
    Exporter exporter(organization, request.asOf, *writer, job);
    const auto write = [&]() -> Result<> {
        switch (request.kind) {
        case ImportKind::People:
            return exporter.people();
        case ImportKind::Ratings:
            return exporter.ratings();
        case ImportKind::Teams:
            return exporter.teams();
        case ImportKind::Matrix:
            return exportMatrix(organization, request.asOf, *writer, job);
        }
        Q_UNREACHABLE();
    };
    if (const Result<> written = write(); !written)
        return written.error();
    return writer->take();
}

} // namespace evenkeel
