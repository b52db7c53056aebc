// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"

#include <QLocale>

namespace evenkeel {

class Job;

/// What the cells of a column look like.
struct ColumnLook
{
    /// The first three that differ.
    QStringList samples = {};
    /// Cells that are not empty, and how many of them are numbers (or say that there is no level).
    int filled = 0;
    int numbers = 0;
    /// Of the numbers; 0 where there are none.
    double lowest = 0;
    double highest = 0;

    /// Numbers from 0 to 100, and hardly anything else.
    bool looksLikeLevels() const;

    friend bool operator==(const ColumnLook &, const ColumnLook &) = default;
};

/// How the dates of a file are written, decided over all of them.
struct DateGuess
{
    DateOrder order = DateOrder::Iso;
    /// Day and month could be either way round in every one of them: the order is that of the locale.
    bool isAmbiguous = false;
    /// A date on which the guess rests, as it is written; empty where there are none.
    QString example = {};
    /// Cells that are no date in this order.
    int unreadable = 0;

    friend bool operator==(const DateGuess &, const DateGuess &) = default;
};

/// Levels that do not lie between 1 and 5, and the scales that they may be on, the likeliest first.
struct ScaleGuess
{
    double lowest = 1;
    double highest = 5;
    QList<Scale> suggestions = {};

    friend bool operator==(const ScaleGuess &, const ScaleGuess &) = default;
};

/// What a file seems to say beside its rows. Nothing of it is applied by itself.
struct Guesses
{
    /// Columns by their number, whose headings are other words for a field, such as "Full name". None for columns that are
    /// read already or that the options map.
    QList<ColumnMapping> mappings = {};
    /// By column.
    std::vector<ColumnLook> columns = {};
    /// With `mappings` applied, as is `scale`.
    DateGuess dates = {};
    /// None where all levels lie between 1 and 5, or there are none.
    std::optional<ScaleGuess> scale = {};
};

/// Cancelled where the job is; there is no other error.
Result<Guesses> guessImport(const Sheet &sheet, const ImportOptions &options, const Organization &organization,
                            Job *job = nullptr, const QLocale &locale = QLocale());

/// The sheet with the headings on the line where they seem to be, among the first of the table: a title may stand above
/// them. They stay where they are if they can be read there.
Sheet withGuessedHeadings(const Sheet &sheet, const ImportOptions &options, const Organization &organization);

/// The same for every file with these headings, in this order, but for case: what a mapping is remembered by.
QString shapeOf(const Sheet &sheet);

} // namespace evenkeel
