// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/view_state.h"
#include "core/base/result.h"
#include "core/session/session.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace evenkeel {

/// What the selected team faces: its change and its complexity, each its own or come from elsewhere, and where they
/// are set, one by one or as a preset, from today on or for always.
class DemandBar : public QWidget
{
    Q_OBJECT

public:
    DemandBar(Session &session, ViewState &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const evenkeel::Error &error);

private:
    QToolButton *makeButton(const QString &hint);
    void refresh();
    void refreshDemand(Demand demand);
    /// Why the team faces a demand that it has no value of its own for.
    QString whereFrom(const Assessment &assessment, const TeamAssessment &team, Demand demand) const;
    void refreshFrom();
    void fillDemandMenu(Demand demand);
    void fillPresets();
    void set(Demand demand, std::optional<double> value);
    QToolButton *buttonOf(Demand demand) const { return demand == Demand::Change ? m_change : m_complexity; }
    Day from() const;
    void run(const Verb<> &verb);

    Session &m_session;
    ViewState &m_view;
    QToolButton *m_change;
    QToolButton *m_complexity;
    QToolButton *m_presets;
    QToolButton *m_from;
    bool m_isFromAlways = true;
};

} // namespace evenkeel
