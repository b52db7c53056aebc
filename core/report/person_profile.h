// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rounds.h"
#include "core/scoring/assessment.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace evenkeel {

/// What the file's owner may see of one person on a day. It says how strong each side is and what that looks like; never
/// a standing, a need, a rank or a type: those are a team's.
struct PersonProfile
{
    struct RatedIn
    {
        CompetencyId competency;
        QString name;
        Side side = Side::Neutral;
        QString definition;
        std::array<QString, 5> anchors;
        /// 1-5, pooled over the sources; none where not rated, or by too few to be shown.
        std::optional<double> level = {};
        /// The person's own view, beside; it never counts.
        std::optional<double> self = {};
        /// Who has rated and when last: "Supervisor and 3 peers, last on 12 Oct 2026."; empty where nobody has.
        QString evidence = {};
    };

    /// How it was at a round's end, or on the day, whichever was earlier.
    struct AtRound
    {
        QString name;
        Day judgedOn;
        std::optional<double> management = {}; ///< Levels 1-5, as all here.
        std::optional<double> leadership = {};
        /// One for each of PersonProfile::competencies.
        std::vector<std::optional<double>> levels = {};

        std::optional<double> side(Side side) const { return side == Side::Management ? management : leadership; }
    };

    struct Stay
    {
        QString team; ///< Its path below the root, as it was on the last day of the stay or is on the day.
        double share;
        Period period;
        bool isNow;
    };

    struct Remark
    {
        Day date;
        QString about; ///< The competency's name.
        QString by; ///< "Supervisor", "Peer 1": a label, as it was written.
        QString text;
    };

    MemberId member;
    QString name = {};
    QString role = {};
    QString email = {};
    QString note = {};
    std::optional<double> management = {};
    std::optional<double> leadership = {};
    std::vector<RatedIn> competencies = {}; ///< Those of the day: management's, then leadership's, neutral ones last.
    std::vector<AtRound> rounds = {}; ///< In time order, from the first one in which anybody rated the person.
    std::vector<Stay> stays = {}; ///< The latest first.
    std::vector<Remark> remarks = {}; ///< Up to the day, the latest first.

    std::optional<double> side(Side side) const { return side == Side::Management ? management : leadership; }
};

/// `member` is there. `rounds` are those until the day.
PersonProfile personProfile(const Organization &organization, MemberId member, Day day,
                            const std::vector<RatingRound> &rounds, const QLocale &locale);

/// What level a real one is nearest to, 1-5, for its anchor.
int anchorOf(double level);

} // namespace evenkeel
