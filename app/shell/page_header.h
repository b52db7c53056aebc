// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QHash>

class QHBoxLayout;
class QLabel;

namespace evenkeel {

class DemandBar;
class ElidedLabel;

/// What stands above every page: the team's name, the page's line about it, what the team faces (where the page has it
/// shown), and what the page brings to the right of it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(Session &session, ViewState &view, QWidget *parent = nullptr);

    /// Follows this page until another one is shown; the page outlives the header.
    void showPage(Page *page);

private:
    void refreshName();
    void refreshSubtitle();

    Session &m_session;
    ViewState &m_view;
    ElidedLabel *m_name;
    QLabel *m_subtitle;
    QHBoxLayout *m_right;
    DemandBar *m_demands;
    QWidget *m_choosers;
    QHash<Page *, QWidget *> m_widgets;
    QHash<Page *, QWidget *> m_chooserOf; ///< Null for a page without one.
    Page *m_page = nullptr;
};

} // namespace evenkeel
