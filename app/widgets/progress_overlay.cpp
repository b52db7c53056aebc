// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/progress_overlay.h"

#include "app/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace evenkeel {

namespace {

constexpr std::chrono::milliseconds patience{250};
constexpr int panelWidth = 380;
constexpr int barSteps = 1000;
constexpr double veil = 0.6;

} // namespace

ProgressOverlay::ProgressOverlay(QWidget *covered)
    : QWidget(covered)
    , m_panel(new QFrame(this))
    , m_what(wrappedLabel({}, theme::TextStyle::Strong, theme::Role::Text, m_panel))
    , m_bar(new QProgressBar(m_panel))
    , m_cancel(new QPushButton(tr("Cancel"), m_panel))
    , m_patience(new QTimer(this))
{
    theme::setLook(m_panel, theme::Look::Card);
    m_panel->setFixedWidth(panelWidth);
    m_bar->setTextVisible(false);
    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(20, 18, 20, 18);
    inside->setSpacing(12);
    inside->addWidget(m_what);
    inside->addWidget(m_bar);
    inside->addWidget(m_cancel, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 0, Qt::AlignCenter);

    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_panel->show();
        m_cancel->setFocus();
        update();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressOverlay::askToCancel);
    covered->installEventFilter(this);
    hide();
}

void ProgressOverlay::begin(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    if (isVisible())
        return;
    m_focusBefore = QApplication::focusWidget();
    m_panel->hide();
    resize(parentWidget()->size());
    raise();
    show();
    setFocus();
    m_patience->start();
}

void ProgressOverlay::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(qBound<qint64>(0, done, total))
                                         / static_cast<double>(total) * barSteps));
}

void ProgressOverlay::end()
{
    m_patience->stop();
    hide();
    // Only where it still is a child of what was covered: the work may have replaced the page.
    if (m_focusBefore && parentWidget()->findChildren<QWidget *>().contains(m_focusBefore))
        m_focusBefore->setFocus();
    m_focusBefore = nullptr;
}

void ProgressOverlay::paintEvent(QPaintEvent *)
{
    if (m_panel->isHidden())
        return;
    QPainter painter(this);
    painter.setOpacity(veil);
    painter.fillRect(rect(), theme::color(theme::Role::Window));
}

void ProgressOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_panel->isHidden())
        askToCancel();
    event->accept();
}

bool ProgressOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

/// Tab stays on the overlay: what it covers takes no edits.
bool ProgressOverlay::focusNextPrevChild(bool)
{
    if (!m_panel->isHidden())
        m_cancel->setFocus();
    return true;
}

void ProgressOverlay::askToCancel()
{
    if (!m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping…"));
    setFocus();
    Q_EMIT cancelRequested();
}

} // namespace evenkeel
