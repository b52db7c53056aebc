// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/report/presented_charts.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace evenkeel {

class Projector;

/// Shows the charts on the whole screen, for everybody (F11) or for the leadership team. A child of the window.
class ProjectorFlow : public QObject
{
    Q_OBJECT

public:
    explicit ProjectorFlow(MainWindow &window);

    QList<QAction *> actions() const { return m_actions; }

private:
    QAction *makeAction(const QString &text, const QKeySequence &key, Audience audience);
    void begin(Audience audience);
    void show(Audience audience, std::shared_ptr<const Disclosure> disclosure);

    MainWindow &m_window;
    QList<QAction *> m_actions;
    QPointer<Projector> m_projector; ///< It closes itself.
};

} // namespace evenkeel
