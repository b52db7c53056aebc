// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/domain/rating.h"
#include "core/domain/side.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// What a cell means, read and written. The readers ignore outer spaces; their errors are reasons such as "“x” is not a
/// number", to be put behind a line and a column.

/// How a file writes its days.
enum class DateOrder : quint8 { Iso, DayMonthYear, MonthDayYear };

/// A linear scale of levels, such as 0-10. `low` and `high` differ; high may be the smaller number (1 is best).
struct Scale
{
    double low = 1;
    double high = 5;

    /// Reads "0-10", "1-7", "-3-3".
    static std::optional<Scale> from(const QString &text);

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// A decimal number with a point or a comma, without grouping; finite.
std::optional<double> readNumber(QStringView text);
Result<double> readNumberCell(const QString &text);
/// The shortest text that reads back to the same double.
QString writeNumber(double number);

/// A level mapped from `scale` to 1-5 and checked to lie there; without a scale, as it is written. With a scale, a
/// trailing percent sign is ignored: "80%" on 0-100 is 80.
Result<double> readLevel(const QString &text, const std::optional<Scale> &scale);
/// Change or complexity, 1-5.
Result<double> readDemand(const QString &text);
/// Above 0 and at most 1, or such as "80%".
Result<double> readShare(const QString &text);
/// From 1 to 1,000,000.
Result<double> readRaters(const QString &text);
/// In this order, or as YYYY-MM-DD, which is no other order; a time of day behind it is ignored.
Result<Day> readDay(const QString &text, DateOrder order = DateOrder::Iso);

/// Singular or plural, in any case.
Result<Source> readSource(const QString &text);
QString writtenAs(Source source);

/// management, leadership, neutral; in any case.
std::optional<Side> readSide(const QString &text);
QString writtenAs(Side side);

/// What stands in a level cell for a rating without a level: "cleared", "cannot judge"; in any case.
std::optional<Judgment> readJudgment(const QString &text);
/// Empty for a level.
QString writtenAs(Judgment judgment);

/// Two texts that are one key: without outer spaces and without case.
QString foldedKey(const QString &text);

} // namespace evenkeel
