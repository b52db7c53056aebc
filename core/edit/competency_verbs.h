// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/verb.h"

#include <array>
#include <vector>

/// Edits of the organization's set of competencies. Codes, where there is one, and names differ without regard to
/// case; a weight is above 0 and at most 100.
namespace evenkeel::edit {

struct CompetencyTexts
{
    QString code = {};
    QString name;
    QString group = {};
    QString definition = {};
    /// What levels 1 to 5 look like.
    std::array<QString, 5> anchors = {};
};

struct CompetencyDraft
{
    CompetencyTexts texts;
    Side side = Side::Neutral;
    double weight = 1;
    Period period = {};
};

/// What a competency holds now, to be edited.
CompetencyTexts textsOf(const Competency &competency);

/// The new competency stands last.
Verb<CompetencyId> addCompetency(const CompetencyDraft &draft);
Verb<> editCompetency(CompetencyId competency, const CompetencyTexts &texts);

/// Another side or weight from a day on, until the next tagging; from Day::always() for its whole history.
Verb<> retagCompetency(CompetencyId competency, Side side, double weight, Day from = Day::always());

/// The days on which it can be rated and counts. Retiring one is giving it a last day; its ratings stay.
Verb<> setCompetencyPeriod(CompetencyId competency, Period period);
Verb<> retireCompetency(CompetencyId competency, Day last);

/// Puts these competencies, all or some, into the order given; each is named once.
Verb<> orderCompetencies(const std::vector<CompetencyId> &competencies);

/// Removes it with all its ratings.
Verb<> removeCompetency(CompetencyId competency);

} // namespace evenkeel::edit
