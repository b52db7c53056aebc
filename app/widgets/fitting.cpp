// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fitting.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace evenkeel {

namespace {

class Fitting : public QObject
{
public:
    explicit Fitting(QWidget *window) : QObject(window), m_window(*window) { window->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isShown = event->type() == QEvent::Show && !event->spontaneous();
        if (isShown || (event->type() == QEvent::LayoutRequest && m_window.isVisible()))
            grow();
        return false;
    }

private:
    void grow()
    {
        QLayout *layout = m_window.layout();
        layout->activate(); // a larger text has a larger width first
        const QRect available = m_window.screen()->availableGeometry();
        const QSize decorated = m_window.frameGeometry().size() - m_window.size();
        const QSize room = available.size() - decorated;
        const int width = std::min(std::max(m_window.width(), layout->totalMinimumSize().width()), room.width());
        const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
        m_window.resize(QSize(width, std::max(m_window.height(), needed)).boundedTo(room));
        const int below = m_window.y() + m_window.height() + decorated.height() - available.bottom();
        if (below > 0) // a small screen still shows the buttons
            m_window.move(m_window.x(), std::max(available.top(), m_window.y() - below));
    }

    QWidget &m_window;
};

} // namespace

void keepFitting(QWidget *window) { new Fitting(window); }

} // namespace evenkeel
