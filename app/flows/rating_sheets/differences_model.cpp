// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/differences_model.h"

#include "app/theme/theme.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// With one decimal where it has one.
QString levelText(double level)
{
    const double rounded = std::round(level * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString saidBy(const SaidLevel &said, const Organization &organization, RatingDifference::Between between)
{
    const QString level = levelText(said.level);
    if (between == RatingDifference::Between::Supervisors) {
        const Rater *rater = said.rater ? organization.raters.find(*said.rater) : nullptr;
        return rater && !rater->label.isEmpty() ? DifferencesModel::tr("%1: %2").arg(rater->label.text(), level)
                                                : DifferencesModel::tr("unnamed: %1").arg(level);
    }
    if (said.isPooled)
        return DifferencesModel::tr("peers and reports: %1").arg(level);
    switch (said.source) {
    case Source::Supervisor:
        return DifferencesModel::tr("supervisors: %1").arg(level);
    case Source::Peer:
        return DifferencesModel::tr("peers: %1").arg(level);
    case Source::Report:
        return DifferencesModel::tr("reports: %1").arg(level);
    case Source::Self:
        return DifferencesModel::tr("self: %1").arg(level);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<DifferenceRow> rowsOf(const std::vector<RatingDifference> &differences, const Organization &organization,
                                  Day day)
{
    QHash<MemberId, QStringList> teams;
    for (const RatingDifference &difference : differences)
        teams.insert(difference.member, {});
    for (const Membership &membership : organization.memberships) {
        const auto wanted = teams.find(membership.member);
        if (wanted != teams.end() && membership.period.contains(day))
            wanted->append(organization.teams.find(membership.team)->name.text());
    }
    std::vector<DifferenceRow> rows;
    for (const RatingDifference &difference : differences) {
        QStringList said;
        for (const SaidLevel &level : difference.said)
            said.append(saidBy(level, organization, difference.between));
        const CompetencyTagging *tagging = taggingOn(organization, difference.competency, day);
        rows.push_back({.difference = difference,
                        .person = organization.members.find(difference.member)->name.text(),
                        .team = teams.value(difference.member).join(u", "_s),
                        .competency = organization.competencies.find(difference.competency)->name.text(),
                        .side = tagging ? tagging->side : Side::Neutral,
                        .said = said.join(u" · "_s)});
    }
    return rows;
}

QVariant DifferencesModel::cell(const DifferenceRow &row, int column, int role) const
{
    const RatingDifference &difference = row.difference;
    const bool isOfSupervisors = difference.between == RatingDifference::Between::Supervisors;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Person:
            return row.person;
        case Team:
            return row.team;
        case Competency:
            return row.competency;
        case Between:
            return isOfSupervisors ? tr("Supervisors") : difference.apart > 0 ? tr("Self above others") : tr("Self below others");
        case Apart:
            return levelText(std::abs(difference.apart));
        case Said:
            return row.said;
        default:
            return {};
        }
    case tables::SortRole:
        return column == Apart ? QVariant(std::abs(difference.apart)) : cell(row, column, Qt::DisplayRole);
    case tables::MarkRole:
        if (column != Competency || row.side == Side::Neutral)
            return {};
        return int(row.side == Side::Management ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond);
    case tables::InkRole:
        if (column == Competency && row.side != Side::Neutral)
            return int(row.side == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText);
        return int(column == Team ? theme::Role::Muted : theme::Role::Text);
    case Qt::TextAlignmentRole:
        return column == Apart ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Apart ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Who");
    case Team:
        return tr("Team");
    case Competency:
        return tr("Competency");
    case Between:
        return tr("Who differs");
    case Apart:
        return tr("Levels apart");
    case Said:
        return tr("Given");
    default:
        return {};
    }
}

} // namespace evenkeel
