// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changes.h"

#include "core/storage/load.h"
#include "core/storage/member_table.h"
#include "core/storage/transaction.h"

#include "tests/core/storage/storage_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

class Changes : public StorageTest
{
protected:
    Changes() { m_opened = createFile(file(), something()).take(); }

    Database &database() { return *m_opened.database; }
    Organization loaded() { return loadOrganization(database()).take(); }
    QByteArray record(const char *sql)
    {
        auto recorder = Recorder::start(database());
        auto transaction = Transaction::begin(database());
        EXPECT_TRUE(database().runScript(sql));
        const QByteArray changeset = recorder->changeset().take();
        EXPECT_TRUE(transaction->commit());
        return changeset;
    }
    Result<> applied(const QByteArray &changeset)
    {
        return apply(database(), changeset, [] { return Result<>(); });
    }

    OpenedFile m_opened;
};

TEST_F(Changes, ACascadeIsRecordedAndTakenBack)
{
    const QByteArray changeset = record("DELETE FROM member WHERE id <= 10");
    EXPECT_EQ(loaded().ratings.size(), 10);

    ASSERT_TRUE(applied(inverseOf(changeset).take()));

    EXPECT_TRUE(loaded() == something());
}

TEST_F(Changes, TwoRowsThatExchangeATextDoSoAgain)
{
    record("UPDATE member SET email = 'a@x.org' WHERE id = 1; UPDATE member SET email = 'b@x.org' WHERE id = 2");
    const Organization before = loaded();
    const QByteArray changeset = record("UPDATE member SET email = iif(id = 1, 'b@x.org', 'a@x.org') WHERE id <= 2");
    const Organization after = loaded();

    ASSERT_TRUE(applied(inverseOf(changeset).take()));
    EXPECT_TRUE(loaded() == before);
    ASSERT_TRUE(applied(changeset));
    EXPECT_TRUE(loaded() == after);
}

TEST_F(Changes, AreNotAppliedToRowsThatAreOthersByNow)
{
    const QByteArray changeset = record("UPDATE member SET name = 'Ada' WHERE id = 1");
    record("UPDATE member SET name = 'Grace' WHERE id = 1");
    const Organization before = loaded();

    EXPECT_FALSE(applied(inverseOf(changeset).take()));

    EXPECT_TRUE(loaded() == before);
}

TEST_F(Changes, WhoeverLooksBeforeTheCommitMayStopIt)
{
    const QByteArray changeset = record("UPDATE member SET name = 'Ada' WHERE id = 1");
    const Organization before = loaded();

    const Result<> done = apply(database(), inverseOf(changeset).take(),
                                [] { return Result<>(Error{ErrorKind::Io, u"No."_s, {}}); });

    EXPECT_FALSE(done);
    EXPECT_TRUE(loaded() == before);
}

TEST_F(Changes, ForeignKeysHoldAgainAfterward)
{
    const QByteArray changeset = record("UPDATE member SET name = 'Ada' WHERE id = 1");
    ASSERT_TRUE(applied(inverseOf(changeset).take()));

    EXPECT_FALSE(database().run("INSERT INTO membership VALUES (99, 77, 1, 1.0, 0, 9999999)"));
}

TEST_F(Changes, TheLedgerOfWhatWasPublishedIsNotRecorded)
{
    const QByteArray changeset =
        record("INSERT INTO published_figure VALUES (1, 0, 2460000, 1, 0, 'balanced', 50)");

    EXPECT_TRUE(changeset.isEmpty());
}

TEST_F(Changes, NameTheRowsTheyTouch)
{
    const QByteArray changeset = record("DELETE FROM member WHERE id = 3; UPDATE settings SET is_public = 1");

    const TouchedRows touched = touchedBy(changeset).take();

    EXPECT_EQ(touched.members, std::set{MemberId(3)});
    EXPECT_EQ(touched.rated, std::set{MemberId(3)});
    EXPECT_EQ(touched.memberships, std::set{MembershipId(3)});
    EXPECT_TRUE(touched.settings);
    EXPECT_TRUE(touched.teams.empty());
}

} // namespace
} // namespace evenkeel
