// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/drafts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportDrafts)
};

/// A sentence as the reason behind a place: without its full stop.
QString reasonOf(const Error &error)
{
    return error.sentence.endsWith(u'.') ? error.sentence.chopped(1) : error.sentence;
}

Result<quint32> readId(const QString &text)
{
    bool isNumber = false;
    const uint id = text.trimmed().toUInt(&isNumber);
    if (!isNumber || id == 0)
        return Error{ErrorKind::Refused, Tr::tr("“%1” is no id that this program has written").arg(text.trimmed())};
    return quint32(id);
}

} // namespace

DraftReader::DraftReader(const Sheet &sheet, const Columns &columns, const ImportOptions &options)
    : m_sheet(sheet)
    , m_columns(columns)
    , m_options(options)
{}

PersonDraft DraftReader::person(qsizetype row)
{
    PersonDraft draft;
    begin(draft, row);
    const int nameColumn = m_columns.columnOf(Field::PersonName);
    if (Result<Name> name = Name::from(m_sheet.cell(row, nameColumn)))
        draft.name = name.take();
    else
        fail(draft, row, nameColumn,
             isEmpty(row, nameColumn) ? Tr::tr("the row names no person") : reasonOf(name.error()));
    draft.email = text<Line>(draft, row, Field::Email);
    draft.role = text<Line>(draft, row, Field::Role);
    draft.team = read<QList<Name>>(draft, row, m_columns.columnOf(Field::Team), splitTeamPath).value_or(QList<Name>());
    draft.teamNumber = number(draft, row, Field::TeamNumber);
    draft.share = read<double>(draft, row, m_columns.columnOf(Field::Fte), readShare);
    const auto day = [this](const QString &text) { return readDay(text, m_options.dateOrder); };
    draft.joined = read<Day>(draft, row, m_columns.columnOf(Field::Joined), day);
    draft.left = read<Day>(draft, row, m_columns.columnOf(Field::Left), day);
    if (draft.joined && draft.left && *draft.left < *draft.joined) {
        fail(draft, row, m_columns.columnOf(Field::Left),
             Tr::tr("the last day, %1, lies before the first, %2").arg(draft.left->iso(), draft.joined->iso()));
    }
    draft.raters = read<double>(draft, row, m_columns.ratersColumn, readRaters).value_or(m_options.raters);
    draft.levels = levels(draft, row);
    return draft;
}

RatingDraft DraftReader::rating(qsizetype row)
{
    RatingDraft draft;
    begin(draft, row);
    readRated(draft, row);
    draft.competency = cell(row, Field::Competency).trimmed();
    draft.competencyNumber = number(draft, row, Field::CompetencyNumber);
    const int levelColumn = m_columns.columnOf(Field::Level);
    if (const std::optional<Judgment> judgment = readJudgment(m_sheet.cell(row, levelColumn)))
        draft.judgment = *judgment;
    else
        draft.level = read<double>(draft, row, levelColumn,
                                   [this](const QString &text) { return readLevel(text, m_options.scale); });
    draft.note = text<Note>(draft, row, Field::NoteText);
    return draft;
}

MatrixDraft DraftReader::matrix(qsizetype row)
{
    MatrixDraft draft;
    begin(draft, row);
    readRated(draft, row);
    draft.team = read<QList<Name>>(draft, row, m_columns.columnOf(Field::Team), splitTeamPath).value_or(QList<Name>());
    draft.round = cell(row, Field::Round).trimmed();
    draft.levels = levels(draft, row);
    return draft;
}

void DraftReader::readRated(RatedDraft &draft, qsizetype row)
{
    draft.member = cell(row, Field::Member).trimmed();
    draft.email = cell(row, Field::Email).trimmed();
    draft.date = read<Day>(draft, row, m_columns.columnOf(Field::Date),
                           [this](const QString &text) { return readDay(text, m_options.dateOrder); });
    draft.source = read<Source>(draft, row, m_columns.columnOf(Field::Source), readSource).value_or(m_options.source);
    draft.rater = text<Line>(draft, row, Field::Rater);
    if (draft.rater.isEmpty())
        draft.rater = m_options.rater;
    draft.raters = read<double>(draft, row, m_columns.ratersColumn, readRaters).value_or(m_options.raters);
}

std::vector<LevelDraft> DraftReader::levels(RowDraft &draft, qsizetype row)
{
    std::vector<LevelDraft> levels;
    const auto level = [this](const QString &text) { return readLevel(text, m_options.scale); };
    for (int i = 0; i < int(m_columns.competencies.size()); ++i) {
        const int column = m_columns.competencies[std::size_t(i)].column;
        if (const std::optional<Judgment> judgment = readJudgment(m_sheet.cell(row, column)))
            levels.push_back({i, *judgment});
        else if (const std::optional<double> value = read<double>(draft, row, column, level))
            levels.push_back({i, Judgment::Level, *value});
    }
    return levels;
}

TeamDraft DraftReader::team(qsizetype row)
{
    TeamDraft draft;
    begin(draft, row);
    draft.team = read<QList<Name>>(draft, row, m_columns.columnOf(Field::Team), splitTeamPath).value_or(QList<Name>());
    draft.change = demand(draft, row, Field::Change);
    draft.complexity = demand(draft, row, Field::Complexity);
    draft.lead = cell(row, Field::Lead).trimmed();
    return draft;
}

Finding DraftReader::at(qsizetype row, std::optional<Field> field, const QString &reason) const
{
    return at(row, field ? m_columns.columnOf(*field) : -1, reason);
}

Finding DraftReader::at(qsizetype row, int column, const QString &reason) const
{
    if (column < 0)
        return {m_sheet.lineOf(row), 0, {}, reason};
    return {m_sheet.lineOf(row), column + 1, m_sheet.headings()[column], reason};
}

void DraftReader::begin(RowDraft &draft, qsizetype row)
{
    draft.line = m_sheet.lineOf(row);
    const int columns = int(m_sheet.headings().size());
    for (int column = columns; column < m_sheet.cellCount(row); ++column) {
        if (isEmpty(row, column))
            continue;
        fail(draft, row, -1,
             Tr::tr("there is a cell in column %1, and only %2 columns have a heading; perhaps a field with a separator "
                    "in it lacks its quotation marks")
                 .arg(column + 1)
                 .arg(columns));
        break;
    }
    draft.id = number(draft, row, Field::Id);
}

void DraftReader::fail(RowDraft &draft, qsizetype row, int column, const QString &reason)
{
    draft.isSound = false;
    m_problems.push_back(at(row, column, reason));
}

template <class Value, class Read>
std::optional<Value> DraftReader::read(RowDraft &draft, qsizetype row, int column, Read reader)
{
    if (isEmpty(row, column))
        return std::nullopt;
    const QString written = m_sheet.cell(row, column);
    if (written.trimmed().isEmpty())
        return std::nullopt;
    Result<Value> value = reader(written);
    if (value)
        return value.take();
    fail(draft, row, column, reasonOf(value.error()));
    return std::nullopt;
}

template <class Text>
Text DraftReader::text(RowDraft &draft, qsizetype row, Field field)
{
    return read<Text>(draft, row, m_columns.columnOf(field), Text::from).value_or(Text());
}

std::optional<quint32> DraftReader::number(RowDraft &draft, qsizetype row, Field field)
{
    return read<quint32>(draft, row, m_columns.columnOf(field), readId);
}

std::optional<DemandDraft> DraftReader::demand(RowDraft &draft, qsizetype row, Field field)
{
    return read<DemandDraft>(draft, row, m_columns.columnOf(field), [](const QString &text) -> Result<DemandDraft> {
        const QString written = text.trimmed();
        if (written == "-"_L1 || written == u"–" || written == u"—")
            return DemandDraft{};
        const Result<double> value = readDemand(written);
        if (!value)
            return value.error();
        return DemandDraft{*value};
    });
}

} // namespace evenkeel
