// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace evenkeel {

/// The sample deviation of values, as they come and go. It is their distances from the first value that are summed:
/// equal values have exactly no deviation.
class Spread
{
public:
    void add(double value)
    {
        if (m_count == 0)
            m_first = value;
        ++m_count;
        m_beyond += value - m_first;
        m_squares += (value - m_first) * (value - m_first);
    }

    /// Adds all that was added to the other.
    void add(const Spread &more)
    {
        if (m_count == 0)
            m_first = more.m_first;
        const double apart = more.m_first - m_first;
        m_count += more.m_count;
        m_beyond += more.m_beyond + more.m_count * apart;
        m_squares += more.m_squares + 2 * apart * more.m_beyond + more.m_count * apart * apart;
    }

    /// `value` was added before.
    void remove(double value)
    {
        --m_count;
        m_beyond -= value - m_first;
        m_squares -= (value - m_first) * (value - m_first);
    }

    int count() const { return m_count; }
    /// Divided by n - 1; 0 for fewer than two.
    double deviation() const
    {
        if (m_count < 2)
            return 0;
        return std::sqrt(std::max(0.0, m_squares - m_beyond * m_beyond / m_count) / (m_count - 1));
    }

private:
    double m_first = 0;
    int m_count = 0;
    double m_beyond = 0;
    double m_squares = 0;
};

} // namespace evenkeel
