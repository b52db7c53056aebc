// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style_sheet.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

namespace {

constexpr std::array roleNames = {
    "window",         "surface",      "raised",     "border",
    "text",           "muted",        "faint",      "accent",
    "onAccent",       "selection",    "management", "managementText",
    "managementTint", "onManagement", "leadership", "leadershipText",
    "leadershipTint", "onLeadership", "balanced",   "thinTint",
    "warning",        "bad",
};
static_assert(roleNames.size() == static_cast<size_t>(Role::Bad) + 1);

constexpr std::array lookNames = {
    "card",          "notice",      "primary",     "quiet", "link", "segmentFirst",
    "segmentMiddle", "segmentLast", "segmentOnly", "page",  "side", "inner",
};
static_assert(lookNames.size() == static_cast<size_t>(Look::Inner) + 1);

/// `@role` stands for its color. Fonts are not set here: widgets ask theme::font(), and the application's
/// font sizes all.
constexpr auto sheet = R"(
QMainWindow, QDialog, QWidget#page { background: @window; }
QScrollArea#page { border: none; background: @window; }
QWidget#side { background: @surface; }

QFrame#card { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame#notice { background: @managementTint; border: none; border-bottom: 1px solid @border; }

QMenuBar { background: @surface; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 5px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }

QToolBar { background: @surface; border: none; border-top: 1px solid @border; border-bottom: 1px solid @border;
           padding: 6px 11px; spacing: 8px; }
QToolBar::separator { width: 1px; background: @border; margin: 4px 4px; }
QStatusBar { background: @surface; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 2px 8px; }

QPushButton, QToolButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 11px; }
QPushButton:hover, QToolButton:hover { background: @raised; }
QPushButton:pressed, QToolButton:pressed { background: @selection; }
QPushButton:checked, QToolButton:checked { background: @selection; color: @managementText; }
QPushButton:disabled, QToolButton:disabled { color: @faint; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 10px; }
QPushButton:default { border-color: @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-right: 22px; }

QPushButton#primary, QToolButton#primary { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton#primary:hover, QToolButton#primary:hover { background: @managementText; }
QPushButton#primary:focus, QToolButton#primary:focus { border: 2px solid @text; }
QPushButton#primary:disabled, QToolButton#primary:disabled {
    background: @raised; color: @faint; border-color: @border; }

QPushButton#quiet, QToolButton#quiet { background: transparent; border-color: transparent; }
QToolButton#quiet { padding: 4px 5px; }
QToolButton#quiet::menu-indicator { image: none; }
QToolButton#quiet:focus { padding: 3px 4px; }
QPushButton#quiet:hover, QToolButton#quiet:hover { background: @raised; border-color: @border; }
QPushButton#quiet:focus, QToolButton#quiet:focus { border: 2px solid @accent; }

QPushButton#link, QToolButton#link {
    background: transparent; border: 1px solid transparent; border-radius: 3px; padding: 0 1px;
    color: @managementText; text-decoration: underline; }
QPushButton#link:hover, QToolButton#link:hover { color: @text; }
QPushButton#link:focus, QToolButton#link:focus { border: 1px solid @accent; }

QToolButton#segmentFirst, QToolButton#segmentMiddle, QToolButton#segmentLast,
QToolButton#segmentOnly { padding: 5px 15px; border-radius: 0; }
QToolButton#segmentFirst, QToolButton#segmentMiddle { border-right-width: 0; }
QToolButton#segmentFirst, QToolButton#segmentOnly {
    border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton#segmentLast, QToolButton#segmentOnly {
    border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton#segmentFirst:focus, QToolButton#segmentMiddle:focus,
QToolButton#segmentLast:focus, QToolButton#segmentOnly:focus {
    border: 2px solid @accent; padding: 4px 14px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @surface; border: 1px solid @border; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractSpinBox, QComboBox { }
QAbstractItemView QLineEdit, QAbstractItemView QAbstractSpinBox, QAbstractItemView QComboBox {
    border-radius: 0; padding: 0 3px; min-height: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent; padding: 4px 7px; }
QAbstractItemView QLineEdit:focus, QAbstractItemView QAbstractSpinBox:focus, QAbstractItemView QComboBox:focus {
    padding: 0 2px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @raised; color: @faint; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] {
    border-color: @bad; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: right center;
    border: none; background: transparent; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/control-down.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @selection; }
QAbstractSpinBox::up-arrow { image: url(:/icons/control-up.svg); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/control-down.svg); width: 11px; height: 11px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px; outline: none; }

QAbstractItemView { background: @surface; border: 1px solid @border; outline: none;
    selection-background-color: @selection; selection-color: @text; alternate-background-color: @raised; }
QTreeView, QListView { show-decoration-selected: 1; }
QTreeView::item, QListView::item { padding: 3px 2px; }
QTreeView::item:hover, QListView::item:hover { background: @raised; }
QAbstractItemView::item:selected { background: @selection; color: @text; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 1px solid @accent; }
QWidget#side QTreeView, QWidget#side QListView { border: 1px solid transparent; border-radius: 6px; }
QWidget#side QTreeView:focus, QWidget#side QListView:focus { border: 1px solid @accent; }
QTableView#inner, QTableView#inner:focus { border: none; }
QTableView { gridline-color: @border; }
QTableView QTableCornerButton::section { background: @raised; border: none; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-right: 1px solid @border;
    border-bottom: 1px solid @border; padding: 6px 8px; }
QHeaderView::section:last { border-right: none; }

QTabWidget::pane { border: 1px solid @border; border-radius: 8px; background: @surface; top: -1px; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border: 2px solid @accent; }

QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 1.2em; padding: 9px; }
QGroupBox::title { subcontrol-origin: margin; left: 9px; padding: 0 4px; color: @muted; }
QProgressBar { background: @border; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: @accent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 5px 7px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: @faint; border-radius: 3px; border: none; }
QScrollBar::handle:vertical { margin: 2px 3px; min-height: 32px; }
QScrollBar::handle:horizontal { margin: 3px 2px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_L1;

/// A selector is looked at when a widget is polished; one that is on the screen already is polished again.
void polishAgain(QWidget *widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setStyled(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    polishAgain(widget);
}

} // namespace

QString nameOf(Role role) { return QString::fromLatin1(roleNames[static_cast<size_t>(role)]); }
QString nameOf(Look look) { return QString::fromLatin1(lookNames[static_cast<size_t>(look)]); }

QString styleSheet(Scheme scheme)
{
    const QString text = sheet;
    QString filled;
    filled.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf(u'@', at);
        if (mark < 0) {
            filled += QStringView(text).mid(at);
            break;
        }
        filled += QStringView(text).mid(at, mark - at);
        qsizetype end = mark + 1;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QStringView name = QStringView(text).mid(mark + 1, end - mark - 1);
        size_t role = 0;
        while (role < roleNames.size() && QLatin1StringView(roleNames[role]) != name)
            ++role;
        Q_ASSERT_X(role < roleNames.size(), "theme::styleSheet", qPrintable(name.toString()));
        filled += color(static_cast<Role>(role), scheme).name();
        at = end;
    }
    return filled;
}

void setLook(QWidget *widget, Look look)
{
    // As its name: rules by name are found at once, rules by a property are tried on every widget.
    if (widget->objectName() == nameOf(look))
        return;
    widget->setObjectName(nameOf(look));
    polishAgain(widget);
}

void setInvalid(QWidget *widget, bool isInvalid) { setStyled(widget, "invalid", isInvalid); }

} // namespace evenkeel::theme
