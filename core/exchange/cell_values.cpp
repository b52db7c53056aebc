// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CellValues)
};

Error refused(const QString &reason) { return {ErrorKind::Refused, reason}; }

/// A cell as it is quoted in a reason: short.
QString quoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() <= 40 ? trimmed : trimmed.left(39) + u'…';
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// How far digits go from `at` on.
qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end;
}

/// Where a number that begins at `at` ends; `at` where none begins. No sign but a leading one.
qsizetype numberFrom(QStringView text, qsizetype at)
{
    qsizetype i = at;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+'))
        ++i;
    const qsizetype whole = digitsFrom(text, i);
    qsizetype end = whole;
    bool hasDigits = whole > i;
    if (end < text.size() && (text[end] == u'.' || text[end] == u',')) {
        const qsizetype fraction = digitsFrom(text, end + 1);
        hasDigits = hasDigits || fraction > end + 1;
        end = fraction;
    }
    return hasDigits ? end : at;
}

std::optional<Day> fromParts(QStringView year, QStringView month, QStringView day)
{
    const QDate date(year.toInt(), month.toInt(), day.toInt());
    if (year.size() != 4 || !date.isValid() || date.year() < 1)
        return std::nullopt;
    return Day(date);
}

/// A date without the time of day that may stand behind it, as in "2026-03-31 14:05:00".
QString withoutTime(const QString &text)
{
    if (!text.contains(u':'))
        return text;
    static const QRegularExpression time(
        u"[T ] *[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( *[AaPp][Mm]|Z)?$"_s);
    const QRegularExpressionMatch match = time.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()).trimmed() : text;
}

std::optional<Day> readOrderedDay(const QString &text, DateOrder order)
{
    const QChar separators[] = {u'.', u'/', u'-'};
    for (const QChar separator : separators) {
        const QList<QStringView> parts = QStringView(text).split(separator);
        if (parts.size() != 3)
            continue;
        for (const QStringView part : parts) {
            if (part.isEmpty() || digitsFrom(part, 0) != part.size())
                return std::nullopt;
        }
        return order == DateOrder::DayMonthYear ? fromParts(parts[2], parts[1], parts[0])
                                                : fromParts(parts[2], parts[0], parts[1]);
    }
    return std::nullopt;
}

} // namespace

std::optional<Scale> Scale::from(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype end = numberFrom(trimmed, 0);
    if (end == 0 || end >= trimmed.size() || trimmed[end] != u'-')
        return std::nullopt;
    const std::optional<double> low = readNumber(QStringView(trimmed).left(end));
    const std::optional<double> high = readNumber(QStringView(trimmed).sliced(end + 1));
    if (!low || !high || !(std::abs(*high - *low) > 1e-9))
        return std::nullopt;
    return Scale{*low, *high};
}

std::optional<double> readNumber(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype end = numberFrom(trimmed, 0);
    if (end == 0)
        return std::nullopt;
    if (end < trimmed.size() && (trimmed[end] == u'e' || trimmed[end] == u'E')) {
        qsizetype exponent = end + 1;
        if (exponent < trimmed.size() && (trimmed[exponent] == u'-' || trimmed[exponent] == u'+'))
            ++exponent;
        const qsizetype exponentEnd = digitsFrom(trimmed, exponent);
        if (exponentEnd == exponent)
            return std::nullopt;
        end = exponentEnd;
    }
    if (end != trimmed.size())
        return std::nullopt;
    QByteArray latin = trimmed.toLatin1();
    latin.replace(',', '.');
    bool isNumber = false;
    const double number = latin.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    return number;
}

Result<double> readNumberCell(const QString &text)
{
    if (const std::optional<double> number = readNumber(text))
        return *number;
    return refused(Tr::tr("“%1” is not a number").arg(quoted(text)));
}

QString writeNumber(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

Result<double> readLevel(const QString &text, const std::optional<Scale> &scale)
{
    QString written = text.trimmed();
    if (written.endsWith(u'%')) {
        if (!scale)
            return refused(Tr::tr("“%1” is a percentage, and no scale says what it means as a level").arg(quoted(text)));
        written.chop(1);
    }
    const Result<double> number = readNumberCell(written);
    if (!number)
        return refused(Tr::tr("“%1” is not a number").arg(quoted(text)));
    if (!scale) {
        if (!(*number >= 1 && *number <= 5))
            return refused(Tr::tr("%1 is not a level from 1 to 5").arg(quoted(text)));
        return *number;
    }
    const double level = 1 + 4 * (*number - scale->low) / (scale->high - scale->low);
    if (!(level >= 1 && level <= 5)) {
        return refused(Tr::tr("%1 lies outside the scale from %2 to %3")
                           .arg(quoted(text), writeNumber(scale->low), writeNumber(scale->high)));
    }
    return level;
}

Result<double> readDemand(const QString &text)
{
    const Result<double> number = readNumberCell(text);
    if (number && !(*number >= 1 && *number <= 5))
        return refused(Tr::tr("%1 is not from 1 to 5").arg(quoted(text)));
    return number;
}

Result<double> readShare(const QString &text)
{
    const QString written = text.trimmed();
    const bool isPercentage = written.endsWith(u'%');
    const std::optional<double> number = readNumber(isPercentage ? written.chopped(1) : written);
    if (!number)
        return refused(Tr::tr("“%1” is not a number").arg(quoted(text)));
    const double share = isPercentage ? *number / 100 : *number;
    if (!(share > 0 && share <= 1))
        return refused(Tr::tr("%1 is not a share above 0 and at most 1").arg(quoted(text)));
    return share;
}

Result<double> readRaters(const QString &text)
{
    const Result<double> number = readNumberCell(text);
    if (number && !(*number >= 1 && *number <= 1'000'000))
        return refused(Tr::tr("%1 is not a number of raters from 1 to 1,000,000").arg(quoted(text)));
    return number;
}

Result<Day> readDay(const QString &text, DateOrder order)
{
    const QString date = withoutTime(text.trimmed());
    std::optional<Day> day = Day::fromIso(date);
    if (!day && order != DateOrder::Iso)
        day = readOrderedDay(date, order);
    if (day)
        return *day;
    switch (order) {
    case DateOrder::Iso:
        return refused(Tr::tr("“%1” is not a date such as 2026-03-31").arg(quoted(text)));
    case DateOrder::DayMonthYear:
        return refused(Tr::tr("“%1” is not a date such as 31.03.2026").arg(quoted(text)));
    case DateOrder::MonthDayYear:
        return refused(Tr::tr("“%1” is not a date such as 03/31/2026").arg(quoted(text)));
    }
    Q_UNREACHABLE();
}

Result<Source> readSource(const QString &text)
{
    const QString key = foldedKey(text);
    for (const Source source : {Source::Supervisor, Source::Peer, Source::Report, Source::Self}) {
        const QString name = writtenAs(source);
        if (key == name || key == name + u's')
            return source;
    }
    if (key == "selves"_L1)
        return Source::Self;
    return refused(Tr::tr("“%1” is no source: it is supervisor, peer, report or self").arg(quoted(text)));
}

QString writtenAs(Source source)
{
    switch (source) {
    case Source::Supervisor:
        return u"supervisor"_s;
    case Source::Peer:
        return u"peer"_s;
    case Source::Report:
        return u"report"_s;
    case Source::Self:
        return u"self"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Side> readSide(const QString &text)
{
    const QString key = foldedKey(text);
    for (const Side side : {Side::Management, Side::Leadership, Side::Neutral}) {
        if (key == writtenAs(side))
            return side;
    }
    return std::nullopt;
}

QString writtenAs(Side side)
{
    switch (side) {
    case Side::Management:
        return u"management"_s;
    case Side::Leadership:
        return u"leadership"_s;
    case Side::Neutral:
        return u"neutral"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Judgment> readJudgment(const QString &text)
{
    const QString key = foldedKey(text);
    for (const Judgment judgment : {Judgment::Cleared, Judgment::CannotJudge}) {
        if (key == writtenAs(judgment))
            return judgment;
    }
    return std::nullopt;
}

QString writtenAs(Judgment judgment)
{
    switch (judgment) {
    case Judgment::Level:
        return {};
    case Judgment::Cleared:
        return u"cleared"_s;
    case Judgment::CannotJudge:
        return u"cannot judge"_s;
    }
    Q_UNREACHABLE();
}

QString foldedKey(const QString &text) { return text.trimmed().toCaseFolded(); }

} // namespace evenkeel
