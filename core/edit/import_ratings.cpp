// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_ratings.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportRatings)
};

auto keyOf(const StatedRating &rating)
{
    return std::tuple(rating.person, rating.competency, rating.source, rating.rater, rating.date);
}

bool sayTheSame(const StatedRating &a, const StatedRating &b)
{
    return a.judgment == b.judgment && a.level == b.level && a.raters == b.raters && a.note == b.note;
}

/// The rating that `list` has for this key, by its position; -1 where it has none.
qsizetype positionOf(const RatingList &list, const Rating &rating)
{
    const auto at = std::lower_bound(list.ratings.begin(), list.ratings.end(), rating.key(),
                                     [](const Rating &r, const auto &key) { return r.key() < key; });
    return at != list.ratings.end() && at->key() == rating.key() ? at - list.ratings.begin() : -1;
}

/// An empty cell removes nothing.
void takeNote(PlannedRating &rating, const Note &known)
{
    if (!rating.note.isEmpty())
        return;
    rating.note = known;
    rating.rating.hasNote = !known.isEmpty();
}

} // namespace

RatingBook::RatingBook(const Organization &organization)
    : m_organization(organization)
{
    for (const Competency &competency : organization.competencies) {
        m_nextCompetency = std::max(m_nextCompetency, competency.id.value() + 1);
        m_nextOrder = std::max(m_nextOrder, competency.sortOrder + 1);
    }
    for (const Rater &rater : organization.raters) {
        m_nextRater = std::max(m_nextRater, rater.id.value() + 1);
        m_raterIndex.insert(rater.label.text(), int(m_raters.size()));
        m_raters.push_back({rater.label, rater.id});
    }
}

int RatingBook::competency(const NamedCompetency &competency)
{
    const int next = int(m_competencies.size());
    const int index = competency.known
        ? m_knownCompetencies.value(*competency.known, next)
        : m_newCompetencies.value(competency.name.text().toCaseFolded(), next);
    if (index < next)
        return index;
    if (competency.known)
        m_knownCompetencies.insert(*competency.known, next);
    else
        m_newCompetencies.insert(competency.name.text().toCaseFolded(), next);
    m_competencies.push_back({competency, competency.known});
    return next;
}

int RatingBook::rater(const Line &label)
{
    const auto found = m_raterIndex.constFind(label.text());
    if (found != m_raterIndex.constEnd())
        return *found;
    m_raterIndex.insert(label.text(), int(m_raters.size()));
    m_raters.push_back({label, std::nullopt});
    return int(m_raters.size()) - 1;
}

void RatingBook::findContradictions(const Sheet &sheet, RowLedger &ledger)
{
    std::stable_sort(m_stated.begin(), m_stated.end(),
                     [](const StatedRating &a, const StatedRating &b) { return keyOf(a) < keyOf(b); });
    const auto finding = [&](const StatedRating &rating, const StatedRating &other) {
        const QString reason = rating.level == other.level && rating.judgment == other.judgment
            ? Tr::tr("line %1 has the same rating with another note or number of raters")
            : Tr::tr("line %1 has another level for the same rating");
        return Finding{sheet.lineOf(rating.row), rating.column + 1, sheet.headings()[rating.column],
                       reason.arg(sheet.lineOf(other.row))};
    };
    for (std::size_t first = 0; first < m_stated.size();) {
        std::size_t end = first + 1;
        while (end < m_stated.size() && keyOf(m_stated[end]) == keyOf(m_stated[first]))
            ++end;
        for (std::size_t i = first + 1; i < end; ++i) {
            if (sayTheSame(m_stated[first], m_stated[i]))
                continue;
            if (i == first + 1 || ledger.isGood(m_stated[first].row))
                ledger.fail(m_stated[first].row, finding(m_stated[first], m_stated[i]));
            ledger.fail(m_stated[i].row, finding(m_stated[i], m_stated[first]));
        }
        first = end;
    }
}

void RatingBook::require(const NamedCompetency &named, ImportPlan &plan)
{
    if (!named.known)
        useCompetency(competency(named), plan);
}

void RatingBook::write(const std::function<MemberId(int person)> &memberOf, RowLedger &ledger, ImportPlan &plan)
{
    // Competencies and raters are numbered in the order in which the file mentions them.
    std::vector<const StatedRating *> inOrder;
    inOrder.reserve(m_stated.size());
    for (const StatedRating &rating : m_stated) {
        if (ledger.isGood(rating.row))
            inOrder.push_back(&rating);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const StatedRating *a, const StatedRating *b) {
        return std::tie(a->row, a->column) < std::tie(b->row, b->column);
    });

    std::vector<Planned> planned;
    planned.reserve(inOrder.size());
    for (const StatedRating *stated : inOrder) {
        const Rating rating{.competency = useCompetency(stated->competency, plan),
                            .rater = useRater(stated->rater, plan),
                            .date = stated->date,
                            .source = stated->source,
                            .judgment = stated->judgment,
                            .hasNote = !stated->note.isEmpty(),
                            .level = stated->level,
                            .raters = stated->raters};
        planned.push_back({{memberOf(stated->person), rating, stated->note}, stated});
    }
    const auto key = [](const Planned &p) { return std::pair(p.rating.member, p.rating.rating.key()); };
    std::stable_sort(planned.begin(), planned.end(),
                     [&](const Planned &a, const Planned &b) { return key(a) < key(b); });

    for (std::size_t i = 0; i < planned.size(); ++i) {
        const bool isRepeated = i > 0 && key(planned[i - 1]) == key(planned[i]);
        const bool isWritten = !isRepeated
            && (planned[i].stated->round ? replaceInRound(planned[i], ledger, plan) : replace(planned[i], ledger, plan));
        if (isWritten)
            plan.imported.ratings.push_back(planned[i].rating);
        else
            ++plan.summary.sameRatings;
    }

    std::vector<ReplacedRating> &replaced = plan.imported.replacedRatings;
    const auto keyOfReplaced = [](const ReplacedRating &r) { return std::pair(r.member, r.rating.key()); };
    std::sort(replaced.begin(), replaced.end(),
              [&](const ReplacedRating &a, const ReplacedRating &b) { return keyOfReplaced(a) < keyOfReplaced(b); });
    std::erase_if(replaced, [&](const ReplacedRating &rating) { // what a row of this file states stays
        const auto at = std::lower_bound(planned.begin(), planned.end(), keyOfReplaced(rating),
                                         [&](const Planned &p, const auto &wanted) { return key(p) < wanted; });
        return at != planned.end() && key(*at) == keyOfReplaced(rating);
    });
}

/// False where the organization has the rating as it is stated.
bool RatingBook::replace(Planned &planned, RowLedger &ledger, ImportPlan &plan) const
{
    const RatingList &list = ratingsOf(m_organization, planned.rating.member);
    const qsizetype known = positionOf(list, planned.rating.rating);
    if (known < 0) {
        noteNew(planned, ledger, plan);
        return true;
    }
    takeNote(planned.rating, list.noteOf(known));
    if (list.ratings[std::size_t(known)] == planned.rating.rating && list.noteOf(known) == planned.rating.note)
        return false;
    noteChanged(planned, ledger, plan);
    return true;
}

/// The same for the one rating of a round: what the round has of the same key but for the date goes.
bool RatingBook::replaceInRound(Planned &planned, RowLedger &ledger, ImportPlan &plan) const
{
    const RatingList &list = ratingsOf(m_organization, planned.rating.member);
    const Rating &rating = planned.rating.rating;
    const auto key = [](const Rating &r) { return std::tuple(r.competency, r.source, r.rater); };
    std::vector<qsizetype> known;
    for (auto at = std::lower_bound(list.ratings.begin(), list.ratings.end(), key(rating),
                                    [&](const Rating &r, const auto &wanted) { return key(r) < wanted; });
         at != list.ratings.end() && key(*at) == key(rating); ++at) {
        if (planned.stated->round->contains(at->date))
            known.push_back(at - list.ratings.begin());
    }
    if (known.empty()) {
        noteNew(planned, ledger, plan);
        return true;
    }
    takeNote(planned.rating, list.noteOf(known.back()));
    const Rating &last = list.ratings[std::size_t(known.back())];
    Rating asDated = rating;
    asDated.date = last.date;
    if (last == asDated && list.noteOf(known.back()) == planned.rating.note)
        return false;
    for (const qsizetype old : known) {
        if (list.ratings[std::size_t(old)].date != rating.date)
            plan.imported.replacedRatings.push_back({planned.rating.member, list.ratings[std::size_t(old)]});
    }
    noteChanged(planned, ledger, plan);
    return true;
}

void RatingBook::noteNew(const Planned &planned, RowLedger &ledger, ImportPlan &plan) const
{
    const bool isRowARating = plan.kind == ImportKind::Ratings;
    ledger.note(planned.stated->row, isRowARating ? RowState::New : RowState::Changed);
    ++plan.summary.newRatings;
}

void RatingBook::noteChanged(const Planned &planned, RowLedger &ledger, ImportPlan &plan) const
{
    ledger.note(planned.stated->row, RowState::Changed);
    ++plan.summary.changedRatings;
}

CompetencyId RatingBook::useCompetency(int competency, ImportPlan &plan)
{
    KnownCompetency &known = m_competencies[std::size_t(competency)];
    if (!known.id) {
        known.id = CompetencyId(m_nextCompetency++);
        plan.imported.competencies.push_back(
            {.id = *known.id, .name = known.named.name, .sortOrder = m_nextOrder++});
        plan.imported.taggings.push_back({.competency = *known.id, .side = known.named.side});
        ++plan.summary.newCompetencies;
    }
    return *known.id;
}

RaterId RatingBook::useRater(int rater, ImportPlan &plan)
{
    KnownRater &known = m_raters[std::size_t(rater)];
    if (!known.id) {
        known.id = RaterId(m_nextRater++);
        plan.imported.raters.push_back({*known.id, known.label});
    }
    return *known.id;
}

} // namespace evenkeel::importing
