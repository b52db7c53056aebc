// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/projector/projector.h"

#include "app/charts/drawing.h"
#include "core/report/words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

// Of the screen's height: what a room reads from its last row.
constexpr double titleHeight = 1 / 18.0;
constexpr double bodyHeight = 1 / 30.0;
constexpr double labelHeight = 1 / 40.0;
constexpr double marginWidth = 1 / 28.0;
constexpr int mostTitleLines = 2;
constexpr int mostSubtitleLines = 2;
/// A pointer that stands still is in the way.
constexpr auto pointerStays = 2s;

/// Of texts so high that the smallest of a chart is still a label.
charts::Style styleFor(double height)
{
    const double label = std::ceil(std::max(8.0, height * labelHeight));
    return {.scheme = theme::Scheme::Light,
            .textHeight = std::ceil(label / charts::smallText),
            .isBlackAndWhite = false,
            .leastTextHeight = label};
}

/// Draws lines at the top of the area, and takes them off it.
void takeLines(QPainter &painter, QRectF &area, const QString &text, const QFont &font, int most, theme::Role role,
               const charts::Style &style)
{
    const double line = QFontMetricsF(font).height();
    for (const QString &one : charts::brokenLines(text, font, area.width(), most)) {
        charts::drawLine(painter, QRectF(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter, one, font,
                         charts::ink(role, style));
        area.setTop(area.top() + line);
    }
}

} // namespace

Projector::Projector(Session &session, ViewState &view, Audience audience, std::shared_ptr<const Disclosure> disclosure,
                     QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_view(view)
    , m_audience(audience)
    , m_disclosure(std::move(disclosure))
    , m_team(view.team())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    m_pointerGoes.setSingleShot(true);
    m_pointerGoes.setInterval(pointerStays);
    connect(&m_pointerGoes, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_session, &Session::changed, this, &Projector::readAgain);
    connect(&m_view, &ViewState::asOfChanged, this, &Projector::readAgain);
    refresh();
    m_pointerGoes.start();
}

void Projector::readAgain()
{
    m_disclosure.reset();
    refresh();
}

void Projector::refresh()
{
    const Organization &organization = m_session.organization();
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    if (!assessment->find(m_team))
        m_team = organization.root;
    const bool isForEveryone = m_audience == Audience::Everyone;
    if (isForEveryone && !m_disclosure)
        m_disclosure = std::make_shared<Disclosure>(disclose(organization, *assessment));
    m_charts.clear();
    for (const PresentedChart &chart : isForEveryone
             ? chartsForEveryone(organization, *assessment, *m_disclosure, m_team, m_locale)
             : chartsForLeadershipTeam(organization, *assessment, m_team, m_locale))
        m_charts.append(std::visit([](const auto &one) { return charts::Figure(one); }, chart));
    m_heading = organization.teams.find(m_team)->name.text();
    if (m_team != organization.root)
        m_heading = u"%1 · %2"_s.arg(organization.name(), m_heading);
    QStringList notes{words::date(m_view.asOf(), m_locale), presentedNote(organization, m_audience, m_team, m_locale)};
    if (organization.settings.isSample)
        notes.prepend(tr("Made-up sample"));
    m_note = notes.join(u" · "_s);
    say();
}

void Projector::say()
{
    const FigureText &text = charts::textOf(figure());
    setWindowTitle(text.title);
    setAccessibleName(text.title);
    setAccessibleDescription(u"%1. %2"_s.arg(m_heading, text.description));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Projector::goToChart(int chart)
{
    m_wanted = std::clamp(chart, 0, chartCount() - 1);
    say();
}

void Projector::goToTeam(int step)
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    auto at = int(assessment->find(m_team) - assessment->teams.data());
    const auto count = int(assessment->teams.size());
    do
        at += step;
    while (at >= 0 && at < count && assessment->teams[std::size_t(at)].members == 0);
    if (at < 0 || at >= count)
        return;
    m_team = assessment->teams[std::size_t(at)].team;
    refresh();
}

bool Projector::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // its keys, whatever the window behind it does with them
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Projector::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        goToChart(current() + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        goToChart(current() - 1);
        break;
    case Qt::Key_Home:
        goToChart(0);
        break;
    case Qt::Key_End:
        goToChart(chartCount() - 1);
        break;
    case Qt::Key_Down:
        goToTeam(1);
        break;
    case Qt::Key_Up:
        goToTeam(-1);
        break;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Projector::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goToChart(current() + 1);
    else
        QWidget::mousePressEvent(event);
}

void Projector::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_pointerGoes.start();
}

void Projector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const charts::Style style = styleFor(height());
    painter.fillRect(rect(), charts::ink(theme::Role::Surface, style));
    const double margin = width() * marginWidth;
    QRectF area = QRectF(rect()).adjusted(margin, 0.7 * margin, -margin, -0.4 * margin);
    const auto fontOf = [&](double part, QFont::Weight weight) {
        return charts::labelFont(style, std::max(1.0, height() * part / style.textHeight), weight);
    };

    const QFont small = charts::labelFont(style, charts::smallText);
    const double line = QFontMetricsF(small).height();
    const QRectF foot(area.left(), area.bottom() - line, area.width(), line);
    area.setBottom(foot.top() - 0.5 * style.textHeight);
    const QString keys = tr("%1 of %2 · arrow keys, Esc", "the chart, how many there are")
                             .arg(m_locale.toString(current() + 1), m_locale.toString(chartCount()));
    const double keysWidth = QFontMetricsF(small).horizontalAdvance(keys) + 1;
    charts::drawLine(painter, foot.adjusted(0, 0, -keysWidth - style.textHeight, 0), Qt::AlignLeft | Qt::AlignVCenter, m_note, small,
                     charts::ink(theme::Role::Muted, style));
    charts::drawLine(painter, foot, Qt::AlignRight | Qt::AlignVCenter, keys, small, charts::ink(theme::Role::Muted, style));

    const FigureText &text = charts::textOf(figure());
    takeLines(painter, area, m_heading, fontOf(bodyHeight, QFont::Normal), 1, theme::Role::Muted, style);
    takeLines(painter, area, text.title, fontOf(titleHeight, QFont::Bold), mostTitleLines, theme::Role::Text, style);
    takeLines(painter, area, text.subtitle, fontOf(bodyHeight, QFont::Normal), mostSubtitleLines, theme::Role::Muted, style);
    area.setTop(area.top() + style.textHeight);
    if (charts::followsWidth(figure())) {
        const double wanted = charts::heightAt(figure(), area.width(), style);
        area.setHeight(std::min(area.height(), std::max(wanted, area.height() * 0.5)));
    }
    charts::paint(painter, area, figure(), style);
}

} // namespace evenkeel
