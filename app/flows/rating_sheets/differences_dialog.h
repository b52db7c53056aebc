// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/rating_sheets/differences_model.h"
#include "app/shell/long_work.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace evenkeel {

class EmptyState;
class ProgressOverlay;
class SegmentedControl;

namespace tables {
class TableView;
}

/// Where supervisors of one person are two levels or more apart, and self from the others, in the team that the window
/// looks at. Peers and reports are seen from three raters on (model.md). For the file's owner.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    DifferencesDialog(Session &session, const ViewState &view, QWidget *parent = nullptr);
    ~DifferencesDialog() override;

    /// Nothing is being looked for.
    bool isSettled() const { return !m_work; }

Q_SIGNALS:
    /// The current row's ratings are to be shown where they are entered.
    void ratingsWanted(evenkeel::MemberId member, evenkeel::CompetencyId competency);

private:
    void look();
    void take(std::vector<DifferenceRow> rows);
    void refresh();
    void showRatings();

    Session &m_session;
    const ViewState &m_view;
    DifferencesModel *m_model;
    std::vector<DifferenceRow> m_all;
    QLabel *m_title;
    SegmentedControl *m_which;
    QCheckBox *m_withTeamsUnder;
    tables::TableView *m_table;
    EmptyState *m_nothing;
    QPushButton *m_show;
    QStackedWidget *m_stack;
    ProgressOverlay *m_overlay;
    std::unique_ptr<LongWork> m_work;
};

} // namespace evenkeel
