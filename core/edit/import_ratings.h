// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_rows.h"
#include "core/exchange/columns.h"

#include <QHash>

#include <functional>
#include <vector>

namespace evenkeel::importing {

/// A rating that a row of the file states.
struct StatedRating
{
    qsizetype row;
    /// From 0.
    int column;
    /// Whose it is: a number that the planner gives each person.
    int person;
    int competency; ///< From RatingBook::competency().
    int rater; ///< From RatingBook::rater().
    Source source = Source::Supervisor;
    Judgment judgment = Judgment::Level;
    Day date;
    double level = 0;
    double raters = 1;
    Note note = {};
    /// Of which it is to be the only such rating; `date` lies in it. Null for none.
    const RatingRound *round = nullptr;
};

/// Collects what a file says about ratings, finds what it says twice, and compares the rest with the organization. The
/// organization outlives the book.
class RatingBook
{
public:
    explicit RatingBook(const Organization &organization);

    int competency(const NamedCompetency &competency);
    int rater(const Line &label);
    void add(StatedRating rating) { m_stated.push_back(std::move(rating)); }

    /// Fails the rows that state one rating twice and not alike.
    void findContradictions(const Sheet &sheet, RowLedger &ledger);

    /// Adds the competency, where it is a new one, whether rated or not.
    void require(const NamedCompetency &competency, ImportPlan &plan);

    /// Writes what good rows state and the organization does not have yet, with the competencies and raters that it
    /// takes. `memberOf` gives the id of each person.
    void write(const std::function<MemberId(int person)> &memberOf, RowLedger &ledger, ImportPlan &plan);

private:
    struct Planned
    {
        PlannedRating rating;
        const StatedRating *stated;
    };
    bool replace(Planned &planned, RowLedger &ledger, ImportPlan &plan) const;
    bool replaceInRound(Planned &planned, RowLedger &ledger, ImportPlan &plan) const;
    void noteNew(const Planned &planned, RowLedger &ledger, ImportPlan &plan) const;
    void noteChanged(const Planned &planned, RowLedger &ledger, ImportPlan &plan) const;

    struct KnownCompetency
    {
        NamedCompetency named;
        std::optional<CompetencyId> id;
    };
    struct KnownRater
    {
        Line label;
        std::optional<RaterId> id;
    };
    CompetencyId useCompetency(int competency, ImportPlan &plan);
    RaterId useRater(int rater, ImportPlan &plan);

    const Organization &m_organization;
    std::vector<KnownCompetency> m_competencies;
    QHash<CompetencyId, int> m_knownCompetencies;
    QHash<QString, int> m_newCompetencies;
    std::vector<KnownRater> m_raters;
    QHash<QString, int> m_raterIndex;
    std::vector<StatedRating> m_stated;
    quint32 m_nextCompetency = 1;
    qint64 m_nextOrder = 1;
    quint32 m_nextRater = 1;
};

} // namespace evenkeel::importing
