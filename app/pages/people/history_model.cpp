// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/history_model.h"

#include "app/theme/theme.h"
#include "core/report/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int strengthRows = 2; // one a side
constexpr int nameColumn = 0;

Side sideOfRow(int row) { return row == 0 ? Side::Management : Side::Leadership; }

} // namespace

HistoryModel::HistoryModel(const PersonProfile &profile, const QLocale &locale, QObject *parent)
    : TableModel(parent)
    , m_profile(profile)
    , m_locale(locale)
{}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : strengthRows + int(m_profile.competencies.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_profile.rounds.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != nameColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == nameColumn ? QString() : m_profile.rounds[std::size_t(section - 1)].name;
}

QVariant HistoryModel::heading(int row, int role) const
{
    const Side side = row < strengthRows ? sideOfRow(row) : m_profile.competencies[std::size_t(row - strengthRows)].side;
    switch (role) {
    case Qt::DisplayRole:
        return row < strengthRows ? words::side(side) : m_profile.competencies[std::size_t(row - strengthRows)].name;
    case tables::MarkRole:
        return int(side == Side::Management   ? tables::Mark::FilledCircle
                   : side == Side::Leadership ? tables::Mark::OpenDiamond : tables::Mark::None);
    case tables::InkRole:
        return int(side == Side::Management   ? theme::Role::ManagementText
                   : side == Side::Leadership ? theme::Role::LeadershipText : theme::Role::Text);
    case tables::StrongRole:
        return row < strengthRows;
    default:
        return {};
    }
}

std::optional<double> HistoryModel::value(int row, int round) const
{
    const PersonProfile::AtRound &at = m_profile.rounds[std::size_t(round)];
    if (row >= strengthRows)
        return at.levels[std::size_t(row - strengthRows)];
    const std::optional<double> level = at.side(sideOfRow(row));
    return level ? std::optional(strengthOf(*level)) : std::nullopt;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == nameColumn)
        return heading(index.row(), role);
    const bool isStrength = index.row() < strengthRows;
    const std::optional<double> shown = value(index.row(), index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        if (!shown)
            return u"–"_s;
        return isStrength ? m_locale.toString(int(std::lround(*shown)))
                          : m_locale.toString(std::round(*shown * 10) / 10);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case tables::HeatRole:
        return shown && !isStrength ? QVariant(strengthOf(*shown)) : QVariant();
    case tables::InkRole:
        return int(!shown                                      ? theme::Role::Muted
                   : !isStrength                               ? theme::Role::Text
                   : sideOfRow(index.row()) == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText);
    case tables::StrongRole:
        return isStrength;
    default:
        return {};
    }
}

} // namespace evenkeel
