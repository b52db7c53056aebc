// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/shell/view_state.h"
#include "core/report/alert_cards.h"
#include "core/report/owner_figures.h"
#include "core/session/session.h"

#include <QLocale>

#include <array>

class QPushButton;
class QStackedWidget;

namespace evenkeel {

class BalanceSection;
class EmptyState;
class HeadlineFigures;
class OverviewSection;
class ReasonsPanel;
class SegmentedControl;

/// The balance of the selected team on the day shown, in sections of which one is seen: the overview with its alerts,
/// competencies, people; and in their place why a team stands as it does. What is missing is said, with the button that
/// mends it. Edits nothing but acknowledgments of alerts.
class BalancePage : public Page
{
    Q_OBJECT

public:
    BalancePage(Session &session, ViewState &view, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override { return m_headline.subtitle; }
    QWidget *makeHeaderWidget() override;
    QWidget *makeChooser() override { return m_bar; }
    QList<PageKeys> keys() const override;
    void takeFocus() override;

    /// In place of the sections, until it is left. `team` is listed on the day shown.
    void showReasons(TeamId team);

Q_SIGNALS:
    /// The selected team has nobody, or nobody who is rated (or nothing to be rated in): show the page where that is
    /// mended.
    void addPeopleRequested();
    void ratePeopleRequested();
    /// A figure was clicked: show what it rests on, selected, where people or their ratings are.
    void rowsRequested(const evenkeel::RowsBehind &rows);
    /// As above, where these people are to be rated next.
    void ratingRequested(const evenkeel::RowsBehind &rows);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeBar();
    OverviewSection *makeOverview();
    void showSection(int section);
    BalanceSection *sectionAt(int section);
    void refreshIfSeen();
    void refresh();
    void drawSection();
    /// True where there is something to draw; else the empty state says what is missing.
    bool sayWhatIsMissing(const Assessment &assessment);
    void showEmptyState(const QString &sentence, const QString &detail, QPushButton *mending);
    void refreshReasons();
    void closeReasons();
    void followTeam();
    void leaveFor(const RowsBehind &rows);
    void acknowledge(const AlertCardText &alert);
    void takeBack(const AlertCardText &alert);

    Session &m_session;
    ViewState &m_view;
    QLocale m_locale;
    HeadlineText m_headline;
    bool m_isStale = true;
    bool m_isLeaving = false; ///< For what a figure rests on: what is open here is found again.
    std::optional<TeamId> m_reasonsOf; ///< Whose reasons stand in place of the sections.

    HeadlineFigures *m_figures;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_addPeople;
    QPushButton *m_ratePeople;
    QPushButton *m_chooseCompetencies;
    QWidget *m_bar; ///< Of the header, with the chooser and the links to more alerts.
    SegmentedControl *m_chooser;
    std::array<BalanceSection *, 3> m_sections{}; ///< Made when they are first shown.
    QWidget *m_alertLinks = nullptr; ///< The overview's.
    ReasonsPanel *m_reasons = nullptr; ///< Made when it is first shown.
};

} // namespace evenkeel
