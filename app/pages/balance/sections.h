// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/balance/balance_section.h"
#include "core/report/alert_cards.h"

class QBoxLayout;

namespace evenkeel {

class AlertRow;

/// What is read in five seconds: the alerts in words, the map and the bars of the teams, and where the strength sits.
class OverviewSection : public BalanceSection
{
    Q_OBJECT

public:
    explicit OverviewSection(QWidget *parent = nullptr);

    void draw(const Looked &looked) override;
    /// Stands where the page has room for it.
    QWidget *alertLinks() const;

Q_SIGNALS:
    void reasonsRequested(evenkeel::TeamId team);
    void acknowledgeRequested(const evenkeel::AlertCardText &alert);
    void returnRequested(const evenkeel::AlertCardText &alert);
    /// More or fewer alerts are wanted than were drawn.
    void alertsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    AlertRow *m_alerts;
    QBoxLayout *m_pair;
    charts::ChartView *m_map;
    charts::ChartView *m_bars;
    charts::ChartView *m_strip;
};

/// Teams by competency, and how deep each competency is.
class CompetencySection : public BalanceSection
{
    Q_OBJECT

public:
    explicit CompetencySection(QWidget *parent = nullptr);

    void draw(const Looked &looked) override;

private:
    charts::ChartView *m_teams;
    charts::ChartView *m_depth;
};

/// How many are strong in what, the people of the team beside each other, and people by competency.
class PeopleSection : public BalanceSection
{
    Q_OBJECT

public:
    explicit PeopleSection(QWidget *parent = nullptr);

    void draw(const Looked &looked) override;

private:
    charts::ChartView *m_counts;
    charts::ChartView *m_map;
    charts::ChartView *m_people;
};

} // namespace evenkeel
