// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_canvas.h"

#include "app/charts/chart_accessible.h"
#include "app/theme/plain_text.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel::charts {

namespace {

QString toolTipOf(const Spot &spot) { return theme::asHtml(spot.lines.join(u'\n')); }

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleCharts();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCanvas::setFigure(const Figure &figure)
{
    const std::optional<Spot> kept = m_current >= 0 ? std::optional(spots().value(m_current)) : std::nullopt;
    m_figure = figure;
    setAccessibleName(textOf(figure).title);
    setAccessibleDescription(textOf(figure).description);
    m_heights.clear();
    redraw();
    m_hovered = m_pressed = m_current = -1;
    for (int index = 0; kept && index < spots().size(); ++index) {
        const Spot &spot = spots()[index];
        if (spot.team == kept->team && spot.behind == kept->behind && spot.lines.value(0) == kept->lines.value(0))
            m_current = index;
    }
    updateGeometry();
}

Style ChartCanvas::style() const
{
    return {.scheme = theme::scheme(),
            .textHeight = static_cast<double>(theme::font(theme::TextStyle::Caption).pixelSize()),
            .isBlackAndWhite = false};
}

const QList<Spot> &ChartCanvas::spots() const
{
    if (!m_hasSpots) {
        m_spots = spotsOf(m_figure, rect(), style());
        m_hasSpots = true;
    }
    return m_spots;
}

void ChartCanvas::setCurrent(int spot)
{
    Q_ASSERT(spot >= -1 && spot < spots().size());
    m_current = spot;
    update();
    if (spot < 0)
        return;
    if (hasFocus()) {
        scrollTo(spots()[spot].box);
        QToolTip::showText(besideOf(spots()[spot].box), toolTipOf(spots()[spot]), this);
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(spot);
    QAccessible::updateAccessibility(&event);
}

/// Whatever the chart stands in scrolls as far as it must to show this.
void ChartCanvas::scrollTo(const QRectF &box)
{
    constexpr int around = 12;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            continue;
        const QPoint center = mapTo(area->widget(), box.center().toPoint());
        const QSize most = area->viewport()->size() / 2;
        area->ensureVisible(center.x(), center.y(), std::min(qCeil(box.width() / 2) + around, most.width()),
                            std::min(qCeil(box.height() / 2) + around, most.height()));
    }
}

/// Where a tool tip covers none of it: one that finds no room below goes above the point that it is given.
QPoint ChartCanvas::besideOf(const QRectF &box) const
{
    const QPoint below = mapToGlobal(box.bottomRight().toPoint());
    const int lines = 8 * QFontMetrics(QToolTip::font()).height();
    return below.y() + lines > screen()->availableGeometry().bottom() ? mapToGlobal(box.topRight().toPoint()) : below;
}

void ChartCanvas::activate(int spot)
{
    if (spot < 0 || spot >= spots().size())
        return;
    const Spot &activated = spots()[spot];
    if (const auto behind = activated.behind)
        Q_EMIT rowsActivated(*behind);
    else if (const auto team = activated.team)
        Q_EMIT teamActivated(*team);
    else if (const auto day = activated.day)
        Q_EMIT dayActivated(*day);
}

int ChartCanvas::spotAt(const QPointF &position) const
{
    for (auto index = static_cast<int>(spots().size()) - 1; index >= 0; --index) { // the one drawn on top
        if (spots()[index].box.contains(position))
            return index;
    }
    return -1;
}

QSize ChartCanvas::sizeHint() const
{
    const QSizeF wanted = roomOf(m_figure, style()).wanted;
    const int width = qRound(wanted.width());
    return QSize(width, hasHeightForWidth() ? heightForWidth(width) : qCeil(wanted.height()));
}

QSize ChartCanvas::minimumSizeHint() const
{
    const QSizeF least = roomOf(m_figure, style()).least;
    return QSize(qRound(least.width()), qCeil(least.height()));
}

bool ChartCanvas::hasHeightForWidth() const { return followsWidth(m_figure); }

int ChartCanvas::heightForWidth(int width) const
{
    if (!hasHeightForWidth())
        return -1;
    auto known = m_heights.constFind(width);
    if (known == m_heights.constEnd())
        known = m_heights.insert(width, qCeil(heightAt(m_figure, width, style())));
    return *known;
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int spot = spotAt(help->pos());
    if (spot < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipOf(spots()[spot]), this,
                           spots()[spot].box.toAlignedRect());
    return true;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap(size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Qt::transparent);
        QPainter drawing(&m_drawn);
        paint(drawing, rect(), m_figure, style());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](int index, theme::Role role, double width) {
        if (index < 0 || index >= spots().size())
            return;
        const Spot &spot = spots()[index];
        const QRectF box = spot.box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setPen(QPen(theme::color(role), width));
        if (spot.isRound)
            painter.drawEllipse(box.adjusted(-width, -width, width, width));
        else
            painter.drawRoundedRect(box, 4, 4);
    };
    if (m_hovered >= 0 && m_hovered != m_current && spots()[m_hovered].leadsOn())
        ring(m_hovered, theme::Role::Faint, 1);
    if (!hasFocus() || !m_showsFocus)
        return;
    if (m_current >= 0) {
        ring(m_current, theme::Role::Accent, 2);
    } else {
        painter.setPen(QPen(theme::color(theme::Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
    if (m_current >= 0 && m_current >= spots().size()) // no layout where nothing has the focus
        m_current = -1;
    m_hovered = m_pressed = -1;
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        m_heights.clear();
        redraw();
        break;
    default:
        break;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (spots().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_showsFocus = true;
    switch (event->key()) {
    case Qt::Key_Right:
        move(QPointF(1, 0));
        break;
    case Qt::Key_Left:
        move(QPointF(-1, 0));
        break;
    case Qt::Key_Down:
        move(QPointF(0, 1));
        break;
    case Qt::Key_Up:
        move(QPointF(0, -1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(spots().size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event) { hover(spotAt(event->position())); }

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position()) : -1;
    m_showsFocus = false;
    update();
    QWidget::mousePressEvent(event);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    const bool isClick = event->button() == Qt::LeftButton && spot >= 0 && spot == m_pressed;
    m_pressed = -1;
    if (!isClick)
        return;
    m_current = spot;
    update();
    activate(spot);
}

void ChartCanvas::leaveEvent(QEvent *) { hover(-1); }

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void ChartCanvas::redraw()
{
    m_drawn = {};
    m_hasSpots = false;
    update();
}

void ChartCanvas::hover(int spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    if (spot >= 0 && spots()[spot].leadsOn())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

/// To the nearest spot that lies more in this direction than beside it; to the first where none had the
/// focus.
void ChartCanvas::move(const QPointF &direction)
{
    if (m_current < 0) {
        setCurrent(0);
        return;
    }
    const QPointF from = spots()[m_current].box.center();
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (int index = 0; index < spots().size(); ++index) {
        const QPointF way = spots()[index].box.center() - from;
        const double along = QPointF::dotProduct(way, direction);
        const double beside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (index == m_current || along <= 0.5 || beside > 4 * along)
            continue;
        const double distance = along + 2 * beside;
        if (distance < least) {
            least = distance;
            nearest = index;
        }
    }
    if (nearest >= 0)
        setCurrent(nearest);
}

} // namespace evenkeel::charts
