// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/spots.h"
#include "app/shell/view_state.h"
#include "core/report/presented_charts.h"
#include "core/session/session.h"

#include <QTimer>
#include <QWidget>

namespace evenkeel {

/// One chart at a time for a room: big, light whatever the screen is, without the name of any person. Left and right go
/// through the charts, up and down through the teams, Esc leaves. Follows edits and the window's day.
class Projector : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the team that the window shows. Both outlive it. `disclosure`, where it is known, is of the session's
    /// organization on the view's day.
    Projector(Session &session, ViewState &view, Audience audience, std::shared_ptr<const Disclosure> disclosure = {},
              QWidget *parent = nullptr);

    TeamId team() const { return m_team; }
    int chartCount() const { return int(m_charts.size()); }
    /// Of the chart that is shown.
    int current() const { return std::min(m_wanted, chartCount() - 1); }
    const charts::Figure &figure() const { return m_charts[current()]; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void refresh();
    void readAgain();
    void goToChart(int chart);
    void goToTeam(int step);
    void say();

    Session &m_session;
    ViewState &m_view;
    Audience m_audience;
    std::shared_ptr<const Disclosure> m_disclosure; ///< Null until it is needed.
    QLocale m_locale;
    TeamId m_team;
    QString m_heading; ///< The team's name, in the organization's where that is another.
    QString m_note;
    QList<charts::Figure> m_charts;
    int m_wanted = 0; ///< The chart; the last one in a team that has fewer.
    QTimer m_pointerGoes;
};

} // namespace evenkeel
