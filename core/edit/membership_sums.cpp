// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/membership_sums.h"

#include "core/storage/membership_table.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace evenkeel::edit {
namespace {

/// `group` is in time order.
bool meets(std::span<const Membership> group)
{
    for (std::size_t i = 1; i < group.size(); ++i) {
        if (group[i - 1].period.overlaps(group[i].period))
            return true;
    }
    return false;
}

/// The rows that `group`, of one person in one team and in time order, becomes. New ones have no id yet.
std::vector<ShareSpan> spansOf(std::span<const Membership> group)
{
    if (meets(group))
        return summedShares({group.begin(), group.end()});
    std::vector<ShareSpan> spans;
    for (const Membership &membership : group)
        spans.push_back({membership.period, membership.share});
    return spans;
}

Result<> writeGroup(Database &database, const Organization &before, std::span<const Membership> group)
{
    const std::vector<ShareSpan> spans = spansOf(group);
    for (std::size_t i = spans.size(); i < group.size(); ++i) {
        if (Result<> done = membership_table::remove(database, group[i].id); !done)
            return done;
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        Membership row = i < group.size() ? group[i] : group.front();
        row.period = spans[i].period;
        row.share = spans[i].share;
        if (i < group.size()) {
            const Membership *held = before.memberships.find(row.id);
            if (held && *held == row)
                continue;
            if (Result<> done = membership_table::update(database, row); !done)
                return done;
            continue;
        }
        Result<MembershipId> id = membership_table::newId(database);
        if (!id)
            return id.error();
        row.id = *id;
        if (Result<> done = membership_table::insert(database, row); !done)
            return done;
    }
    return {};
}

} // namespace

std::vector<ShareSpan> summedShares(const std::vector<Membership> &memberships)
{
    std::vector<Day> turns;
    for (const Membership &membership : memberships) {
        turns.push_back(membership.period.first);
        if (membership.period.last.isReal())
            turns.push_back(membership.period.last.plusDays(1));
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());

    std::vector<ShareSpan> spans;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        double share = 0;
        for (const Membership &membership : memberships) {
            if (membership.period.contains(turns[i]))
                share += membership.share;
        }
        if (share <= 0)
            continue;
        share = std::min(share, 1.0);
        const Day last = i + 1 < turns.size() ? turns[i + 1].plusDays(-1) : Day::still();
        if (!spans.empty() && spans.back().share == share && spans.back().period.last.plusDays(1) == turns[i])
            spans.back().period.last = last;
        else
            spans.push_back({{turns[i], last}, share});
    }
    return spans;
}

Result<> writeSummed(Database &database, const Organization &before, std::vector<Membership> memberships)
{
    const auto owner = [](const Membership &membership) { return std::tie(membership.member, membership.team); };
    std::sort(memberships.begin(), memberships.end(), [&](const Membership &a, const Membership &b) {
        return std::tuple_cat(owner(a), std::tie(a.period.first, a.id))
            < std::tuple_cat(owner(b), std::tie(b.period.first, b.id));
    });
    for (auto first = memberships.begin(); first != memberships.end();) {
        const auto last = std::find_if(first, memberships.end(),
                                       [&](const Membership &other) { return owner(other) != owner(*first); });
        if (Result<> done = writeGroup(database, before, {first, last}); !done)
            return done;
        first = last;
    }
    return {};
}

} // namespace evenkeel::edit
