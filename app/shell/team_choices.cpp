// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_choices.h"

#include "core/domain/team_tree.h"

#include <QCollator>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using TeamNames = std::unordered_map<MemberId, QStringList>;

/// In which teams each person is on the day; of somebody who is in none then, the one of the last membership.
TeamNames teamNames(const Organization &organization, Day day)
{
    TeamNames names;
    std::unordered_map<MemberId, const Membership *> last;
    for (const Membership &membership : organization.memberships) {
        if (membership.period.contains(day))
            names[membership.member].append(organization.teams.find(membership.team)->name.text());
        const Membership *&held = last[membership.member];
        if (!held || held->period.last <= membership.period.last)
            held = &membership;
    }
    for (const auto &[member, membership] : last) {
        if (!names.contains(member))
            names[member].append(organization.teams.find(membership->team)->name.text());
    }
    return names;
}

QString detailOf(const Member &member, const QStringList &teams)
{
    QStringList parts;
    for (const QString &part : {member.role.text(), member.email.text(), teams.join(u", "_s)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

} // namespace

std::vector<Choice> teamChoices(const Organization &organization, Day day, const std::set<TeamId> &left)
{
    const TeamTree tree(organization, day);
    std::vector<Choice> choices;
    for (int i = 0; i < int(tree.nodes().size()); ++i) {
        const TeamId team = tree.nodes()[std::size_t(i)].team;
        if (left.contains(team))
            continue;
        QStringList above = tree.pathOf(organization, i);
        const QString name = above.takeLast();
        choices.push_back({.id = team.value(), .text = name, .detail = above.join(u" › "_s)});
    }
    return choices;
}

std::vector<Choice> memberChoices(const Organization &organization, Day day, const std::set<MemberId> &left)
{
    const TeamNames names = teamNames(organization, day);
    std::vector<Choice> choices;
    choices.reserve(std::size_t(organization.members.size()));
    for (const Member &member : organization.members) {
        const auto teams = names.find(member.id);
        if (!left.contains(member.id))
            choices.push_back({.id = member.id.value(), .text = member.name.text(),
                               .detail = detailOf(member, teams == names.end() ? QStringList() : teams->second)});
    }
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(choices.size());
    for (std::size_t i = 0; i < choices.size(); ++i)
        keys.emplace_back(collator.sortKey(choices[i].text), i);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Choice> sorted;
    sorted.reserve(choices.size());
    for (const auto &[key, at] : keys)
        sorted.push_back(std::move(choices[at]));
    return sorted;
}

QString whoIs(const Organization &organization, MemberId id, Day day)
{
    const Member *member = organization.members.find(id);
    const TeamNames names = teamNames(organization, day);
    const auto teams = names.find(id);
    return detailOf(*member, teams == names.end() ? QStringList() : teams->second);
}

} // namespace evenkeel
