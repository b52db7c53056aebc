// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shown_teams.h"

#include <QCollator>

#include <algorithm>

namespace evenkeel {

std::vector<const TeamAssessment *> teamsShown(const Assessment &assessment, const TeamAssessment &selected)
{
    std::vector<const TeamAssessment *> children = assessment.childrenOf(selected);
    if (!children.empty())
        return children;
    if (selected.parent < 0)
        return {&selected};
    return assessment.childrenOf(assessment.teams[std::size_t(selected.parent)]);
}

QList<MemberId> membersByName(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, MemberId>> keyed;
    for (const Share &share : assessment.sharesIn(team))
        keyed.emplace_back(collator.sortKey(organization.members.find(share.member)->name.text()), share.member);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QList<MemberId> members;
    members.reserve(qsizetype(keyed.size()));
    for (const auto &[key, member] : keyed)
        members.append(member);
    return members;
}

} // namespace evenkeel
