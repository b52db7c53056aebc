// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/member_verbs.h"
#include "core/session/file_check.h"
#include "core/session/session.h"
#include "core/storage/database.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;

/// Another process of this program, with a pipe that it can write to. Killed when this goes. It does its work when it
/// is told to go on; what this process has open by then it knows nothing of.
class Child
{
public:
    explicit Child(const std::function<void(int pipe)> &work)
    {
        int toParent[2];
        int toChild[2];
        EXPECT_EQ(::pipe(toParent), 0);
        EXPECT_EQ(::pipe(toChild), 0);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(toParent[0]);
            ::close(toChild[1]);
            char go = 0;
            if (::read(toChild[0], &go, 1) == 1)
                work(toParent[1]);
            ::_exit(0);
        }
        ::close(toParent[1]);
        ::close(toChild[0]);
        m_pipe = toParent[0];
        m_go = toChild[1];
    }
    ~Child()
    {
        kill();
        ::close(m_pipe);
        ::close(m_go);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void goOn() const { EXPECT_EQ(::write(m_go, "g", 1), 1); }

    /// Waits for the next byte; none once the child has ended.
    std::optional<char> next()
    {
        char byte = 0;
        return ::read(m_pipe, &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
    }
    void kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        m_pid = -1;
    }

private:
    pid_t m_pid;
    int m_pipe;
    int m_go;
};

void tell(int pipe, char byte)
{
    if (::write(pipe, &byte, 1) != 1)
        ::_exit(1);
}

class OtherProcess : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"org.evenkeel"_s); }
    SessionOptions options() const { return {.backupFolder = m_folder.filePath(u"backups"_s)}; }
    std::unique_ptr<Session> create() const
    {
        return Session::create(path(), Name::from(u"Riverbend"_s).take(), m_clock, options()).take();
    }
    Result<std::unique_ptr<Session>> open() const { return Session::open(path(), m_clock, nullptr, options()); }
    /// Tells 'o' where the file opens, 'b' where it is busy, and holds it.
    std::function<void(int)> holding() const
    {
        return [this](int pipe) {
            const auto opened = open();
            tell(pipe, opened ? 'o' : opened.error().kind == ErrorKind::Busy ? 'b' : 'x');
            ::pause();
        };
    }

    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/evenkeel-XXXXXX"_s
                                                                  : QDir::tempPath() + u"/evenkeel-XXXXXX"_s};
    FixedClock m_clock{QDate(2026, 11, 23)};
};

TEST_F(OtherProcess, HoldsTheFileUntilItIsKilled)
{
    (void)create();
    Child child(holding());
    child.goOn();
    ASSERT_EQ(child.next(), 'o');

    const auto busy = open();
    ASSERT_FALSE(busy);
    EXPECT_EQ(busy.error().kind, ErrorKind::Busy);
    EXPECT_EQ(checkFile(path()).error().kind, ErrorKind::Busy);

    child.kill();
    EXPECT_TRUE(open());
}

TEST_F(OtherProcess, CannotOpenWhatIsOpenHere)
{
    Child child(holding());
    const auto session = create();

    child.goOn();

    EXPECT_EQ(child.next(), 'b');
}

TEST_F(OtherProcess, StillCannotAfterTheFileWasTriedASecondTimeHere)
{
    Child child(holding());
    const auto session = create();
    // Looking at the file with a descriptor of our own would drop the lock, once that is closed.
    EXPECT_EQ(open().error().kind, ErrorKind::Busy);
    EXPECT_EQ(checkFile(path()).error().kind, ErrorKind::Busy);

    child.goOn();

    EXPECT_EQ(child.next(), 'b');
}

TEST_F(OtherProcess, LeavesACopyToLookAt)
{
    (void)create();
    Child child([this](int pipe) {
        const auto session = open().take();
        tell(pipe, session->run(edit::addMember({.name = u"Ada"_s})) ? 'r' : 'x');
        ::pause();
    });
    child.goOn();
    ASSERT_EQ(child.next(), 'r');

    const auto copy = Session::openCopy(path(), m_clock);

    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    EXPECT_TRUE((*copy)->isReadOnly());
    EXPECT_EQ((*copy)->organization().members.size(), 1);
    EXPECT_EQ((*copy)->path(), path());
}

TEST_F(OtherProcess, KilledInTheMiddleOfAnEditLeavesAFileThatReadersOpenToo)
{
    const Organization before = create()->organization();
    Child child([this](int pipe) {
        const auto session = open().take();
        (void)session->run(Verb<>{u"Much"_s, [pipe](EditContext &context) -> Result<> {
            // So little memory that pages are written before the commit.
            (void)context.database.runScript("PRAGMA cache_size = 1");
            for (int i = 0; i < 2'000; ++i)
                (void)context.database.run("INSERT INTO rater (label) VALUES (hex(randomblob(50)))");
            tell(pipe, 'w');
            ::pause();
            return {};
        }});
    });
    child.goOn();
    ASSERT_EQ(child.next(), 'w');
    child.kill();
    ASSERT_GT(QFileInfo(path() + u"-journal"_s).size(), 0);

    const Result<FileReport> report = checkFile(path());

    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(open().take()->organization() == before);
}

TEST_F(OtherProcess, KilledAtAnyMomentLosesNothingThatItAcknowledged)
{
    (void)create();
    std::mt19937 random(1);
    int acknowledged = 0;
    for (int round = 0; round < 25; ++round) {
        Child child([this](int pipe) {
            const auto session = open().take();
            tell(pipe, 'o');
            for (;;) {
                const edit::MembershipDraft membership{.team = session->organization().root};
                if (!session->run(edit::addMember({.name = u"Ada"_s}, membership)))
                    ::_exit(1);
                tell(pipe, 'r');
            }
        });
        child.goOn();
        ASSERT_EQ(child.next(), 'o');
        ::usleep(unsigned(1'000 + random() % 30'000));
        child.kill();
        while (child.next() == 'r')
            ++acknowledged;

        const auto session = open();
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        const Organization &found = (*session)->organization();
        EXPECT_GE(found.members.size(), acknowledged);
        // At most the one edit that was made but not told yet.
        EXPECT_LE(found.members.size(), acknowledged + 1);
        EXPECT_EQ(found.members.size(), found.memberships.size());
        acknowledged = int(found.members.size());
    }
    EXPECT_GT(acknowledged, 25);
}

} // namespace
} // namespace evenkeel
