// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/core/session/file_content.h"
#include "tests/core/session/random_verbs.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include <map>
#include <string>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Runs verbs at random, and holds each against what the file says of it.
class UndoProperty : public testing::Test
{
protected:
    std::unique_ptr<Session> create()
    {
        return Session::create(m_folder.filePath(u"org.evenkeel"_s), something(), m_clock,
                               {.backupFolder = m_folder.filePath(u"backups"_s)})
            .take();
    }
    /// Enough of everything for each verb to find something to do.
    static Organization something()
    {
        OrganizationBuilder made;
        const TeamId a = made.team(u"A"_s);
        const TeamId b = made.team(u"B"_s, a);
        const TeamId c = made.team(u"C"_s, {}, {Day::always(), day("2026-04-30")});
        made.faces(a, 4, 2);
        const CompetencyId planning = made.competency(u"Planning"_s, Side::Management);
        const CompetencyId vision = made.competency(u"Vision"_s, Side::Leadership);
        for (int i = 0; i < 6; ++i) {
            const MemberId member = made.member(u"Person %1"_s.arg(i), i % 2 ? a : b, 0.5);
            made.membership(member, c, 0.5, {Day::always(), day("2026-03-31")});
            made.rating(member, planning, 1 + i % 5, day("2026-02-10"));
            made.rating(member, vision, 3, day("2026-05-10"), Source::Peer, u"Rater 1"_s);
        }
        made.round(u"Spring"_s, {day("2026-04-01"), day("2026-05-31")});
        return made.build();
    }
    FileContent content(const Session &session) const { return contentOf(session.path(), m_folder); }

    /// In memory where there is such a folder: thousands of edits wait for the disk otherwise.
    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/evenkeel-XXXXXX"_s
                                                                  : QDir::tempPath() + u"/evenkeel-XXXXXX"_s};
    FixedClock m_clock{QDate(2026, 6, 15)};
};

/// What the tree and the map show of each team.
QStringList figuresOf(const Assessment &assessment)
{
    QStringList lines;
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value, 'g', 15) : u"-"_s; };
    for (const TeamAssessment &team : assessment.teams)
        lines += u"%1 %2/%3 %4 %5 %6 %7 %8"_s.arg(QString::number(team.team.value()), QString::number(team.rated),
                                                 QString::number(team.members), number(team.management.level),
                                                 number(team.leadership.level), number(team.management.need),
                                                 number(team.leadership.need), QString::number(int(team.standing)));
    return lines;
}

/// The state after an edit, an undo or a redo is the one expected, in memory and in the file.
void expectState(const Session &session, const FileContent &file, const FileContent &expected, const std::string &after)
{
    EXPECT_TRUE(session.organization() == expected.organization) << after;
    EXPECT_TRUE(file.organization == expected.organization) << after;
    EXPECT_EQ(file.rows, expected.rows) << after;
    EXPECT_TRUE(file.isSound) << after;
    const Day today = session.clock().today();
    EXPECT_EQ(figuresOf(*session.assessment(today)), figuresOf(assess(expected.organization, today))) << after;
}

TEST_F(UndoProperty, EveryVerbIsUndoneAndRedoneToTheByte)
{
    std::map<std::string, int> done;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        QFile::remove(m_folder.filePath(u"org.evenkeel"_s));
        const auto session = create();
        std::mt19937 random(seed);
        std::vector<FileContent> states{content(*session)};
        for (int i = 0; i < 150; ++i) {
            const RandomVerb &verb = randomVerbs()[random() % randomVerbs().size()];
            const std::string name = std::string(verb.name) + ", seed " + std::to_string(seed);
            const bool couldUndo = session->canUndo();
            const Result<> ran = verb.run(*session, random);
            const FileContent now = content(*session);
            ASSERT_TRUE(session->organization() == now.organization) << name;
            ASSERT_TRUE(now.isSound) << name;
            if (!ran || now.rows == states.back().rows) {
                ASSERT_EQ(now.rows, states.back().rows) << name;
                ASSERT_TRUE(ran || ran.error().kind == ErrorKind::Refused || ran.error().kind == ErrorKind::NotFound)
                    << name << ran.error().detail.toStdString();
                ASSERT_TRUE(ran || ran.error().detail.isEmpty()) << name << ran.error().detail.toStdString();
                ASSERT_EQ(session->canUndo(), couldUndo) << name;
                continue;
            }
            ++done[verb.name];
            ASSERT_TRUE(session->undo()) << name;
            expectState(*session, content(*session), states.back(), "undo of " + name);
            ASSERT_TRUE(session->redo()) << name;
            expectState(*session, content(*session), now, "redo of " + name);
            states.push_back(now);
            if (HasFailure())
                return;
        }
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            ASSERT_TRUE(session->undo());
            ASSERT_TRUE(session->organization() == states[i - 1].organization) << "all the way back";
        }
        expectState(*session, content(*session), states.front(), "all the way back");
        EXPECT_FALSE(session->canUndo());
        for (std::size_t i = 1; i < states.size(); ++i) {
            ASSERT_TRUE(session->redo());
            ASSERT_TRUE(session->organization() == states[i].organization) << "all the way forth";
        }
        expectState(*session, content(*session), states.back(), "all the way forth");
        EXPECT_FALSE(session->canRedo());
    }
    // A generator that never gets a verb done would prove nothing of it.
    for (const RandomVerb &verb : randomVerbs())
        EXPECT_GT(done[verb.name], 0) << verb.name;
}

} // namespace
} // namespace evenkeel
