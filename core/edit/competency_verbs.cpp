// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/competency_verbs.h"

#include "core/edit/checks.h"
#include "core/edit/history_entries.h"
#include "core/storage/competency_table.h"
#include "core/storage/competency_tagging_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CompetencyVerbs)
};

/// `edited` with these texts.
Result<Competency> withTexts(Competency edited, const CompetencyTexts &texts)
{
    Result<Name> name = checkedName(texts.name);
    if (!name)
        return name.error();
    Result<Line> code = checkedLine(texts.code, Tr::tr("The code cannot be kept."));
    if (!code)
        return code.error();
    Result<Line> group = checkedLine(texts.group, Tr::tr("The group cannot be kept."));
    if (!group)
        return group.error();
    Result<Note> definition = checkedNote(texts.definition, Tr::tr("The definition cannot be kept."));
    if (!definition)
        return definition.error();
    for (std::size_t i = 0; i < texts.anchors.size(); ++i) {
        Result<Note> anchor =
            checkedNote(texts.anchors[i], Tr::tr("The description of level %1 cannot be kept.").arg(i + 1));
        if (!anchor)
            return anchor.error();
        edited.anchors[i] = anchor.take();
    }
    edited.name = name.take();
    edited.code = code.take();
    edited.group = group.take();
    edited.definition = definition.take();
    return edited;
}

Result<> checkUnique(const Organization &organization, const Competency &competency)
{
    const QString name = folded(competency.name.text());
    const QString code = folded(competency.code.text());
    for (const Competency &other : organization.competencies) {
        if (other.id == competency.id)
            continue;
        if (folded(other.name.text()) == name)
            return refused(Tr::tr("There is a competency named %1 already.").arg(other.name.text()));
        if (!code.isEmpty() && folded(other.code.text()) == code)
            return refused(Tr::tr("%1 has this code already.").arg(other.name.text()));
    }
    return {};
}

Result<> checkWeight(double weight)
{
    if (weight > 0 && weight <= 100)
        return {};
    return refused(Tr::tr("A weight lies above 0 and goes up to 100."));
}

qint64 nextSortOrder(const Organization &organization)
{
    qint64 last = 0;
    for (const Competency &competency : organization.competencies)
        last = std::max(last, competency.sortOrder);
    return last + 1;
}

/// Checked by itself, not against the others.
Result<Competency> checkedCompetency(CompetencyId id, const CompetencyDraft &draft, qint64 sortOrder)
{
    if (Result<> allowed = checkWeight(draft.weight); !allowed)
        return allowed.error();
    if (Result<> ordered = checkPeriod(draft.period); !ordered)
        return ordered.error();
    const Name unnamed = Name::from(QStringLiteral("-")).take();
    return withTexts({.id = id, .name = unnamed, .period = draft.period, .sortOrder = sortOrder}, draft.texts);
}

Result<> insertTagged(EditContext &context, const Competency &competency, const CompetencyDraft &draft)
{
    if (Result<> made = competency_table::insert(context.database, competency); !made)
        return made;
    return competency_tagging_table::put(context.database,
                                         {competency.id, Day::always(), draft.side, draft.weight});
}

/// The competency as it is, given to `change`, and written.
template <class Change>
Verb<> editOf(CompetencyId competency, const char *name, Change change)
{
    const auto verbName = [competency, name](const Organization &before) {
        return Tr::tr(name).arg(nameIn(before, competency));
    };
    return {verbName, [competency, change](EditContext &context) -> Result<> {
                Result<Competency> edited = existing(context.before, competency);
                if (!edited)
                    return edited.error();
                if (Result<> allowed = change(context.before, *edited); !allowed)
                    return allowed;
                return competency_table::update(context.database, *edited);
            }};
}

} // namespace

CompetencyTexts textsOf(const Competency &competency)
{
    CompetencyTexts texts{.code = competency.code.text(),
                          .name = competency.name.text(),
                          .group = competency.group.text(),
                          .definition = competency.definition.text()};
    for (std::size_t i = 0; i < texts.anchors.size(); ++i)
        texts.anchors[i] = competency.anchors[i].text();
    return texts;
}

Verb<CompetencyId> addCompetency(const CompetencyDraft &draft)
{
    return {Tr::tr("Add %1").arg(draft.texts.name.trimmed()), [draft](EditContext &context) -> Result<CompetencyId> {
                Result<CompetencyId> id = competency_table::newId(context.database);
                if (!id)
                    return id.error();
                Result<Competency> competency = checkedCompetency(*id, draft, nextSortOrder(context.before));
                if (!competency)
                    return competency.error();
                if (Result<> unique = checkUnique(context.before, *competency); !unique)
                    return unique.error();
                if (Result<> made = insertTagged(context, *competency, draft); !made)
                    return made.error();
                return *id;
            }};
}

Verb<> editCompetency(CompetencyId competency, const CompetencyTexts &texts)
{
    return editOf(competency, QT_TRANSLATE_NOOP("CompetencyVerbs", "Edit %1"),
                  [texts](const Organization &before, Competency &edited) -> Result<> {
                      Result<Competency> checked = withTexts(edited, texts);
                      if (!checked)
                          return checked.error();
                      edited = checked.take();
                      return checkUnique(before, edited);
                  });
}

Verb<> retagCompetency(CompetencyId competency, Side side, double weight, Day from)
{
    const auto name = [competency](const Organization &before) {
        return Tr::tr("Tag %1 anew").arg(nameIn(before, competency));
    };
    return {name, [competency, side, weight, from](EditContext &context) -> Result<> {
                if (const Result<Competency> known = existing(context.before, competency); !known)
                    return known.error();
                if (Result<> allowed = checkWeight(weight); !allowed)
                    return allowed;
                if (from == Day::still())
                    return refused(Tr::tr("It needs a day from which it holds."));
                const auto history = entriesFrom<CompetencyTagging>(
                    context.before.taggings, std::pair(competency, Day::always()),
                    [competency](const CompetencyTagging &held) { return held.competency == competency; });
                const auto isSame = [](const CompetencyTagging &a, const CompetencyTagging &b) {
                    return a.side == b.side && a.weight == b.weight;
                };
                for (const CompetencyTagging &held : history) {
                    if (Result<> done = competency_tagging_table::remove(context.database, competency, held.from);
                        !done)
                        return done;
                }
                for (const CompetencyTagging &kept :
                     withEntry(history, CompetencyTagging{competency, from, side, weight}, isSame)) {
                    if (Result<> done = competency_tagging_table::put(context.database, kept); !done)
                        return done;
                }
                return {};
            }};
}

Verb<> setCompetencyPeriod(CompetencyId competency, Period period)
{
    return editOf(competency, QT_TRANSLATE_NOOP("CompetencyVerbs", "Change the days of %1"),
                  [period](const Organization &, Competency &edited) -> Result<> {
                      edited.period = period;
                      return checkPeriod(period);
                  });
}

Verb<> retireCompetency(CompetencyId competency, Day last)
{
    return editOf(competency, QT_TRANSLATE_NOOP("CompetencyVerbs", "Retire %1"),
                  [last](const Organization &, Competency &edited) -> Result<> {
                      edited.period.last = last;
                      return checkPeriod(edited.period);
                  });
}

Verb<> orderCompetencies(const std::vector<CompetencyId> &competencies)
{
    return {Tr::tr("Reorder competencies"), [competencies](EditContext &context) -> Result<> {
                std::vector<Competency> ordered;
                std::vector<qint64> orders;
                for (const CompetencyId id : competencies) {
                    Result<Competency> competency = existing(context.before, id);
                    if (!competency)
                        return competency.error();
                    orders.push_back(competency->sortOrder);
                    ordered.push_back(competency.take());
                }
                std::sort(orders.begin(), orders.end());
                if (std::adjacent_find(orders.begin(), orders.end()) != orders.end())
                    return refused(Tr::tr("Each competency has one place in the order."));
                for (std::size_t i = 0; i < ordered.size(); ++i) {
                    ordered[i].sortOrder = orders[i];
                    if (Result<> done = competency_table::update(context.database, ordered[i]); !done)
                        return done;
                }
                return {};
            }};
}

Verb<> removeCompetency(CompetencyId competency)
{
    const auto name = [competency](const Organization &before) {
        return Tr::tr("Remove %1").arg(nameIn(before, competency));
    };
    return {name,
            [competency](EditContext &context) -> Result<> {
                if (const Result<Competency> known = existing(context.before, competency); !known)
                    return known.error();
                return competency_table::remove(context.database, competency);
            },
            true};
}

} // namespace evenkeel::edit
