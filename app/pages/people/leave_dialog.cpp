// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/leave_dialog.h"

#include "app/pages/people/membership_dialog.h"
#include "app/shell/day_field.h"
#include "app/shell/typed_day.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "core/edit/membership_verbs.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <set>

namespace evenkeel {

LeaveDialog::LeaveDialog(Session &session, std::vector<MembershipId> memberships, Day today, QWidget *parent)
    : FormDialog({}, tr("Leave"), parent)
    , m_session(session)
    , m_memberships(std::move(memberships))
    , m_last(new DayField(today))
    , m_lastError(new FieldError(m_last))
    , m_allTeams(new QCheckBox(tr("And all &other teams")))
{
    const Organization &organization = session.organization();
    std::set<MemberId> members;
    for (const MembershipId id : m_memberships)
        members.insert(organization.memberships.find(id)->member);
    setWindowTitle(tr("%1 leaves").arg(namesOf(organization, {members.begin(), members.end()})));
    const bool areElsewhere = std::any_of(organization.memberships.begin(), organization.memberships.end(), [&](const Membership &other) {
        return members.contains(other.member) && other.period.last > today
            && std::find(m_memberships.begin(), m_memberships.end(), other.id) == m_memberships.end();
    });
    m_allTeams->setVisible(areElsewhere);
    auto *form = new QFormLayout;
    form->addRow(tr("&Last day"), m_last);
    form->addRow(QString(), m_lastError);
    body()->addWidget(wrappedLabel(tr("The past stays: ratings and this time in the team are kept, and people who left can come back.")));
    body()->addLayout(form);
    body()->addWidget(m_allTeams);
    body()->addStretch(1);
    resize(theme::scaled(420), sizeHint().height());
    connect(m_last, &DayField::textChanged, m_lastError, &FieldError::clearError);
    m_last->setFocus();
    m_last->selectAll();
}

std::vector<MembershipId> LeaveDialog::ending(Day last) const
{
    std::vector<MembershipId> ending = m_memberships;
    if (!m_allTeams->isChecked())
        return ending;
    const Organization &organization = m_session.organization();
    std::set<MemberId> members;
    for (const MembershipId id : m_memberships)
        members.insert(organization.memberships.find(id)->member);
    for (const Membership &other : organization.memberships) {
        if (members.contains(other.member) && other.period.last > last
            && std::find(ending.begin(), ending.end(), other.id) == ending.end())
            ending.push_back(other.id);
    }
    return ending;
}

void LeaveDialog::finish()
{
    const Result<Day> last = m_last->text().trimmed().isEmpty()
        ? Result<Day>(Error{ErrorKind::Refused, tr("People leave on a day."), {}}) : m_last->day(Day::still());
    Result<> done = last ? Result<>() : Result<>(last.error());
    const std::vector<MembershipId> ended = last ? ending(*last) : std::vector<MembershipId>();
    if (done) {
        const bool areThere = std::all_of(m_memberships.begin(), m_memberships.end(), [this](MembershipId id) {
            return m_session.organization().memberships.find(id);
        });
        done = areThere ? m_session.run(edit::endMemberships(ended, *last))
                        : Result<>(Error{ErrorKind::NotFound, tr("One of these memberships is not there any more."), {}});
    }
    if (done) {
        succeed(tr("%n membership(s) (ends/end) on %1.", nullptr, int(ended.size())).arg(dayText(*last, locale())));
        return;
    }
    m_lastError->say(done.error().sentence);
    m_last->setFocus();
}

} // namespace evenkeel
