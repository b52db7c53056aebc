// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/described.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

QString described(const Assessment &assessment, int decimals)
{
    QStringList lines;
    const auto number = [&](std::optional<double> value) {
        return value ? QString::number(*value + 0.0, 'f', decimals) : u"-"_s;
    };
    for (const TeamAssessment &team : assessment.teams) {
        QStringList words = {u"team %1: %2 people, %3 rated, %4 fte"_s.arg(QString::number(team.team.value()), QString::number(team.members),
                                                                        QString::number(team.rated), number(team.fte))};
        for (const Side side : scoredSides) {
            const SideAssessment &of = team.side(side);
            words.append({number(of.level), number(of.need), number(of.shortfall), number(of.standardError),
                          number(of.raters), of.isShort ? u"short"_s : u"met"_s, of.wasShort ? u"was"_s : u"was not"_s});
        }
        words.append({QString::number(team.ratedPairs), number(team.raters), team.lastRated ? team.lastRated->iso() : u"-"_s});
        words.append({number(team.tilt), number(team.adequacy), QString::number(int(team.standing)),
                      team.severity ? QString::number(int(*team.severity)) : u"-"_s,
                      team.certainty ? QString::number(int(*team.certainty)) : u"-"_s});
        for (const Flag flag : team.flags)
            words.append(QString::number(int(flag)));
        words.append(u"heads %1 %2 %3 %4"_s.arg(team.strongIn.both).arg(team.strongIn.management).arg(team.strongIn.leadership)
                         .arg(team.strongIn.neither));
        for (const CompetencyProfile &of : team.competencies)
            words.append(u"%1 of %2 rated and %3 strong"_s.arg(number(of.level), QString::number(of.rated), QString::number(of.strong)));
        words.append(u"earlier"_s);
        for (const EarlierStanding &earlier : team.earlier)
            words.append({earlier.judgedOn.iso(), number(earlier.managementGap), number(earlier.leadershipGap),
                          QString::number(int(earlier.standing))});
        lines.append(words.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace evenkeel::test
