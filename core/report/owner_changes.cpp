// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/owner_changes.h"

#include "core/report/trend_titles.h"
#include "core/report/words.h"
#include "core/scoring/past_rounds.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OwnerChanges)
};

const TeamChange *find(const std::vector<TeamChange> &changes, TeamId team)
{
    const auto at = std::find_if(changes.begin(), changes.end(), [team](const TeamChange &one) { return one.team == team; });
    return at != changes.end() ? &*at : nullptr;
}

std::vector<const TeamChange *> teamsShown(const std::vector<TeamChange> &changes, TeamId selected)
{
    const auto under = [&](TeamId parent) {
        std::vector<const TeamChange *> children;
        for (const TeamChange &change : changes) {
            if (change.parent == parent)
                children.push_back(&change);
        }
        return children;
    };
    const TeamChange *team = find(changes, selected);
    if (!team)
        return {};
    std::vector<const TeamChange *> children = under(selected);
    if (!children.empty())
        return children;
    return team->parent ? under(*team->parent) : std::vector{team};
}

/// How far a team's two levels moved, in the plane of both.
double moved(const TeamChange &change)
{
    const auto by = [](const SideChange &side) { return side.before && side.after ? *side.after - *side.before : 0; };
    return std::hypot(by(change.management), by(change.leadership));
}

/// So many rows are still read: of more, those that moved most and the selected one, in their order.
std::vector<const TeamChange *> mostMoved(const std::vector<const TeamChange *> &teams, TeamId selected)
{
    constexpr std::size_t mostRows = 60;
    if (teams.size() <= mostRows)
        return teams;
    std::vector<std::size_t> order(teams.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool isFirst = teams[a]->team == selected;
        const bool isSecond = teams[b]->team == selected;
        return isFirst != isSecond ? isFirst : moved(*teams[a]) > moved(*teams[b]);
    });
    order.resize(mostRows);
    std::sort(order.begin(), order.end());
    std::vector<const TeamChange *> most;
    for (const std::size_t at : order)
        most.push_back(teams[at]);
    return most;
}

std::optional<ShownValue> shownLevel(std::optional<double> level, const QLocale &locale)
{
    return level ? std::optional(ShownValue{strengthOf(*level), words::strength(*level, locale)}) : std::nullopt;
}

BeforeAfter beforeAfter(const SideChange &change, bool isSameOnly, const QLocale &locale)
{
    return {.before = shownLevel(isSameOnly ? change.sameBefore : change.before, locale),
            .after = shownLevel(isSameOnly ? change.sameAfter : change.after, locale),
            .needBefore = strengthOf(change.needBefore),
            .needAfter = strengthOf(change.needAfter),
            .people = change.same};
}

QString noteOf(const TeamChange &change, bool isSameOnly)
{
    if (!change.isListed)
        return Tr::tr("closed since");
    if (!change.wasListed)
        return Tr::tr("not there yet");
    const auto lacks = [&](const SideChange &side) { return isSameOnly ? side.same == 0 : !side.before || !side.after; };
    if (lacks(change.management) && lacks(change.leadership))
        return isSameOnly ? Tr::tr("nobody is rated on both days") : Tr::tr("not rated on both days");
    return {};
}

QString signedWhole(int value, const QLocale &locale)
{
    if (value == 0)
        return locale.toString(0);
    return (value > 0 ? QString(u'+') : QString(QChar(0x2212))) + locale.toString(std::abs(value));
}

/// The parts as whole numbers of strength that sum to the difference of the whole values.
std::optional<WholeChange> wholeChange(const SideChange &change)
{
    if (!change.before || !change.after)
        return std::nullopt;
    WholeChange whole{.total = words::wholeStrength(*change.after) - words::wholeStrength(*change.before)};
    std::vector<double> exact;
    for (const ChangePart &part : change.parts)
        exact.push_back(25 * part.levels);
    const std::vector<int> parts = wholeParts(exact, whole.total);
    std::copy(parts.begin(), parts.end(), whole.parts.begin());
    return whole;
}

QString nameOf(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Growth: return Tr::tr("Growth of those who stayed");
    case ChangeCause::Retagged: return Tr::tr("Competencies re-tagged");
    default: return words::sentenceCase(inSentence(cause));
    }
}

bool isTold(ChangeCause cause, const SideChange &change)
{
    if (!change.before || !change.after)
        return false;
    const ChangePart &part = change.part(cause);
    switch (cause) {
    case ChangeCause::Retagged:
    case ChangeCause::Shares: return std::abs(part.levels) > 1e-9;
    default: return part.people > 0;
    }
}

QString peopleOf(int management, int leadership, const QLocale &locale)
{
    if (management == leadership)
        return words::people(management, locale);
    return Tr::tr("%1 in management, %2 in leadership", "people").arg(locale.toString(management), locale.toString(leadership));
}

ChangeRow totalRow(const QString &name, Day day, const TeamChange &change, bool isAfter, const QLocale &locale)
{
    const auto span = [&](const SideChange &side) -> std::optional<ChangeSpan> {
        const std::optional<double> level = isAfter ? side.after : side.before;
        if (!level)
            return std::nullopt;
        const auto counted = [&side](ChangeCause one, ChangeCause other) {
            return side.same + side.part(one).people + side.part(other).people;
        };
        return ChangeSpan{.from = 0,
                          .to = strengthOf(*level),
                          .text = words::strength(*level, locale),
                          .need = strengthOf(isAfter ? side.needAfter : side.needBefore),
                          .people = isAfter ? counted(ChangeCause::NewlyRated, ChangeCause::Came)
                                            : counted(ChangeCause::Left, ChangeCause::NoLongerRated)};
    };
    ChangeRow row{.name = name, .note = {}, .isTotal = true, .day = day,
                  .management = span(change.management), .leadership = span(change.leadership)};
    row.note = peopleOf(row.management ? row.management->people : 0, row.leadership ? row.leadership->people : 0, locale);
    return row;
}

} // namespace

std::vector<int> wholeParts(const std::vector<double> &exact, int total)
{
    std::vector<int> parts;
    for (const double one : exact)
        parts.push_back(int(std::floor(one)));
    std::vector<std::size_t> order(exact.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // Those that lost most go up first; what is exactly 0 never does while another can.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return exact[a] - parts[a] > exact[b] - parts[b];
    });
    const int missing = total - std::accumulate(parts.begin(), parts.end(), 0);
    Q_ASSERT(missing >= 0 && missing <= int(parts.size()));
    for (std::size_t i = 0; i < std::size_t(missing); ++i)
        ++parts[order[i]];
    return parts;
}

DumbbellFigure ownerDumbbells(const Organization &organization, const std::vector<TeamChange> &changes, TeamId team,
                              const ComparedDays &days, bool isSameOnly, const QLocale &locale)
{
    const std::vector<const TeamChange *> all = teamsShown(changes, team);
    const std::vector<const TeamChange *> shown = mostMoved(all, team);
    DumbbellFigure figure{.text = {}, .before = days.beforeName, .after = days.afterName, .teams = {},
                          .notShown = int(all.size() - shown.size())};
    QList<DumbbellRow> rows;
    QStringList sentences;
    for (const TeamChange *change : all) {
        DumbbellRow row{.team = change->team,
                        .name = organization.teams.find(change->team)->name.text(),
                        .management = beforeAfter(change->management, isSameOnly, locale),
                        .leadership = beforeAfter(change->leadership, isSameOnly, locale),
                        .isMarked = change->team == team,
                        .isThin = change->wasThin || change->isThin,
                        .note = noteOf(*change, isSameOnly)};
        rows.append(row);
        if (std::find(shown.begin(), shown.end(), change) == shown.end())
            continue;
        QStringList parts;
        for (const Side side : scoredSides) {
            const BeforeAfter &values = row.side(side);
            if (values.before && values.after)
                parts.append(Tr::tr("%1 from %2 to %3").arg(words::sideInSentence(side), values.before->text, values.after->text));
        }
        sentences.append(Tr::tr("%1: %2.", "team, what became of it").arg(row.name, parts.isEmpty() ? row.note : words::list(parts)));
        figure.teams.append(std::move(row));
    }
    const std::vector<CompetencyBreak> breaks = competencyBreaks(organization, days.before, days.after);
    const bool isRetagged = std::any_of(breaks.begin(), breaks.end(), [](const CompetencyBreak &one) { return !one.retagged.empty(); });
    const QString subtitle = isSameOnly
        ? Tr::tr("%1 (open mark) to %2 · only people rated on both days · need: |").arg(days.beforeName, days.afterName)
        : Tr::tr("%1 (open mark) to %2 · everybody rated then · need: |").arg(days.beforeName, days.afterName);
    figure.text = {dumbbellsTitle(rows, locale),
                   isRetagged ? subtitle + Tr::tr(" · competencies re-tagged in between") : subtitle, sentences.join(u' ')};
    return figure;
}

ChangeFigure ownerChangeApart(const Organization &organization, const std::vector<TeamChange> &changes, TeamId team,
                              const ComparedDays &days, const QLocale &locale)
{
    ChangeFigure figure;
    const TeamChange *change = find(changes, team);
    if (!change)
        return figure;
    const std::optional<WholeChange> management = wholeChange(change->management);
    const std::optional<WholeChange> leadership = wholeChange(change->leadership);
    figure.rows.append(totalRow(days.beforeName, days.before, *change, false, locale));
    double reached[] = {strengthOf(change->management.before.value_or(1)), strengthOf(change->leadership.before.value_or(1))};
    for (const ChangeCause cause : changeCauses) {
        const auto at = std::size_t(cause);
        const auto span = [&](const SideChange &side, const std::optional<WholeChange> &whole, double &from) -> std::optional<ChangeSpan> {
            if (!whole)
                return std::nullopt;
            const double to = from + 25 * side.parts[at].levels;
            return ChangeSpan{.from = std::exchange(from, to), .to = to, .text = signedWhole(whole->parts[at], locale),
                              .need = {}, .people = side.parts[at].people};
        };
        ChangeRow row{.name = nameOf(cause),
                      .note = peopleOf(change->management.part(cause).people, change->leadership.part(cause).people, locale),
                      .day = {},
                      .management = span(change->management, management, reached[0]),
                      .leadership = span(change->leadership, leadership, reached[1])};
        if (isTold(cause, change->management) || isTold(cause, change->leadership))
            figure.rows.append(std::move(row));
    }
    figure.rows.append(totalRow(days.afterName, days.after, *change, true, locale));
    const QString missing = Tr::tr("not rated on both days");
    figure.managementNote = management ? QString() : missing;
    figure.leadershipNote = leadership ? QString() : missing;
    QStringList sentences;
    for (const ChangeRow &row : std::as_const(figure.rows))
        sentences.append(Tr::tr("%1: management %2, leadership %3.")
                             .arg(row.name, row.management ? row.management->text : missing,
                                  row.leadership ? row.leadership->text : missing));
    figure.text = {changeTitle(management, leadership, locale),
                   Tr::tr("%1, %2 to %3: what each step adds to the strength · need: |")
                       .arg(organization.teams.find(team)->name.text(), days.beforeName, days.afterName),
                   sentences.join(u' ')};
    return figure;
}

} // namespace evenkeel
