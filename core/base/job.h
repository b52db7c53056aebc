// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace evenkeel {

/// What a long piece of work and the window share: how far it is, and whether to stop. Thread-safe.
/// Work that takes a Job asks isCancelled() at least every 100 ms and leaves nothing behind when it stops.
class Job
{
public:
    void setProgress(qint64 done, qint64 total)
    {
        m_total.store(total, std::memory_order_relaxed);
        m_done.store(done, std::memory_order_relaxed);
    }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    /// 0 while the extent is unknown.
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace evenkeel
