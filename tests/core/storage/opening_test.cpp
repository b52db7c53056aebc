// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "tests/core/storage/storage_fixture.h"

#include <sys/stat.h>
#include <unistd.h>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

class Opening : public StorageTest
{
protected:
    /// The file is refused with a sentence, and not a byte of it changes.
    void expectRefused(const QString &path, ErrorKind kind) const
    {
        const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
        const Result<OpenedFile> opened = openFile({.path = path});
        ASSERT_FALSE(opened) << path.toStdString();
        EXPECT_EQ(opened.error().kind, kind) << opened.error().detail.toStdString();
        EXPECT_FALSE(opened.error().sentence.isEmpty());
        if (QFileInfo(path).isFile()) {
            EXPECT_EQ(bytesOf(path), before);
        }
    }
    void expectRefused(ErrorKind kind) const { expectRefused(file(), kind); }
};

TEST_F(Opening, GivesBackWhatTheFileWasMadeWith)
{
    make();

    const Result<OpenedFile> opened = openFile({.path = file()});

    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_TRUE(opened->organization == something());
}

TEST_F(Opening, ANewFileIsForItsOwnerAlone)
{
    const mode_t mask = ::umask(0);
    make();
    ::umask(mask);

    struct stat status;
    ASSERT_EQ(::stat(QFile::encodeName(file()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(Opening, NeverMakesAFile)
{
    expectRefused(ErrorKind::NotFound);

    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(Opening, FollowsALink)
{
    make();
    QFile::link(file(), pathOf(u"link"_s));

    EXPECT_TRUE(openFile({.path = pathOf(u"link"_s)}));
}

TEST_F(Opening, RefusesWhatIsNoRegularFile)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(pathOf(u"fifo"_s)).constData(), 0600), 0);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder"_s));

    expectRefused(pathOf(u"fifo"_s), ErrorKind::Foreign);
    expectRefused(pathOf(u"folder"_s), ErrorKind::Foreign);
    expectRefused(u"/dev/zero"_s, ErrorKind::Foreign);
}

TEST_F(Opening, RefusesAJournalThatIsAFifo)
{
    make();
    ASSERT_EQ(::mkfifo(QFile::encodeName(file() + u"-journal"_s).constData(), 0600), 0);

    expectRefused(ErrorKind::Foreign);
}

TEST_F(Opening, RefusesEmptyAndGarbageFiles)
{
    write(pathOf(u"empty"_s), {});
    write(pathOf(u"short"_s), "SQLite format 3");
    write(pathOf(u"text"_s), QByteArray("name,team\n").repeated(1'000));
    write(pathOf(u"garbage"_s), QByteArray("SQLite format 3\0", 16) + QByteArray(5'000, '\x7f'));

    for (const char *name : {"empty", "short", "text", "garbage"})
        expectRefused(pathOf(QString::fromLatin1(name)), ErrorKind::Foreign);
}

TEST_F(Opening, RefusesASparseFileOfTwentyGigabytesAtOnce)
{
    write(file(), "x");
    ASSERT_EQ(::truncate(QFile::encodeName(file()).constData(), 20LL << 30), 0);

    const Result<OpenedFile> opened = openFile({.path = file()});

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Foreign);
}

TEST_F(Opening, SaysThatATruncatedFileIsDamaged)
{
    make();
    const QByteArray whole = bytesOf(file());

    for (const qsizetype length : {whole.size() - 1, whole.size() - 4'096, whole.size() / 2, qsizetype(4'096)}) {
        write(file(), whole.left(length));
        expectRefused(ErrorKind::Damaged);
    }
}

TEST_F(Opening, RefusesAFileOfAnotherProgram)
{
    make();
    tamper("PRAGMA application_id = 7");

    expectRefused(ErrorKind::Foreign);
}

TEST_F(Opening, DoesNotTouchAFileFromANewerVersion)
{
    make();
    tamper("PRAGMA user_version = 99; PRAGMA journal_mode = WAL");

    expectRefused(ErrorKind::Newer);
}

TEST_F(Opening, RefusesATriggerAViewOrATableThatIsNotOurs)
{
    for (const char *planted : {"CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM member; END",
                                "CREATE VIEW v AS SELECT * FROM member", "CREATE TABLE extra (x)",
                                "CREATE INDEX by_name ON member (name)", "DROP INDEX rater_by_label",
                                "ALTER TABLE member ADD COLUMN extra TEXT"}) {
        make();
        tamper(planted);
        expectRefused(ErrorKind::Foreign);
        ASSERT_TRUE(QFile::remove(file()));
    }
}

TEST_F(Opening, RefusesATableWithoutItsChecks)
{
    make();
    tamper("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'share > 0', 'share > -9') "
           "WHERE name = 'membership'");

    expectRefused(ErrorKind::Foreign);
}

TEST_F(Opening, SaysThatAFileWithADanglingReferenceIsDamaged)
{
    make();
    tamper("PRAGMA foreign_keys = OFF; UPDATE membership SET team = 77 WHERE id = 1");

    expectRefused(ErrorKind::Damaged);
}

/// Each breaks a rule that no table holds.
class BrokenRule : public Opening, public testing::WithParamInterface<const char *>
{};

TEST_P(BrokenRule, IsDamage)
{
    make();
    tamper(GetParam());

    expectRefused(ErrorKind::Damaged);
}

INSTANTIATE_TEST_SUITE_P(
    Domain, BrokenRule,
    testing::Values(
        "UPDATE member SET email = 'A@x.org' WHERE id = 1; UPDATE member SET email = 'a@X.ORG' WHERE id = 2",
        "INSERT INTO membership VALUES (99, 1, 2, 0.5, 0, 9999999)",
        "INSERT INTO team VALUES (9, 'Nine', '', NULL, 0, 9999999, 9)", // without a place
        "INSERT INTO team VALUES (9, 'Nine', '', NULL, 0, 9999999, 2); INSERT INTO team_place VALUES (9, 0, 1)",
        "INSERT INTO team VALUES (9, 'Nine', '', NULL, 0, 9999999, 9); INSERT INTO team_place VALUES (9, 0, NULL)",
        "INSERT INTO team VALUES (9, 'Nine', '', NULL, 0, 9999999, 9); INSERT INTO team_place VALUES (9, 0, 2); "
        "INSERT INTO team_place VALUES (2, 2460000, 9)", // from that day on, in a circle
        "UPDATE competency_tagging SET from_day = 2460000",
        "INSERT INTO competency SELECT 9, '', 'PLANNING', '', '', '', '', '', '', '', 0, 9999999, 9; "
        "INSERT INTO competency_tagging VALUES (9, 0, 0, 1.0)",
        "INSERT INTO rater VALUES (9, '')", // a second unnamed one
        "INSERT INTO round VALUES (1, 'R', 2460000, 2460010); INSERT INTO round VALUES (2, 'S', 2460010, 2460020)",
        "UPDATE member SET name = ' Ada'", "UPDATE member SET name = 'A' || char(7)",
        "UPDATE member SET note = CAST(x'41ff42' AS TEXT)", "UPDATE member SET name = CAST(x'410042' AS TEXT)",
        "UPDATE settings SET need_at_zero = 9e999", "DELETE FROM settings", "DELETE FROM file",
        "DELETE FROM team_place", "INSERT INTO acknowledged_alert VALUES (2, ' x', 2460000, 9999999, 0, '')"));

TEST_F(Opening, EveryFlippedBitIsRefusedOrLeavesASoundFile)
{
    make();
    const QByteArray whole = bytesOf(file());
    int refused = 0;
    // Spread over the file, and over the bits of a byte.
    for (qsizetype i = 0; i < 600; ++i) {
        QByteArray flipped = whole;
        const qsizetype at = i * whole.size() / 600;
        flipped[at] = char(flipped[at] ^ (1 << (i % 8)));
        write(file(), flipped);
        const Result<OpenedFile> opened = openFile({.path = file()});
        if (opened)
            continue;
        ++refused;
        EXPECT_FALSE(opened.error().sentence.isEmpty());
    }
    EXPECT_GT(refused, 20);
}

TEST_F(Opening, ANewerSchemaComesAfterABackup)
{
    make();
    const Schema two = currentSchema() + Schema{"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"};
    int backups = 0;
    const auto backUp = [&](Database &database, const QString &) -> Result<> {
        EXPECT_EQ(*versionOf(database), 1);
        ++backups;
        return {};
    };

    EXPECT_TRUE(openFile({.path = file(), .backUp = backUp, .schema = &two}));
    EXPECT_TRUE(openFile({.path = file(), .backUp = backUp, .schema = &two}));

    EXPECT_EQ(backups, 1);
    expectRefused(ErrorKind::Newer);
}

TEST_F(Opening, WithoutItsBackupAFileStaysAtItsVersion)
{
    make();
    const Schema two = currentSchema() + Schema{"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"};
    const auto backUp = [](Database &, const QString &) -> Result<> { return Error{ErrorKind::Full, u"Full."_s, {}}; };

    const Result<OpenedFile> opened = openFile({.path = file(), .backUp = backUp, .schema = &two});

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Full);
    EXPECT_TRUE(openFile({.path = file()}));
}

TEST_F(Opening, AMigrationThatFailsLeavesTheVersionBefore)
{
    make();
    const Schema broken = currentSchema() + Schema{"CREATE TABLE later (id INTEGER); CREATE TABLE later (id INTEGER);"};

    EXPECT_FALSE(openFile({.path = file(), .schema = &broken}));

    EXPECT_TRUE(openFile({.path = file()}));
}

TEST_F(Opening, ACancelledJobStopsIt)
{
    make();
    Job job;
    job.cancel();

    const Result<OpenedFile> opened = openFile({.path = file(), .job = &job});

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace evenkeel
