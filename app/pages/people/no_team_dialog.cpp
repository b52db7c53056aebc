// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/no_team_dialog.h"

#include "app/pages/people/membership_dialog.h"
#include "app/shell/day_field.h"
#include "app/theme/plain_text.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "core/edit/member_verbs.h"
#include "core/edit/membership_verbs.h"

#include <QCollator>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

std::vector<MemberId> peopleInNoTeam(const Organization &organization)
{
    quint32 most = 0;
    for (const Member &member : organization.members)
        most = std::max(most, member.id.value());
    std::vector<bool> isSomewhere(most + 1); // asked after each edit, of 100,000 people too
    for (const Membership &membership : organization.memberships)
        isSomewhere[membership.member.value()] = true;
    std::vector<const Member *> left;
    for (const Member &member : organization.members) {
        if (!isSomewhere[member.id.value()])
            left.push_back(&member);
    }
    const QCollator collator;
    std::stable_sort(left.begin(), left.end(), [&](const Member *a, const Member *b) {
        return collator.compare(a->name.text(), b->name.text()) < 0;
    });
    std::vector<MemberId> ids;
    for (const Member *member : left)
        ids.push_back(member->id);
    return ids;
}

NoTeamDialog::NoTeamDialog(Session &session, TeamId team, const std::vector<MemberId> &chosen, QWidget *parent)
    : FormDialog(tr("People in no team"), {}, parent)
    , m_session(session)
    , m_team(team)
    , m_list(new QListWidget)
    , m_from(new DayField(Day::always()))
    , m_fromError(new FieldError(m_from))
{
    const Organization &organization = session.organization();
    m_list->setAccessibleName(tr("People in no team"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QListWidgetItem *first = nullptr;
    for (const MemberId id : peopleInNoTeam(organization)) {
        const Member &member = *organization.members.find(id);
        QStringList beside;
        if (!member.role.isEmpty())
            beside.append(member.role.text());
        if (const auto ratings = ratingsOf(organization, id).ratings.size(); ratings > 0)
            beside.append(tr("%n rating(s)", nullptr, int(ratings)));
        auto *item = new QListWidgetItem(
            beside.isEmpty() ? member.name.text() : tr("%1 (%2)").arg(member.name.text(), beside.join(u", "_s)), m_list);
        item->setData(Qt::UserRole, id.value());
        const bool isChosen = chosen.empty() || std::find(chosen.begin(), chosen.end(), id) != chosen.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen && !first)
            first = item;
    }
    m_from->setPlaceholderText(tr("Always"));
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    form->addRow(QString(), m_fromError);
    body()->addWidget(wrappedLabel(tr("They stay in the file with their ratings, but no page shows them and no figure counts them.")));
    body()->addWidget(makeLinks());
    body()->addWidget(m_list, 1);
    body()->addLayout(form);
    connect(m_list, &QListWidget::itemChanged, this, &NoTeamDialog::refresh);
    connect(m_from, &DayField::textChanged, m_fromError, &FieldError::clearError);
    refresh();
    resize(theme::scaled(520), theme::scaled(480));
    m_list->setFocus();
    // Once it is styled: going there sooner would lay out rows of another height.
    QMetaObject::invokeMethod(m_list, [this, first] { m_list->setCurrentItem(first); }, Qt::QueuedConnection);
}

QWidget *NoTeamDialog::makeLinks()
{
    auto *links = new QWidget;
    auto *all = linkButton(tr("All"));
    auto *none = linkButton(tr("None"));
    m_remove = linkButton({});
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_remove, &QPushButton::clicked, this, &NoTeamDialog::remove);
    auto *layout = new QHBoxLayout(links);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(all);
    layout->addWidget(none);
    layout->addStretch(1);
    layout->addWidget(m_remove);
    return links;
}

void NoTeamDialog::setAll(bool isChosen)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void NoTeamDialog::refresh()
{
    refuse({});
    const auto count = int(chosen().size());
    const Team *team = m_session.organization().teams.find(m_team);
    doButton()->setText(tr("Put %n person(s) into %1", nullptr, count).arg(team ? theme::asCaption(team->name.text()) : QString()));
    doButton()->setEnabled(count > 0);
    m_remove->setText(tr("Remove %n person(s) from the file", nullptr, count));
    m_remove->setEnabled(count > 0);
}

std::vector<MemberId> NoTeamDialog::chosen() const
{
    std::vector<MemberId> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(MemberId(m_list->item(row)->data(Qt::UserRole).toUInt()));
    }
    return chosen;
}

void NoTeamDialog::finish()
{
    const Result<Day> from = m_from->day(Day::always());
    const Organization &organization = m_session.organization();
    const Team *team = organization.teams.find(m_team);
    if (!from || !team) {
        from ? refuse(tr("This team is not there any more.")) : m_fromError->say(from.error().sentence);
        m_from->setFocus();
        return;
    }
    const QString said = tr("Now in “%1”: %2.").arg(team->name.text(), namesOf(organization, chosen()));
    const Period period{*from == Day::always() ? team->period.first : *from, team->period.last};
    if (const Result<> done = m_session.run(edit::addMemberships(chosen(), {.team = m_team, .period = period})); !done)
        refuse(done.error().sentence);
    else
        succeed(said);
}

void NoTeamDialog::remove()
{
    const QString said = tr("Removed from the file: %1.").arg(namesOf(m_session.organization(), chosen()));
    if (const Result<> done = m_session.run(edit::removeMembers(chosen())); !done)
        refuse(done.error().sentence);
    else
        succeed(said);
}

} // namespace evenkeel
