// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/find_flow.h"

#include "app/flows/find/find_box.h"

#include <QAction>
#include <QMenuBar>

namespace evenkeel {

FindFlow::FindFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_action(new QAction(tr("&Find…"), this))
{
    Session &session = window.session();
    ViewState &view = window.view();
    m_box = new FindBox([&window, &session, &view] {
        return std::make_shared<const FindIndex>(session.organization(), view.asOf(), session.clock().today(),
                                                 menuCommands(*window.menuBar()), window.locale());
    });
    window.addAboveTeams(m_box);
    m_action->setShortcut(QKeySequence::Find);
    connect(m_action, &QAction::triggered, m_box, &FindBox::begin);
    connect(&session, &Session::changed, m_box, &FindBox::refresh);
    connect(&view, &ViewState::asOfChanged, m_box, &FindBox::refresh);
    connect(m_box, &FindBox::chosen, this, [this](const Found &found, const std::shared_ptr<const FindIndex> &index) {
        goTo(found, *index);
    });
}

void FindFlow::look(TeamId team, Day day)
{
    ViewState &view = m_window.view();
    if (day == m_window.session().clock().today())
        view.backToToday();
    else if (day != view.asOf())
        view.setAsOf(day);
    view.setTeam(team);
}

void FindFlow::goTo(const Found &found, const FindIndex &index)
{
    switch (found.kind) {
    case FoundKind::Team:
        if (const std::optional<Whereabouts> there = index.whereIs(TeamId(found.id)))
            look(there->team, there->day);
        break;
    case FoundKind::Person:
        if (const std::optional<Whereabouts> there = index.whereIs(MemberId(found.id))) {
            look(there->team, there->day);
        } else {
            look(m_window.session().organization().root, m_window.session().clock().today());
        }
        Q_EMIT personChosen(MemberId(found.id));
        break;
    case FoundKind::Competency:
        if (const std::optional<Day> day = index.whenIs(CompetencyId(found.id))) {
            look(m_window.view().team(), *day);
            Q_EMIT competencyChosen(CompetencyId(found.id));
        }
        break;
    case FoundKind::Command:
        if (const MenuCommand &command = index.command(found.id); command.action)
            command.action->trigger();
        break;
    }
}

} // namespace evenkeel
