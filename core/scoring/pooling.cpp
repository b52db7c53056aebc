// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pooling.h"

#include "core/base/number.h"
#include "core/scoring/mean.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {
namespace {

constexpr double reliabilityOf(Source source)
{
    switch (source) {
    case Source::Supervisor: return .50;
    case Source::Peer: return .37;
    case Source::Report: return .30;
    case Source::Self: break;
    }
    return 0;
}

/// Standard deviation of one rater's levels that the errors are a part of.
constexpr double levelDeviation = .8;

/// One source, or a pool of two.
struct Voice
{
    double weight = 0;
    Mean level = {}; ///< By the raters that each rating stands for.
    Mean reliability = {}; ///< Likewise.
    double raters = 0; ///< Distinct ones.

    void add(const Rating &rating)
    {
        level.add(rating.raters, rating.level);
        reliability.add(rating.raters, reliabilityOf(rating.source));
        raters += rating.raters;
    }
    bool isPresent() const { return raters > 0; }
    double errorSquared() const
    {
        return levelDeviation * levelDeviation * (1 - *reliability.value()) / raters;
    }
};

/// Raters that gave a level both as a peer and as a report are one person each in the pool.
double countedTwice(std::span<const Rating *const> counting, std::optional<RaterId> unnamed)
{
    double twice = 0;
    for (const Rating *peer : counting) {
        if (peer->source != Source::Peer || peer->rater == unnamed)
            continue;
        for (const Rating *report : counting) {
            if (report->source == Source::Report && report->rater == peer->rater)
                twice += std::min(peer->raters, report->raters);
        }
    }
    return twice;
}

} // namespace

void findCounting(std::span<const Rating> ofOne, Day day, int staleAfterDays,
                  std::vector<const Rating *> &counting)
{
    for (std::size_t i = 0; i < ofOne.size();) {
        const Rating &first = ofOne[i];
        const Rating *latest = nullptr;
        for (; i < ofOne.size() && ofOne[i].source == first.source && ofOne[i].rater == first.rater; ++i) {
            if (ofOne[i].date <= day)
                latest = &ofOne[i];
        }
        if (latest && latest->judgment == Judgment::Level && day.daysSince(latest->date) <= staleAfterDays)
            counting.push_back(latest);
    }
}

bool PooledLevel::counts(Source source) const
{
    switch (source) {
    case Source::Supervisor: return hasSupervisor;
    case Source::Peer: return hasPeers;
    case Source::Report: return hasReports;
    case Source::Self: break;
    }
    return false;
}

std::optional<PooledLevel> pooledLevel(std::span<const Rating *const> counting, const Method &method,
                                       std::optional<RaterId> unnamed)
{
    Voice supervisor{.weight = method.supervisorWeight};
    Voice peers{.weight = method.peerWeight};
    Voice reports{.weight = method.reportWeight};
    Voice pool;
    for (const Rating *rating : counting) {
        switch (rating->source) {
        case Source::Supervisor: supervisor.add(*rating); break;
        case Source::Peer: peers.add(*rating); break;
        case Source::Report: reports.add(*rating); break;
        case Source::Self: continue;
        }
        if (rating->source != Source::Supervisor)
            pool.add(*rating);
    }

    PooledLevel pooled;
    std::array<Voice, 3> voices;
    std::size_t present = 0;
    const auto add = [&](const Voice &voice) {
        if (voice.weight > 0)
            voices[present++] = voice;
        return voice.weight > 0;
    };

    if (supervisor.isPresent())
        pooled.hasSupervisor = add(supervisor);

    const auto isEnough = [&](const Voice &voice) { return isAtLeast(voice.raters, method.fewestOthers); };
    if ((!peers.isPresent() || isEnough(peers)) && (!reports.isPresent() || isEnough(reports))) {
        pooled.hasPeers = peers.isPresent() && add(peers);
        pooled.hasReports = reports.isPresent() && add(reports);
    } else {
        pool.weight = (peers.isPresent() ? peers.weight : 0) + (reports.isPresent() ? reports.weight : 0);
        pool.raters -= countedTwice(counting, unnamed);
        if (isEnough(pool) && add(pool)) {
            pooled.isPooled = true;
            pooled.hasPeers = peers.isPresent();
            pooled.hasReports = reports.isPresent();
        }
    }
    if (present == 0)
        return std::nullopt;

    Mean level;
    double errors = 0;
    for (std::size_t i = 0; i < present; ++i) {
        level.add(voices[i].weight, *voices[i].level.value());
        errors += voices[i].weight * voices[i].weight * voices[i].errorSquared();
    }
    pooled.level = *level.value();
    pooled.standardError = std::sqrt(errors) / level.weight();
    return pooled;
}

} // namespace evenkeel
