// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/load.h"
#include "core/storage/member_table.h"

#include "tests/core/storage/storage_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

class Transactions : public StorageTest
{
protected:
    Transactions() { m_opened = createFile(file(), something()).take(); }

    Database &database() { return *m_opened.database; }
    Result<> addMember(const QString &memberName)
    {
        return member_table::insert(database(), {.id = *member_table::newId(database()), .name = name(memberName)});
    }
    /// No page may be added to the file from now on.
    void fillTheDisk()
    {
        const qint64 pages = *database().number("PRAGMA page_count");
        ASSERT_TRUE(database().runScript("PRAGMA max_page_count = " + QByteArray::number(pages)));
    }
    /// Adds people with long notes until that fails.
    Result<> addUntilFull()
    {
        const Note note = Note::from(u"x"_s.repeated(9'000)).take();
        for (int i = 0; i < 1'000; ++i) {
            const Member member{.id = *member_table::newId(database()), .name = name(u"Ada"_s), .note = note};
            if (Result<> done = member_table::insert(database(), member); !done)
                return done;
        }
        return {};
    }

    OpenedFile m_opened;
};

TEST_F(Transactions, WhatIsNotCommittedLeavesNoTrace)
{
    {
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(addMember(u"Ada"_s));
    }

    EXPECT_TRUE(*loadOrganization(database()) == something());
}

TEST_F(Transactions, OnAFullDiskNothingOfItIsKept)
{
    fillTheDisk();
    {
        auto transaction = Transaction::begin(database());
        const Result<> filled = addUntilFull();
        ASSERT_FALSE(filled);
        EXPECT_EQ(filled.error().kind, ErrorKind::Full);
        EXPECT_FALSE(filled.error().sentence.isEmpty());
    }

    EXPECT_TRUE(*loadOrganization(database()) == something());
}

TEST_F(Transactions, AfterTheFirstErrorNoStatementIsRunThatWouldCommitAlone)
{
    fillTheDisk();
    {
        auto transaction = Transaction::begin(database());
        ASSERT_FALSE(addUntilFull());
        EXPECT_FALSE(database().run("UPDATE member SET name = 'changed'"));
        const Result<> committed = transaction->commit();
        ASSERT_FALSE(committed);
        EXPECT_EQ(committed.error().kind, ErrorKind::Full);
    }

    EXPECT_TRUE(*loadOrganization(database()) == something());
}

TEST_F(Transactions, AFullDiskThatHasRoomAgainIsWrittenToAgain)
{
    fillTheDisk();
    {
        auto transaction = Transaction::begin(database());
        ASSERT_FALSE(addUntilFull());
    }
    ASSERT_TRUE(database().runScript("PRAGMA max_page_count = 100000"));
    {
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(addMember(u"Ada"_s));
        ASSERT_TRUE(transaction->commit());
    }

    EXPECT_EQ(loadOrganization(database())->members.size(), something().members.size() + 1);
}

TEST_F(Transactions, AMovedFileIsNotWrittenTo)
{
    ASSERT_TRUE(QFile::rename(file(), pathOf(u"elsewhere"_s)));

    const auto transaction = Transaction::begin(database());

    ASSERT_FALSE(transaction);
    EXPECT_EQ(transaction.error().kind, ErrorKind::Moved);
}

TEST_F(Transactions, AnIdIsNeverGivenTwice)
{
    const MemberId first = *member_table::newId(database());
    ASSERT_TRUE(addMember(u"Ada"_s));
    ASSERT_TRUE(member_table::remove(database(), first));

    EXPECT_NE(*member_table::newId(database()), first);
}

} // namespace
} // namespace evenkeel
