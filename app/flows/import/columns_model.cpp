// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/columns_model.h"

#include "app/tables/roles.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

tables::Mark markOf(Side side)
{
    switch (side) {
    case Side::Management:
        return tables::Mark::FilledCircle;
    case Side::Leadership:
        return tables::Mark::OpenDiamond;
    case Side::Neutral:
        return tables::Mark::None;
    }
    Q_UNREACHABLE();
}

theme::Role inkOf(Side side)
{
    switch (side) {
    case Side::Management:
        return theme::Role::ManagementText;
    case Side::Leadership:
        return theme::Role::LeadershipText;
    case Side::Neutral:
        return theme::Role::Text;
    }
    Q_UNREACHABLE();
}

std::optional<Side> sideOf(const NamedCompetency &competency, const Organization &organization, Day day)
{
    if (!competency.known)
        return competency.side;
    const CompetencyTagging *tagging = taggingOn(organization, *competency.known, day);
    return tagging ? std::optional(tagging->side) : std::nullopt;
}

} // namespace

QString ColumnsModel::mimeType() { return u"application/x-evenkeel-column"_s; }

void ColumnsModel::setTable(const ReadImport *table)
{
    beginResetModel();
    m_lines.clear();
    if (table) {
        const QStringList &headings = table->table.sheet.headings();
        for (int column = 0; column < headings.size(); ++column) {
            const bool isKnown = column < int(table->guesses.columns.size());
            const ColumnLook look = isKnown ? table->guesses.columns[std::size_t(column)] : ColumnLook();
            m_lines.push_back({.heading = headings[column],
                               .examples = look.samples.join(u" · "_s),
                               .looksLikeLevels = look.looksLikeLevels()});
        }
        for (const ColumnMapping &guess : table->guesses.mappings) {
            if (guess.number >= 0 && guess.number < int(m_lines.size()))
                m_lines[std::size_t(guess.number)].choice = choiceFromKey(u"field:"_s + guess.field);
        }
    }
    m_columns = int(m_lines.size());
    endResetModel();
}

void ColumnsModel::setPlanned(const PlannedImport &planned, Day day)
{
    const Columns &columns = planned.columns;
    for (Line &line : m_lines) {
        line.taken.clear();
        line.side.reset();
    }
    const auto take = [&](int column, const QString &as) {
        if (column >= 0 && column < m_columns)
            m_lines[std::size_t(column)].taken = as;
    };
    for (auto at = columns.fields.cbegin(); at != columns.fields.cend(); ++at)
        take(at.value(), captionOf(at.key()));
    if (columns.ratersColumn >= 0)
        take(columns.ratersColumn, captionOf(Field::Raters));
    for (const Columns::CompetencyColumn &column : columns.competencies) {
        take(column.column, tr("Competency: %1").arg(column.competency.name.text()));
        if (column.column < m_columns)
            m_lines[std::size_t(column.column)].side = sideOf(column.competency, planned.plan->basis, day);
    }
    addUnknownCompetencies(planned.unknownCompetencies);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ColumnsModel::setUnplanned(ImportKind kind)
{
    for (int row = 0; row < m_columns; ++row) {
        Line &line = m_lines[std::size_t(row)];
        line.taken.clear();
        line.side.reset();
        for (const Field field : fieldsOf(kind)) {
            if (foldedKey(line.heading) == headingOf(field))
                line.taken = captionOf(field);
        }
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QSet<Field> ColumnsModel::fields(ImportKind kind) const
{
    QSet<Field> fields;
    for (int row = 0; row < m_columns; ++row) {
        const Line &line = m_lines[std::size_t(row)];
        for (const Field field : fieldsOf(kind)) {
            if (line.choice == ColumnChoice::as(field)
                || (line.choice == ColumnChoice() && line.taken == captionOf(field)))
                fields.insert(field);
        }
    }
    return fields;
}

void ColumnsModel::addUnknownCompetencies(const QStringList &names)
{
    QStringList missing;
    for (const QString &name : names) {
        const bool isListed = std::any_of(m_lines.begin() + m_columns, m_lines.end(),
                                          [&](const Line &line) { return line.heading == name; });
        if (!isListed)
            missing.append(name);
    }
    if (missing.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(missing.size()) - 1);
    for (const QString &name : missing)
        m_lines.push_back({.heading = name, .examples = tr("a name in the column of competencies"), .looksLikeLevels = true});
    endInsertRows();
}

void ColumnsModel::choose(const QList<int> &rows, const ColumnChoice &choice)
{
    if (rows.isEmpty())
        return;
    const bool isForOne = choice.kind == ColumnChoice::Kind::Field || choice.kind == ColumnChoice::Kind::Competency;
    if (isForOne) {
        for (Line &line : m_lines) {
            if (line.choice == choice)
                line.choice = {};
        }
    }
    for (const int row : isForOne ? rows.mid(0, 1) : rows) {
        if (isColumn(row) || choice.kind == ColumnChoice::Kind::NewCompetency || choice.kind == ColumnChoice::Kind::AsNamed)
            m_lines[std::size_t(row)].choice = choice;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosen();
}

void ColumnsModel::setChoices(const QHash<int, ColumnChoice> &choices)
{
    for (int row = 0; row < rowCount(); ++row)
        m_lines[std::size_t(row)].choice = choices.value(row);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosen();
}

bool ColumnsModel::looksLikeCompetency(int row) const
{
    const Line &line = m_lines[std::size_t(row)];
    return line.looksLikeLevels && line.choice == ColumnChoice() && line.taken.isEmpty();
}

QList<ColumnMapping> ColumnsModel::mappings() const
{
    QList<ColumnMapping> mappings;
    for (int row = 0; row < m_columns; ++row) {
        const Line &line = m_lines[std::size_t(row)];
        switch (line.choice.kind) {
        case ColumnChoice::Kind::LeaveOut:
            mappings.append({.column = line.heading, .field = {}, .number = row});
            break;
        case ColumnChoice::Kind::Field:
            mappings.append({.column = line.heading, .field = headingOf(line.choice.field), .number = row});
            break;
        case ColumnChoice::Kind::Competency:
            mappings.append({.column = line.heading, .field = line.choice.competency, .number = row});
            break;
        case ColumnChoice::Kind::AsNamed:
        case ColumnChoice::Kind::NewCompetency:
            break;
        }
    }
    return mappings;
}

QList<SideColumns> ColumnsModel::sides() const
{
    QList<SideColumns> sides;
    for (const Side side : {Side::Management, Side::Leadership, Side::Neutral}) {
        SideColumns columns{.side = side, .columns = {}};
        for (const Line &line : m_lines) {
            if (line.choice == ColumnChoice::as(side))
                columns.columns.append(line.heading);
        }
        if (!columns.columns.isEmpty())
            sides.append(columns);
    }
    return sides;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int ColumnsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ColumnsModel::readAs(const Line &line) const
{
    if (line.choice.kind == ColumnChoice::Kind::Competency)
        return tr("Competency: %1").arg(line.choice.competency);
    if (line.choice != ColumnChoice())
        return captionOf(line.choice);
    return line.taken.isEmpty() ? tr("Not read") : line.taken;
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[std::size_t(index.row())];
    const bool isUnread = line.choice.kind == ColumnChoice::Kind::LeaveOut
        || (line.choice == ColumnChoice() && line.taken.isEmpty());
    const std::optional<Side> side
        = line.choice.kind == ColumnChoice::Kind::NewCompetency ? std::optional(line.choice.side) : line.side;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Heading ? (line.heading.isEmpty() ? tr("(no heading)") : line.heading)
            : index.column() == Examples ? line.examples
                                         : readAs(line);
    case tables::InkRole:
        if (index.column() == ReadAs && side && *side != Side::Neutral)
            return int(inkOf(*side));
        return int(index.column() == Examples || isUnread ? theme::Role::Muted : theme::Role::Text);
    case tables::StrongRole:
        return index.column() == ReadAs && line.choice != ColumnChoice();
    case tables::MarkRole:
        return int(index.column() == ReadAs && side && !isUnread ? markOf(*side) : tables::Mark::None);
    case Qt::AccessibleTextRole:
        return index.column() == ReadAs ? tr("%1 is read as: %2").arg(line.heading, readAs(line)) : QVariant();
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading:
        return tr("Column of the file");
    case Examples:
        return tr("Holds, for example");
    case ReadAs:
        return tr("Is read as");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled : Qt::NoItemFlags;
}

bool ColumnsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!data->hasFormat(mimeType()) || !parent.isValid())
        return false;
    const ColumnChoice choice = choiceFromKey(QString::fromUtf8(data->data(mimeType())));
    return isColumn(parent.row()) || choice.kind == ColumnChoice::Kind::NewCompetency;
}

bool ColumnsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    choose({parent.row()}, choiceFromKey(QString::fromUtf8(data->data(mimeType()))));
    return true;
}

} // namespace evenkeel
