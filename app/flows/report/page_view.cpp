// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/report/page_view.h"

#include "app/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace evenkeel {

namespace {

/// Paper in `room`, as large as it fits.
QRectF paperIn(const QRectF &room, const PrintedDocument &document)
{
    QSizeF size = document.sheet().size;
    size.scale(room.size(), Qt::KeepAspectRatio);
    return QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size);
}

void paintPaper(QPainter &painter, const QRectF &paper, const PrintedDocument &document, int page)
{
    painter.fillRect(paper, theme::paper());
    document.paint(painter, paper, page);
    painter.setPen(theme::color(theme::Role::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(0, 0, -1, -1));
}

} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page preview"));
}

void PageView::show(std::shared_ptr<const PrintedDocument> document, int page)
{
    m_document = std::move(document);
    m_page = page;
    if (m_document)
        setAccessibleDescription(tr("Page %1 of %2: %3")
                                     .arg(QString::number(page + 1), QString::number(m_document->pageCount()),
                                          m_document->pageTitle(page)));
    else
        setAccessibleDescription({});
    update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Window));
    if (!m_document)
        return;
    const double margin = 16;
    paintPaper(painter, paperIn(QRectF(rect()).adjusted(margin, margin, -margin, -margin), *m_document), *m_document,
               m_page);
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(theme::Role::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int notch = 120;
    if (const int steps = m_wheel / notch; steps != 0) {
        m_wheel -= steps * notch;
        Q_EMIT stepRequested(-steps);
    }
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space: Q_EMIT stepRequested(1); break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up: Q_EMIT stepRequested(-1); break;
    case Qt::Key_Home: Q_EMIT stepRequested(-m_page); break;
    case Qt::Key_End:
        if (m_document)
            Q_EMIT stepRequested(m_document->pageCount() - 1 - m_page);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void PageListModel::show(std::shared_ptr<const PrintedDocument> document)
{
    const int before = rowCount();
    const int after = document ? document->pageCount() : 0;
    m_thumbnails.clear();
    // As many pages: only their looks change, so the selected one stays.
    if (before != after) {
        beginResetModel();
        m_document = std::move(document);
        endResetModel();
    } else {
        m_document = std::move(document);
        if (after > 0)
            Q_EMIT dataChanged(index(0), index(after - 1));
    }
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : m_document->pageCount();
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document)
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::DecorationRole: return thumbnail(index.row());
    case Qt::AccessibleTextRole:
        return tr("Page %1: %2").arg(QString::number(index.row() + 1), m_document->pageTitle(index.row()));
    default: return {};
    }
}

QPixmap PageListModel::thumbnail(int page) const
{
    const auto known = m_thumbnails.constFind(page);
    if (known != m_thumbnails.constEnd())
        return *known;
    const double ratio = qGuiApp->devicePixelRatio();
    QSizeF size = m_document->sheet().size;
    size.scale(QSizeF(thumbnailWidth, thumbnailWidth * 1.4), Qt::KeepAspectRatio);
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(theme::paper());
    {
        QPainter painter(&pixmap);
        paintPaper(painter, QRectF(QPointF(), size), *m_document, page);
    }
    m_thumbnails.insert(page, pixmap);
    return pixmap;
}

} // namespace evenkeel
