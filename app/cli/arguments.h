// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace evenkeel::cli {

/// An option of a command: "--date D" with a value, "--json" without one.
struct Option
{
    /// Without the dashes.
    QString name;
    /// What stands for the value in the usage line; empty for an option without one.
    QString value = {};
    QString help = {};
    /// May be given several times.
    bool mayRepeat = false;
    bool isNeeded = false;
};

/// The words behind a command, sorted into what the command takes.
class Arguments
{
public:
    /// Reads `words`: `positional` of them stand alone, the others are `options` ("--date D" or "--date=D"; what
    /// follows "--" stands alone). The error is a sentence about what is wrong.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &options, const QStringList &positional);

    const QString &at(qsizetype index) const { return m_positional[index]; }
    bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value given; empty without one.
    QString value(const QString &option) const { return has(option) ? m_values.value(option).last() : QString(); }
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

} // namespace evenkeel::cli
