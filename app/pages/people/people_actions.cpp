// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_actions.h"

#include "app/pages/people/leave_dialog.h"
#include "app/pages/people/member_merge_dialog.h"
#include "app/pages/people/membership_dialog.h"
#include "app/pages/people/no_team_dialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace evenkeel {

PeopleActions::PeopleActions(Session &session, ViewState &view, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_view(view)
    , m_owner(owner)
{
    using Purpose = MembershipDialog::Purpose;
    const auto asking = [this](Purpose purpose) {
        return [this, purpose]() -> FormDialog * {
            return new MembershipDialog(purpose, m_session, m_selected, m_view.asOf(), m_owner->window());
        };
    };
    m_move = make(tr("&Move to another team…"), {u"Ctrl+Shift+M"_s}, asking(Purpose::Move));
    m_alsoIn = make(tr("A&lso in another team…"), {u"Ctrl+Shift+L"_s}, asking(Purpose::AlsoIn));
    m_leave = make(tr("L&eave on a day…"), {}, [this] {
        return new LeaveDialog(m_session, m_selected, m_view.asOf(), m_owner->window());
    });
    m_comeBack = make(tr("Come &back…"), {}, asking(Purpose::ComeBack));
    m_merge = make(tr("Merge entries of &one person…"), {}, [this] {
        const std::vector<MemberId> people = members();
        auto *dialog = new MemberMergeDialog(m_session, people.front(),
                                             people.size() == 2 ? std::optional(people.back()) : std::nullopt,
                                             m_view.asOf(), m_owner->window());
        connect(dialog, &MemberMergeDialog::merged, this, &PeopleActions::merged);
        return dialog;
    });
    m_inNoTeam = new QAction(tr("People in &no team…"), this);
    connect(m_inNoTeam, &QAction::triggered, this, [this] { askAboutPeopleInNoTeam(); });
    setSelected({});
}

void PeopleActions::askAboutPeopleInNoTeam(const std::vector<MemberId> &chosen)
{
    auto *dialog = new NoTeamDialog(m_session, m_view.team(), chosen, m_owner->window());
    connect(dialog, &FormDialog::done, this, &PeopleActions::done);
    dialog->open();
}

QAction *PeopleActions::make(const QString &text, const QKeySequence &key, std::function<FormDialog *()> ask)
{
    auto *action = new QAction(text, this);
    if (!key.isEmpty())
        action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, ask = std::move(ask)] {
        FormDialog *dialog = ask();
        connect(dialog, &FormDialog::done, this, &PeopleActions::done);
        dialog->open();
    });
    return action;
}

std::vector<MemberId> PeopleActions::members() const
{
    std::vector<MemberId> members;
    for (const MembershipId id : m_selected) {
        const MemberId member = m_session.organization().memberships.find(id)->member;
        if (std::find(members.begin(), members.end(), member) == members.end())
            members.push_back(member);
    }
    return members;
}

void PeopleActions::setSelected(std::vector<MembershipId> memberships)
{
    const Organization &organization = m_session.organization();
    std::erase_if(memberships, [&](MembershipId id) { return !organization.memberships.find(id); });
    m_selected = std::move(memberships);
    const bool isAny = m_view.takesEdits() && !m_selected.empty();
    const auto areAll = [&](auto is) {
        return isAny && std::all_of(m_selected.begin(), m_selected.end(), [&](MembershipId id) {
            return is(organization.memberships.find(id)->period);
        });
    };
    const std::size_t people = members().size();
    m_move->setEnabled(areAll([this](const Period &period) { return period.last >= m_view.asOf(); }));
    m_alsoIn->setEnabled(isAny);
    m_leave->setEnabled(areAll([this](const Period &period) { return period.last >= m_view.asOf(); }));
    m_comeBack->setEnabled(m_selected.size() == 1
                           && areAll([this](const Period &period) { return period.last < m_view.asOf(); }));
    m_merge->setEnabled(isAny && people <= 2);
}

void PeopleActions::setPeopleInNoTeam(bool areThere)
{
    m_inNoTeam->setEnabled(m_view.takesEdits() && areThere);
}

} // namespace evenkeel
