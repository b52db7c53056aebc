// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/shell/view_state.h"
#include "core/report/owner_figures.h"
#include "core/session/session.h"

#include <QLocale>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace evenkeel {

namespace charts {
class ChartView;
}
class AlertRow;
class EmptyState;
class HeadlineFigures;

/// The balance of the selected team on the day shown: alerts in words, the map and the bars of its teams, and where its
/// strength sits. What is missing is said, with the button that mends it. Edits nothing.
class BalancePage : public Page
{
    Q_OBJECT

public:
    BalancePage(Session &session, ViewState &view, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override { return m_headline.subtitle; }
    QWidget *makeHeaderWidget() override;
    void takeFocus() override;

Q_SIGNALS:
    /// The selected team has nobody, or nobody who is rated (or nothing to be rated in): show the page where that is
    /// mended.
    void addPeopleRequested();
    void ratePeopleRequested();
    /// A figure was clicked: show what it rests on, selected, where people or their ratings are.
    void rowsRequested(const evenkeel::RowsBehind &rows);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(QScrollArea *scroll);
    void refreshIfSeen();
    void refresh();
    /// True where there is something to draw; else the empty state says what is missing.
    bool sayWhatIsMissing(const Assessment &assessment);
    void showEmptyState(const QString &sentence, const QString &detail, QPushButton *mending);
    void showReasons(TeamId team);

    Session &m_session;
    ViewState &m_view;
    QLocale m_locale;
    HeadlineText m_headline;
    bool m_isStale = true;

    HeadlineFigures *m_figures;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_addPeople;
    QPushButton *m_ratePeople;
    QPushButton *m_chooseCompetencies;
    QWidget *m_content;
    AlertRow *m_alerts;
    QBoxLayout *m_charts;
    charts::ChartView *m_map;
    charts::ChartView *m_bars;
    charts::ChartView *m_strip;
};

} // namespace evenkeel
