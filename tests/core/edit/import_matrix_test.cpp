// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_export.h"
#include "tests/support/import_support.h"

namespace evenkeel {
namespace {

using namespace test;

class MatrixTest : public testing::Test
{
protected:
    MatrixTest()
    {
        const TeamId ops = m_builder.team(u"Ops"_s);
        m_builder.member(u"Ada"_s, ops);
        m_builder.member(u"Bo"_s, ops);
        m_planning = m_builder.competency(u"Planning"_s, Side::Management);
        m_builder.competency(u"Vision"_s, Side::Leadership);
        m_builder.round(u"Spring"_s, {day("2026-03-01"), day("2026-05-31")});
    }

    OrganizationBuilder m_builder;
    CompetencyId m_planning{1};
};

TEST_F(MatrixTest, ARowIsWhatOneRaterSaysOfOnePerson)
{
    const ImportPlan plan = planOf(m_builder.build(), u"member,source,rater,date,Planning,Vision\n"
                                                      "Ada,peer,P1,2026-01-31,3,cannot judge\nBo,,,,,4\n"_s);

    EXPECT_EQ(plan.kind, ImportKind::Matrix);
    EXPECT_EQ(problems(plan), "");
    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 3 peer 2026-01-31 P1x1\n"
                                         "Ada Vision cannot judge peer 2026-01-31 P1x1\n"
                                         "Bo Vision 4 supervisor 2026-03-31 x1\n");
}

TEST_F(MatrixTest, AMatrixMakesNobody)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"member,Planning\nDee,3\n"_s)),
              "Line 2, column 1 (member): nobody is called “Dee”.\n");
}

TEST_F(MatrixTest, TheTeamTellsNamesakesApart)
{
    m_builder.member(u"Bo"_s, m_builder.team(u"Net"_s));

    EXPECT_EQ(ratings(withImport(planOf(m_builder.build(), u"member,team,Planning\nBo,Net,3\n"_s))),
              "Bo Planning 3 supervisor 2026-03-31 x1\n");
    EXPECT_EQ(problems(planOf(m_builder.build(), u"member,Planning\nBo,3\n"_s)),
              "Line 2, column 1 (member): 2 people are called “Bo”; an email would tell them apart.\n");
}

TEST_F(MatrixTest, ALevelOfARoundReplacesWhatTheRoundHas)
{
    m_builder.rating(MemberId(1), m_planning, 2, day("2026-03-05"));
    m_builder.rating(MemberId(1), m_planning, 1, day("2026-01-05"));

    const ImportPlan plan = planOf(m_builder.build(), u"member,round,Planning\nAda,spring,4\n"_s);

    EXPECT_EQ(plan.summary.changedRatings, 1);
    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 1 supervisor 2026-01-05 x1\n"
                                         "Ada Planning 4 supervisor 2026-03-31 x1\n");
}

TEST_F(MatrixTest, TheSameLevelInTheSameRoundIsTheSame)
{
    m_builder.rating(MemberId(1), m_planning, 4, day("2026-03-05"));

    const ImportPlan plan = planOf(m_builder.build(), u"member,round,Planning\nAda,Spring,4\n"_s);

    EXPECT_EQ(states(plan), "2 same\n");
    EXPECT_TRUE(plan.summary.isEmpty());
}

TEST_F(MatrixTest, ARatingAfterTheRoundIsDatedItsLastDay)
{
    const ImportPlan plan
        = planOf(m_builder.build(), u"member,round,Planning\nAda,Spring,4\nBo,Q3 2025,2\n"_s, options("2026-07-01"));

    EXPECT_EQ(ratings(withImport(plan)), "Ada Planning 4 supervisor 2026-05-31 x1\n"
                                         "Bo Planning 2 supervisor 2025-09-30 x1\n");
}

TEST_F(MatrixTest, ARoundThatIsNotThereIsAProblem)
{
    EXPECT_EQ(problems(planOf(m_builder.build(), u"member,round,Planning\nAda,Autumn,4\n"_s)),
              "Line 2, column 2 (round): there is no round “Autumn”.\n");
}

TEST_F(MatrixTest, ARoundOfTheOptionsHoldsForFilesWithoutOne)
{
    m_builder.rating(MemberId(1), m_planning, 2, day("2026-03-05"));
    ImportOptions given = options();
    given.round = roundOn(m_builder.build(), day("2026-03-05"));

    for (const QString &csv : {u"name,team,Planning\nAda,Ops,4\n"_s, u"member,competency,level\nAda,Planning,4\n"_s,
                               u"member,Planning\nAda,4\n"_s}) {
        EXPECT_EQ(ratings(withImport(planOf(m_builder.build(), csv, given))), "Ada Planning 4 supervisor 2026-03-31 x1\n");
    }
}

TEST_F(MatrixTest, IsExportedAsOfADayWithWhatCountsThen)
{
    m_builder.rating(MemberId(1), m_planning, 1, day("2024-01-05")); // stale in 2026
    m_builder.rating(MemberId(1), CompetencyId(2), 2.5, day("2026-01-05"), Source::Peer, u"P1"_s, 3);
    m_builder.rating(MemberId(1), CompetencyId(2), 3, day("2026-03-05"), Source::Peer, u"P1"_s, 3);
    m_builder.rating(MemberId(1), CompetencyId(2), 4, day("2026-04-05"), Source::Peer, u"P1"_s, 3);

    const QByteArray csv = exportCsv(m_builder.build(), ImportKind::Matrix, day("2026-03-31")).take();

    EXPECT_EQ(csv.mid(3).toStdString(), "member,email,team,date,source,rater,raters,Planning,Vision,id\r\n"
                                        "Ada,,Ops,2026-03-05,peer,P1,3,,3,1\r\n"
                                        "Bo,,Ops,,,,,,,2\r\n");
}

TEST_F(MatrixTest, ACompetencyCalledLikeAFieldHasItsNumberBehindItsName)
{
    const CompetencyId rater = m_builder.competency(u"Rater"_s, Side::Neutral);
    const CompetencyId mistakable = m_builder.competency(u"Rater [competency 3]"_s, Side::Neutral);
    m_builder.rating(MemberId(1), rater, 2, day("2026-03-05"));
    m_builder.rating(MemberId(1), mistakable, 3, day("2026-03-05"));
    const Organization organization = m_builder.build();

    const QByteArray csv = exportCsv(organization, ImportKind::Matrix, day("2026-03-31")).take();
    const ImportPlan plan = planOf(organization, QString::fromUtf8(csv.mid(3)));

    EXPECT_NE(csv.indexOf("Rater [competency 3],Rater [competency 3] [competency 4]"), -1) << csv.toStdString();
    EXPECT_TRUE(plan.summary.isEmpty());
    EXPECT_EQ(plan.summary.sameRatings, 2);
}

} // namespace
} // namespace evenkeel
