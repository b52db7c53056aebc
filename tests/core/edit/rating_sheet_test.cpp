// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rating_sheet.h"

#include "core/exchange/guesses.h"
#include "tests/support/import_support.h"

namespace evenkeel {
namespace {

using namespace test;

class RatingSheet : public testing::Test
{
protected:
    RatingSheet()
    {
        const TeamId ops = m_builder.team(u"Ops"_s);
        m_builder.member(u"Kim Lee"_s, ops);
        m_builder.member(u"Kim Lee"_s, ops);
        m_builder.member(u"=Bo"_s, m_builder.root());
        m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
        m_planning = m_builder.competency(u"Planning"_s, Side::Management);
        m_builder.competency(u"Source"_s, Side::Neutral);
        m_builder.competency(u"Retired"_s, Side::Management, 1, {Day::always(), day("2020-12-31")});
    }

    RatingSheetRequest request(TableFormat format, bool isPrefilled = true)
    {
        return {.format = format,
                .round = roundOn(m_builder.build(), day("2026-02-01")),
                .source = Source::Peer,
                .rater = Line::from(u"Peer 1"_s).take(),
                .members = {MemberId(3), MemberId(1), MemberId(2)},
                .isPrefilled = isPrefilled,
                .today = day("2026-03-31")};
    }

    Sheet sheet(TableFormat format, bool isPrefilled = true)
    {
        const Organization organization = m_builder.build();
        const Result<QByteArray> bytes = makeRatingSheet(organization, request(format, isPrefilled));
        if (!bytes) {
            ADD_FAILURE() << bytes.error().sentence.toStdString();
            return {};
        }
        const Result<ReadTable> table = readTable({.bytes = *bytes});
        return withGuessedHeadings(table->sheet, options(), organization);
    }

    /// The plan for a sheet in which the rater wrote these levels into Planning, by row.
    ImportPlan filledIn(const Sheet &sheet, const QMap<int, QString> &levels)
    {
        QMap<CellPlace, QString> cells;
        for (auto at = levels.cbegin(); at != levels.cend(); ++at)
            cells.insert({sheet.lineOf(at.key()), 2}, at.value());
        return planImport(m_builder.build(), sheet.withCells(cells), options()).take();
    }

    OrganizationBuilder m_builder;
    CompetencyId m_vision{1};
    CompetencyId m_planning{1};
};

TEST_F(RatingSheet, HasTheRoundsCompetenciesBySideAndThePeopleInTheirOrder)
{
    for (const TableFormat format : {TableFormat::Text, TableFormat::Xlsx}) {
        const Sheet blank = sheet(format);

        EXPECT_EQ(blank.headings().join(u'|').toStdString(),
                  "Member|Team|Planning|Vision|Source [competency 3]|email|round|source|rater|id");
        EXPECT_EQ(blank.rowCount(), 3);
        EXPECT_EQ(blank.cell(0, 0), u"=Bo"_s);
        EXPECT_EQ(blank.cell(1, 1), u"Ops"_s);
    }
}

TEST_F(RatingSheet, ComesBackAsThatRatersRatingsOfThatRound)
{
    for (const TableFormat format : {TableFormat::Text, TableFormat::Xlsx}) {
        const ImportPlan plan = filledIn(sheet(format), {{0, u"4"_s}, {2, u"cannot judge"_s}});

        EXPECT_EQ(problems(plan), "");
        EXPECT_EQ(plan.ignoredColumns, std::vector<ColumnNote>());
        EXPECT_EQ(ratings(withImport(plan)), "Kim Lee Planning cannot judge peer 2026-03-31 Peer 1x1\n"
                                             "=Bo Planning 4 peer 2026-03-31 Peer 1x1\n");
        EXPECT_EQ(plan.rows[2].member, MemberId(2));
        EXPECT_EQ(plan.rows[2].matchedBy, MatchedBy::Id);
    }
}

TEST_F(RatingSheet, APrefilledOneHoldsWhatThisRaterGaveAndNobodyElse)
{
    m_builder.rating(MemberId(3), m_planning, 3.5, day("2025-11-01"), Source::Peer, u"Peer 1"_s);
    m_builder.rating(MemberId(3), m_vision, 2, day("2026-02-01"), Source::Peer, u"Peer 2"_s);
    m_builder.rating(MemberId(1), m_planning, 2, day("2024-01-01"), Source::Peer, u"Peer 1"_s); // stale
    m_builder.rating(MemberId(2), m_planning, 5, day("2026-04-01"), Source::Peer, u"Peer 1"_s); // after the round
    m_builder.rating(MemberId(2), m_vision, 1, day("2026-02-02"), Source::Peer, u"Peer 1"_s);

    for (const TableFormat format : {TableFormat::Text, TableFormat::Xlsx}) {
        const Sheet filled = sheet(format);
        QStringList levels;
        for (qsizetype row = 0; row < 3; ++row)
            levels += filled.cell(row, 2) + u'/' + filled.cell(row, 3);
        EXPECT_EQ(levels.join(u' '), u"3.5/ / /1"_s);
        EXPECT_EQ(sheet(format, false).cell(0, 2), QString());
    }
}

TEST_F(RatingSheet, WhatTheRoundHasAlreadyIsTheSameAndWhatChangedReplacesIt)
{
    m_builder.rating(MemberId(1), m_planning, 2, day("2026-02-01"), Source::Peer, u"Peer 1"_s);
    m_builder.rating(MemberId(2), m_planning, 2, day("2026-02-01"), Source::Peer, u"Peer 1"_s);

    const ImportPlan plan = filledIn(sheet(TableFormat::Xlsx), {{2, u"3"_s}});

    EXPECT_EQ(plan.summary.sameRatings, 1);
    EXPECT_EQ(plan.summary.changedRatings, 1);
    EXPECT_EQ(ratings(withImport(plan)), "Kim Lee Planning 2 peer 2026-02-01 Peer 1x1\n"
                                         "Kim Lee Planning 3 peer 2026-03-31 Peer 1x1\n");
}

TEST_F(RatingSheet, NothingToRateIsRefused)
{
    RatingSheetRequest nobody = request(TableFormat::Xlsx);
    nobody.members.clear();

    EXPECT_EQ(makeRatingSheet(m_builder.build(), nobody).error().sentence,
              u"There is nobody, or nothing, to rate in this round."_s);
}

} // namespace
} // namespace evenkeel
