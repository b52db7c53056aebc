// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/spread.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace evenkeel {
namespace {

double deviationOf(const std::vector<double> &values)
{
    double mean = 0;
    for (const double value : values)
        mean += value / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size() - 1));
}

TEST(Spread, IsTheSampleDeviationHoweverItWasAddedUp)
{
    std::mt19937 random(5);
    for (int times = 0; times < 200; ++times) {
        std::vector<double> values;
        Spread parts;
        for (int part = 0; part < 5; ++part) {
            Spread of;
            for (unsigned i = random() % 4; i > 0; --i) {
                values.push_back(1 + 4 * double(random()) / 4294967295.);
                of.add(values.back());
            }
            parts.add(of);
        }
        parts.add(2.5);
        parts.remove(2.5);
        ASSERT_EQ(parts.count(), int(values.size()));
        ASSERT_NEAR(parts.deviation(), values.size() < 2 ? 0 : deviationOf(values), 1e-12);
    }
}

TEST(Spread, EqualValuesHaveExactlyNone)
{
    Spread spread;
    for (int i = 0; i < 7; ++i)
        spread.add(3.7);
    Spread more;
    more.add(3.7);
    spread.add(more);
    spread.remove(3.7);

    EXPECT_EQ(spread.deviation(), 0);
}

} // namespace
} // namespace evenkeel
