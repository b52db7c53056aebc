// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/demand_bar.h"

#include "app/shell/need_dialog.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <cmath>

namespace evenkeel {

DemandBar::DemandBar(Session &session, ViewState &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_change(makeButton(tr("How fast things change for this team: it sets the need for leadership"), Demand::Change))
    , m_complexity(makeButton(tr("How much must fit together in this team: it sets the need for management"),
                              Demand::Complexity))
    , m_presets(makeButton(tr("Change and complexity together: as a situation that many teams know, or by five short "
                              "questions each"), {}))
{
    m_presets->setText(tr("What it faces…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    for (QToolButton *button : {m_change, m_complexity, m_presets})
        layout->addWidget(button);
    layout->addStretch(1);
    connect(&m_view, &ViewState::teamChanged, this, &DemandBar::refresh);
    connect(&m_view, &ViewState::asOfChanged, this, &DemandBar::refresh);
    connect(&m_session, &Session::changed, this, &DemandBar::refresh);
    refresh();
}

QToolButton *DemandBar::makeButton(const QString &hint, std::optional<Demand> beginsWith)
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    connect(button, &QToolButton::clicked, this, [this, beginsWith] {
        auto *dialog = new NeedDialog(m_session, m_view, m_view.team(), window());
        if (beginsWith)
            dialog->beginWith(*beginsWith);
        dialog->open();
    });
    return button;
}

void DemandBar::refresh()
{
    refreshDemand(Demand::Change);
    refreshDemand(Demand::Complexity);
    const bool isThere = m_session.assessment(m_view.asOf())->find(m_view.team());
    m_presets->setEnabled(isThere && m_view.takesEdits()); // whatever the window is doing now
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

} // namespace evenkeel
