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

    std::vector<std::pair<PlannedRating, qsizetype>> planned; // with its row
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
        planned.push_back({{memberOf(stated->person), rating, stated->note}, stated->row});
    }
    std::stable_sort(planned.begin(), planned.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.member, a.first.rating.key()) < std::pair(b.first.member, b.first.rating.key());
    });

    for (std::size_t i = 0; i < planned.size(); ++i) {
        auto &[rating, row] = planned[i];
        const bool isRepeated = i > 0 && planned[i - 1].first.member == rating.member
            && planned[i - 1].first.rating.key() == rating.rating.key();
        if (isRepeated) {
            ++plan.summary.sameRatings;
            continue;
        }
        const RatingList &list = ratingsOf(m_organization, rating.member);
        const qsizetype known = positionOf(list, rating.rating);
        if (known < 0) {
            ledger.note(row, plan.kind == ImportKind::Ratings ? RowState::New : RowState::Changed);
            ++plan.summary.newRatings;
        } else {
            if (rating.note.isEmpty()) { // an empty cell removes nothing
                rating.note = list.noteOf(known);
                rating.rating.hasNote = !rating.note.isEmpty();
            }
            if (list.ratings[std::size_t(known)] == rating.rating && list.noteOf(known) == rating.note) {
                ++plan.summary.sameRatings;
                continue;
            }
            ledger.note(row, RowState::Changed);
            ++plan.summary.changedRatings;
        }
        plan.imported.ratings.push_back(rating);
    }
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
