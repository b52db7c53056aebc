// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;
class QWidget;

namespace evenkeel::theme {

/// Every color, by what it means. Pairs that are read together have a contrast of at least 4.5:1 (text) or 3:1 (marks).
enum class Role {
    Window, ///< Behind everything.
    Surface, ///< Cards, tables, pages.
    Raised, ///< Headings of tables, hovered rows.
    Border,
    Text,
    Muted, ///< Text that is said beside.
    Faint, ///< Grey suggestions in the grid.
    Accent, ///< The main button, focus, selection.
    OnAccent,
    Selection, ///< Behind selected text and rows.
    Management,
    ManagementText,
    ManagementTint,
    OnManagement,
    Leadership,
    LeadershipText,
    LeadershipTint,
    OnLeadership,
    Balanced,
    ThinTint, ///< Zone "thin on both".
    Warning,
    Bad,
};

enum class Scheme { Light, Dark };

/// Which table a color comes from. Paper and projector are light whatever the screen is.
QColor color(Role role, Scheme scheme);
/// In the scheme that was last applied.
QColor color(Role role);
Scheme scheme();

/// What a printer without color has: paper and toner.
QColor paper();
QColor toner();

/// The heat ramp for a strength of 0-100, in five steps: that of the nearest level; the stronger, the more it stands out
/// from the surface. And a text color that is read on it.
QColor heat(double strength, Scheme scheme);
QColor onHeat(double strength, Scheme scheme);
QColor heat(double strength); ///< In the scheme that was last applied.
QColor onHeat(double strength);

/// Sizes by use; all follow the application's font, so that its size scales them.
enum class TextStyle { Caption, Body, Strong, Heading, Title, Figure };
QFont font(TextStyle style);
/// What takes so many pixels with the desktop's own size of text takes this many in the one that was applied: room for
/// texts that cannot be measured.
int scaled(int pixels);
/// Reads the fonts of all styles now rather than with the first text: for a moment in which one waits anyway.
void loadFonts();

/// Drawn for this project (resources/icons/<name>.svg), tinted in a role of the current scheme.
QIcon icon(const QString &name, Role role = Role::Text);

/// The program's own, in its own colors.
QIcon applicationIcon();

/// The widget's text in a role that is a text color, in whatever scheme is applied later.
void setInk(QWidget *widget, Role role);

/// What a widget looks like, where its class alone does not say it.
enum class Look {
    Card, ///< A frame: surface, border, round corners.
    Notice, ///< A bar that says something about the whole window.
    Primary, ///< The button that one came for; one at a time.
    Quiet, ///< A button without a border until it is pointed at.
    Link, ///< A button that reads as a link.
    SegmentFirst, ///< Buttons side by side of which one is down.
    SegmentMiddle,
    SegmentLast,
    SegmentOnly,
    Page, ///< The scrolled area behind cards.
    Side, ///< A panel at the window's side.
    Inner, ///< A view that is part of another, which has the border.
};
void setLook(QWidget *widget, Look look);

/// Marks an input whose value cannot stay; the sentence that says why stands beside it.
void setInvalid(QWidget *widget, bool isInvalid);

/// Sets palette, font and style sheet; may be called again at run time. The only place with a style sheet. Texts are
/// `textScale` times as large as the desktop has them, those included that have a style of their own already.
void apply(QApplication &application, Scheme scheme, double textScale = 1);
/// What the desktop prefers, by its palette at start.
Scheme preferredScheme();

} // namespace evenkeel::theme
