// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/balance_page.h"

#include "app/charts/chart_view.h"
#include "app/pages/balance/alert_row.h"
#include "app/pages/balance/headline_figures.h"
#include "app/pages/balance/reasons_dialog.h"
#include "app/widgets/empty_state.h"
#include "core/report/alert_cards.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int narrowestPair = 820; // below this, map and bars stand one above the other
constexpr int lowestChart = 300;

/// What is scrolled: as low as its charts can be, where the page is, and no lower.
class Content : public QWidget
{
public:
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace

BalancePage::BalancePage(Session &session, ViewState &view, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(view)
    , m_figures(new HeadlineFigures(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"person"_s, {}, {}, this))
    , m_addPeople(m_empty->addButton(tr("Add people")))
    , m_ratePeople(m_empty->addButton(tr("Rate people")))
    , m_chooseCompetencies(m_empty->addButton(tr("Choose competencies")))
{
    m_figures->hide();
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    // From the outside in: a widget that is put into another one is styled anew, with all that it holds.
    auto *scroll = new QScrollArea(this);
    m_stack->addWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill(scroll);
    m_content = scroll;

    connect(m_addPeople, &QPushButton::clicked, this, &BalancePage::addPeopleRequested);
    connect(m_ratePeople, &QPushButton::clicked, this, &BalancePage::ratePeopleRequested);
    connect(m_chooseCompetencies, &QPushButton::clicked, this, &BalancePage::ratePeopleRequested); // they are chosen there
    connect(m_alerts, &AlertRow::reasonsRequested, this, &BalancePage::showReasons);
    for (const charts::ChartView *chart : {m_map, m_bars, m_strip}) {
        connect(chart, &charts::ChartView::teamActivated, &m_view, &ViewState::setTeam);
        connect(chart, &charts::ChartView::rowsActivated, this, &BalancePage::rowsRequested);
    }
    connect(&m_session, &Session::changed, this, &BalancePage::refreshIfSeen);
    connect(&m_view, &ViewState::teamChanged, this, &BalancePage::refreshIfSeen);
    connect(&m_view, &ViewState::asOfChanged, this, &BalancePage::refreshIfSeen);
}

QString BalancePage::title() const { return tr("Balance"); }

QWidget *BalancePage::makeHeaderWidget() { return m_figures; }

void BalancePage::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus();
    else
        m_content->setFocus(); // the keys that scroll work at once, and Tab leads to the alerts
}

void BalancePage::fill(QScrollArea *scroll)
{
    auto *inner = new Content;
    theme::setLook(inner, theme::Look::Page);
    scroll->setWidget(inner);
    m_alerts = new AlertRow(inner);
    m_map = new charts::ChartView(inner);
    m_bars = new charts::ChartView(inner);
    m_strip = new charts::ChartView(inner);
    m_map->setMinimumHeight(lowestChart);
    m_bars->setMinimumHeight(lowestChart);
    m_strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(12);
    m_charts->addWidget(m_map, 56);
    m_charts->addWidget(m_bars, 50);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(18, 8, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_alerts);
    column->addLayout(m_charts, 1);
    column->addWidget(m_strip);
}

void BalancePage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void BalancePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_charts->setDirection(event->size().width() < narrowestPair ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BalancePage::refreshIfSeen()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void BalancePage::refresh()
{
    m_isStale = false;
    const Organization &organization = m_session.organization();
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamId team = m_view.team();
    m_headline = ownerHeadline(organization, *assessment, team, m_locale);
    Q_EMIT subtitleChanged();

    const bool isComplete = !sayWhatIsMissing(*assessment);
    m_stack->setCurrentWidget(isComplete ? m_content : m_empty);
    m_figures->setEnabled(isComplete);
    if (!isComplete)
        return;
    m_figures->show(m_headline);
    m_alerts->show(alertCards(organization, *assessment, team, m_locale));
    m_map->setViews({{tr("Minus need", "view of the balance map"), ownerBalanceMap(organization, *assessment, team, m_locale)},
                     {tr("0–100", "view of the balance map"), ownerStrengthMap(organization, *assessment, team, m_locale)}});
    m_bars->setFigure(ownerTeamBars(organization, *assessment, team, m_locale));
    m_strip->setFigure(ownerCompetencyStrip(organization, *assessment, team, m_locale));
}

bool BalancePage::sayWhatIsMissing(const Assessment &assessment)
{
    const TeamAssessment *team = assessment.find(m_view.team());
    if (!team) {
        showEmptyState(tr("This team is not there on the day shown"), tr("Choose another team, or another day above."), nullptr);
        return true;
    }
    if (competenciesOn(m_session.organization(), assessment.asOf).empty()) {
        showEmptyState(tr("There are no competencies yet"),
                       tr("A balance is read from ratings of competencies. Take a set, or import a file with a competency "
                          "in each column."),
                       m_chooseCompetencies);
        return true;
    }
    if (team->members == 0) {
        showEmptyState(tr("Nobody is in this team yet"),
                       tr("Type names, paste them from a spreadsheet, or import a file. The balance appears once people are rated."),
                       m_addPeople);
        return true;
    }
    if (!team->management.level && !team->leadership.level) {
        showEmptyState(tr("Nobody here is rated yet"),
                       tr("Rate at least three people, in half of the competencies of a side, to see the balance."), m_ratePeople);
        return true;
    }
    return false;
}

void BalancePage::showEmptyState(const QString &sentence, const QString &detail, QPushButton *mending)
{
    m_empty->setTexts(sentence, detail);
    m_empty->setFocusProxy(mending);
    for (QPushButton *button : {m_addPeople, m_ratePeople, m_chooseCompetencies}) {
        button->setVisible(button == mending);
        button->setEnabled(m_view.takesEdits());
    }
}

void BalancePage::showReasons(TeamId team)
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamAssessment *assessed = assessment->find(team);
    if (!assessed)
        return;
    auto *dialog = new ReasonsDialog(alertReasons(m_session.organization(), *assessment, team, m_locale), assessed->standing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace evenkeel
