// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/competencies_model.h"

#include "app/shell/typed_day.h"
#include "app/theme/theme.h"
#include "core/edit/competency_verbs.h"

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

auto groupOf(const CompetencyRow &row) { return std::tuple(!row.id, row.isRetired, row.side); }

} // namespace

QString sideText(Side side)
{
    switch (side) {
    case Side::Management: return CompetenciesModel::tr("management");
    case Side::Leadership: return CompetenciesModel::tr("leadership");
    case Side::Neutral: break;
    }
    return CompetenciesModel::tr("neutral");
}

CompetenciesModel::CompetenciesModel(Session &session, const QLocale &locale, QObject *parent)
    : RowsModel(parent)
    , m_session(session)
    , m_locale(locale)
{}

void CompetenciesModel::show(Day day, bool takesEdits)
{
    m_day = day;
    m_takesEdits = takesEdits;
    const Organization &organization = m_session.organization();
    std::vector<CompetencyRow> rows;
    for (const Competency *competency : competenciesInOrder(organization)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, day);
        const auto second = organization.taggings.lowerBound({competency->id, Day(QDate(1, 1, 1))});
        rows.push_back({.id = competency->id,
                        .name = competency->name.text(),
                        .side = tagging->side,
                        .weight = tagging->weight,
                        .period = competency->period,
                        .isRetired = competency->period.last < day,
                        .isRetagged = second != organization.taggings.end() && second->competency == competency->id});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CompetencyRow &a, const CompetencyRow &b) { return groupOf(a) < groupOf(b); });
    if (takesEdits)
        rows.push_back({});
    setRows(std::move(rows));
}

std::optional<CompetencyId> CompetenciesModel::neighbor(CompetencyId competency, int step) const
{
    const int at = rowOf(competency);
    const int next = at + step;
    if (at < 0 || next < 0 || next >= rowCount() || groupOf(row(at)) != groupOf(row(next)))
        return std::nullopt;
    return row(next).id;
}

tables::TableModel::Entry CompetenciesModel::enter(const QModelIndex &index, const QString &typed)
{
    const QPersistentModelIndex at = index;
    const std::optional<CompetencyId> id = row(index.row()).id;
    if (!id)
        return add(index, typed);
    edit::CompetencyTexts texts = edit::textsOf(*m_session.organization().competencies.find(*id));
    texts.name = typed;
    const Result<> done = m_session.run(edit::editCompetency(*id, texts));
    return {.refusal = done ? QString() : done.error().sentence, .at = at};
}

tables::TableModel::Entry CompetenciesModel::add(const QModelIndex &index, const QString &name)
{
    if (name.trimmed().isEmpty())
        return {.at = index};
    // Of the side of the one above it, which is the one that was made last; else management, which is named first.
    const Side side = index.row() > 0 && !row(index.row() - 1).isRetired ? row(index.row() - 1).side : Side::Management;
    const Result<CompetencyId> added = m_session.run(edit::addCompetency({.texts = {.name = name}, .side = side}));
    if (!added)
        return {.refusal = added.error().sentence, .at = index};
    show(m_day, m_takesEdits);
    return {.at = this->index(rowOf(*added), Name)};
}

QVariant CompetenciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString headings[] = {tr("Competency"), tr("Side"), tr("Weight"), tr("Counts")};
    if (role == Qt::DisplayRole)
        return section >= 0 && section < ColumnCount ? headings[section] : QVariant();
    if (role == Qt::TextAlignmentRole && section == Weight)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString CompetenciesModel::daysText(const CompetencyRow &row) const
{
    const Period &period = row.period;
    if (period.first.isReal() && period.last.isReal())
        return tr("%1 to %2").arg(dayText(period.first, m_locale), dayText(period.last, m_locale));
    if (period.last.isReal())
        return tr("until %1").arg(dayText(period.last, m_locale));
    return period.first.isReal() ? tr("from %1").arg(dayText(period.first, m_locale)) : QString();
}

QVariant CompetenciesModel::cell(const CompetencyRow &row, int column, int role) const
{
    if (!row.id) {
        if (column != Name)
            return {};
        return role == Qt::DisplayRole ? QVariant(tr("+ type a name…")) : role == tables::SuggestionRole ? QVariant(true) : QVariant();
    }
    const bool isScored = row.side != Side::Neutral;
    const bool isManagement = row.side == Side::Management;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        const QString texts[] = {row.name, sideText(row.side), m_locale.toString(row.weight, 'g', 6), daysText(row)};
        return texts[column];
    }
    case tables::InkRole:
        if (row.isRetired || column == Days)
            return int(theme::Role::Muted);
        if (column == SideColumn && isScored)
            return int(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
        return {};
    case tables::MarkRole:
        return column == SideColumn && isScored ? QVariant(int(isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond))
                                                : QVariant();
    case tables::HintRole:
        return column == SideColumn && row.isRetagged
            ? QVariant(tr("Side or weight were others once: figures before and after that are not alike.")) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Weight ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags CompetenciesModel::flagsOf(const CompetencyRow &, int column) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return flags.setFlag(Qt::ItemIsEditable, m_takesEdits && column == Name);
}

} // namespace evenkeel
