// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/method_parameters.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace evenkeel {

/// How a constant of the method is typed and shown.
enum class MethodUnit {
    Level, ///< 1-5, or a part of it
    Gap, ///< Levels below a need
    Weight,
    Percent, ///< Kept as a part of 1
    Days,
    Raters,
    People,
};

/// A constant of the method as one reads it: its name, and in a plain sentence why it is what it is.
struct MethodWords
{
    QString name;
    QString reason;
    MethodUnit unit;
};
MethodWords wordsOf(MethodParameter parameter);

/// "0.25 levels", "50 %", "548 days", "3 raters".
QString methodValue(MethodParameter parameter, double value, const QLocale &locale);
/// What a number of levels is on the scale of 0-100, such as "6 points" for a gap and "strength 63" for a level; empty
/// for what is no level.
QString onHundred(MethodParameter parameter, double value, const QLocale &locale);

/// Constants that belong together.
struct MethodGroup
{
    QString title;
    QString intro; ///< A sentence on what they decide.
    QList<MethodParameter> parameters;
};
/// All constants, each once, in the order in which the method uses them.
QList<MethodGroup> methodGroups();

} // namespace evenkeel
