// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/domain_check.h"
#include "tests/support/import_support.h"

#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

/// Files whose rows collide in every way that a small set of words allows.
class RandomFile
{
public:
    explicit RandomFile(unsigned seed) : m_random(seed) {}

    QString people(bool withIds)
    {
        QStringList columns{u"name"_s, u"email"_s, u"team"_s, u"fte"_s, u"joined"_s, u"left"_s, u"Planning"_s, u"Vision"_s};
        if (withIds)
            columns += u"id"_s;
        // Some files lack some columns.
        for (const QString &column : {u"email"_s, u"team"_s, u"fte"_s, u"joined"_s, u"left"_s}) {
            if (one({0, 0, 0, 0, 1}))
                columns.removeAll(column);
        }
        return rows(columns);
    }
    QString ratings()
    {
        return rows({u"member"_s, u"email"_s, u"competency"_s, u"level"_s, u"date"_s, u"source"_s, u"rater"_s, u"raters"_s, u"note"_s});
    }
    QString teams() { return rows({u"team"_s, u"change"_s, u"complexity"_s, u"lead"_s}); }

private:
    int one(std::initializer_list<int> numbers) { return numbers.begin()[m_random() % numbers.size()]; }
    QString oneOf(const QStringList &texts) { return texts[qsizetype(m_random() % unsigned(texts.size()))]; }

    QString rows(const QStringList &columns)
    {
        QString csv = columns.join(u',') + u'\n';
        for (int row = 1 + int(m_random() % 12); row > 0; --row) {
            QStringList cells;
            for (const QString &column : columns)
                cells += cell(column);
            csv += cells.join(u',') + u'\n';
        }
        return csv;
    }
    QString cell(const QString &column)
    {
        const QString level = oneOf({u"1"_s, u"3.5"_s, u"5"_s, u""_s, u""_s, u"6"_s});
        const QHash<QString, QStringList> words{
            {u"name"_s, {u"Ada"_s, u"Ada"_s, u"Bo"_s, u"Cy"_s}},
            {u"member"_s, {u"Bo"_s, u"Bo"_s, u"Bo"_s, u"Cy"_s, u"Cy"_s, u"Ada"_s}},
            {u"email"_s, {u""_s, u""_s, u""_s, u"a@x"_s, u"A@X"_s, u"b@x"_s}},
            {u"team"_s, {u""_s, u"Ops"_s, u"Ops"_s, u"Net"_s, u"Ops / Night"_s, u"New / Night"_s, u"ops"_s, u"Old"_s}},
            {u"fte"_s, {u""_s, u"0.5"_s, u"1"_s, u"2"_s}},
            {u"joined"_s, {u""_s, u""_s, u"2020-01-01"_s, u"2022-01-01"_s}},
            {u"left"_s, {u""_s, u""_s, u"2019-12-31"_s, u"2020-12-31"_s, u"2021-12-31"_s}},
            {u"id"_s, {u""_s, u"1"_s, u"2"_s, u"3"_s, u"77"_s, u"78"_s}},
            {u"competency"_s, {u"Planning"_s, u"Planning"_s, u"vision"_s, u"vision"_s, u"vision"_s, u"None"_s}},
            {u"date"_s, {u""_s, u"2025-01-01"_s, u"2026-03-31"_s}},
            {u"source"_s, {u""_s, u"peer"_s, u"Self"_s}},
            {u"rater"_s, {u""_s, u"P1"_s, u"P2"_s}},
            {u"raters"_s, {u""_s, u"1"_s, u"2"_s, u"2"_s, u"1"_s, u"0"_s}},
            {u"note"_s, {u""_s, u""_s, u"why"_s}},
            {u"lead"_s, {u""_s, u"Ada"_s, u"b@x"_s}}};
        if (column == u"level"_s)
            return oneOf({level, u"cleared"_s});
        if (column == u"change"_s || column == u"complexity"_s)
            return oneOf({level, u"-"_s});
        return words.contains(column) ? oneOf(words.value(column)) : level;
    }

    std::mt19937 m_random;
};

Organization basis()
{
    OrganizationBuilder builder;
    const TeamId ops = builder.team(u"Ops"_s);
    builder.team(u"Night"_s, ops);
    builder.team(u"Old"_s, {}, {.last = day("2020-06-30")});
    const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
    builder.competency(u"Vision"_s, Side::Leadership);
    const MemberId ada = builder.member(u"Ada"_s, ops, .5, {day("2020-01-01"), Day::still()});
    builder.member(u"Ada"_s, builder.root());
    builder.member(u"Bo"_s, builder.root(), 1, {Day::always(), day("2020-12-31")});
    builder.member(u"Cy"_s, ops);
    builder.rating(ada, planning, 3.5, day("2026-03-31"));
    Organization organization = builder.build();
    Member bo = *organization.members.find(MemberId(3));
    bo.email = Line::from(u"b@x"_s).take();
    organization.members.put(bo);
    return organization;
}

struct Tally
{
    int rows = 0;
    int good = 0;
};

/// What comes of the good rows obeys every rule of the domain; the same rows again change nothing.
void tryFile(const Organization &before, const QString &csv, Tally &tally, bool isRepeatable)
{
    SCOPED_TRACE(csv.toStdString());
    const ImportPlan plan = planOf(before, csv);
    const Organization after = withImport(plan);
    ASSERT_TRUE(checkDomain(after)) << checkDomain(after).error().detail.toStdString();
    EXPECT_EQ(plan.summary.isEmpty(), after == before);
    for (const PlannedRow &row : plan.rows) {
        const bool hasProblem = std::any_of(plan.problems.begin(), plan.problems.end(),
                                            [&](const Finding &problem) { return problem.line == row.line; });
        EXPECT_EQ(row.state == RowState::Problem, hasProblem);
        ++tally.rows;
        tally.good += !hasProblem;
    }
    if (!isRepeatable || plan.hasProblems())
        return;
    const ImportPlan again = planOf(after, csv);
    EXPECT_EQ(problems(again), "");
    EXPECT_TRUE(again.summary.isEmpty());
}

TEST(ImportProperty, WhateverAPeopleFileSaysTheOutcomeIsSound)
{
    Tally tally;
    for (unsigned seed = 0; seed < 6'000 && !testing::Test::HasFailure(); ++seed) {
        tryFile(basis(), RandomFile(seed).people(false), tally, true);
        tryFile(basis(), RandomFile(seed).people(true), tally, false);
    }
    EXPECT_GT(tally.good, tally.rows / 10);
    EXPECT_LT(tally.good, tally.rows * 9 / 10);
}

TEST(ImportProperty, WhateverARatingsFileSaysTheOutcomeIsSound)
{
    Tally tally;
    for (unsigned seed = 0; seed < 3'000 && !testing::Test::HasFailure(); ++seed)
        tryFile(basis(), RandomFile(seed).ratings(), tally, true);
    EXPECT_GT(tally.good, tally.rows / 10);
}

TEST(ImportProperty, WhateverATeamsFileSaysTheOutcomeIsSound)
{
    Tally tally;
    for (unsigned seed = 0; seed < 3'000 && !testing::Test::HasFailure(); ++seed)
        tryFile(basis(), RandomFile(seed).teams(), tally, true);
    EXPECT_GT(tally.good, tally.rows / 10);
}

} // namespace
} // namespace evenkeel
