// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrong(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options, const QStringList &positional)
{
    Arguments arguments;
    bool isOptionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (isOptionsOver || !word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_positional += word;
            continue;
        }
        if (word == "--"_L1) {
            isOptionsOver = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option &known) {
            return word.startsWith("--"_L1) && known.name == name;
        });
        if (option == options.end())
            return wrong(Tr::tr("There is no option %1 here.").arg(equals < 0 ? word : word.left(equals)));
        if (arguments.has(name) && !option->mayRepeat)
            return wrong(Tr::tr("The option --%1 is given twice.").arg(name));
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return wrong(Tr::tr("The option --%1 takes no value.").arg(name));
        } else if (equals >= 0) {
            value = word.sliced(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return wrong(Tr::tr("The option --%1 lacks its value, %2.").arg(name, option->value));
        }
        arguments.m_values[name] += value;
    }
    if (arguments.m_positional.size() < positional.size())
        return wrong(Tr::tr("%1 is missing.").arg(positional[arguments.m_positional.size()]));
    if (arguments.m_positional.size() > positional.size())
        return wrong(Tr::tr("“%1” is one word too many.").arg(arguments.m_positional[positional.size()]));
    for (const Option &option : options) {
        if (option.isNeeded && !arguments.has(option.name))
            return wrong(Tr::tr("--%1 %2 is missing.").arg(option.name, option.value));
    }
    return arguments;
}

} // namespace evenkeel::cli
