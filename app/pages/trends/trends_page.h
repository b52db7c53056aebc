// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trends/trend_source.h"
#include "app/shell/page.h"
#include "app/shell/view_state.h"
#include "core/report/figures.h"

#include <QLocale>
#include <QTimer>

class QBoxLayout;
class QPushButton;
class QStackedLayout;

namespace evenkeel {

namespace charts {
class ChartView;
}
class BusyPage;
class ComparisonBar;
class EmptyState;
class ScrolledPage;
class StepPlayer;

/// The selected team over the rounds until the day shown: its strengths and needs, those of the teams under it, two
/// days compared with the change told apart, and the balance map played through time. Edits nothing.
class TrendsPage : public Page
{
    Q_OBJECT

public:
    TrendsPage(Session &session, ViewState &view, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override { return m_subtitle; }
    QList<PageKeys> keys() const override { return chartKeys(); }
    void takeFocus() override;

Q_SIGNALS:
    /// A round of a chart was chosen: show the balance as it was on that day.
    void balanceRequested(evenkeel::Day day);
    /// There are fewer than two rounds with ratings: show the page where that is mended.
    void ratePeopleRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    charts::ChartView *makeChart(QWidget *parent);
    void refreshIfSeen();
    void refresh();
    void showRounds();
    /// True where there is a trend to draw; else the empty state says what is missing.
    bool sayWhatIsMissing(const PastRounds &past);
    void showEmptyState(const QString &sentence, const QString &detail, QPushButton *mending);
    void refreshComparison();
    void showComparison();
    void showMapAt(double position);
    const BalanceMapFigure &mapAt(int step);

    Session &m_session;
    ViewState &m_view;
    QLocale m_locale;
    QString m_subtitle;
    bool m_isStale = true;
    TrendSource m_source;
    QTimer m_patience; ///< What takes longer than this is seen to be worked on.
    std::vector<std::optional<BalanceMapFigure>> m_maps; ///< By round, as they are asked for.

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_ratePeople;
    QPushButton *m_readAgain;
    BusyPage *m_busy;
    ScrolledPage *m_content;
    charts::ChartView *m_trend;
    charts::ChartView *m_teams;
    ComparisonBar *m_comparison;
    QBoxLayout *m_pair;
    charts::ChartView *m_dumbbells;
    charts::ChartView *m_change;
    charts::ChartView *m_map;
    StepPlayer *m_player;
};

} // namespace evenkeel
