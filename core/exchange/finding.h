// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// Something to say about a place in a file. Lines and columns count from 1; a column of 0 means the whole row, a line
/// of 0 the whole file.
struct Finding
{
    int line = 0;
    int column = 0;
    /// Of the column; empty for the whole row.
    QString heading = {};
    /// Translated; without a full stop and without the place.
    QString reason = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The finding as a sentence: "Line 34, column 6 (fte): 2 is not a share above 0 and at most 1."
QString sentenceOf(const Finding &finding);

/// A column of a file by its number, from 1, and its heading.
struct ColumnNote
{
    int column = 0;
    QString heading = {};

    friend bool operator==(const ColumnNote &, const ColumnNote &) = default;
};

} // namespace evenkeel
