// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/long_work.h"

#include <QThread>

namespace evenkeel {

LongWork::LongWork(std::function<void(Job &)> work, QObject *parent)
    : QObject(parent)
    , m_job(std::make_unique<Job>())
    , m_thread(QThread::create([work = std::move(work), job = m_job.get()] { work(*job); }))
{
    m_beat.setInterval(100);
    connect(&m_beat, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_job->done(), m_job->total()); });
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_beat.stop();
        Q_EMIT finished();
    });
    m_beat.start();
    m_thread->start();
}

LongWork::~LongWork()
{
    m_job->cancel();
    m_thread->wait();
}

} // namespace evenkeel
