// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/job.h"
#include "core/edit/competency_verbs.h"
#include "core/edit/member_verbs.h"
#include "core/edit/rating_verbs.h"
#include "core/edit/sample_organization.h"
#include "core/edit/settings_verbs.h"
#include "core/edit/team_verbs.h"
#include "core/session/file_check.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;

class SessionTest : public testing::Test
{
protected:
    QString path(const QString &name = u"org.evenkeel"_s) const { return m_folder.filePath(name); }
    SessionOptions options() const { return {.backupFolder = m_folder.filePath(u"backups"_s)}; }
    std::unique_ptr<Session> create() const
    {
        return Session::create(path(), Name::from(u"Riverbend"_s).take(), m_clock, options()).take();
    }
    std::unique_ptr<Session> createSample() const
    {
        return Session::create(path(), edit::sampleOrganization(m_clock.today()), m_clock, options()).take();
    }
    std::unique_ptr<Session> open() const { return Session::open(path(), m_clock, nullptr, options()).take(); }
    static QStringList backupsOf(const Session &session)
    {
        return QDir(session.backupFolder()).entryList({u"*.evenkeel"_s}, QDir::Files, QDir::Name);
    }

    /// In memory where there is such a folder: each edit waits for the disk otherwise.
    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/evenkeel-XXXXXX"_s
                                                                  : QDir::tempPath() + u"/evenkeel-XXXXXX"_s};
    FixedClock m_clock{QDate(2026, 11, 23)};
};

TEST_F(SessionTest, ANewFileHoldsTheRootTeamAlone)
{
    const auto session = create();

    EXPECT_EQ(session->organization().name(), u"Riverbend"_s);
    EXPECT_EQ(session->organization().teams.size(), 1);
    EXPECT_FALSE(session->canUndo());
}

TEST_F(SessionTest, AnEditIsInTheFileWhenItIsOpenedAgain)
{
    Organization edited = create()->organization();
    {
        const auto session = open();
        ASSERT_TRUE(session->run(edit::addMember({.name = u"Ada Berg"_s})));
        edited = session->organization();
    }

    EXPECT_TRUE(open()->organization() == edited);
    EXPECT_EQ(edited.members.size(), 1);
}

TEST_F(SessionTest, AFileThatIsThereIsNotMadeAnew)
{
    (void)create();

    const auto again = Session::create(path(), Name::from(u"Other"_s).take(), m_clock, options());

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Refused);
    EXPECT_EQ(checkFile(path())->organization, u"Riverbend"_s);
}

TEST_F(SessionTest, AFileMadeWithTheSampleHoldsAllOfIt)
{
    EXPECT_TRUE(createSample()->organization() == edit::sampleOrganization(m_clock.today()));
}

TEST_F(SessionTest, ABackedUpFileChecks)
{
    (void)create();

    ASSERT_TRUE(backUpFile(path(), path(u"copy.evenkeel"_s)));

    EXPECT_TRUE(checkFile(path(u"copy.evenkeel"_s)));
    EXPECT_TRUE(QFile::exists(path(u"copy.evenkeel.sha256"_s)));
}

TEST_F(SessionTest, ACheckCountsWhatIsThere)
{
    const Organization sample = createSample()->organization();

    const Result<FileReport> report = checkFile(path());

    ASSERT_TRUE(report);
    EXPECT_EQ(report->members, sample.members.size());
    EXPECT_EQ(report->teams, sample.teams.size());
    EXPECT_EQ(report->schemaVersion, 1);
    EXPECT_GT(report->ratings, 1'000);
}

TEST_F(SessionTest, AStepBearsTheNameOfItsSubject)
{
    const auto session = create();
    const MemberId ada = *session->run(edit::addMember({.name = u" Ada Berg "_s}));
    EXPECT_EQ(session->undoName(), u"Add Ada Berg"_s);

    ASSERT_TRUE(session->run(edit::removeMembers({ada})));
    EXPECT_EQ(session->undoName(), u"Remove Ada Berg"_s);

    ASSERT_TRUE(session->undo());
    EXPECT_EQ(session->undoName(), u"Add Ada Berg"_s);
    EXPECT_EQ(session->redoName(), u"Remove Ada Berg"_s);
}

TEST_F(SessionTest, ANewEditForgetsWhatCouldBeRedone)
{
    const auto session = create();
    ASSERT_TRUE(session->run(edit::addMember({.name = u"Ada"_s})));
    ASSERT_TRUE(session->undo());

    ASSERT_TRUE(session->run(edit::addMember({.name = u"Grace"_s})));

    EXPECT_FALSE(session->canRedo());
    EXPECT_EQ(session->redo().error().kind, ErrorKind::NotFound);
}

TEST_F(SessionTest, WhatComesBackComesBackUnderItsOldId)
{
    const auto session = create();
    const MemberId ada = *session->run(edit::addMember({.name = u"Ada"_s}));
    ASSERT_TRUE(session->run(edit::removeMembers({ada})));
    ASSERT_TRUE(session->undo());

    ASSERT_TRUE(session->organization().members.find(ada));
    EXPECT_EQ(session->organization().members.find(ada)->name.text(), u"Ada"_s);
}

TEST_F(SessionTest, AnEditThatChangesNothingIsNoStep)
{
    const auto session = create();
    int changes = 0;
    QObject::connect(session.get(), &Session::changed, session.get(), [&] { ++changes; });

    ASSERT_TRUE(session->run(edit::renameTeam(session->organization().root, u"Riverbend"_s)));

    EXPECT_FALSE(session->canUndo());
    EXPECT_EQ(changes, 0);
}

TEST_F(SessionTest, ARefusedEditLeavesEverythingAsItWas)
{
    const auto session = create();
    const Organization before = session->organization();
    const Verb<> halfDone{u"Half"_s, [](EditContext &context) -> Result<> {
                              const Result<TeamId> made = edit::addTeam({.name = u"Made"_s}).run(context);
                              EXPECT_TRUE(made);
                              return Error{ErrorKind::Refused, u"No."_s, {}};
                          }};

    EXPECT_FALSE(session->run(halfDone));

    EXPECT_TRUE(session->organization() == before);
    EXPECT_FALSE(session->canUndo());
    EXPECT_TRUE(session->run(edit::addTeam({.name = u"Made"_s})));
}

TEST_F(SessionTest, ACancelledEditLeavesEverythingAsItWas)
{
    const auto session = create();
    const Organization before = session->organization();
    Job job;
    job.cancel();

    const auto added = session->run(edit::addMember({.name = u"Ada"_s}), &job);

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(session->organization() == before);
}

TEST_F(SessionTest, SaysWhichTeamsAndPeopleAnEditTouched)
{
    const auto session = create();
    const TeamId team = *session->run(edit::addTeam({.name = u"Operations"_s}));
    Change last;
    QObject::connect(session.get(), &Session::changed, session.get(), [&](const Change &change) { last = change; });

    const MemberId ada = *session->run(edit::addMember({.name = u"Ada"_s}, edit::MembershipDraft{team}));
    EXPECT_EQ(last.teams, std::vector{team});
    EXPECT_EQ(last.members, std::vector{ada});
    EXPECT_FALSE(last.isEverywhere);

    ASSERT_TRUE(session->run(edit::removeMembers({ada})));
    EXPECT_EQ(last.teams, std::vector{team});
    EXPECT_EQ(last.members, std::vector{ada});

    ASSERT_TRUE(session->run(edit::setMethod({.fewestShown = 7})));
    EXPECT_TRUE(last.isEverywhere);
}

TEST_F(SessionTest, AnAssessmentIsKeptUntilTheNextEdit)
{
    const auto session = createSample();
    const Day today = m_clock.today();
    const auto first = session->assessment(today);

    EXPECT_EQ(session->assessment(today), first);
    EXPECT_NE(session->assessment(today.plusDays(-90)), first);
    EXPECT_EQ(session->assessment(today), first);

    ASSERT_TRUE(session->run(edit::addMember({.name = u"Ada"_s}, edit::MembershipDraft{session->organization().root})));
    const auto second = session->assessment(today);
    EXPECT_NE(second, first);
    EXPECT_EQ(second->members.size(), first->members.size() + 1);
}

TEST_F(SessionTest, AFileOpenedForReadingTakesNoEdit)
{
    (void)create();
    SessionOptions reading = options();
    reading.isReadOnly = true;
    const auto session = Session::open(path(), m_clock, nullptr, reading).take();

    const auto added = session->run(edit::addMember({.name = u"Ada"_s}));

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(session->isReadOnly());
    EXPECT_TRUE(session->organization().members.isEmpty());
}

TEST_F(SessionTest, TheFirstEditOfADayMakesABackupOfTheStateBefore)
{
    (void)create();
    m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    const auto session = open();
    EXPECT_TRUE(backupsOf(*session).isEmpty());

    ASSERT_TRUE(session->run(edit::addMember({.name = u"Ada"_s})));
    ASSERT_TRUE(session->run(edit::addMember({.name = u"Grace"_s})));

    const QStringList backups = backupsOf(*session);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(checkFile(session->backupFolder() + u'/' + backups.front())->members, 0);
}

TEST_F(SessionTest, ABackupOpensForReadingAndItsOriginalStaysOpen)
{
    const auto session = createSample();
    ASSERT_TRUE(session->run(Verb<>{u"Bulk"_s, [](EditContext &) { return Result<>(); }, true}));
    const QString backup = session->backupFolder() + u'/' + backupsOf(*session).front();

    const auto opened = Session::open(backup, m_clock, nullptr, {.isReadOnly = true});

    ASSERT_TRUE(opened);
    EXPECT_TRUE((*opened)->organization() == session->organization());
}

TEST_F(SessionTest, AnEditThatRemovesMuchMakesABackupFirst)
{
    const auto session = createSample();
    const qsizetype people = session->organization().members.size();
    std::vector<MemberId> all;
    for (const Member &member : session->organization().members)
        all.push_back(member.id);

    ASSERT_TRUE(session->run(edit::removeMembers(all)));

    const QStringList backups = backupsOf(*session);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(checkFile(session->backupFolder() + u'/' + backups.front())->members, people);
}

TEST_F(SessionTest, ABackupThatCannotBeMadeIsSaidAndTheEditGoesOn)
{
    QFile inTheWay(m_folder.filePath(u"backups"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    (void)create();
    m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    const auto session = open();
    QStringList said;
    QObject::connect(session.get(), &Session::backupFailed, session.get(),
                     [&](const Error &error) { said += error.sentence; });

    ASSERT_TRUE(session->run(edit::addMember({.name = u"Ada"_s})));
    ASSERT_TRUE(session->run(edit::addMember({.name = u"Grace"_s})));

    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().startsWith(u"A backup of this file could not be made. "_s)) << qPrintable(said.front());
}

TEST_F(SessionTest, AWhatIfIsWrittenNowhereAndLeavesNoTraceInWhatIsAssessedAfterIt)
{
    const auto session = createSample();
    const Day today = m_clock.today();
    const Organization before = session->organization();
    const Organization changed = edit::withDemands(before, {{before.root, Demand::Change, Day::always(), 5}});
    const double need = session->assessment(today)->teams.front().leadership.need;

    const Assessment assumed = session->whatIf(changed, today);

    EXPECT_EQ(assumed.teams.front().leadership.need, assess(changed, today).teams.front().leadership.need);
    EXPECT_TRUE(session->organization() == before);
    EXPECT_FALSE(session->canUndo());
    ASSERT_TRUE(session->run(edit::setPublicBody(true)));
    EXPECT_EQ(session->assessment(today)->teams.front().leadership.need, need);
}

TEST_F(SessionTest, AMovedFileIsSaidSoAndSavedAsACopy)
{
    const auto session = createSample();
    const Organization before = session->organization();
    ASSERT_TRUE(QFile::rename(path(), path(u"elsewhere.evenkeel"_s)));
    std::optional<Error> said;
    QObject::connect(session.get(), &Session::writeFailed, session.get(), [&](const Error &error) { said = error; });

    EXPECT_FALSE(session->run(edit::addMember({.name = u"Ada"_s})));

    ASSERT_TRUE(said);
    EXPECT_EQ(said->kind, ErrorKind::Moved);
    EXPECT_TRUE(session->organization() == before);
    ASSERT_TRUE(session->saveCopy(path(u"rescued.evenkeel"_s)));
    EXPECT_TRUE(Session::open(path(u"rescued.evenkeel"_s), m_clock).take()->organization() == before);
}

TEST_F(SessionTest, TheStackHoldsAThousandSteps)
{
    const auto session = create();
    for (int i = 0; i <= 1'000; ++i)
        ASSERT_TRUE(session->run(edit::setRaterName(QString::number(i))));

    int undone = 0;
    while (session->canUndo()) {
        ASSERT_TRUE(session->undo());
        ++undone;
    }

    EXPECT_EQ(undone, 1'000);
    EXPECT_EQ(session->organization().settings.raterName.text(), u"0"_s);
}

} // namespace
} // namespace evenkeel
