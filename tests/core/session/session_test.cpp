// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/edit/sample_organization.h"
#include "core/session/file_check.h"

#include <gtest/gtest.h>

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

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
};

TEST_F(SessionTest, ANewFileHoldsTheRootTeamAlone)
{
    const auto session = create();

    EXPECT_EQ(session->organization().name(), u"Riverbend"_s);
    EXPECT_EQ(session->organization().teams.size(), 1);
    EXPECT_FALSE(session->canUndo());
}

TEST_F(SessionTest, ANewFileOpensAgain)
{
    const Organization made = create()->organization();

    const auto opened = Session::open(path(), m_clock, nullptr, options());

    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_TRUE((*opened)->organization() == made);
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
    const Organization sample = edit::sampleOrganization(m_clock.today());

    const auto made = Session::create(path(), sample, m_clock, options());

    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_TRUE((*made)->organization() == sample);
}

TEST_F(SessionTest, ABackedUpFileChecks)
{
    (void)create();

    const Result<> done = backUpFile(path(), path(u"copy.evenkeel"_s));

    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_TRUE(checkFile(path(u"copy.evenkeel"_s)));
}

} // namespace
} // namespace evenkeel
