// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_delegate.h"

#include "app/charts/glyphs.h"
#include "app/shell/team_tree_model.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace evenkeel {

namespace {

/// Widths at the right of a row, in units of the text's height.
constexpr double glyphWidth = 3.4;
constexpr double shapeWidth = 1.4;
constexpr double gap = .5;

struct Columns
{
    QRectF name;
    QRectF glyph;
    QRectF shape;
};

Columns columnsOf(const QRectF &row, double unit)
{
    Columns columns;
    columns.shape = QRectF(row.right() - shapeWidth * unit, row.top(), shapeWidth * unit, row.height());
    columns.glyph = QRectF(columns.shape.left() - (gap + glyphWidth) * unit, row.top(), glyphWidth * unit, row.height());
    columns.name = QRectF(row.left(), row.top(), columns.glyph.left() - gap * unit - row.left(), row.height());
    return columns;
}

/// What the glyph shows.
TeamFigure figureOf(const TeamAssessment &team)
{
    const auto shown = [](const SideAssessment &side) {
        return side.level ? std::optional(ShownValue{strengthOf(*side.level), {}}) : std::nullopt;
    };
    return {.team = team.team,
            .name = {},
            .people = {},
            .management = shown(team.management),
            .leadership = shown(team.leadership),
            .standing = team.standing,
            .severity = {},
            .managementError = {},
            .leadershipError = {},
            .withheld = {},
            .trail = {}};
}

const TeamAssessment *teamOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const TeamTreeModel *>(index.model());
    return model ? model->teamAt(index) : nullptr;
}

} // namespace

void TeamDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TeamAssessment *team = teamOf(index);
    if (!team)
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, {});
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // the background

    painter->save();
    painter->setFont(team->parent < 0 ? theme::font(theme::TextStyle::Strong) : theme::font(theme::TextStyle::Body));
    const QFontMetricsF metrics(painter->font());
    const double unit = QFontMetricsF(theme::font(theme::TextStyle::Body)).height();
    const Columns columns = columnsOf(QRectF(option.rect).adjusted(4, 0, 0, 0), unit);

    // The name gives way, the count stays.
    const QFont small = theme::font(theme::TextStyle::Caption);
    const QString count = QLocale().toString(team->members); // the option's parts no thousands
    const double countWidth = std::min(QFontMetricsF(small).horizontalAdvance(count) + 2, columns.name.width());
    const QString shown = metrics.elidedText(name, Qt::ElideRight, columns.name.width() - countWidth - gap * unit);
    painter->setPen(theme::color(theme::Role::Text));
    constexpr int oneLine = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->drawText(columns.name, oneLine, shown);
    painter->setFont(small);
    painter->setPen(theme::color(theme::Role::Muted));
    const double countAt = columns.name.left() + metrics.horizontalAdvance(shown) + gap * unit;
    painter->drawText(QRectF(countAt, columns.name.top(), columns.name.right() - countAt, columns.name.height()),
                      oneLine, QFontMetricsF(small).elidedText(count, Qt::ElideRight, columns.name.right() - countAt));

    charts::paintBalanceGlyph(*painter, columns.glyph, figureOf(*team), theme::scheme());
    const double shapeSize = unit * .7;
    QRectF shape(0, 0, shapeSize, shapeSize);
    shape.moveCenter(columns.shape.center());
    charts::paintStandingShape(*painter, shape, team->standing, theme::color(theme::Role::Text));
    painter->restore();
}

QSize TeamDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(theme::font(theme::TextStyle::Body)).height();
    return {QStyledItemDelegate::sizeHint(option, index).width(), height * 5 / 3};
}

QWidget *TeamDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return new QLineEdit(parent);
}

void TeamDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (!m_typed) {
        field->setText(index.data(Qt::EditRole).toString());
        return;
    }
    field->setText(*std::exchange(m_typed, std::nullopt));
}

TeamTreeHeading::TeamTreeHeading(QWidget *parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::TextStyle::Caption));
}

QSize TeamTreeHeading::sizeHint() const { return {0, fontMetrics().height() + 4}; }

void TeamTreeHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::TextStyle::Caption));
    painter.setPen(theme::color(theme::Role::Muted));
    const double unit = QFontMetricsF(theme::font(theme::TextStyle::Body)).height();
    const QRectF glyph = columnsOf(rect(), unit).glyph;
    const double width = rect().width();
    const double middle = glyph.center().x();
    painter.drawText(QRectF(0, 0, middle - 3, height()), int(Qt::AlignRight | Qt::AlignVCenter), tr("◀ mgmt"));
    painter.drawText(QRectF(middle + 3, 0, width - middle - 3, height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("lead ▶"));
}

} // namespace evenkeel
