// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"

namespace evenkeel {

/// What one column of a file (or, in a ratings file, one name in its column of competencies) is to be read as.
struct ColumnChoice
{
    enum class Kind : quint8 {
        AsNamed, ///< Whatever its heading says.
        LeaveOut,
        Field,
        NewCompetency, ///< Added with a side where it is missing.
        Competency, ///< One that the organization has, under another name.
    };

    Kind kind = Kind::AsNamed;
    Field field = Field::Id; ///< Where it is a field.
    Side side = Side::Neutral; ///< Where it is a new competency.
    QString competency = {}; ///< The name of the one that is there.

    static ColumnChoice leaveOut() { return {.kind = Kind::LeaveOut}; }
    static ColumnChoice as(Field field) { return {.kind = Kind::Field, .field = field}; }
    static ColumnChoice as(Side side) { return {.kind = Kind::NewCompetency, .side = side}; }
    static ColumnChoice as(const QString &competency) { return {.kind = Kind::Competency, .competency = competency}; }

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// For the clipboard, a drag and the preferences; never shown. Empty for AsNamed, and read back from what is no choice.
QString toKey(const ColumnChoice &choice);
ColumnChoice choiceFromKey(const QString &key);

/// In words, sentence case.
QString captionOf(Field field);
QString captionOf(const ColumnChoice &choice);

/// What the columns of a file of this kind can be read as by choice, in the order of the menu: the fields, then new
/// competencies of either side.
QList<ColumnChoice> choicesFor(ImportKind kind);

/// Files of this kind are unreadable without it.
bool isNeeded(Field field, ImportKind kind);

} // namespace evenkeel
