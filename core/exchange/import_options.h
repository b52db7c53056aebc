// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/rating.h"
#include "core/domain/side.h"
#include "core/exchange/cell_values.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenkeel {

/// The three forms of a CSV file (exchange.md).
enum class ImportKind : quint8 {
    People, ///< Wide: a row a membership, a column a competency.
    Ratings, ///< Long: a row a rating.
    Teams, ///< A row a team, with what it faces.
};

/// people, ratings, teams; in any case.
std::optional<ImportKind> readImportKind(const QString &text);
QString writtenAs(ImportKind kind);

/// A column whose heading is read as `field`; with an empty one it is left out.
struct ColumnMapping
{
    QString column;
    QString field;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Columns (in ratings files: values of `competency`) whose competencies are added with this side where missing.
struct SideColumns
{
    Side side = Side::Neutral;
    QStringList columns;

    friend bool operator==(const SideColumns &, const SideColumns &) = default;
};

/// What an import is told beside the file.
struct ImportOptions
{
    /// Of ratings without a date of their own; in teams files the day from which change and complexity hold.
    Day date;
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

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

} // namespace evenkeel
