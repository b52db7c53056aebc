// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QDateTime>

namespace evenkeel {

/// Where the program asks for the time. Passed to whoever needs it; tests pass a FixedClock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Local time.
    virtual QDateTime now() const = 0;
    Day today() const { return Day(now().date()); }
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    explicit FixedClock(QDate today) : m_now(today, QTime(12, 0)) {}

    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace evenkeel
