// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rounds.h"
#include "core/edit/verb.h"

#include <vector>

/// Edits of ratings. Each is made in a round (core/domain/rounds.h): it replaces the one rating that the member has in
/// that round for the competency, source and rater, and is dated today where today lies in the round, else the
/// round's last day. Refused: a level outside 1-5, a number of raters below 1, a competency that cannot be rated then.
namespace evenkeel::edit {

/// Who is rated in what, and by whom.
struct RatingSubject
{
    MemberId member;
    CompetencyId competency;
    Source source = Source::Supervisor;
    /// The rater's label as written; empty for an unnamed one.
    QString rater = {};
};

struct RatingDraft
{
    RatingSubject subject;
    Judgment judgment = Judgment::Level;
    /// 1 to 5; of no meaning unless the judgment is a level.
    double level = 0;
    /// How many raters it stands for, from 1.
    double raters = 1;
    /// Without one, the note of the rating it replaces stays.
    std::optional<QString> note = {};
};

Verb<> rate(const RatingDraft &draft, const RatingRound &round);
/// Many at once, as pasted: all or none.
Verb<> rateAll(const std::vector<RatingDraft> &drafts, const RatingRound &round);

/// Enters again, in this round, what already counts by the round's end: the grey value of the grid is meant still.
/// Subjects for which nothing counts are passed over.
Verb<> confirmRatings(const std::vector<RatingSubject> &subjects, const RatingRound &round);

/// Sets the note of the rating that the subject has in this round; an empty one removes it. Where it has none in this
/// round, a note confirms the rating that counts; NotFound where nothing does.
Verb<> setRatingNote(const RatingSubject &subject, const RatingRound &round, const QString &note);

/// Removes what was entered in this round, so that older ratings count again. (Clearing, by contrast, is a judgment.)
Verb<> removeRatings(const std::vector<RatingSubject> &subjects, const RatingRound &round);

/// Gives a rater another label, or, where that is in use, joins the two: where both rated the same on one day, the
/// rating of the label kept stays.
Verb<> renameRater(RaterId rater, const QString &label);

} // namespace evenkeel::edit
