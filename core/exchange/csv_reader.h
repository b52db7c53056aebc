// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace evenkeel {

class Job;

/// What is refused, each with a sentence that names the line.
struct CsvLimits
{
    qint64 bytes = 1'000'000'000;
    qint64 rows = 20'000'000;
    int columns = 256;
    /// Of one field, as QString counts them.
    int characters = 10'000;
};

struct CsvOptions
{
    /// Guessed from the first rows where none is given.
    std::optional<char> separator = {};
    /// Told from the bytes where none is given.
    std::optional<Encoding> encoding = {};
    CsvLimits limits = {};
};

/// Reads CSV as RFC 4180 has it, in any of the encodings of decodeText(), with any line end and one of the separators
/// `, ; tab |`. An Excel line "sep=;" on top is obeyed. A row whose cells are all empty is blank and left out. Takes the
/// formula guard of CsvWriter off. Refuses what breaks a limit, a NUL, a quotation mark in a wrong place or left open,
/// and a file without headings; ErrorKind::Cancelled where the job is.
Result<Sheet> readCsv(const QByteArray &bytes, const CsvOptions &options = {}, Job *job = nullptr);

/// The same of a file, which must be a regular one (no pipe, device or folder).
Result<Sheet> readCsvFile(const QString &path, const CsvOptions &options = {}, Job *job = nullptr);

} // namespace evenkeel
