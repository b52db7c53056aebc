// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/rating.h"
#include "core/domain/rounds.h"
#include "core/domain/side.h"
#include "core/exchange/cell_values.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// The forms of a table (exchange.md).
enum class ImportKind : quint8 {
    People, ///< Wide: a row a membership, a column a competency.
    Ratings, ///< Long: a row a rating.
    Teams, ///< A row a team, with what it faces.
    Matrix, ///< A row what one rater says of one person, a column a competency. It makes no people.
};

/// people, ratings, teams, matrix; in any case.
std::optional<ImportKind> readImportKind(const QString &text);
QString writtenAs(ImportKind kind);

/// A column whose heading is read as `field`, which is the heading of a field, a competency's name or its code; with an
/// empty one it is left out.
struct ColumnMapping
{
    QString column;
    QString field;
    /// The column itself, from 0, where the heading does not tell which; else -1.
    int number = -1;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Columns (in ratings files: values of `competency`) whose competencies are added with this side where missing.
struct SideColumns
{
    Side side = Side::Neutral;
    QStringList columns;

    friend bool operator==(const SideColumns &, const SideColumns &) = default;
};

/// A cell of a table: lines count from 1, columns from 0.
struct CellPlace
{
    int line = 0;
    int column = 0;

    friend auto operator<=>(const CellPlace &, const CellPlace &) = default;
    friend size_t qHash(CellPlace place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.line, place.column);
    }
};

/// What somebody who looked at the rows said about them, by their lines.
struct RowMends
{
    /// These rows are not imported.
    QSet<int> leftOut = {};
    /// What is read in place of what is written.
    QMap<CellPlace, QString> cells = {};
    /// Whom a row is about; none for somebody new. Says more than the row's id, email and name.
    QMap<int, std::optional<MemberId>> who = {};

    friend bool operator==(const RowMends &, const RowMends &) = default;
};

/// What an import is told beside the file.
struct ImportOptions
{
    /// Of ratings without a date of their own; in teams files the day from which change and complexity hold.
    Day date;
    /// Where it is given, levels without a date of their own are that round's: they replace what the round has of the
    /// same member, competency, source and rater, and bear `date` where it lies in the round, else the round's last day.
    std::optional<RatingRound> round = {};
    /// Told from the headings where none is given.
    std::optional<ImportKind> kind = {};
    Source source = Source::Supervisor;
    Line rater = {};
    /// How many raters a level stands for; at least 1.
    double raters = 1;
    /// The column that says so row by row; empty for none.
    QString ratersColumn = {};
    std::optional<Scale> scale = {};
    QList<SideColumns> sides = {};
    QList<ColumnMapping> mappings = {};
    DateOrder dateOrder = DateOrder::Iso;
    RowMends mends = {};

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

} // namespace evenkeel
