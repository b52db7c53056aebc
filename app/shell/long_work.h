// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QThread;

namespace evenkeel {

/// One piece of work on a thread of its own, while the window stays alive. Begins at once; emits finished() exactly
/// once, in the thread that made it, also where it was cancelled. Going earlier cancels, waits, and emits nothing.
class LongWork : public QObject
{
    Q_OBJECT

public:
    /// `work` touches nothing that the window touches meanwhile.
    LongWork(std::function<void(Job &)> work, QObject *parent);
    ~LongWork() override;

    void cancel() { m_job->cancel(); }
    bool isCancelled() const { return m_job->isCancelled(); }

Q_SIGNALS:
    /// Several times a second; `total` is 0 while the extent is unknown.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    std::unique_ptr<Job> m_job;
    std::unique_ptr<QThread> m_thread;
    QTimer m_beat;
};

} // namespace evenkeel
