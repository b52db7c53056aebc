// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_actions.h"

#include "app/shell/choose_dialog.h"
#include "app/shell/close_team_dialog.h"
#include "app/shell/need_dialog.h"
#include "app/shell/team_choices.h"
#include "app/shell/team_dialog.h"
#include "app/shell/team_edits.h"
#include "app/shell/team_merge_dialog.h"
#include "app/shell/typed_day.h"
#include "core/domain/team_tree.h"
#include "core/edit/team_verbs.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace evenkeel {

TeamActions::TeamActions(Session &session, ViewState &view, Questions &questions, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_view(view)
    , m_questions(questions)
    , m_owner(owner)
    , m_needs(make(tr("What it &faces…"), {u"Ctrl+Shift+F"_s}, &TeamActions::askNeeds))
    , m_details(make(tr("&Details: lead, note, name…"), {u"Ctrl+Shift+D"_s}, &TeamActions::askDetails))
    , m_moveTo(make(tr("Move &to…"), {u"Alt+Shift+M"_s}, &TeamActions::askWhere))
    , m_merge(make(tr("&Merge into another team…"), {}, &TeamActions::askIntoWhich))
    , m_close(make(tr("&Close on a day…"), {}, &TeamActions::askWhen))
    , m_reopen(make(tr("Reo&pen a closed team…"), {}, &TeamActions::askWhichToReopen))
    , m_remove(make(tr("Delete team"), {QKeySequence::Delete}, &TeamActions::removeTeam))
{
    // Keys that mean something in a page too belong to the tree only while it has the keyboard.
    for (QAction *action : {m_moveTo, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QAction *TeamActions::make(const QString &text, const QKeySequence &key, void (TeamActions::*verb)())
{
    auto *action = new QAction(text, this);
    if (!key.isEmpty())
        action->setShortcut(key);
    connect(action, &QAction::triggered, this, verb);
    return action;
}

void TeamActions::refresh()
{
    const TeamAssessment *team = selected();
    const bool takesEdits = m_view.takesEdits() && team;
    const bool isBelowRoot = takesEdits && team->parent >= 0;
    m_needs->setEnabled(takesEdits);
    m_details->setEnabled(takesEdits);
    for (QAction *action : {m_moveTo, m_merge, m_close, m_remove})
        action->setEnabled(isBelowRoot);
    m_reopen->setEnabled(m_view.takesEdits() && !closedTeams().empty());
}

const TeamAssessment *TeamActions::selected() const { return m_session.assessment(m_view.asOf())->find(m_view.team()); }

QString TeamActions::nameOf(TeamId team) const
{
    const Team *known = m_session.organization().teams.find(team);
    return known ? known->name.text() : QString();
}

std::vector<TeamId> TeamActions::closedTeams() const
{
    std::vector<TeamId> closed;
    for (const Team &team : m_session.organization().teams) {
        if (team.period.last.isReal())
            closed.push_back(team.id);
    }
    return closed;
}

void TeamActions::open(FormDialog *dialog)
{
    connect(dialog, &FormDialog::done, this, [this](const QString &sentence) {
        if (!sentence.isEmpty())
            Q_EMIT done(sentence);
    });
    dialog->open();
}

bool TeamActions::run(const Verb<> &verb)
{
    const Result<> ran = m_session.run(verb);
    if (!ran)
        Q_EMIT refused(ran.error());
    return bool(ran);
}

void TeamActions::askNeeds() { open(new NeedDialog(m_session, m_view, m_view.team(), m_owner->window())); }

void TeamActions::askDetails() { open(new TeamDialog(m_session, m_view.team(), m_owner->window())); }

void TeamActions::askWhere()
{
    const TeamId team = m_view.team();
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamAssessment &moved = *assessment->find(team);
    std::set<TeamId> left{assessment->teams[std::size_t(moved.parent)].team};
    for (auto i = std::size_t(&moved - assessment->teams.data()); i < std::size_t(moved.end); ++i)
        left.insert(assessment->teams[i].team);
    auto *choose = new ChooseDialog(tr("Move “%1”").arg(nameOf(team)), tr("Find the team it goes below"),
                                    teamChoices(m_session.organization(), m_view.asOf(), left), tr("Move"), m_owner->window());
    connect(choose, &ChooseDialog::chosen, this, [this, team](quint32 parent) {
        const std::shared_ptr<const Assessment> now = m_session.assessment(m_view.asOf());
        const TeamAssessment *below = now->find(TeamId(parent));
        if (!below || !now->find(team))
            return;
        const int last = int(now->childrenOf(*below).size());
        if (run(edit::placeTeam(m_session.organization(), *now, team, TeamId(parent), last)))
            Q_EMIT done(tr("“%1” is below “%2” now.").arg(nameOf(team), nameOf(TeamId(parent))));
    });
    choose->open();
}

void TeamActions::askIntoWhich()
{
    auto *dialog = new TeamMergeDialog(m_session, m_view.team(), m_owner->window());
    connect(dialog, &TeamMergeDialog::merged, this, [this](TeamId into) { m_view.setTeam(into); });
    open(dialog);
}

void TeamActions::askWhen()
{
    open(new CloseTeamDialog(m_session, m_view.team(), m_view.asOf(), m_owner->window()));
}

void TeamActions::askWhichToReopen()
{
    const Organization &organization = m_session.organization();
    std::vector<Choice> choices;
    for (const TeamId id : closedTeams()) {
        const Team &team = *organization.teams.find(id);
        const std::optional<TeamId> parent = parentOn(organization, id, Day::still());
        choices.push_back({.id = id.value(), .text = team.name.text(),
                           .detail = tr("%1 · until %2").arg(parent ? nameOf(*parent) : QString(),
                                                            dayText(team.period.last, m_owner->locale()))});
    }
    auto *choose = new ChooseDialog(tr("Reopen a closed team"), tr("Find a closed team"), std::move(choices), tr("Reopen"),
                                    m_owner->window());
    connect(choose, &ChooseDialog::chosen, this, [this](quint32 team) { reopenTeam(TeamId(team)); });
    choose->open();
}

void TeamActions::reopenTeam(TeamId team)
{
    const auto reopen = [this, team](edit::Reopening how) {
        if (!run(edit::reopenTeam(team, how)))
            return;
        if (m_session.assessment(m_view.asOf())->find(team))
            m_view.setTeam(team);
        Q_EMIT done(tr("“%1” is open again.").arg(nameOf(team)));
    };
    const edit::Closing closing = edit::closingOf(m_session.organization(), team);
    if (closing.memberships.empty() && closing.teamsUnder.empty()) {
        reopen(edit::Reopening::TeamAlone);
        return;
    }
    QStringList ended;
    if (!closing.teamsUnder.empty())
        ended.append(tr("%n team(s) below it", nullptr, int(closing.teamsUnder.size())));
    if (!closing.memberships.empty())
        ended.append(tr("%n membership(s)", nullptr, int(closing.memberships.size())));
    m_questions.ask(m_owner->window(),
                    {.text = tr("Reopen “%1” with all that ended with it?").arg(nameOf(team)),
                     .more = tr("On the same day ended: %1.").arg(ended.join(tr(", ", "between what ended"))),
                     .answers = {tr("With all of it"), tr("The team alone")}},
                    [reopen](int answer) {
                        reopen(answer == 0 ? edit::Reopening::WithAllThatEnded : edit::Reopening::TeamAlone);
                    });
}

void TeamActions::removeTeam()
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamAssessment &team = *assessment->find(m_view.team());
    const TeamId id = team.team;
    const TeamId parent = assessment->teams[std::size_t(team.parent)].team;
    const auto removeIt = [this, id, parent] {
        const TeamId before = m_view.team();
        const QString name = nameOf(id);
        m_view.setTeam(parent);
        if (run(edit::removeTeam(id)))
            Q_EMIT done(tr("“%1” was deleted.").arg(name));
        else
            m_view.setTeam(before);
    };
    const std::optional<QString> holds = edit::whatTeamHolds(m_session.organization(), *assessment, team);
    if (!holds) {
        removeIt();
        return;
    }
    m_questions.ask(m_owner->window(),
                    {.text = tr("Delete “%1”?").arg(nameOf(id)),
                     .more = *holds,
                     .answers = {tr("Delete team")},
                     .isDangerous = true},
                    [removeIt](int) { removeIt(); });
}

} // namespace evenkeel
