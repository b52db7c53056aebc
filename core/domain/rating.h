// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/day.h"
#include "core/domain/ids.h"

#include <memory>
#include <optional>
#include <tuple>
#include <span>
#include <vector>

namespace evenkeel {

/// Who rates, in relation to the one who is rated.
enum class Source : quint8 { Supervisor, Peer, Report, Self };

/// What a rating says. The last two are kept as rows without a level: nothing older shows through them.
enum class Judgment : quint8 { Level, Cleared, CannotJudge };

/// A level given to a member for a competency on a day, by a source and a rater. 32 bytes; the member is the chunk's
/// (MemberRatings), the note is kept apart.
struct Rating
{
    CompetencyId competency;
    RaterId rater;
    Day date;
    Source source = Source::Supervisor;
    Judgment judgment = Judgment::Level;
    bool hasNote = false;
    /// 1 to 5, a real number; 0 where the judgment is not a level.
    double level = 0;
    /// How many raters it stands for, a real number from 1.
    double raters = 1;

    /// A member has one rating of each key; entering it again replaces it.
    auto key() const { return std::tuple(competency, source, rater, date); }

    friend bool operator==(const Rating &, const Rating &) = default;
};

/// A note on the rating at `index` of the same chunk; not empty.
struct RatingNote
{
    quint32 index;
    Note text;

    friend bool operator==(const RatingNote &, const RatingNote &) = default;
};

/// All ratings of one member.
struct RatingList
{
    /// Ascending by Rating::key(), so that the ratings of one competency stand together, and of one rater in time order.
    std::vector<Rating> ratings;
    /// Ascending by index.
    std::vector<RatingNote> notes;

    /// Those in one competency.
    std::span<const Rating> in(CompetencyId competency) const;
    /// The note of the rating at `index`; empty where there is none.
    Note noteOf(qsizetype index) const;

    friend bool operator==(const RatingList &, const RatingList &) = default;
};

/// The ratings of one member, shared and never changed. `list` is not null and not empty.
struct MemberRatings
{
    MemberId member;
    std::shared_ptr<const RatingList> list;

    friend bool operator==(const MemberRatings &a, const MemberRatings &b)
    {
        return a.member == b.member && (a.list == b.list || *a.list == *b.list);
    }
};

/// A rater is known by the label written. The empty label is one unnamed rater of its source. Labels differ, case
/// included.
struct Rater
{
    RaterId id;
    Line label = {};

    friend bool operator==(const Rater &, const Rater &) = default;
};

/// A named rating period. Rounds do not overlap; both days are real.
struct Round
{
    RoundId id;
    Name name;
    Period period;

    friend bool operator==(const Round &, const Round &) = default;
};

inline MemberId keyOf(const MemberRatings &ratings) { return ratings.member; }
inline RaterId keyOf(const Rater &rater) { return rater.id; }
inline RoundId keyOf(const Round &round) { return round.id; }

} // namespace evenkeel
