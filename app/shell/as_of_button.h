// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QToolButton>

class QCalendarWidget;

namespace evenkeel {

/// The day that the window looks at, and where it is chosen: a calendar, the last days of the rounds, today.
class AsOfButton : public QToolButton
{
    Q_OBJECT

public:
    AsOfButton(const Session &session, ViewState &view, QWidget *parent = nullptr);

private:
    void refresh();
    void fillMenu();
    void choose(QDate date);

    const Session &m_session;
    ViewState &m_view;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace evenkeel
