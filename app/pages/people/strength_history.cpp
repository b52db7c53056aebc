// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/strength_history.h"

#include "app/tables/mark.h"
#include "app/theme/theme.h"
#include "core/report/words.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The latest ones; more do not fit side by side.
constexpr std::size_t mostRounds = 8;
constexpr int steps[] = {0, 50, 100};

QFont caption() { return theme::font(theme::TextStyle::Caption); }

} // namespace

StrengthHistory::StrengthHistory(const std::vector<PersonProfile::AtRound> &rounds, QWidget *parent)
    : QWidget(parent)
    , m_rounds(rounds.end() - std::ptrdiff_t(std::min(rounds.size(), mostRounds)), rounds.end())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Management and leadership over the rounds"));
    QStringList values;
    for (const PersonProfile::AtRound &round : m_rounds) {
        const auto shown = [this](std::optional<double> level) { return level ? words::strength(*level, locale()) : u"–"_s; };
        values.append(tr("%1: management %2, leadership %3")
                          .arg(round.name, shown(round.management), shown(round.leadership)));
    }
    setAccessibleDescription(values.join(u"; "_s));
}

bool StrengthHistory::isWorthDrawing(const std::vector<PersonProfile::AtRound> &rounds)
{
    return std::count_if(rounds.begin(), rounds.end(), [](const PersonProfile::AtRound &round) {
        return round.management || round.leadership;
    }) >= 2;
}

QSize StrengthHistory::sizeHint() const { return {320, 9 * QFontMetrics(caption()).height()}; }

QRectF StrengthHistory::plot() const
{
    const QFontMetrics metrics(caption());
    const double left = metrics.horizontalAdvance(u"100"_s) + metrics.height() + 4;
    return QRectF(rect()).adjusted(left, metrics.height() / 2.0 + 2, -metrics.horizontalAdvance(u"00"_s) - 14,
                                   -metrics.height() - 8);
}

void StrengthHistory::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(caption());
    paintScale(painter);
    for (const Side side : scoredSides)
        paintSide(painter, side);
}

void StrengthHistory::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetrics metrics(caption());
    for (const int step : steps) {
        const double y = area.bottom() - area.height() * step / 100;
        painter.setPen(theme::color(theme::Role::Border));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme::color(theme::Role::Muted));
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, metrics.horizontalAdvance(u"100"_s), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, locale().toString(step));
    }
    paintRounds(painter, area, metrics);
}

void StrengthHistory::paintRounds(QPainter &painter, const QRectF &area, const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const PersonProfile::AtRound &round : m_rounds)
        widest = std::max(widest, metrics.horizontalAdvance(round.name));
    const std::size_t last = m_rounds.size() - 1;
    const double step = last > 0 ? area.width() / double(last) : area.width();
    // Every one where there is room, else every second, third ... counted from the latest.
    const auto each = std::max<std::size_t>(1, std::size_t(std::ceil((std::min<double>(widest, area.width() / 2) + 8) / step)));
    painter.setPen(theme::color(theme::Role::Muted));
    for (std::size_t i = last % each; i <= last; i += each) {
        const QString name = metrics.elidedText(m_rounds[i].name, Qt::ElideRight, int(std::max(40.0, step * double(each) - 6)));
        const double half = metrics.horizontalAdvance(name) / 2.0;
        const double x = std::clamp(area.left() + step * double(i), half, std::max(half, width() - half - 1));
        painter.drawText(QRectF(x - half - 1, area.bottom() + 6, 2 * half + 2, metrics.height()), Qt::AlignCenter, name);
    }
}

void StrengthHistory::paintSide(QPainter &painter, Side side) const
{
    const bool isManagement = side == Side::Management;
    const QColor ink = theme::color(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
    const QRectF area = plot();
    const QFontMetrics metrics(caption());
    const double width = m_rounds.size() > 1 ? area.width() / double(m_rounds.size() - 1) : 0;
    const auto pointOf = [&](std::size_t i, double level) {
        return QPointF(area.left() + width * double(i), area.bottom() - area.height() * strengthOf(level) / 100);
    };
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < m_rounds.size(); ++i) {
        const std::optional<double> level = m_rounds[i].side(side);
        if (!level) {
            before.reset();
            continue;
        }
        const QPointF point = pointOf(i, *level);
        if (before) {
            painter.setPen(QPen(ink, 2, isManagement ? Qt::SolidLine : Qt::DashLine));
            painter.drawLine(*before, point);
        }
        before = point;
    }
    for (std::size_t i = 0; i < m_rounds.size(); ++i) {
        const std::optional<double> level = m_rounds[i].side(side);
        if (!level)
            continue;
        const QPointF point = pointOf(i, *level);
        const double size = metrics.height() * 1.4;
        if (!isManagement) { // the line does not run through an open mark
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::color(theme::Role::Surface));
            painter.drawEllipse(point, size / 4.5, size / 4.5);
        }
        tables::paintMark(painter, QRectF(point.x() - size / 2, point.y() - size / 2, size, size),
                          isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond, ink);
        if (i + 1 < m_rounds.size())
            continue;
        // The last value stands beside its mark, clear of the other side's.
        const std::optional<double> other = m_rounds[i].side(isManagement ? Side::Leadership : Side::Management);
        double y = point.y();
        if (other && std::abs(strengthOf(*other) - strengthOf(*level)) * area.height() / 100 < metrics.height())
            y += (*level >= *other && (isManagement || *level > *other) ? -.5 : .5) * metrics.height();
        painter.setPen(ink);
        painter.drawText(QRectF(point.x() + 8, y - metrics.height() / 2.0, 60, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words::strength(*level, locale()));
    }
}

} // namespace evenkeel
