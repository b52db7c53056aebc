// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"
#include "core/exchange/finding.h"
#include "core/exchange/import_options.h"
#include "core/exchange/sheet.h"

#include <vector>

namespace evenkeel {

class Job;

/// What an import does with a row.
enum class RowState : quint8 {
    New, ///< A new person, team or rating comes of it.
    Changed, ///< It changes, or adds to, what is there.
    Same, ///< It says what is there already.
    Problem, ///< It is left out, or keeps the import from being done.
    LeftOut, ///< Somebody said that it is not to be imported.
};

/// By what a row was taken to be about a person of the organization.
enum class MatchedBy : quint8 {
    Nobody, ///< It is about somebody new, about nobody, or nobody can tell.
    Id, ///< The `id` column of our own export.
    Email,
    NameAndTeam,
    OnlyName, ///< In files of ratings, where nobody else has it.
    Choice, ///< RowMends::who.
};

struct PlannedRow
{
    int line = 0;
    RowState state = RowState::Same;
    /// Whom or what the row is about, as the file writes it; the name of a person, the path of a team.
    QString about = {};
    /// The member that it is about.
    std::optional<MemberId> member = {};
    MatchedBy matchedBy = MatchedBy::Nobody;
};

/// A rating to be written; replaces the one of the same member and key.
struct PlannedRating
{
    MemberId member;
    Rating rating;
    Note note = {};
};

/// A rating to be removed, since another of the same round takes its place.
struct ReplacedRating
{
    MemberId member;
    Rating rating;
};

/// The rows that an import writes, as they are afterwards. Those whose key the organization has are replaced; ids of
/// others are free in it.
struct ImportedRows
{
    std::vector<Competency> competencies;
    std::vector<CompetencyTagging> taggings;
    std::vector<Team> teams;
    std::vector<TeamPlace> places;
    std::vector<TeamDemand> demands;
    std::vector<Member> members;
    std::vector<Membership> memberships;
    std::vector<Rater> raters;
    /// By member, then by Rating::key().
    std::vector<PlannedRating> ratings;
    /// In the same order; of members of whom ratings are written.
    std::vector<ReplacedRating> replacedRatings;
};

/// How much an import does, by noun.
struct ImportSummary
{
    int newPeople = 0;
    int changedPeople = 0;
    int newTeams = 0;
    int changedTeams = 0;
    int newMemberships = 0;
    int changedMemberships = 0;
    int newCompetencies = 0;
    int newRatings = 0;
    int changedRatings = 0;
    int sameRatings = 0;

    /// Nothing would be written.
    bool isEmpty() const
    {
        return newPeople + changedPeople + newTeams + changedTeams + newMemberships + changedMemberships
            + newCompetencies + newRatings + changedRatings
            == 0;
    }

    friend bool operator==(const ImportSummary &, const ImportSummary &) = default;
};

/// What an import would do, before anything is written: row by row, with every problem by line, column and reason, and
/// the rows to be written. `imported` leaves out all rows with a problem and those
/// that somebody left out.
struct ImportPlan
{
    /// The organization that the plan is for; it can be applied to no other state.
    Organization basis;
    ImportKind kind = ImportKind::People;
    /// In the file's order.
    std::vector<PlannedRow> rows;
    /// By line. A row may have several.
    std::vector<Finding> problems;
    /// Nothing is wrong, but the user should know.
    std::vector<Finding> warnings;
    std::vector<ColumnNote> ignoredColumns;
    ImportSummary summary;
    ImportedRows imported;

    bool hasProblems() const { return !problems.empty(); }
    /// How many rows have this state.
    int count(RowState state) const;
};

/// Plans the import of a sheet by the rules of exchange.md, and writes nothing. An error where the file cannot be read
/// as what it is said to be (a needed column is missing, an option names a column that is not there), or where the job
/// is cancelled.
Result<ImportPlan> planImport(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                              Job *job = nullptr);

/// The people of this name, which is a name without outer spaces: whom RowMends::who can choose.
std::vector<MemberId> membersNamed(const Organization &organization, const QString &name);

/// The organization as it is once `plan` is applied to its basis.
Organization withImport(const ImportPlan &plan);

} // namespace evenkeel
