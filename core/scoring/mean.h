// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace evenkeel {

/// A weighted mean, as it grows. Equal values have exactly that value as their mean, whatever their weights: it is the
/// distance from the first value that is averaged.
class Mean
{
public:
    /// `weight` is above 0.
    void add(double weight, double value)
    {
        if (!(m_weight > 0))
            m_first = value;
        m_weight += weight;
        m_beyond += weight * (value - m_first);
    }

    /// Adds all that was added to the other.
    void add(const Mean &more)
    {
        if (!(more.m_weight > 0))
            return;
        if (!(m_weight > 0)) {
            *this = more;
            return;
        }
        m_weight += more.m_weight;
        m_beyond += more.m_beyond + more.m_weight * (more.m_first - m_first);
    }

    /// The sum of the weights.
    double weight() const { return m_weight; }
    /// None where nothing was added.
    std::optional<double> value() const
    {
        return m_weight > 0 ? std::optional(m_first + m_beyond / m_weight) : std::nullopt;
    }

private:
    double m_first = 0;
    double m_weight = 0;
    double m_beyond = 0;
};

} // namespace evenkeel
