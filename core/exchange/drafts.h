// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/team_paths.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// What a row says, cell by cell, before anybody asks whether the organization agrees. A draft with `isSound` false had
/// a cell that cannot be read; what it holds otherwise still tells whom it is about.
struct RowDraft
{
    int line = 0;
    bool isSound = true;
    /// The `id` column.
    std::optional<quint32> id = {};
};

/// What stands in the column of a competency.
struct LevelDraft
{
    /// Position in Columns::competencies.
    int competency;
    Judgment judgment = Judgment::Level;
    double level = 0;
};

struct PersonDraft : RowDraft
{
    std::optional<Name> name = {};
    Line email = {};
    Line role = {};
    /// Names below the root; none where the file says no team.
    QList<Name> team = {};
    std::optional<quint32> teamNumber = {};
    /// None where the cell is empty.
    std::optional<double> share = {};
    std::optional<Day> joined = {};
    std::optional<Day> left = {};
    double raters = 1;
    std::vector<LevelDraft> levels = {};
};

/// What a row of ratings says of them all.
struct RatedDraft : RowDraft
{
    QString member = {};
    QString email = {};
    /// None where the row has no date of its own.
    std::optional<Day> date = {};
    Source source = Source::Supervisor;
    Line rater = {};
    double raters = 1;
};

struct RatingDraft : RatedDraft
{
    QString competency = {};
    std::optional<quint32> competencyNumber = {};
    /// Without a level and with a judgment of Level, the row says nothing.
    std::optional<double> level = {};
    Judgment judgment = Judgment::Level;
    Note note = {};

    bool isEmpty() const { return !level && judgment == Judgment::Level; }
};

struct MatrixDraft : RatedDraft
{
    /// Names below the root; none where the file says no team. Tells namesakes apart.
    QList<Name> team = {};
    QString round = {};
    std::vector<LevelDraft> levels = {};
};

/// A cell of change or complexity.
struct DemandDraft
{
    /// None where a dash takes the own value back.
    std::optional<double> value = {};
};

struct TeamDraft : RowDraft
{
    QList<Name> team = {};
    /// None where the cell is empty.
    std::optional<DemandDraft> change = {};
    std::optional<DemandDraft> complexity = {};
    QString lead = {};
};

/// Reads the rows of a sheet as drafts. Sheet, columns and options outlive it.
class DraftReader
{
public:
    DraftReader(const Sheet &sheet, const Columns &columns, const ImportOptions &options);

    PersonDraft person(qsizetype row);
    RatingDraft rating(qsizetype row);
    TeamDraft team(qsizetype row);
    MatrixDraft matrix(qsizetype row);

    /// The finding about this cell; without a column, about the row.
    Finding at(qsizetype row, std::optional<Field> field, const QString &reason) const;
    Finding at(qsizetype row, int column, const QString &reason) const;

    /// What was found to be wrong with cells since the last call.
    std::vector<Finding> takeProblems() { return std::exchange(m_problems, {}); }

private:
    QString cell(qsizetype row, Field field) const { return m_sheet.cell(row, m_columns.columnOf(field)); }
    bool isEmpty(qsizetype row, int column) const { return m_sheet.bytes(row, column).trimmed().isEmpty(); }
    void begin(RowDraft &draft, qsizetype row);
    void readRated(RatedDraft &draft, qsizetype row);
    std::vector<LevelDraft> levels(RowDraft &draft, qsizetype row);
    void fail(RowDraft &draft, qsizetype row, int column, const QString &reason);
    /// The value of a cell that is not empty; none where it is, or where it cannot be read.
    template <class Value, class Read>
    std::optional<Value> read(RowDraft &draft, qsizetype row, int column, Read reader);
    template <class Text>
    Text text(RowDraft &draft, qsizetype row, Field field);
    std::optional<quint32> number(RowDraft &draft, qsizetype row, Field field);
    std::optional<DemandDraft> demand(RowDraft &draft, qsizetype row, Field field);

    const Sheet &m_sheet;
    const Columns &m_columns;
    const ImportOptions &m_options;
    std::vector<Finding> m_problems;
};

} // namespace evenkeel
