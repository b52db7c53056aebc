// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_verb.h"

#include "core/base/job.h"
#include "core/edit/member_verbs.h"
#include "core/session/session.h"
#include "tests/core/session/file_content.h"
#include "tests/support/import_support.h"

#include <QTemporaryDir>

#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

class ImportVerb : public testing::Test
{
protected:
    ImportVerb()
    {
        m_session = Session::create(m_folder.filePath(u"org.evenkeel"_s), name(u"Riverbend"_s), m_clock,
                                    {.backupFolder = m_folder.filePath(u"backups"_s)})
                        .take();
    }

    ImportPlan plan(const QString &csv)
    {
        ImportOptions given = options();
        given.sides = {{Side::Management, {u"Planning"_s}}};
        return planOf(m_session->organization(), csv, given);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<Session> m_session;
};

const QString twoPeople = u"name,email,team,Planning\nAda,a@example.org,IT / Ops,4\nBo,,IT,2.5\n"_s;

TEST_F(ImportVerb, WritesWhatThePlanSaid)
{
    const ImportPlan planned = plan(twoPeople);

    const Result<ImportSummary> imported = m_session->run(edit::applyImport(planned));

    ASSERT_TRUE(imported) << imported.error().sentence.toStdString();
    EXPECT_EQ(*imported, planned.summary);
    EXPECT_TRUE(m_session->organization() == withImport(planned));
    EXPECT_EQ(people(m_session->organization()), "Ada <a@example.org>: > IT > Ops 1;\nBo: > IT 1;\n");
}

TEST_F(ImportVerb, WritesChangesAndNotes)
{
    ASSERT_TRUE(m_session->run(edit::applyImport(plan(twoPeople))));

    const ImportPlan ratingsPlan
        = planOf(m_session->organization(), u"member,competency,level,note\nBo,Planning,3,\"a\nb\"\nAda,Planning,cleared,\n"_s);
    ASSERT_TRUE(m_session->run(edit::applyImport(ratingsPlan)));
    const ImportPlan teamsPlan = planOf(m_session->organization(), u"team,change,lead\nIT,4,Bo\nSea,,\n"_s);
    ASSERT_TRUE(m_session->run(edit::applyImport(teamsPlan)));

    EXPECT_EQ(ratings(m_session->organization()),
              "Ada Planning cleared supervisor 2026-03-31 x1\nBo Planning 3 supervisor 2026-03-31 x1 'a\nb'\n");
    EXPECT_TRUE(m_session->organization() == withImport(teamsPlan));
}

TEST_F(ImportVerb, IsOneUndoStep)
{
    const Organization before = m_session->organization();
    ASSERT_TRUE(m_session->run(edit::applyImport(plan(twoPeople))));
    const Organization after = m_session->organization();

    EXPECT_EQ(m_session->undoName(), u"Import %n row(s) of people"_s.replace(u"%n"_s, u"2"_s));
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(m_session->organization() == before);
    ASSERT_TRUE(m_session->redo());
    EXPECT_TRUE(m_session->organization() == after);
}

TEST_F(ImportVerb, IsRefusedAsAWholeWhereARowHasAProblem)
{
    const Organization before = m_session->organization();
    const ImportPlan planned = plan(u"name,Planning\nAda,4\nBo,6\n"_s);

    const Result<ImportSummary> refused = m_session->run(edit::applyImport(planned));

    ASSERT_FALSE(refused);
    EXPECT_TRUE(m_session->organization() == before);
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(ImportVerb, TakesTheOtherRowsWhereTheUserChoosesToSkipProblems)
{
    const ImportPlan planned = plan(u"name,Planning\nAda,4\nBo,6\n"_s);

    ASSERT_TRUE(m_session->run(edit::applyImport(planned, true)));

    EXPECT_EQ(people(m_session->organization()), "Ada: root 1;\n");
}

TEST_F(ImportVerb, APlanIsForTheStateItWasMadeOf)
{
    const ImportPlan planned = plan(twoPeople);
    ASSERT_TRUE(m_session->run(edit::addMember({.name = u"Zoe"_s})));

    const Result<ImportSummary> refused = m_session->run(edit::applyImport(planned));

    ASSERT_FALSE(refused);
    EXPECT_EQ(m_session->organization().members.size(), 1);
}

TEST_F(ImportVerb, NobodyGetsTheIdOfSomebodyWhoIsGone)
{
    const Result<MemberId> gone = m_session->run(edit::addMember({.name = u"Zoe"_s}));
    ASSERT_TRUE(gone);
    ASSERT_TRUE(m_session->run(edit::removeMembers({*gone})));

    ASSERT_TRUE(m_session->run(edit::applyImport(plan(twoPeople))));

    EXPECT_EQ(m_session->organization().members.find(*gone), nullptr);
    EXPECT_EQ(ratings(m_session->organization()),
              "Ada Planning 4 supervisor 2026-03-31 x1\nBo Planning 2.5 supervisor 2026-03-31 x1\n");
}

TEST_F(ImportVerb, ACancelledJobLeavesNothingBehind)
{
    const Organization before = m_session->organization();
    Job job;
    job.cancel();

    const Result<ImportSummary> stopped = m_session->run(edit::applyImport(plan(twoPeople)), &job);

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(m_session->organization() == before);
}

/// 10,000 people with 16 ratings each.
ImportPlan bigPlan(const Organization &organization)
{
    QStringList competencies;
    for (int i = 0; i < 16; ++i)
        competencies += u"C%1"_s.arg(i);
    ImportOptions given = options();
    given.sides = {{Side::Management, competencies}};
    QString csv = u"name,email,team,"_s + competencies.join(u',') + u'\n';
    for (int i = 0; i < 10'000; ++i)
        csv += u"Person %1,p%1@example.org,Team %2"_s.arg(i).arg(i % 500) + u",3.5"_s.repeated(16) + u'\n';
    return planOf(organization, csv, given);
}

TEST_F(ImportVerb, ACancelInTheMiddleOfTenThousandPeopleLeavesNothingBehind)
{
    ASSERT_TRUE(m_session->run(edit::applyImport(plan(twoPeople))));
    const Organization before = m_session->organization();
    const QString rows = contentOf(m_session->path(), m_folder).rows;
    const QString undoName = m_session->undoName();
    const ImportPlan planned = bigPlan(before);
    Job job;
    std::jthread canceller([&job](const std::stop_token &done) {
        while (!done.stop_requested() && (job.total() == 0 || job.done() * 2 < job.total()))
            std::this_thread::yield();
        job.cancel();
    });

    const Result<ImportSummary> stopped = m_session->run(edit::applyImport(planned), &job);

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_GT(job.done(), 50'000);
    EXPECT_TRUE(m_session->organization() == before);
    EXPECT_EQ(m_session->undoName(), undoName);
    const FileContent after = contentOf(m_session->path(), m_folder);
    EXPECT_EQ(after.rows, rows);
    EXPECT_TRUE(after.isSound);
}

TEST_F(ImportVerb, WhatARoundHadIsReplacedInOneStep)
{
    ASSERT_TRUE(m_session->run(edit::applyImport(plan(twoPeople))));
    const Organization before = m_session->organization();
    const ImportPlan planned
        = planOf(before, u"member,round,Planning\nAda,Q1 2026,1\n"_s, options("2026-03-20"));

    ASSERT_TRUE(m_session->run(edit::applyImport(planned)));

    EXPECT_EQ(ratings(m_session->organization()),
              "Ada Planning 1 supervisor 2026-03-20 x1\nBo Planning 2.5 supervisor 2026-03-31 x1\n");
    EXPECT_TRUE(m_session->organization() == withImport(planned));
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(m_session->organization() == before);
}

TEST_F(ImportVerb, TenThousandPeopleWithSixteenRatingsAreWrittenInSeconds)
{
    const ImportPlan planned = bigPlan(m_session->organization());
    const std::clock_t begin = std::clock();

    const Result<ImportSummary> imported = m_session->run(edit::applyImport(planned));

    ASSERT_TRUE(imported) << imported.error().sentence.toStdString();
    EXPECT_TRUE(m_session->organization() == withImport(planned));
    // Far above what it takes, so that a busy machine or a sanitizer does not matter.
    EXPECT_LT(double(std::clock() - begin) / CLOCKS_PER_SEC, 15);
}

} // namespace
} // namespace evenkeel
