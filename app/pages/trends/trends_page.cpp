// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trends/trends_page.h"

#include "app/charts/chart_view.h"
#include "app/pages/trends/comparison_bar.h"
#include "app/shell/busy_page.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/scrolled_page.h"
#include "app/widgets/step_player.h"
#include "core/report/map_motion.h"
#include "core/report/owner_changes.h"
#include "core/report/owner_trends.h"
#include "core/report/words.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int narrowestPair = 900; // below this, before and after and the change stand one above the other
constexpr int lowestMap = 460;
constexpr int mostBeside = 12; // rows, beyond which the other chart is not drawn out to the same height
constexpr int patienceMs = 250;

} // namespace

TrendsPage::TrendsPage(Session &session, ViewState &view, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(view)
    , m_source(session, this)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"chart"_s, {}, {}, this))
    , m_ratePeople(m_empty->addButton(tr("Rate people")))
    , m_readAgain(m_empty->addButton(tr("Judge the rounds")))
    , m_busy(new BusyPage(this))
    , m_content(new ScrolledPage(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_content);
    fill();
    m_patience.setSingleShot(true);

    connect(m_ratePeople, &QPushButton::clicked, this, &TrendsPage::ratePeopleRequested);
    connect(m_readAgain, &QPushButton::clicked, this, &TrendsPage::refresh);
    connect(m_busy, &BusyPage::cancelled, &m_source, &TrendSource::cancel);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_busy->begin(tr("Judging the rounds until %1").arg(words::date(m_view.asOf(), m_locale)));
        m_stack->setCurrentWidget(m_busy);
    });
    connect(&m_source, &TrendSource::progressed, m_busy, &BusyPage::showProgress);
    connect(&m_source, &TrendSource::roundsRead, this, &TrendsPage::showRounds);
    connect(&m_source, &TrendSource::compared, this, &TrendsPage::showComparison);
    connect(&m_source, &TrendSource::stopped, this, [this] {
        m_patience.stop();
        m_isStale = true;
        showEmptyState(tr("The rounds were not judged"), tr("You stopped it. Nothing was changed."), m_readAgain);
    });
    connect(m_comparison, &ComparisonBar::daysChosen, this, &TrendsPage::refreshComparison);
    connect(m_comparison, &ComparisonBar::sameOnlyToggled, this, &TrendsPage::showComparison);
    connect(m_player, &StepPlayer::moved, this, &TrendsPage::showMapAt);
    connect(&m_session, &Session::changed, this, &TrendsPage::refreshIfSeen);
    connect(&m_view, &ViewState::teamChanged, this, &TrendsPage::refreshIfSeen);
    connect(&m_view, &ViewState::asOfChanged, this, &TrendsPage::refreshIfSeen);
}

QString TrendsPage::title() const { return tr("Trends"); }

void TrendsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        (m_ratePeople->isHidden() ? m_readAgain : m_ratePeople)->setFocus();
    else
        m_content->setFocus(); // the keys that scroll work at once, and Tab leads to the charts
}

charts::ChartView *TrendsPage::makeChart(QWidget *parent)
{
    auto *chart = new charts::ChartView(parent);
    connect(chart, &charts::ChartView::teamActivated, &m_view, &ViewState::setTeam);
    connect(chart, &charts::ChartView::dayActivated, this, &TrendsPage::balanceRequested);
    return chart;
}

void TrendsPage::fill()
{
    QWidget *inner = m_content->widget();
    m_trend = makeChart(inner);
    m_teams = makeChart(inner);
    m_comparison = new ComparisonBar(inner);
    m_dumbbells = makeChart(inner);
    m_change = makeChart(inner);
    m_map = makeChart(inner);
    m_player = new StepPlayer(tr("Round"), m_map);
    m_map->addBelow(m_player);
    m_map->setMinimumHeight(lowestMap);

    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(12);
    addLow(m_pair, m_dumbbells, 1);
    addLow(m_pair, m_change, 1);
    QVBoxLayout *column = m_content->column();
    column->setContentsMargins(18, 8, 18, 14);
    addLow(column, m_trend);
    column->addWidget(m_comparison);
    column->addLayout(m_pair);
    addLow(column, m_teams);
    addLow(column, m_map);
    column->addStretch(1);
}

void TrendsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_pair->setDirection(event->size().width() < narrowestPair ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TrendsPage::refreshIfSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void TrendsPage::refresh()
{
    m_isStale = false;
    m_source.readRounds(m_view.asOf());
    if (m_source.isWorking()) // what is there already may stand a little longer
        m_patience.start(m_stack->currentWidget() == m_content ? 4 * patienceMs : patienceMs);
}

void TrendsPage::showRounds()
{
    m_patience.stop();
    const PastRounds &past = *m_source.rounds();
    const Organization &organization = m_session.organization();
    const TeamId team = m_view.team();
    m_player->pause();
    m_maps.assign(past.rounds.size(), std::nullopt);
    const TrendFigure trend = ownerTrend(organization, past, team, m_locale);
    m_subtitle = past.rounds.size() < 2 ? QString()
                                        : tr("%1 to %2").arg(trend.days.first().label, trend.days.last().label);
    Q_EMIT subtitleChanged();
    if (sayWhatIsMissing(past))
        return;
    m_stack->setCurrentWidget(m_content);
    m_trend->setFigure(trend);
    const TrendFigure teams = ownerTeamTrends(organization, past, team, m_locale);
    m_teams->setVisible(!teams.teams.isEmpty());
    if (!teams.teams.isEmpty())
        m_teams->setFigure(teams);
    QStringList captions;
    for (const TrendDay &day : trend.days)
        captions.append(day.label);
    m_player->setSteps(captions);
    showMapAt(m_player->position());
    m_comparison->setDays(trend.days);
    refreshComparison();
}

bool TrendsPage::sayWhatIsMissing(const PastRounds &past)
{
    if (!past.rounds.back()->find(m_view.team())) {
        showEmptyState(tr("This team is not there on the day shown"), tr("Choose another team, or another day above."), nullptr);
        return true;
    }
    if (!hasTrend(past, m_view.team())) {
        showEmptyState(tr("A trend needs two rounds"),
                       tr("People here are rated in fewer than two rounds until the day shown. Rate them again in the next round, "
                          "and this page shows what changed and why."),
                       m_ratePeople);
        return true;
    }
    return false;
}

void TrendsPage::showEmptyState(const QString &sentence, const QString &detail, QPushButton *mending)
{
    m_empty->setTexts(sentence, detail);
    m_ratePeople->setVisible(mending == m_ratePeople);
    m_ratePeople->setEnabled(m_view.takesEdits());
    m_readAgain->setVisible(mending == m_readAgain);
    m_stack->setCurrentWidget(m_empty);
}

void TrendsPage::refreshComparison()
{
    const ComparedDays days = m_comparison->days();
    m_source.compare(days.before, days.after);
}

void TrendsPage::showComparison()
{
    const ComparedDays days = m_comparison->days();
    const DumbbellFigure dumbbells = ownerDumbbells(m_session.organization(), m_source.changes(), m_view.team(), days,
                                                    m_comparison->isSameOnly(), m_locale);
    m_pair->setAlignment(m_change, dumbbells.teams.size() > mostBeside ? Qt::AlignTop : Qt::Alignment());
    m_dumbbells->setFigure(dumbbells);
    m_change->setFigure(ownerChangeApart(m_session.organization(), m_source.changes(), m_view.team(), days, m_locale));
}

void TrendsPage::showMapAt(double position)
{
    const int step = static_cast<int>(std::floor(position));
    if (step + 1 < m_player->count())
        m_map->setFigure(between(mapAt(step), mapAt(step + 1), position - step));
    else
        m_map->setFigure(mapAt(step));
}

const BalanceMapFigure &TrendsPage::mapAt(int step)
{
    std::optional<BalanceMapFigure> &map = m_maps[std::size_t(step)];
    if (!map)
        map = ownerPastMap(m_session.organization(), *m_source.rounds(), std::size_t(step), m_view.team(), m_locale);
    return *map;
}

} // namespace evenkeel
