// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/column_choice.h"

namespace evenkeel {

class Preferences;

/// How a table of one shape is read. A rater is not among it, nor a date: they are another's the next time.
struct TableReading
{
    /// By position of the column; those as named are not among them.
    QHash<int, ColumnChoice> columns;
    std::optional<ImportKind> kind = {};
    std::optional<Scale> scale = {};
    DateOrder dateOrder = DateOrder::Iso;
    Source source = Source::Supervisor;

    friend bool operator==(const TableReading &, const TableReading &) = default;
};

/// Remembers how tables were read, by the set of their headings, in whatever order they stand. What is kept holds no text
/// of a table or a file: headings and competencies are told by their digests.
namespace reading_memory {

void remember(Preferences &preferences, const QStringList &headings, const TableReading &reading);
/// None where no such table was read. A competency that the organization does not have is left as it is named.
std::optional<TableReading> recall(const Preferences &preferences, const QStringList &headings,
                                   const Organization &organization);
void forget(Preferences &preferences, const QStringList &headings);

} // namespace reading_memory

} // namespace evenkeel
