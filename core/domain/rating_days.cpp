// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rating_days.h"

namespace evenkeel {
namespace {

/// Added at an end where a day lies outside: the next ones often lie near.
constexpr qint32 spare = 400;

} // namespace

std::vector<MemberId> ratedAnew(const SharedTable<MemberRatings> &before, const SharedTable<MemberRatings> &now)
{
    std::vector<MemberId> members;
    auto was = before.begin();
    auto is = now.begin();
    while (was != before.end() || is != now.end()) {
        if (is == now.end() || (was != before.end() && was->member < is->member)) {
            members.push_back((was++)->member);
        } else if (was == before.end() || is->member < was->member) {
            members.push_back((is++)->member);
        } else {
            if (was->list != is->list)
                members.push_back(is->member);
            ++was;
            ++is;
        }
    }
    return members;
}

RatingDays::RatingDays(const SharedTable<MemberRatings> &ratings)
{
    for (const MemberRatings &of : ratings)
        add(*of.list);
}

void RatingDays::makeRoomFor(qint32 number)
{
    if (m_counts.empty())
        m_first = number;
    if (number < m_first) {
        m_counts.insert(m_counts.begin(), std::size_t(m_first - number + spare), 0);
        m_first = number - spare;
    }
    if (std::size_t(number - m_first) >= m_counts.size())
        m_counts.resize(std::size_t(number - m_first + spare));
}

void RatingDays::add(const RatingList &list)
{
    for (const Rating &rating : list.ratings) {
        if (!rating.date.isReal())
            continue;
        makeRoomFor(rating.date.number());
        ++m_counts[std::size_t(rating.date.number() - m_first)];
    }
}

void RatingDays::remove(const RatingList &list)
{
    for (const Rating &rating : list.ratings) {
        if (rating.date.isReal())
            --m_counts[std::size_t(rating.date.number() - m_first)];
    }
}

void RatingDays::follow(const SharedTable<MemberRatings> &before, const SharedTable<MemberRatings> &now,
                        const std::vector<MemberId> &members)
{
    for (const MemberId member : members) {
        if (const MemberRatings *was = before.find(member))
            remove(*was->list);
        if (const MemberRatings *is = now.find(member))
            add(*is->list);
    }
}

std::vector<Day> RatingDays::until(Day last) const
{
    std::vector<Day> days;
    for (std::size_t i = 0; i < m_counts.size() && m_first + qint32(i) <= last.number(); ++i) {
        if (m_counts[i] == 0)
            continue;
        if (const std::optional<Day> day = Day::fromNumber(m_first + qint32(i)); day && day->isReal())
            days.push_back(*day);
    }
    return days;
}

} // namespace evenkeel
