// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/long_work.h"

#include "tests/support/window_support.h"

#include <QSignalSpy>
#include <QThread>

namespace evenkeel {

using test::waitUntil;

TEST(LongWork, RunsBesideTheWindowAndTellsInItsThread)
{
    QThread *worker = nullptr;
    QThread *teller = nullptr;
    LongWork work([&](Job &) { worker = QThread::currentThread(); }, nullptr);
    QObject::connect(&work, &LongWork::finished, &work, [&] { teller = QThread::currentThread(); });

    EXPECT_TRUE(waitUntil([&] { return teller != nullptr; }));
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(teller, QThread::currentThread());
}

TEST(LongWork, SaysHowFarItIs)
{
    std::atomic<bool> ends = false;
    LongWork work([&](Job &job) {
        job.setProgress(3, 10);
        while (!ends)
            QThread::msleep(1);
    }, nullptr);
    const QSignalSpy progress(&work, &LongWork::progressed);

    EXPECT_TRUE(waitUntil([&] { return !progress.isEmpty(); }));
    ends = true;

    EXPECT_EQ(progress.back().at(0).toLongLong(), 3);
    EXPECT_EQ(progress.back().at(1).toLongLong(), 10);
}

TEST(LongWork, ACancelledOneFinishesToo)
{
    LongWork work([](Job &job) {
        while (!job.isCancelled())
            QThread::msleep(1);
    }, nullptr);
    const QSignalSpy finished(&work, &LongWork::finished);

    work.cancel();

    EXPECT_TRUE(waitUntil([&] { return finished.count() == 1; }));
}

TEST(LongWork, GoingEarlyWaitsForTheWorkerAndTellsNothing)
{
    std::atomic<bool> hasEnded = false;
    bool told = false;
    {
        LongWork work([&](Job &job) {
            while (!job.isCancelled())
                QThread::msleep(1);
            hasEnded = true;
        }, nullptr);
        QObject::connect(&work, &LongWork::finished, &work, [&] { told = true; });
    }

    EXPECT_TRUE(hasEnded);
    QTest::qWait(20);
    EXPECT_FALSE(told);
}

} // namespace evenkeel
