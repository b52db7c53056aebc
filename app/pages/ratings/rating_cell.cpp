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

} // namespace

RatingCell cellOf(const RatingList &ratings, CompetencyId competency, const RatingView &view)
{
    if (!view.rater)
        return {};
    const std::vector<Rating> &all = ratings.ratings;
    const auto isBefore = [](const Rating &rating, const auto &key) { return rating.key() < key; };
    const auto first = std::lower_bound(all.begin(), all.end(),
                                        std::tuple(competency, view.source, *view.rater, Day::always()), isBefore);
    auto end = std::lower_bound(first, all.end(),
                                std::tuple(competency, view.source, *view.rater, view.lastDay().plusDays(1)), isBefore);

    // The latest in the round, whatever it says; else the latest of all, if it is a level and not too old.
    for (auto at = end; at != first;) {
        --at;
        if (!view.round.contains(at->date))
            continue;
        RatingCell cell{.hasNote = at->hasNote, .level = at->level};
        cell.state = at->judgment == Judgment::Level ? RatingCell::State::Given
            : at->judgment == Judgment::CannotJudge  ? RatingCell::State::CannotJudge
                                                     : RatingCell::State::Empty;
        return cell;
    }
    if (first == end)
        return {};
    const Rating &latest = *--end;
    if (latest.judgment != Judgment::Level || view.lastDay().daysSince(latest.date) > view.staleAfterDays)
        return {};
    return {.state = RatingCell::State::Suggested, .level = latest.level};
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
