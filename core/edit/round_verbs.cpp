// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/round_verbs.h"

#include "core/edit/checks.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RoundVerbs)
};

/// The round that the draft makes; `id` is not compared with itself.
Result<Round> checkedRound(const Organization &organization, RoundId id, const RoundDraft &draft)
{
    Result<Name> name = checkedName(draft.name);
    if (!name)
        return name.error();
    if (!draft.period.first.isReal() || !draft.period.last.isReal())
        return refused(Tr::tr("A round needs a first and a last day."));
    if (Result<> ordered = checkPeriod(draft.period); !ordered)
        return ordered.error();
    for (const Round &other : organization.rounds) {
        if (other.id == id)
            continue;
        if (other.period.overlaps(draft.period))
            return refused(Tr::tr("This round would overlap %1, which lasts from %2 to %3.")
                               .arg(other.name.text(), written(other.period.first), written(other.period.last)));
        if (folded(other.name.text()) == folded(name->text()))
            return refused(Tr::tr("There is a round of this name already."));
    }
    return Round{id, name.take(), draft.period};
}

/// That a rating in the round bears a day from `day` on.
bool isRatedFrom(const Organization &organization, const Round &round, Day day)
{
    const Period late{day, round.period.last};
    for (const MemberRatings &of : organization.ratings) {
        const std::vector<Rating> &ratings = of.list->ratings;
        if (std::any_of(ratings.begin(), ratings.end(), [&](const Rating &rating) { return late.contains(rating.date); }))
            return true;
    }
    return false;
}

VerbName nameFor(const char *text, RoundId round)
{
    return [text, round](const Organization &before) {
        const Round *known = before.rounds.find(round);
        return Tr::tr(text).arg(known ? known->name.text() : QString());
    };
}

} // namespace

Verb<RoundId> addRound(const RoundDraft &draft)
{
    return {Tr::tr("Add %1").arg(draft.name.trimmed()), [draft](EditContext &context) -> Result<RoundId> {
                Result<RoundId> id = round_table::newId(context.database);
                if (!id)
                    return id.error();
                Result<Round> round = checkedRound(context.before, *id, draft);
                if (!round)
                    return round.error();
                if (Result<> made = round_table::insert(context.database, *round); !made)
                    return made.error();
                return *id;
            }};
}

Verb<RoundId> beginRound(const RoundDraft &draft)
{
    return {Tr::tr("Begin %1").arg(draft.name.trimmed()), [draft](EditContext &context) -> Result<RoundId> {
                Organization before = context.before;
                for (const Round &round : context.before.rounds) {
                    if (!round.period.contains(draft.period.first) || round.period.first == draft.period.first)
                        continue;
                    if (isRatedFrom(context.before, round, draft.period.first))
                        return refused(Tr::tr("%1 holds ratings from %2 on. Choose a later first day.")
                                           .arg(round.name.text(), written(draft.period.first)));
                    Round ended = round;
                    ended.period.last = draft.period.first.plusDays(-1);
                    if (Result<> done = round_table::update(context.database, ended); !done)
                        return done.error();
                    before.rounds.put(ended);
                }
                EditContext rest{.database = context.database, .before = before, .clock = context.clock, .job = context.job};
                return addRound(draft).run(rest);
            }};
}

Verb<> editRound(RoundId round, const RoundDraft &draft)
{
    return {nameFor(QT_TRANSLATE_NOOP("RoundVerbs", "Edit %1"), round), [round, draft](EditContext &context) -> Result<> {
                if (const Result<Round> known = existing(context.before, round); !known)
                    return known.error();
                Result<Round> edited = checkedRound(context.before, round, draft);
                if (!edited)
                    return edited.error();
                return round_table::update(context.database, *edited);
            }};
}

Verb<> removeRound(RoundId round)
{
    return {nameFor(QT_TRANSLATE_NOOP("RoundVerbs", "Remove %1"), round), [round](EditContext &context) -> Result<> {
                if (const Result<Round> known = existing(context.before, round); !known)
                    return known.error();
                return round_table::remove(context.database, round);
            }};
}

} // namespace evenkeel::edit
