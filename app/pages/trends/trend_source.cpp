// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trends/trend_source.h"

#include "app/shell/long_work.h"

#include <utility>

namespace evenkeel {

namespace {

/// So many people are judged over a dozen rounds within two or three frames of a screen.
constexpr qsizetype mostAtOnce = 1500;

} // namespace

TrendSource::TrendSource(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &TrendSource::forget);
}

TrendSource::~TrendSource()
{
    delete m_work; // it waits for its thread, which works with what goes next
}

void TrendSource::forget()
{
    m_readFor.reset(); // what was read is still shown until the new is there
    m_comparedFor.reset();
    m_wantedRounds.reset();
    m_wantedDays.reset();
    if (m_work)
        m_work->cancel();
}

void TrendSource::readRounds(Day asOf)
{
    if (m_readFor == asOf) {
        Q_EMIT roundsRead();
        return;
    }
    m_wantedRounds = asOf;
    m_wantedDays.reset(); // days are chosen among the rounds
    next();
}

void TrendSource::compare(Day before, Day after)
{
    const Days days{before, after};
    if (m_comparedFor == days) {
        Q_EMIT compared();
        return;
    }
    m_wantedDays = days;
    next();
}

void TrendSource::cancel()
{
    m_wantedRounds.reset();
    m_wantedDays.reset();
    m_isStopped = true;
    if (m_work)
        m_work->cancel();
}

template <class T>
void TrendSource::start(bool isSoonDone, std::function<T(const Organization &, Job &)> find,
                        std::function<void(T)> take)
{
    if (isSoonDone || m_session.organization().members.size() <= mostAtOnce) {
        Job job;
        take(find(m_session.organization(), job));
        return;
    }
    // The copy goes with the work, in this thread: until then the worker shares its rows with the window.
    auto found = std::make_shared<T>();
    m_work = new LongWork([found, find = std::move(find), organization = m_session.organization()](Job &job) { *found = find(organization, job); },
                          this);
    connect(m_work, &LongWork::progressed, this, &TrendSource::progressed);
    connect(m_work, &LongWork::finished, this, [this, found, take = std::move(take)] {
        LongWork *work = std::exchange(m_work, nullptr);
        work->deleteLater();
        if (!work->isCancelled())
            take(std::move(*found));
        else if (std::exchange(m_isStopped, false))
            Q_EMIT stopped();
        if (!m_work) // else who heard of it wanted more, and it is on its way
            next();
    });
}

void TrendSource::next()
{
    if (m_work) {
        m_work->cancel(); // what is wanted now follows when it has stopped
        return;
    }
    m_isStopped = false;
    if (const std::optional<Day> asOf = std::exchange(m_wantedRounds, std::nullopt)) {
        start<std::optional<PastRounds>>(
            m_assessor.isNearlyKnown(m_session.organization(), *asOf),
            [this, asOf](const Organization &organization, Job &job) { return m_assessor.pastRounds(organization, *asOf, &job); },
            [this, asOf](std::optional<PastRounds> rounds) { takeRounds(std::move(rounds), *asOf); });
    } else if (const std::optional<Days> days = std::exchange(m_wantedDays, std::nullopt)) {
        start<std::vector<TeamChange>>(
            m_assessor.isNearlyKnown(m_session.organization(), days->after),
            [this, days](const Organization &organization, Job &) { return m_assessor.changesBetween(organization, days->before, days->after); },
            [this, days](std::vector<TeamChange> changes) {
                m_changes = std::move(changes);
                m_comparedFor = days;
                Q_EMIT compared();
            });
    }
}

void TrendSource::takeRounds(std::optional<PastRounds> rounds, Day asOf)
{
    if (!rounds)
        return;
    m_rounds = std::move(rounds);
    m_readFor = asOf;
    Q_EMIT roundsRead();
}

} // namespace evenkeel
