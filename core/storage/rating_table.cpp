// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rating_table.h"

#include "core/storage/table.h"

namespace evenkeel::rating_table {
namespace {

/// Takes rows in the order of the key, member first.
class Collector
{
public:
    void add(const Row &row)
    {
        const auto member = row.id<MemberId>(0);
        if (!m_list || m_member != member) {
            finish();
            m_member = member;
            m_list = std::make_shared<RatingList>();
        }
        Rating rating{.competency = row.id<CompetencyId>(1),
                      .rater = row.id<RaterId>(3),
                      .date = row.day(4),
                      .source = row.choice(2, Source::Self),
                      .judgment = row.choice(5, Judgment::CannotJudge),
                      .level = row.optionalReal(6).value_or(0),
                      .raters = row.real(7)};
        if (!row.isNull(8)) {
            rating.hasNote = true;
            m_list->notes.push_back({quint32(m_list->ratings.size()), row.note(8)});
        }
        m_list->ratings.push_back(rating);
    }

    SharedTable<MemberRatings> take()
    {
        finish();
        return std::move(m_table);
    }

private:
    void finish()
    {
        if (m_list)
            m_table.put({m_member, std::move(m_list)});
    }

    SharedTable<MemberRatings> m_table;
    MemberId m_member{1};
    std::shared_ptr<RatingList> m_list;
};

Result<SharedTable<MemberRatings>> collected(Database &database, const char *sql, std::initializer_list<Value> values)
{
    Collector collector;
    if (Result<> done = database.query(sql, values, [&](const Row &row) { collector.add(row); }); !done)
        return done.error();
    return collector.take();
}

} // namespace

Result<SharedTable<MemberRatings>> all(Database &database)
{
    return collected(database,
                     "SELECT member, competency, source, rater, rated_on, judgment, level, raters, note FROM rating "
                     "ORDER BY member, competency, source, rater, rated_on",
                     {});
}

Result<std::optional<MemberRatings>> of(Database &database, MemberId member)
{
    Result<SharedTable<MemberRatings>> table =
        collected(database,
                  "SELECT member, competency, source, rater, rated_on, judgment, level, raters, note FROM rating "
                  "WHERE member = ? ORDER BY competency, source, rater, rated_on",
                  {member});
    if (!table)
        return table.error();
    return table->isEmpty() ? std::nullopt : std::optional(*table->begin());
}

Result<> put(Database &database, MemberId member, const Rating &rating, const Note &note)
{
    const bool isLevel = rating.judgment == Judgment::Level;
    return database.run("INSERT INTO rating (member, competency, source, rater, rated_on, judgment, level, raters, "
                        "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                        "judgment = excluded.judgment, level = excluded.level, raters = excluded.raters, "
                        "note = excluded.note",
                        {member, rating.competency, rating.source, rating.rater, rating.date, rating.judgment,
                         isLevel ? Value(rating.level) : Value(std::nullopt), rating.raters,
                         note.isEmpty() ? Value(std::nullopt) : Value(note)});
}

Result<> remove(Database &database, MemberId member, const Rating &rating)
{
    return database.run("DELETE FROM rating WHERE member = ? AND competency = ? AND source = ? AND rater = ? "
                        "AND rated_on = ?",
                        {member, rating.competency, rating.source, rating.rater, rating.date});
}

Result<> setNote(Database &database, MemberId member, const Rating &rating, const Note &note)
{
    return database.run("UPDATE rating SET note = ?6 WHERE member = ?1 AND competency = ?2 AND source = ?3 "
                        "AND rater = ?4 AND rated_on = ?5",
                        {member, rating.competency, rating.source, rating.rater, rating.date,
                         note.isEmpty() ? Value(std::nullopt) : Value(note)});
}

Result<> moveMember(Database &database, MemberId from, MemberId into, Prevails prevails)
{
    if (prevails == Prevails::From) {
        Result<> done = database.run("DELETE FROM rating WHERE member = ?2 AND EXISTS (SELECT 1 FROM rating AS other "
                                     "WHERE other.member = ?1 AND other.competency = rating.competency "
                                     "AND other.source = rating.source AND other.rater = rating.rater "
                                     "AND other.rated_on = rating.rated_on)",
                                     {from, into});
        if (!done)
            return done;
    }
    if (Result<> moved = database.run("UPDATE OR IGNORE rating SET member = ?2 WHERE member = ?1", {from, into}); !moved)
        return moved;
    return database.run("DELETE FROM rating WHERE member = ?", {from});
}

Result<> moveRater(Database &database, RaterId from, RaterId into)
{
    if (Result<> moved = database.run("UPDATE OR IGNORE rating SET rater = ?2 WHERE rater = ?1", {from, into}); !moved)
        return moved;
    return database.run("DELETE FROM rating WHERE rater = ?", {from});
}

} // namespace evenkeel::rating_table
