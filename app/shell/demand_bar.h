// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QWidget>

class QToolButton;

namespace evenkeel {

/// What the selected team faces: its change and its complexity, each its own or come from elsewhere, and the way to
/// where they are set.
class DemandBar : public QWidget
{
    Q_OBJECT

public:
    DemandBar(Session &session, ViewState &view, QWidget *parent = nullptr);

private:
    QToolButton *makeButton(const QString &hint, std::optional<Demand> beginsWith);
    void refresh();
    void refreshDemand(Demand demand);
    /// Why the team faces a demand that it has no value of its own for.
    QString whereFrom(const Assessment &assessment, const TeamAssessment &team, Demand demand) const;
    QToolButton *buttonOf(Demand demand) const { return demand == Demand::Change ? m_change : m_complexity; }

    Session &m_session;
    ViewState &m_view;
    QToolButton *m_change;
    QToolButton *m_complexity;
    QToolButton *m_presets;
};

} // namespace evenkeel
