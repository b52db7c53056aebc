// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

namespace evenkeel {

class Job;

/// How a table is kept.
enum class TableFormat : quint8 {
    Text, ///< CSV and its kin.
    Xlsx, ///< Office Open XML, as Excel writes.
    Ods, ///< OpenDocument, as LibreOffice writes.
};

/// Where a table comes from: a file, or what was copied elsewhere.
struct TableSource
{
    /// As it is shown: the file's name, or "the clipboard".
    QString name = {};
    QString path = {};
    /// Further files that are to be read below it, with the same headings.
    QStringList more = {};
    /// Where there is no path. Text as spreadsheets put it on the clipboard has tabs between its cells.
    QByteArray bytes = {};
};

/// How a source is to be read. What is empty is guessed.
struct ReadChoices
{
    /// Of text.
    std::optional<Encoding> encoding = {};
    std::optional<char> separator = {};
    /// Of spreadsheets; the first sheet with cells where none is given.
    std::optional<QString> sheetName = {};
    /// The line of the headings; the first that is not blank where none is given.
    std::optional<int> headingLine = {};

    friend bool operator==(const ReadChoices &, const ReadChoices &) = default;
};

/// A table with what it was taken for.
struct ReadTable
{
    Sheet sheet;
    TableFormat format = TableFormat::Text;
    /// In the file's order; empty for text.
    QStringList sheetNames = {};
    /// The one that was read.
    QString sheetName = {};
};

/// Reads a table: what it is kept as is told from its first bytes, never from the file's name. Refuses, with a sentence,
/// what is none, is damaged, or is too big; ErrorKind::Cancelled where the job is.
Result<ReadTable> readTable(const TableSource &source, const ReadChoices &choices = {}, Job *job = nullptr);

} // namespace evenkeel
