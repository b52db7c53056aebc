// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demand_bar.h"

#include "core/edit/team_verbs.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>
#include <cmath>

namespace evenkeel {

namespace {

/// A situation that many teams know (model.md 6).
struct Preset
{
    const char *name;
    double change;
    double complexity;
};

constexpr std::array presets = {
    Preset{QT_TRANSLATE_NOOP("evenkeel::DemandBar", "Stable service"), 1.5, 4},
    Preset{QT_TRANSLATE_NOOP("evenkeel::DemandBar", "Steady state"), 2, 3},
    Preset{QT_TRANSLATE_NOOP("evenkeel::DemandBar", "Growth"), 4, 3},
    Preset{QT_TRANSLATE_NOOP("evenkeel::DemandBar", "Transformation"), 5, 4},
    Preset{QT_TRANSLATE_NOOP("evenkeel::DemandBar", "Start-up"), 5, 2},
};

bool isEntered(const Organization &organization, TeamId team)
{
    const auto at = organization.demands.lowerBound({team, Demand::Change, Day::always()});
    return at != organization.demands.end() && at->team == team;
}

} // namespace

DemandBar::DemandBar(Session &session, ViewState &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_change(makeButton(tr("How fast things change for this team: it sets the need for leadership")))
    , m_complexity(makeButton(tr("How much must fit together in this team: it sets the need for management")))
    , m_presets(makeButton(tr("Change and complexity together, for a situation that many teams know")))
    , m_from(makeButton(tr("The day from which what you choose here holds")))
{
    m_presets->setText(tr("Presets"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    for (QToolButton *button : {m_change, m_complexity, m_presets, m_from})
        layout->addWidget(button);
    layout->addStretch(1);

    connect(m_change->menu(), &QMenu::aboutToShow, this, [this] { fillDemandMenu(Demand::Change); });
    connect(m_complexity->menu(), &QMenu::aboutToShow, this, [this] { fillDemandMenu(Demand::Complexity); });
    fillPresets();
    auto *days = new QActionGroup(this);
    for (const bool isAlways : {false, true}) {
        QAction *day = m_from->menu()->addAction(isAlways ? tr("Always, also in the past") : tr("From today on"));
        day->setCheckable(true);
        days->addAction(day);
        connect(day, &QAction::triggered, this, [this, isAlways] {
            m_isFromAlways = isAlways;
            refreshFrom();
        });
    }

    const auto beginAfresh = [this] {
        m_isFromAlways = !isEntered(m_session.organization(), m_view.team());
        refresh();
    };
    connect(&m_view, &ViewState::teamChanged, this, beginAfresh);
    connect(&m_view, &ViewState::asOfChanged, this, &DemandBar::refresh);
    connect(&m_session, &Session::changed, this, &DemandBar::refresh);
    beginAfresh();
}

QToolButton *DemandBar::makeButton(const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(hint);
    button->setMenu(new QMenu(button));
    return button;
}

Day DemandBar::from() const { return m_isFromAlways ? Day::always() : m_view.asOf(); }

void DemandBar::refresh()
{
    refreshDemand(Demand::Change);
    refreshDemand(Demand::Complexity);
    refreshFrom();
    m_presets->setEnabled(m_change->isEnabled());
}

void DemandBar::refreshDemand(Demand demand)
{
    QToolButton *button = buttonOf(demand);
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamAssessment *team = assessment->find(m_view.team());
    button->setEnabled(team && m_view.takesEdits());
    if (!team) {
        button->setText(demand == Demand::Change ? tr("Change –") : tr("Complexity –"));
        return;
    }
    const double faced = team->side(demand == Demand::Change ? Side::Leadership : Side::Management).demand;
    const QString value = locale().toString(std::round(faced * 10) / 10);
    const QString text = demand == Demand::Change ? tr("Change %1").arg(value) : tr("Complexity %1").arg(value);
    if (ownDemandOn(m_session.organization(), team->team, demand, m_view.asOf()))
        button->setText(text);
    else
        button->setText(tr("%1, %2").arg(text, whereFrom(*assessment, *team, demand)));
    button->setAccessibleName(button->text());
}

QString DemandBar::whereFrom(const Assessment &assessment, const TeamAssessment &team, Demand demand) const
{
    const auto at = std::size_t(&team - assessment.teams.data());
    for (std::size_t i = at + 1; i < std::size_t(team.end); ++i) {
        if (ownDemandOn(m_session.organization(), assessment.teams[i].team, demand, m_view.asOf()))
            return tr("from below");
    }
    for (int above = team.parent; above >= 0; above = assessment.teams[std::size_t(above)].parent) {
        if (ownDemandOn(m_session.organization(), assessment.teams[std::size_t(above)].team, demand, m_view.asOf()))
            return tr("as the parent");
    }
    return tr("not set yet");
}

void DemandBar::refreshFrom()
{
    m_from->setText(m_isFromAlways ? tr("Holds always") : tr("Holds from today"));
    m_from->menu()->actions().at(m_isFromAlways ? 1 : 0)->setChecked(true);
    m_from->setEnabled(m_change->isEnabled());
}

void DemandBar::fillDemandMenu(Demand demand)
{
    QMenu &menu = *buttonOf(demand)->menu();
    menu.clear();
    const std::optional<double> own =
        ownDemandOn(m_session.organization(), m_view.team(), demand, m_view.asOf());
    const auto offer = [&](const QString &text, std::optional<double> value) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(value == own);
        connect(action, &QAction::triggered, this, [this, demand, value] { set(demand, value); });
    };
    const bool isChange = demand == Demand::Change;
    for (int halves = 2; halves <= 10; ++halves) {
        const double value = halves / 2.0;
        const QString number = locale().toString(value);
        switch (halves) {
        case 2:
            offer((isChange ? tr("%1  Hardly anything changes") : tr("%1  Simple, few people, one place")).arg(number),
                  value);
            break;
        case 6:
            offer((isChange ? tr("%1  A fair amount changes") : tr("%1  A fair amount to fit together")).arg(number),
                  value);
            break;
        case 10:
            offer((isChange ? tr("%1  Nearly everything changes") : tr("%1  Very much to fit together")).arg(number),
                  value);
            break;
        default:
            offer(number, value);
        }
    }
    menu.addSeparator();
    const bool isRoot = m_view.team() == m_session.organization().root;
    offer(isRoot ? tr("No value of its own") : tr("As the parent"), std::nullopt);
}

void DemandBar::fillPresets()
{
    for (const Preset &preset : presets) {
        QAction *action = m_presets->menu()->addAction(
            tr("%1: change %2, complexity %3")
                .arg(tr(preset.name), locale().toString(preset.change), locale().toString(preset.complexity)));
        connect(action, &QAction::triggered, this, [this, preset] {
            run(edit::setDemands(m_view.team(), preset.change, preset.complexity, from()));
        });
    }
    m_presets->menu()->addSeparator();
    QAction *parent = m_presets->menu()->addAction(tr("Both as the parent"));
    connect(parent, &QAction::triggered, this, [this] {
        run(edit::setDemands(m_view.team(), std::nullopt, std::nullopt, from()));
    });
}

void DemandBar::set(Demand demand, std::optional<double> value)
{
    run(edit::setDemand(m_view.team(), demand, value, from()));
}

void DemandBar::run(const Verb<> &verb)
{
    if (const Result<> done = m_session.run(verb); !done)
        Q_EMIT refused(done.error());
}

} // namespace evenkeel
