// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/rating_verbs.h"

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/edit/checks.h"
#include "core/storage/rater_table.h"
#include "core/storage/rating_table.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <span>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RatingVerbs)
};

/// Finds, checks and writes the ratings of one verb in one round.
class RoundWriter
{
public:
    RoundWriter(EditContext &context, const RatingRound &round)
        : m_context(context), m_round(round), m_day(ratingDayIn(round, context.clock.today()))
    {
        for (const Rater &rater : context.before.raters)
            m_raters.insert(rater.label.text(), rater.id);
    }

    Day day() const { return m_day; }

    /// All ratings that the subject had before this verb, in time order.
    std::span<const Rating> historyOf(const RatingSubject &subject) const
    {
        const auto rater = m_raters.constFind(subject.rater.trimmed());
        if (rater == m_raters.constEnd())
            return {};
        const std::vector<Rating> &ratings = ratingsOf(m_context.before, subject.member).ratings;
        const auto key = std::tuple(subject.competency, subject.source, *rater);
        const auto keyOfRating = [](const Rating &rating) {
            return std::tuple(rating.competency, rating.source, rating.rater);
        };
        const auto first = std::lower_bound(ratings.begin(), ratings.end(), key, [&](const Rating &rating, const auto &k) {
            return keyOfRating(rating) < k;
        });
        const auto last = std::find_if(first, ratings.end(),
                                       [&](const Rating &rating) { return keyOfRating(rating) != key; });
        return {first, last};
    }

    std::vector<Rating> inRound(const RatingSubject &subject) const
    {
        std::vector<Rating> found;
        for (const Rating &rating : historyOf(subject)) {
            if (m_round.contains(rating.date))
                found.push_back(rating);
        }
        return found;
    }

    /// What counts for the subject at the end of the round: the grey value of the grid. Null where nothing does.
    const Rating *counting(const RatingSubject &subject) const
    {
        const Rating *latest = nullptr;
        for (const Rating &rating : historyOf(subject)) {
            if (rating.date <= m_day)
                latest = &rating;
        }
        const bool counts = latest && latest->judgment == Judgment::Level
            && m_day.daysSince(latest->date) <= m_context.before.settings.method.staleAfterDays;
        return counts ? latest : nullptr;
    }

    Note noteOf(const RatingSubject &subject, const Rating &rating) const
    {
        const RatingList &list = ratingsOf(m_context.before, subject.member);
        const auto at = std::lower_bound(list.ratings.begin(), list.ratings.end(), rating.key(),
                                         [](const Rating &held, const auto &key) { return held.key() < key; });
        return list.noteOf(at - list.ratings.begin());
    }

    Result<> write(const RatingDraft &draft)
    {
        Result<Rating> rating = checked(draft);
        if (!rating)
            return rating.error();
        const std::vector<Rating> replaced = inRound(draft.subject);
        Note note;
        if (!draft.note && !replaced.empty())
            note = noteOf(draft.subject, replaced.back());
        if (draft.note) {
            Result<Note> typed = checkedNote(*draft.note, Tr::tr("The note cannot be kept."));
            if (!typed)
                return typed.error();
            note = typed.take();
        }
        for (const Rating &old : replaced) {
            if (old.date == m_day)
                continue;
            if (Result<> done = rating_table::remove(m_context.database, draft.subject.member, old); !done)
                return done;
        }
        return rating_table::put(m_context.database, draft.subject.member, *rating, note);
    }

private:
    Result<Rating> checked(const RatingDraft &draft)
    {
        const RatingSubject &subject = draft.subject;
        const Organization &before = m_context.before;
        if (!before.members.find(subject.member))
            return existing(before, subject.member).error();
        const Competency *competency = before.competencies.find(subject.competency);
        if (!competency)
            return existing(before, subject.competency).error();
        if (!competency->period.contains(m_day))
            return refused(Tr::tr("%1 is not rated on %2.").arg(competency->name.text(), written(m_day)));
        const bool isLevel = draft.judgment == Judgment::Level;
        if (isLevel && !(draft.level >= 1 && draft.level <= 5))
            return refused(Tr::tr("A level lies between 1 and 5."));
        if (!(draft.raters >= 1 && draft.raters <= 1'000'000))
            return refused(Tr::tr("A rating stands for at least one rater."));
        Result<RaterId> rater = raterFor(subject.rater);
        if (!rater)
            return rater.error();
        return Rating{.competency = subject.competency,
                      .rater = *rater,
                      .date = m_day,
                      .source = subject.source,
                      .judgment = draft.judgment,
                      .level = isLevel ? draft.level : 0,
                      .raters = draft.raters};
    }

    Result<RaterId> raterFor(const QString &typed)
    {
        const auto known = m_raters.constFind(typed.trimmed());
        if (known != m_raters.constEnd())
            return *known;
        Result<Line> label = checkedLine(typed, Tr::tr("The rater cannot be kept."));
        if (!label)
            return label.error();
        Result<RaterId> made = rater_table::withLabel(m_context.database, *label);
        if (made)
            m_raters.insert(label->text(), *made);
        return made;
    }

    EditContext &m_context;
    const RatingRound &m_round;
    Day m_day;
    QHash<QString, RaterId> m_raters;
};

QString namesIn(const Organization &before, const RatingSubject &subject)
{
    return Tr::tr("%1: %2", "a person, then a competency")
        .arg(nameIn(before, subject.member), nameIn(before, subject.competency));
}

Error notRatedInRound() { return {ErrorKind::NotFound, Tr::tr("There is no such rating in this round."), {}}; }

Result<> writeAll(EditContext &context, const std::vector<RatingDraft> &drafts, const RatingRound &round)
{
    RoundWriter writer(context, round);
    qint64 done = 0;
    for (const RatingDraft &draft : drafts) {
        if (Result<> written = writer.write(draft); !written)
            return written;
        if (context.job && ++done % 256 == 0) {
            context.job->setProgress(done, qint64(drafts.size()));
            if (context.job->isCancelled())
                return Error{ErrorKind::Cancelled, Tr::tr("Stopped. Nothing was changed."), {}};
        }
    }
    return {};
}

} // namespace

Verb<> rate(const RatingDraft &draft, const RatingRound &round)
{
    const auto name = [subject = draft.subject, judgment = draft.judgment](const Organization &before) {
        return judgment == Judgment::Cleared ? Tr::tr("Clear %1").arg(namesIn(before, subject))
                                             : Tr::tr("Rate %1").arg(namesIn(before, subject));
    };
    return {name, [draft, round](EditContext &context) { return writeAll(context, {draft}, round); }};
}

Verb<> rateAll(const std::vector<RatingDraft> &drafts, const RatingRound &round)
{
    return {Tr::tr("Enter %n rating(s)", nullptr, int(drafts.size())),
            [drafts, round](EditContext &context) { return writeAll(context, drafts, round); }};
}

Verb<> confirmRatings(const std::vector<RatingSubject> &subjects, const RatingRound &round)
{
    return {Tr::tr("Confirm %n rating(s)", nullptr, int(subjects.size())), [subjects, round](EditContext &context) {
                const RoundWriter writer(context, round);
                std::vector<RatingDraft> drafts;
                for (const RatingSubject &subject : subjects) {
                    if (const Rating *counting = writer.counting(subject))
                        drafts.push_back({.subject = subject, .level = counting->level, .raters = counting->raters});
                }
                return writeAll(context, drafts, round);
            }};
}

Verb<> setRatingNote(const RatingSubject &subject, const RatingRound &round, const QString &note)
{
    const auto name = [subject](const Organization &before) {
        return Tr::tr("Note on %1").arg(namesIn(before, subject));
    };
    return {name, [subject, round, note](EditContext &context) -> Result<> {
                const RoundWriter writer(context, round);
                const std::vector<Rating> held = writer.inRound(subject);
                const Rating *counting = writer.counting(subject);
                if (held.empty() && !counting)
                    return notRatedInRound();
                if (held.empty()) {
                    const RatingDraft confirmed{.subject = subject, .level = counting->level, .raters = counting->raters, .note = note};
                    return note.trimmed().isEmpty() ? Result<>() : writeAll(context, {confirmed}, round);
                }
                Result<Note> checked = checkedNote(note, Tr::tr("The note cannot be kept."));
                if (!checked)
                    return checked.error();
                return rating_table::setNote(context.database, subject.member, held.back(), *checked);
            }};
}

Verb<> removeRatings(const std::vector<RatingSubject> &subjects, const RatingRound &round)
{
    return {Tr::tr("Remove %n rating(s)", nullptr, int(subjects.size())),
            [subjects, round](EditContext &context) -> Result<> {
                const RoundWriter writer(context, round);
                for (const RatingSubject &subject : subjects) {
                    for (const Rating &rating : writer.inRound(subject)) {
                        if (Result<> done = rating_table::remove(context.database, subject.member, rating); !done)
                            return done;
                    }
                }
                return {};
            }};
}

Verb<> renameRater(RaterId rater, const QString &label)
{
    const auto name = [rater](const Organization &before) {
        const Rater *known = before.raters.find(rater);
        return Tr::tr("Rename the rater %1").arg(known ? known->label.text() : QString());
    };
    return {name, [rater, label](EditContext &context) -> Result<> {
                if (const Result<Rater> known = existing(context.before, rater); !known)
                    return known.error();
                Result<Line> checked = checkedLine(label, Tr::tr("The rater cannot be kept."));
                if (!checked)
                    return checked.error();
                for (const Rater &other : context.before.raters) {
                    if (other.id == rater || other.label != *checked)
                        continue;
                    if (Result<> moved = rating_table::moveRater(context.database, rater, other.id); !moved)
                        return moved;
                    return rater_table::remove(context.database, rater);
                }
                return rater_table::update(context.database, {rater, *checked});
            }};
}

} // namespace evenkeel::edit
