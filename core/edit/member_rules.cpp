// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_rules.h"

#include "core/edit/checks.h"

#include <QCoreApplication>
#include <QHash>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MemberRules)
};

} // namespace

Result<Member> checkedMember(MemberId id, const MemberDraft &draft)
{
    Result<Name> name = checkedName(draft.name);
    if (!name)
        return name.error();
    Result<Line> email = checkedLine(draft.email, Tr::tr("The email address cannot be kept."));
    if (!email)
        return email.error();
    Result<Line> role = checkedLine(draft.role, Tr::tr("The role cannot be kept."));
    if (!role)
        return role.error();
    Result<Note> note = checkedNote(draft.note, Tr::tr("The note cannot be kept."));
    if (!note)
        return note.error();
    return Member{id, name.take(), email.take(), role.take(), note.take()};
}

Result<> checkEmails(const Organization &organization, const std::vector<Member> &edited,
                     const std::set<MemberId> &gone)
{
    std::set<MemberId> replaced = gone;
    QHash<QString, QString> taken; // by address, whose it is
    for (const Member &member : edited) {
        replaced.insert(member.id);
        if (member.email.isEmpty())
            continue;
        const QString address = folded(member.email.text());
        if (taken.contains(address))
            return refused(Tr::tr("%1 and %2 would have the same email address.")
                               .arg(taken.value(address), member.name.text()));
        taken.insert(address, member.name.text());
    }
    if (taken.isEmpty())
        return {};
    for (const Member &other : organization.members) {
        if (!other.email.isEmpty() && !replaced.contains(other.id) && taken.contains(folded(other.email.text())))
            return refused(Tr::tr("%1 has this email address already.").arg(other.name.text()));
    }
    return {};
}

} // namespace evenkeel::edit
