// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::rating_table {

Result<SharedTable<MemberRatings>> all(Database &database);
/// None where the member has no rating.
Result<std::optional<MemberRatings>> of(Database &database, MemberId member);

/// Inserts, or replaces the rating with the same key. `rating.hasNote` is not looked at.
Result<> put(Database &database, MemberId member, const Rating &rating, const Note &note);
Result<> remove(Database &database, MemberId member, const Rating &rating);
Result<> setNote(Database &database, MemberId member, const Rating &rating, const Note &note);

/// Whose rating stays where both have one of the same key.
enum class Prevails : quint8 { Into, From };
/// What `from` has goes to `into`.
Result<> moveMember(Database &database, MemberId from, MemberId into, Prevails prevails = Prevails::Into);
Result<> moveRater(Database &database, RaterId from, RaterId into);

} // namespace evenkeel::rating_table
