// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/exchange/competency_names.h"
#include "core/exchange/finding.h"
#include "core/exchange/import_options.h"
#include "core/exchange/sheet.h"

#include <QHash>

#include <vector>

namespace evenkeel {

/// What a column of a file can hold, competencies apart.
enum class Field : quint8 {
    Id,
    PersonName,
    Email,
    Role,
    Team,
    TeamNumber, ///< Written by our export where two teams have one path.
    Fte,
    Joined,
    Left,
    Member,
    Competency,
    CompetencyNumber, ///< Written by our export where a name reads as another competency's code.
    Level,
    Date,
    Source,
    Rater,
    Raters,
    NoteText,
    Change,
    Complexity,
    Lead,
    Round, ///< By its name; written in rating sheets.
};

/// The heading of a field, such as "fte".
QString headingOf(Field field);
/// The fields that a file of this kind can have, in the order in which they are exported.
QList<Field> fieldsOf(ImportKind kind);

/// How the columns of a sheet are read.
struct Columns
{
    struct CompetencyColumn
    {
        int column;
        NamedCompetency competency;
    };

    ImportKind kind = ImportKind::People;
    QHash<Field, int> fields;
    /// In files of people and in matrices, in the file's order.
    std::vector<CompetencyColumn> competencies;
    /// In ratings files, what `--side` adds: values of the column `competency`.
    std::vector<NamedCompetency> added;
    /// -1 for none.
    int ratersColumn = -1;
    /// No field, no known competency and not named by an option; or left out by one, which is not listed here.
    std::vector<ColumnNote> ignored;
    /// Of headings; their lines are the sheet's heading line.
    std::vector<Finding> problems;

    bool has(Field field) const { return fields.contains(field); }
    /// -1 where the file has none.
    int columnOf(Field field) const { return fields.value(field, -1); }
};

/// Reads the headings. Refuses what makes the file unreadable as a whole: a needed column missing, one field twice, an
/// option that names a column that is not there.
Result<Columns> recognizeColumns(const Sheet &sheet, const ImportOptions &options, const Organization &organization);

} // namespace evenkeel
