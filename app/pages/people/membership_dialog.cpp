// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/membership_dialog.h"

#include "app/pages/people/typed_membership.h"
#include "app/shell/choice_list.h"
#include "app/shell/day_field.h"
#include "app/shell/team_choices.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "core/edit/membership_verbs.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace evenkeel {

namespace {

QString captionOf(MembershipDialog::Purpose purpose)
{
    switch (purpose) {
    case MembershipDialog::Purpose::Move: return MembershipDialog::tr("Move");
    case MembershipDialog::Purpose::AlsoIn: return MembershipDialog::tr("Add");
    case MembershipDialog::Purpose::ComeBack: return MembershipDialog::tr("Come back");
    }
    Q_UNREACHABLE();
}

} // namespace

QString namesOf(const Organization &organization, const std::vector<MemberId> &members)
{
    return members.size() == 1 ? organization.members.find(members.front())->name.text()
                               : MembershipDialog::tr("%n person(s)", nullptr, int(members.size()));
}

MembershipDialog::MembershipDialog(Purpose purpose, Session &session, std::vector<MembershipId> memberships, Day today,
                                   QWidget *parent)
    : FormDialog({}, captionOf(purpose), parent)
    , m_purpose(purpose)
    , m_session(session)
    , m_memberships(std::move(memberships))
{
    const Organization &organization = session.organization();
    const QString names = namesOf(organization, members());
    const Team &team = *organization.teams.find(organization.memberships.find(m_memberships.front())->team);
    switch (purpose) {
    case Purpose::Move:
        setWindowTitle(tr("Move %1 to another team").arg(names));
        break;
    case Purpose::AlsoIn:
        setWindowTitle(tr("%1, also in another team").arg(names));
        break;
    case Purpose::ComeBack:
        setWindowTitle(tr("%1 comes back").arg(names));
        body()->addWidget(wrappedLabel(tr("Into %1, from this day on. The time away stays as it was.").arg(team.name.text())));
        break;
    }
    if (purpose != Purpose::ComeBack) {
        std::set<TeamId> left;
        for (const MembershipId id : m_memberships)
            left.insert(organization.memberships.find(id)->team);
        m_teams = new ChoiceList(tr("Find a team"),
                                 teamChoices(organization, today, left.size() == 1 ? left : std::set<TeamId>()));
        body()->addWidget(m_teams, 1);
        const auto follow = [this] { doButton()->setEnabled(m_teams->current().has_value()); };
        connect(m_teams, &ChoiceList::currentChanged, this, follow);
        connect(m_teams, &ChoiceList::activated, this, &MembershipDialog::finish);
        follow();
    }
    body()->addWidget(makeFields(today));
    resize(theme::scaled(440), m_teams ? theme::scaled(460) : sizeHint().height());
    m_teams ? m_teams->setFocus() : m_from->setFocus();
}

QWidget *MembershipDialog::makeFields(Day today)
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    m_from = new DayField(today);
    m_fromError = new FieldError(m_from);
    form->addRow(tr("&From"), m_from);
    form->addRow(QString(), m_fromError);
    connect(m_from, &DayField::textChanged, m_fromError, &FieldError::clearError);
    if (m_purpose == Purpose::Move) {
        form->addRow(QString(), wrappedLabel(tr("Before that day nothing changes. A day before they joined moves them for all "
                                                "of their time."),
                                             theme::TextStyle::Caption, theme::Role::Muted));
        return fields;
    }
    m_share = new QLineEdit(shareText(suggestedShare(today), locale()));
    m_share->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_shareError = new FieldError(m_share);
    form->addRow(tr("&Share"), m_share);
    form->addRow(QString(), m_shareError);
    connect(m_share, &QLineEdit::textChanged, m_shareError, &FieldError::clearError);
    return fields;
}

double MembershipDialog::suggestedShare(Day today) const
{
    const Organization &organization = m_session.organization();
    if (m_purpose == Purpose::ComeBack)
        return organization.memberships.find(m_memberships.front())->share;
    const std::vector<MemberId> people = members();
    double taken = 0;
    for (const Membership &membership : organization.memberships) {
        if (people.size() == 1 && membership.member == people.front() && membership.period.contains(today))
            taken += membership.share;
    }
    const double left = std::round((1 - taken) * 100) / 100;
    return people.size() == 1 && left > 0 && left < 1 ? left : .5;
}

std::vector<MemberId> MembershipDialog::members() const
{
    std::set<MemberId> members;
    for (const MembershipId id : m_memberships)
        members.insert(m_session.organization().memberships.find(id)->member);
    return {members.begin(), members.end()};
}

Verb<> MembershipDialog::verb(TeamId team, double share, Day from) const
{
    const Organization &organization = m_session.organization();
    // Nobody is in a team for longer than it lasts.
    const Period period{from, organization.teams.find(team)->period.last};
    switch (m_purpose) {
    case Purpose::Move:
        return edit::transferMemberships(m_memberships, team, from);
    case Purpose::AlsoIn:
    case Purpose::ComeBack:
        return edit::addMemberships(members(), {team, share, period});
    }
    Q_UNREACHABLE();
}

QString MembershipDialog::sentence(TeamId team) const
{
    const Organization &organization = m_session.organization();
    const QString names = namesOf(organization, members());
    const QString where = organization.teams.find(team)->name.text();
    switch (m_purpose) {
    case Purpose::Move: return tr("Moved to “%2”: %1.").arg(names, where);
    case Purpose::AlsoIn: return tr("Also in “%2” now: %1.").arg(names, where);
    case Purpose::ComeBack: return tr("Back in “%2”: %1.").arg(names, where);
    }
    Q_UNREACHABLE();
}

void MembershipDialog::finish()
{
    const Organization &organization = m_session.organization();
    for (const MembershipId id : m_memberships) {
        if (!organization.memberships.find(id)) {
            refuse(tr("One of these memberships is not there any more."));
            return;
        }
    }
    const std::optional<quint32> chosen = m_teams ? m_teams->current() : std::nullopt;
    if (m_teams && !chosen)
        return;
    const TeamId team = chosen ? TeamId(*chosen) : organization.memberships.find(m_memberships.front())->team;
    const Result<Day> from = m_from->day(Day::always());
    const Result<double> share = m_share ? shareFromText(m_share->text(), locale()) : Result<double>(1.0);
    m_fromError->say(from ? QString() : from.error().sentence);
    if (m_shareError)
        m_shareError->say(share ? QString() : share.error().sentence);
    if (!from || !share) {
        from ? m_share->setFocus() : m_from->setFocus();
        return;
    }
    if (m_share && !(*share > 0 && *share <= 1)) {
        m_shareError->say(tr("A share lies above 0 and goes up to 1, which is full time."));
        m_share->setFocus();
        return;
    }
    const QString said = sentence(team);
    if (const Result<> done = m_session.run(verb(team, *share, *from)); !done)
        refuse(done.error().sentence);
    else
        succeed(said);
}

} // namespace evenkeel
