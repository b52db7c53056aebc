// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/raters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

/// One label is one rater, whatever the source; the empty label is one unnamed rater of its source.
std::pair<RaterId, int> raterOf(const Organization &organization, const Rating &rating)
{
    const Rater *rater = organization.raters.find(rating.rater);
    const bool isUnnamed = !rater || rater->label.isEmpty();
    return {rating.rater, isUnnamed ? int(rating.source) : -1};
}

} // namespace

int ratersOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    std::map<std::pair<RaterId, int>, double> raters;
    for (const Share &share : assessment.sharesIn(team)) {
        const std::vector<Rating> &ratings = ratingsOf(organization, share.member).ratings;
        for (std::size_t at = 0; at < ratings.size(); ++at) {
            const Rating &rating = ratings[at];
            if (rating.date > assessment.asOf || rating.source == Source::Self)
                continue;
            // The ratings of one competency, source and rater stand together in time order: a later one replaces it.
            if (at + 1 < ratings.size()) {
                const Rating &next = ratings[at + 1];
                if (next.date <= assessment.asOf
                    && std::tuple(next.competency, next.source, next.rater)
                        == std::tuple(rating.competency, rating.source, rating.rater))
                    continue;
            }
            if (rating.judgment != Judgment::Level
                || assessment.asOf.daysSince(rating.date) > organization.settings.method.staleAfterDays)
                continue;
            double &known = raters[raterOf(organization, rating)];
            known = std::max(known, rating.raters);
        }
    }
    double sum = 0;
    for (const auto &[rater, standsFor] : raters)
        sum += standsFor;
    return int(std::lround(sum));
}

} // namespace evenkeel
