// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace evenkeel::cli {

void Console::write(QTextStream &stream, const QString &line)
{
    QString shown = line;
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    stream << shown << Qt::endl;
}

void Console::print(const QByteArray &utf8)
{
    constexpr auto mark = "\xEF\xBB\xBF"; // which QString would drop
    if (utf8.startsWith(mark))
        m_out << QChar(QChar::ByteOrderMark);
    m_out << QString::fromUtf8(utf8) << Qt::flush;
}

int Console::fail(const QString &sentence, ExitCode code)
{
    write(m_err, sentence);
    return code;
}

QString usageOf(const Command &command)
{
    QString usage = u"evenkeel "_s + command.name;
    for (const QString &word : command.positional)
        usage += u' ' + word;
    for (const Option &option : command.options) {
        QString part = u"--"_s + option.name;
        if (!option.value.isEmpty())
            part += u' ' + option.value;
        usage += u' ' + (option.isNeeded ? part : u'[' + part + u']');
        if (option.mayRepeat)
            usage += u"..."_s;
    }
    return usage;
}

} // namespace evenkeel::cli
