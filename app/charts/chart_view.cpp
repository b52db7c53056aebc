// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include "app/charts/chart_canvas.h"
#include "app/charts/drawing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

constexpr double copiedScale = 2;
constexpr QSize leastCopied(640, 400);
constexpr int mostHeadLines = 3;

QLabel *makeLabel(theme::TextStyle style, theme::Role ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme::font(style));
    theme::setInk(label, ink);
    return label;
}

/// Whether the mark and the row of the table are about the same.
bool isOfRow(const Spot &spot, const TableTwin &twin, int row)
{
    const auto isSame = [](const auto &one, const auto &other) { return one && one == other; };
    return isSame(spot.team, twin.teams.value(row)) || isSame(spot.behind, twin.behind.value(row))
        || isSame(spot.day, twin.days.value(row));
}

/// The head in lines that make its column no wider than its cells, or its longest word, want it.
QString headFor(const QString &head, int cells, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = cells;
    for (const QString &word : head.split(u' '))
        width = std::max(width, std::ceil(metrics.horizontalAdvance(word)) + 1);
    return brokenLines(head, font, width, mostHeadLines).join(u'\n');
}

/// Read-only, a row to a team, activated like a mark.
QTableWidget *makeTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->hide();
    return table;
}

/// A cell of a spreadsheet: a name is never read as a formula, a number always as a number.
QString asCell(const QString &text, bool isNumber)
{
    if (isNumber)
        return QString(text).replace(QChar(0x2212), u'-');
    const QString oneLine = text.simplified();
    const bool isFormula = !oneLine.isEmpty() && u"=+-@"_s.contains(oneLine.front());
    return isFormula ? u'\'' + oneLine : oneLine;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(theme::TextStyle::Heading, theme::Role::Text, this))
    , m_subtitle(makeLabel(theme::TextStyle::Caption, theme::Role::Muted, this))
    , m_toggle(new QToolButton(this))
    , m_viewToggle(new QToolButton(this))
    , m_canvas(new ChartCanvas(this))
    , m_nextView(new QAction(this))
    , m_showTable(new QAction(this))
    , m_copyImage(new QAction(theme::icon(u"copy"_s), tr("Copy as image"), this))
    , m_copyTable(new QAction(tr("Copy as table"), this))
{
    theme::setLook(this, theme::Look::Card);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(2);
    head->setColumnStretch(0, 1);
    head->addWidget(m_title, 0, 0, Qt::AlignTop);
    head->addWidget(m_toggle, 0, 1, 2, 1, Qt::AlignTop | Qt::AlignRight);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_subtitle, 1);
    second->addWidget(m_viewToggle, 0, Qt::AlignTop);
    head->addLayout(second, 1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_canvas, 1);

    m_showTable->setCheckable(true);
    m_showTable->setShortcut(Qt::Key_T);
    m_nextView->setShortcut(Qt::Key_V);
    for (QAction *action : {m_nextView, m_showTable, m_copyImage, m_copyTable}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_copyImage->setShortcut(QKeySequence::Copy);
    theme::setLook(m_toggle, theme::Look::Quiet);
    m_toggle->setDefaultAction(m_showTable);
    m_toggle->setToolButtonStyle(Qt::ToolButtonIconOnly);
    theme::setLook(m_viewToggle, theme::Look::Link);
    m_viewToggle->setFont(theme::font(theme::TextStyle::Caption));
    m_viewToggle->setCursor(Qt::PointingHandCursor);
    m_viewToggle->setDefaultAction(m_nextView);
    m_viewToggle->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_viewToggle->hide();
    sayToggle();

    connect(m_nextView, &QAction::triggered, this, &ChartView::showNextView);

    connect(m_showTable, &QAction::toggled, this, &ChartView::showTable);
    connect(m_copyImage, &QAction::triggered, this, [this] { showsTable() ? copyTable() : copyImage(); });
    connect(m_copyTable, &QAction::triggered, this, &ChartView::copyTable);
    connect(m_canvas, &ChartCanvas::teamActivated, this, &ChartView::teamActivated);
    connect(m_canvas, &ChartCanvas::rowsActivated, this, &ChartView::rowsActivated);
    connect(m_canvas, &ChartCanvas::dayActivated, this, &ChartView::dayActivated);
    setFocusProxy(m_canvas);
}

void ChartView::setFigure(const Figure &figure) { setViews({{{}, figure}}); }

void ChartView::setViews(const QList<View> &views)
{
    Q_ASSERT(!views.isEmpty());
    if (views.size() != m_views.size())
        m_view = 0;
    m_views = views;
    showView();
}

void ChartView::showNextView()
{
    m_view = (m_view + 1) % static_cast<int>(m_views.size());
    showView();
}

void ChartView::showView()
{
    const bool hasOthers = m_views.size() > 1;
    const QString next = m_views[(m_view + 1) % m_views.size()].name;
    m_nextView->setText(next);
    m_nextView->setToolTip(tr("Show %1 (V)", "another view of a chart").arg(next));
    m_nextView->setVisible(hasOthers);
    m_nextView->setEnabled(hasOthers);
    m_viewToggle->setVisible(hasOthers);
    m_viewToggle->setAccessibleName(tr("Show %1", "another view of a chart").arg(next));

    const Figure &figure = m_views[m_view].figure;
    m_canvas->setFigure(figure);
    const FigureText &text = textOf(figure);
    m_title->setText(text.title);
    m_subtitle->setText(text.subtitle);
    m_subtitle->setVisible(!text.subtitle.isEmpty());
    setAccessibleName(text.title);
    setAccessibleDescription(text.description);
    if (showsTable())
        fillTable();
}

const Figure &ChartView::figure() const { return m_canvas->figure(); }

bool ChartView::showsTable() const { return m_showTable->isChecked(); }

void ChartView::showTable(bool isShown)
{
    m_showTable->setChecked(isShown);
    if (!m_table)
        addTable();
    if (isShown) {
        fillTable();
        goToRowOf(m_canvas->current());
    } else {
        goToMarkOf(m_table->currentRow());
    }
    const bool hadFocus = m_canvas->hasFocus() || m_table->hasFocus();
    m_canvas->setVisible(!isShown);
    m_table->setVisible(isShown);
    QWidget *shown = isShown ? static_cast<QWidget *>(m_table) : m_canvas;
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
    sayToggle();
}

void ChartView::addBelow(QWidget *widget) { layout()->addWidget(widget); }

QImage ChartView::image(double scale) const
{
    const Style style{
        .scheme = theme::Scheme::Light, .textHeight = m_canvas->style().textHeight, .isBlackAndWhite = false};
    const double t = style.textHeight;
    const double margin = 1.2 * t;
    const QSize canvas = m_canvas->size().expandedTo(leastCopied);
    const QFont titleFont = labelFont(style, largeText, QFont::DemiBold);
    const QFont subtitleFont = labelFont(style);
    const FigureText &text = textOf(figure());
    const QStringList title = brokenLines(text.title, titleFont, canvas.width(), 3);
    const QStringList subtitle = brokenLines(text.subtitle, subtitleFont, canvas.width(), 3);
    const double titleLine = QFontMetricsF(titleFont).height();
    const double subtitleLine = QFontMetricsF(subtitleFont).height();
    const double head = titleLine * static_cast<double>(title.size())
        + subtitleLine * static_cast<double>(subtitle.size()) + 0.8 * t;

    const QSizeF whole(canvas.width() + 2 * margin, canvas.height() + head + 2 * margin);
    QImage image((whole * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(ink(theme::Role::Surface, style));
    QPainter painter(&image);
    QRectF row(margin, margin, canvas.width(), titleLine);
    const auto drawLines = [&](const QStringList &lines, const QFont &font, theme::Role role, double height) {
        for (const QString &line : lines) {
            row.setHeight(height);
            drawLine(painter, row, Qt::AlignLeft | Qt::AlignVCenter, line, font, ink(role, style));
            row.translate(0, height);
        }
    };
    drawLines(title, titleFont, theme::Role::Text, titleLine);
    drawLines(subtitle, subtitleFont, theme::Role::Muted, subtitleLine);
    paint(painter, QRectF(margin, margin + head, canvas.width(), canvas.height()), figure(), style);
    return image;
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_nextView, m_showTable, m_copyImage, m_copyTable});
    menu->popup(event->globalPos());
}

void ChartView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        m_title->setFont(theme::font(theme::TextStyle::Heading));
        m_subtitle->setFont(theme::font(theme::TextStyle::Caption));
        m_viewToggle->setFont(theme::font(theme::TextStyle::Caption));
    }
}

/// Made when it is first asked for: most charts are looked at as charts.
void ChartView::addTable()
{
    m_table = makeTable(this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_canvas) + 1, m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, &ChartView::activateRow);
}

void ChartView::goToRowOf(int spot)
{
    if (spot < 0)
        return;
    const TableTwin twin = tableOf(figure());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isOfRow(m_canvas->spots()[spot], twin, row)) {
            m_table->setCurrentCell(row, 0);
            return;
        }
    }
}

void ChartView::goToMarkOf(int row)
{
    const TableTwin twin = tableOf(figure());
    const QList<Spot> &spots = m_canvas->spots();
    const auto spot = std::find_if(spots.begin(), spots.end(), [&](const Spot &one) { return isOfRow(one, twin, row); });
    if (row >= 0 && spot != spots.end())
        m_canvas->setCurrent(static_cast<int>(spot - spots.begin()));
}

void ChartView::activateRow(int row)
{
    const TableTwin twin = tableOf(figure());
    if (const auto behind = twin.behind.value(row))
        Q_EMIT rowsActivated(*behind);
    else if (const auto team = twin.teams.value(row))
        Q_EMIT teamActivated(*team);
    else if (const auto day = twin.days.value(row))
        Q_EMIT dayActivated(*day);
}

void ChartView::fillTable()
{
    m_table->setAccessibleName(textOf(figure()).title);
    m_table->setAccessibleDescription(textOf(figure()).subtitle);
    const TableTwin twin = tableOf(figure());
    m_table->setColumnCount(static_cast<int>(twin.heads.size()));
    m_table->setRowCount(static_cast<int>(twin.rows.size()));
    m_table->setHorizontalHeaderLabels(QStringList(twin.heads.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(twin.rows[row][column]);
            const bool isNumber = twin.numbers.contains(column);
            item->setTextAlignment(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                            : Qt::AlignLeft | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const bool isNumber = twin.numbers.contains(column);
        m_table->horizontalHeaderItem(column)->setTextAlignment(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_table->resizeColumnsToContents();
    const QFont headFont = m_table->horizontalHeader()->font();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setText(headFor(twin.heads[column], m_table->columnWidth(column), headFont));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

/// The button leads to the other view and says so.
void ChartView::sayToggle()
{
    const bool isTable = showsTable();
    m_showTable->setText(isTable ? tr("Show as a chart") : tr("Show as a table"));
    m_showTable->setToolTip(isTable ? tr("Show as a chart (T)") : tr("Show as a table (T)"));
    m_showTable->setIcon(theme::icon(isTable ? u"chart"_s : u"table"_s, theme::Role::Muted));
    m_toggle->setAccessibleName(m_showTable->text());
}

void ChartView::copyImage() const { QApplication::clipboard()->setImage(image(copiedScale)); }

void ChartView::copyTable() const
{
    const TableTwin twin = tableOf(figure());
    QString text = twin.heads.join(u'\t') + u'\n';
    for (const QStringList &row : twin.rows) {
        QStringList cells;
        for (int column = 0; column < row.size(); ++column)
            cells += asCell(row[column], twin.numbers.contains(column));
        text += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

} // namespace evenkeel::charts
