// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/sections.h"

#include "app/charts/chart_view.h"
#include "app/pages/balance/alert_row.h"
#include "core/report/competency_figures.h"
#include "core/report/owner_figures.h"
#include "core/report/people_figures.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int narrowestPair = 820; // below this, map and bars stand one above the other
constexpr int lowestChart = 280;
constexpr int lowestMemberMap = 420;
/// From this height on alerts say all they have to say.
constexpr int roomyHeight = 830;

} // namespace

OverviewSection::OverviewSection(QWidget *parent)
    : BalanceSection(parent)
    , m_alerts(new AlertRow(widget()))
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_map(makeChart())
    , m_bars(makeChart())
{
    m_map->setMinimumHeight(lowestChart);
    m_bars->setMinimumHeight(lowestChart);
    m_pair->setSpacing(12);
    addLow(m_pair, m_map, 56);
    addLow(m_pair, m_bars, 50);
    column()->addWidget(m_alerts);
    column()->addLayout(m_pair, 1);
    m_strip = addLowChart();

    connect(m_alerts, &AlertRow::reasonsRequested, this, &OverviewSection::reasonsRequested);
    connect(m_alerts, &AlertRow::acknowledgeRequested, this, &OverviewSection::acknowledgeRequested);
    connect(m_alerts, &AlertRow::returnRequested, this, &OverviewSection::returnRequested);
    connect(m_alerts, &AlertRow::moreWanted, this, &OverviewSection::alertsWanted);
}

QWidget *OverviewSection::alertLinks() const { return m_alerts->links(); }

void OverviewSection::draw(const Looked &looked)
{
    const auto &[organization, assessment, team, locale, takesEdits] = looked;
    m_alerts->show(alertCards(organization, assessment, team, m_alerts->mostOpen(), m_alerts->mostAcknowledged(), locale), team,
                   takesEdits);
    m_map->setViews({{tr("Minus need", "view of the balance map"), ownerBalanceMap(organization, assessment, team, locale)},
                     {tr("0–100", "view of the balance map"), ownerStrengthMap(organization, assessment, team, locale)}});
    m_bars->setFigure(ownerTeamBars(organization, assessment, team, locale));
    m_strip->setFigure(ownerCompetencyStrip(organization, assessment, team, locale));
}

void OverviewSection::resizeEvent(QResizeEvent *event)
{
    m_pair->setDirection(event->size().width() < narrowestPair ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_alerts->setRoomy(event->size().height() >= roomyHeight);
    BalanceSection::resizeEvent(event);
}

CompetencySection::CompetencySection(QWidget *parent)
    : BalanceSection(parent)
    , m_teams(addLowChart())
    , m_depth(addLowChart())
{
    column()->addStretch(1);
}

void CompetencySection::draw(const Looked &looked)
{
    const auto &[organization, assessment, team, locale, takesEdits] = looked;
    m_teams->setFigure(ownerTeamHeatMap(organization, assessment, team, locale));
    m_depth->setFigure(ownerDepth(organization, assessment, team, locale));
}

PeopleSection::PeopleSection(QWidget *parent)
    : BalanceSection(parent)
    , m_counts(addLowChart())
    , m_map(makeChart())
{
    m_map->setMinimumHeight(lowestMemberMap);
    addLow(column(), m_map, 1);
    m_people = addLowChart();
}

void PeopleSection::draw(const Looked &looked)
{
    const auto &[organization, assessment, team, locale, takesEdits] = looked;
    m_counts->setFigure(ownerHeadCounts(organization, assessment, team, locale));
    m_map->setFigure(ownerMemberMap(organization, assessment, team, locale));
    m_people->setFigure(ownerPeopleHeatMap(organization, assessment, team, locale));
}

} // namespace evenkeel
