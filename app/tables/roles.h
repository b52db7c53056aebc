// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace evenkeel::tables {

/// What a model may say of a cell or a heading beside Qt's own roles; CellDelegate and GroupedHeader draw it.
enum Role {
    SortRole = Qt::UserRole + 1, ///< The raw value that sorting compares: a number, a text, a date.
    SuggestionRole, ///< bool: the text is offered, not yet a value; drawn in grey italics.
    HeatRole, ///< double, 0-100: drawn on the heat ramp.
    InkRole, ///< int(theme::Role) of the text.
    TintRole, ///< int(theme::Role) behind it.
    MarkRole, ///< int(Mark) before the text.
    StrongRole, ///< bool: the text is bold.
    HintRole, ///< QString: something to know about the cell; drawn as a sign, said as a tool tip.
    NotedRole, ///< bool: there is a note behind the cell; drawn as a corner.
    CopyRole, ///< QString for the clipboard, where it differs from what is edited.
    GroupRole, ///< QString: neighboring headings with the same group get one band with this title.
};

/// The second code of a color, drawn as a shape.
enum class Mark { None, FilledCircle, OpenDiamond };

} // namespace evenkeel::tables
