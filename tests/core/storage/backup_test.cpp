// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/file_guard.h"

#include "tests/core/storage/storage_fixture.h"

#include <sys/stat.h>
#include <unistd.h>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

class Backup : public StorageTest
{
protected:
    Backup() { m_opened = createFile(file(), something()).take(); }

    Database &database() { return *m_opened.database; }
    static mode_t modeOf(const QString &path)
    {
        struct stat status;
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 0777;
    }
    QStringList filesIn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    OpenedFile m_opened;
    FixedClock m_clock{QDate(2026, 11, 23)};
};

TEST_F(Backup, ACopyHoldsWhatTheFileHolds)
{
    ASSERT_TRUE(writeCopy(database(), pathOf(u"copy"_s)));

    const Result<OpenedFile> copy = openFile({.path = pathOf(u"copy"_s), .access = Database::Access::ReadOnly});
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->organization == something());
    EXPECT_EQ(copy->identity, m_opened.identity);
}

TEST_F(Backup, ACopyIsForItsOwnerAloneAndLeavesNothingBeside)
{
    const mode_t mask = ::umask(0);
    ASSERT_TRUE(writeCopyWithDigest(database(), pathOf(u"copy"_s)));
    ::umask(mask);

    EXPECT_EQ(modeOf(pathOf(u"copy"_s)), 0600u);
    EXPECT_EQ(modeOf(pathOf(u"copy.sha256"_s)), 0600u);
    EXPECT_EQ(filesIn(m_folder.path()).filter(u"copy"_s), (QStringList{u"copy"_s, u"copy.sha256"_s}));
}

TEST_F(Backup, TheDigestBesideIsThatOfTheCopy)
{
    ASSERT_TRUE(writeCopyWithDigest(database(), pathOf(u"copy"_s)));

    EXPECT_EQ(bytesOf(pathOf(u"copy.sha256"_s)), *sha256Of(pathOf(u"copy"_s)) + "  copy\n");
}

TEST_F(Backup, ACopyReplacesNothing)
{
    write(pathOf(u"copy"_s), "mine");

    const Result<> written = writeCopy(database(), pathOf(u"copy"_s));

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Refused);
    EXPECT_EQ(bytesOf(pathOf(u"copy"_s)), "mine");
}

TEST_F(Backup, ACopyOfAMovedFileIsWhole)
{
    ASSERT_TRUE(QFile::remove(file()));

    ASSERT_TRUE(writeCopy(database(), pathOf(u"copy"_s)));

    EXPECT_TRUE(openFile({.path = pathOf(u"copy"_s)})->organization == something());
}

TEST_F(Backup, ACopyThatMissesRowsIsFoundOut)
{
    ASSERT_TRUE(writeCopy(database(), pathOf(u"copy"_s)));
    SQLite::Database(pathOf(u"copy"_s).toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM rating");

    const Result<> verified = verifyCopy(pathOf(u"copy"_s), *rowCounts(database()));

    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::Damaged);
}

TEST_F(Backup, AFolderThatCannotBeWrittenIsSaidSo)
{
    write(pathOf(u"taken"_s), "a file where the folder should be");

    EXPECT_FALSE(BackupFolder(pathOf(u"taken/backups"_s)).make(database(), m_clock));
}

TEST_F(Backup, TheFolderIsForItsOwnerAlone)
{
    BackupFolder folder(pathOf(u"data/backups"_s));

    ASSERT_TRUE(folder.make(database(), m_clock));

    EXPECT_EQ(modeOf(folder.path()), 0700u);
    EXPECT_EQ(modeOf(pathOf(u"data"_s)), 0700u);
}

TEST_F(Backup, AClockSetBackDoesNotMakeAnOldBackupTheLatest)
{
    BackupFolder folder(pathOf(u"backups"_s));
    ASSERT_TRUE(folder.make(database(), m_clock));
    m_clock.set(QDateTime(QDate(1999, 12, 31), QTime(23, 59)));

    ASSERT_TRUE(folder.make(database(), m_clock));

    EXPECT_EQ(folder.backups(), (QStringList{u"000001 2026-11-23 120000.evenkeel"_s,
                                             u"000002 1999-12-31 235900.evenkeel"_s}));
    EXPECT_TRUE(folder.hasOneOf(day("1999-12-31")));
    EXPECT_FALSE(folder.hasOneOf(day("2026-11-22")));
}

TEST_F(Backup, ThinningTakesTheDigestsAndWhatAKilledProgramLeft)
{
    BackupFolder folder(pathOf(u"backups"_s));
    ASSERT_TRUE(folder.make(database(), m_clock));
    write(folder.path() + u"/000001 x.part"_s, "half");
    write(folder.path() + u"/notes.txt"_s, "mine");
    for (int i = 0; i < 12; ++i)
        ASSERT_TRUE(folder.make(database(), m_clock));

    EXPECT_EQ(folder.backups().size(), 10);
    EXPECT_EQ(filesIn(folder.path()).filter(u".sha256"_s).size(), 10);
    EXPECT_TRUE(filesIn(folder.path()).filter(u".part"_s).isEmpty());
    EXPECT_TRUE(QFileInfo::exists(folder.path() + u"/notes.txt"_s));
}

QString backupName(int number, QDate day)
{
    return u"%1 %2 120000.evenkeel"_s.arg(number, 6, 10, QLatin1Char('0')).arg(day.toString(Qt::ISODate));
}

TEST(Thinning, KeepsTenLatestFourteenDaysEightWeeksAndTwelveMonths)
{
    QStringList kept;
    // Two years, two a day: each is thinned out when it comes.
    int number = 0;
    for (QDate day(2024, 11, 24); day <= QDate(2026, 11, 23); day = day.addDays(1)) {
        for (int i = 0; i < 2; ++i) {
            kept += backupName(++number, day);
            for (const QString &surplus : surplusOf(kept))
                kept.removeOne(surplus);
        }
    }

    QSet<QString> days;
    QSet<QString> months;
    for (const QString &name : kept) {
        days.insert(name.mid(7, 10));
        months.insert(name.mid(7, 7));
    }
    EXPECT_EQ(kept.last(), backupName(number, QDate(2026, 11, 23)));
    EXPECT_EQ(kept.mid(kept.size() - 10).first(), backupName(number - 9, QDate(2026, 11, 19)));
    for (int i = 0; i < 14; ++i)
        EXPECT_TRUE(days.contains(QDate(2026, 11, 23).addDays(-i).toString(Qt::ISODate))) << i;
    for (int i = 1; i < 8; ++i)
        EXPECT_TRUE(days.contains(QDate(2026, 11, 22).addDays(-7 * (i - 1)).toString(Qt::ISODate))) << i;
    EXPECT_EQ(months.size(), 12);
    EXPECT_TRUE(days.contains(u"2025-12-31"_s));
    EXPECT_LE(kept.size(), 10 + 14 + 8 + 12);
}

TEST(Thinning, KeepsAFew)
{
    EXPECT_TRUE(surplusOf({}).isEmpty());
    EXPECT_TRUE(surplusOf({backupName(1, QDate(2020, 1, 1)), backupName(2, QDate(2026, 1, 1))}).isEmpty());
}

} // namespace
} // namespace evenkeel
