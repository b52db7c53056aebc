// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QCoreApplication>

#include <cmath>

namespace evenkeel::words {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString standing(Standing standing)
{
    switch (standing) {
    case Standing::Balanced: return Tr::tr("In balance");
    case Standing::BrinkOfChaos: return Tr::tr("Brink of chaos");
    case Standing::Bureaucratic: return Tr::tr("Bureaucratic");
    case Standing::ThinOnBoth: return Tr::tr("Thin on both");
    case Standing::NotEnoughData: return Tr::tr("Not enough data");
    }
    Q_UNREACHABLE();
}

QString standingOf(Standing standing, std::optional<Certainty> certainty)
{
    const bool isUnsure = certainty == Certainty::Low;
    switch (standing) {
    case Standing::Balanced: return Tr::tr("is in balance");
    case Standing::BrinkOfChaos:
        return isUnsure ? Tr::tr("may be on the brink of chaos") : Tr::tr("is on the brink of chaos");
    case Standing::Bureaucratic: return isUnsure ? Tr::tr("may be bureaucratic") : Tr::tr("is bureaucratic");
    case Standing::ThinOnBoth: return isUnsure ? Tr::tr("may be thin on both") : Tr::tr("is thin on both");
    case Standing::NotEnoughData: return Tr::tr("has not enough data yet");
    }
    Q_UNREACHABLE();
}

QString tooSmallToJudge(const QString &parent) { return Tr::tr("too small to judge alone: see %1").arg(parent); }

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return Tr::tr("Notice");
    case Severity::Warning: return Tr::tr("Warning");
    case Severity::Critical: return Tr::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Low: return Tr::tr("Low certainty");
    case Certainty::Medium: return Tr::tr("Medium certainty");
    case Certainty::High: return Tr::tr("High certainty");
    }
    Q_UNREACHABLE();
}

QString side(Side side)
{
    switch (side) {
    case Side::Management: return Tr::tr("Management");
    case Side::Leadership: return Tr::tr("Leadership");
    case Side::Neutral: return Tr::tr("Neutral");
    }
    Q_UNREACHABLE();
}

QString sideInSentence(Side side)
{
    switch (side) {
    case Side::Management: return Tr::tr("management");
    case Side::Leadership: return Tr::tr("leadership");
    case Side::Neutral: return Tr::tr("neither side");
    }
    Q_UNREACHABLE();
}

QString ifNothingIsDone(Standing standing, bool isPublic)
{
    switch (standing) {
    case Standing::BrinkOfChaos: return Tr::tr("Left alone: lots of ideas, seldom anything done.");
    case Standing::Bureaucratic:
        return isPublic ? Tr::tr("Left alone: a track record of success that fizzles, then lost stakeholder support, "
                                 "lost relevance and failed missions.")
                        : Tr::tr("Left alone: a track record of success that fizzles, slow to adapt when change comes.");
    case Standing::ThinOnBoth: return Tr::tr("Narrow the scope, and get help from outside the team.");
    case Standing::Balanced:
    case Standing::NotEnoughData: return {};
    }
    Q_UNREACHABLE();
}

QString number(int count, const QLocale &locale)
{
    switch (count) {
    case 0: return Tr::tr("zero");
    case 1: return Tr::tr("one");
    case 2: return Tr::tr("two");
    case 3: return Tr::tr("three");
    case 4: return Tr::tr("four");
    case 5: return Tr::tr("five");
    case 6: return Tr::tr("six");
    case 7: return Tr::tr("seven");
    case 8: return Tr::tr("eight");
    case 9: return Tr::tr("nine");
    case 10: return Tr::tr("ten");
    default: return locale.toString(count);
    }
}

QString sentenceCase(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString list(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Tr::tr("%1 and %2", "the last two of a list").arg(items.mid(0, items.size() - 1).join(Tr::tr(", ", "between items of a list")), items.last());
}

// English has its singular here, so that it reads right without a translation file; other languages get all their
// plural forms through the count.
QString people(int count, const QLocale &locale)
{
    return count == 1 ? Tr::tr("1 person") : Tr::tr("%1 people", nullptr, count).arg(locale.toString(count));
}

QString teams(int count, const QLocale &locale)
{
    return count == 1 ? Tr::tr("1 team") : Tr::tr("%1 teams", nullptr, count).arg(locale.toString(count));
}

QString raters(int count, const QLocale &locale)
{
    return count == 1 ? Tr::tr("1 rater") : Tr::tr("%1 raters", nullptr, count).arg(locale.toString(count));
}

int wholeStrength(double level) { return int(std::lround(strengthOf(level))); }

QString strength(double level, const QLocale &locale) { return locale.toString(wholeStrength(level)); }

QString date(Day day, const QLocale &locale)
{
    return locale.toString(day.date(), Tr::tr("d MMM yyyy", "date format, as QLocale::toString reads it"));
}

} // namespace evenkeel::words
