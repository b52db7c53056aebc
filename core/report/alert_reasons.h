// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// Why a team stands as it does, in words, for the file's owner ("Show why"). Names team and competencies, never a
/// person.
struct AlertReasons
{
    struct SideReasons
    {
        Side side;
        QString verdict; ///< "33 of 63 needed: 30 points short, critical."
        QString evidence; ///< "12 of 12 people rated, by 3 raters. 80 % band: 27 to 39."
        QStringList pulls; ///< "Communicating direction: 6 points"; what pulls it down most, three at most.
        /// The smallest change that clears a short side, in people and competencies; empty for one that is met.
        QString smallestChange;
    };

    QString title; ///< "Network Operations is bureaucratic"
    QList<SideReasons> sides; ///< Management first.
    QStringList beside; ///< The flags, a sentence each.
    QString firstActions;
    QString ifNothingIsDone;
    QString method; ///< How old the ratings are, and what counts as met.
};

/// `team` is listed in the assessment.
AlertReasons alertReasons(const Organization &organization, const Assessment &assessment, TeamId team,
                          const QLocale &locale);

} // namespace evenkeel
