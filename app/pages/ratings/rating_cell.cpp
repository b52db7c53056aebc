// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/rating_cell.h"

#include "app/tables/block.h"
#include "core/base/number.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Ratings)
};

/// The ratings of the view's source and rater until its last day, in time order.
std::pair<const Rating *, const Rating *> seenOf(const RatingList &ratings, CompetencyId competency, const RatingView &view)
{
    const Rating *begin = ratings.ratings.data();
    const Rating *end = begin + ratings.ratings.size();
    if (!view.rater)
        return {end, end};
    const auto isBefore = [](const Rating &rating, const auto &key) { return rating.key() < key; };
    const Rating *first = std::lower_bound(begin, end, std::tuple(competency, view.source, *view.rater, Day::always()), isBefore);
    return {first, std::lower_bound(first, end,
                                    std::tuple(competency, view.source, *view.rater, view.lastDay().plusDays(1)), isBefore)};
}

/// The latest in the round, whatever it says; null where there is none.
const Rating *enteredIn(const RatingRound &round, const Rating *first, const Rating *end)
{
    while (end != first) {
        if (round.contains((--end)->date))
            return end;
    }
    return nullptr;
}

} // namespace

RatingCell cellOf(const RatingList &ratings, CompetencyId competency, const RatingView &view)
{
    const auto [first, end] = seenOf(ratings, competency, view);
    if (const Rating *entered = enteredIn(view.round, first, end)) {
        RatingCell cell{.hasNote = entered->hasNote, .level = entered->level};
        cell.state = entered->judgment == Judgment::Level ? RatingCell::State::Given
            : entered->judgment == Judgment::CannotJudge  ? RatingCell::State::CannotJudge
                                                          : RatingCell::State::Empty;
        return cell;
    }
    // Else the latest of all, if it is a level and not too old.
    if (first == end)
        return {};
    const Rating &latest = *(end - 1);
    if (latest.judgment != Judgment::Level || view.lastDay().daysSince(latest.date) > view.staleAfterDays)
        return {};
    return {.state = RatingCell::State::Suggested, .level = latest.level};
}

Note noteOf(const RatingList &ratings, CompetencyId competency, const RatingView &view)
{
    const auto [first, end] = seenOf(ratings, competency, view);
    const Rating *entered = enteredIn(view.round, first, end);
    return entered ? ratings.noteOf(entered - ratings.ratings.data()) : Note();
}

Result<TypedJudgment> judgmentFromText(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return TypedJudgment{.judgment = Judgment::Cleared};
    static const QStringList cannotJudge{u"n"_s, u"n/a"_s, u"na"_s, u"-"_s, u"–"_s, u"—"_s};
    if (cannotJudge.contains(text.toLower()) || text.toLower() == Tr::tr("n/a"))
        return TypedJudgment{.judgment = Judgment::CannotJudge};
    const std::optional<double> level = tables::toNumber(text, locale);
    if (!level || isLess(*level, 1) || isGreater(*level, 5))
        return Error{ErrorKind::Refused, Tr::tr("A level is a number from 1 to 5. Type N for “cannot judge”.")};
    return TypedJudgment{.judgment = Judgment::Level, .level = *level};
}

QString levelText(double level, const QLocale &locale)
{
    return locale.toString(std::round(level * 100) / 100, 'g', QLocale::FloatingPointShortest);
}

} // namespace evenkeel
