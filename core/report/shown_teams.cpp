// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shown_teams.h"

#include <QCollator>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t mostCollated = 1000;

} // namespace

std::vector<const TeamAssessment *> teamsShown(const Assessment &assessment, const TeamAssessment &selected)
{
    std::vector<const TeamAssessment *> children = assessment.childrenOf(selected);
    if (!children.empty())
        return children;
    if (selected.parent < 0)
        return {&selected};
    return assessment.childrenOf(assessment.teams[std::size_t(selected.parent)]);
}

QList<MemberId> membersByName(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                              int most)
{
    struct Named
    {
        const QString *name;
        MemberId member;
    };
    std::vector<Named> named;
    for (const Share &share : assessment.sharesIn(team))
        named.push_back({&organization.members.find(share.member)->name.text(), share.member});
    const auto first = named.begin();
    const auto end = first + std::min<std::ptrdiff_t>(std::ptrdiff_t(named.size()), most);
    const QCollator collator;
    const bool isCollated = named.size() <= mostCollated;
    std::partial_sort(first, end, named.end(), [&](const Named &a, const Named &b) {
        const int order = isCollated ? collator.compare(*a.name, *b.name) : a.name->compare(*b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.member < b.member;
    });
    QList<MemberId> members;
    std::for_each(first, end, [&](const Named &one) { members.append(one.member); });
    return members;
}

} // namespace evenkeel
