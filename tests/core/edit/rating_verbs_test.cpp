// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/rating_verbs.h"

#include "core/edit/competency_verbs.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

/// Today is 23 November 2026, in a quarter whose October is a round of its own.
class RatingVerbs : public VerbTest
{
protected:
    RatingVerbs() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        made.competency(u"Planning"_s, Side::Management);
        made.competency(u"Vision"_s, Side::Leadership, 1, {Day::always(), day("2026-10-31")});
        made.member(u"Ada"_s, made.root());
        made.round(u"October"_s, {day("2026-10-01"), day("2026-10-31")});
        return made.build();
    }
    RatingRound roundAt(const char *iso) const { return roundOn(organization(), day(iso)); }
    edit::RatingSubject subject(Source source = Source::Supervisor, const QString &rater = {}) const
    {
        return {MemberId(1), CompetencyId(1), source, rater};
    }
    edit::RatingDraft level(double value) const { return {.subject = subject(), .level = value}; }
    /// "2026-11-23 4" for each rating, in time order.
    QStringList written() const
    {
        QStringList lines;
        for (const Rating &rating : ratingsOf(organization(), MemberId(1)).ratings) {
            const QString said = rating.judgment == Judgment::Level ? QString::number(rating.level)
                : rating.judgment == Judgment::Cleared              ? u"cleared"_s
                                                                    : u"cannot judge"_s;
            lines += rating.date.iso() + u' ' + said;
        }
        return lines;
    }
    QString noteAt(int index) const { return ratingsOf(organization(), MemberId(1)).noteOf(index).text(); }
};

TEST_F(RatingVerbs, ARatingIsDatedTodayWhereTodayLiesInTheRound)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2026-12-31"))));

    EXPECT_EQ(written(), QStringList{u"2026-11-23 4"_s});
}

TEST_F(RatingVerbs, ARatingInAnotherRoundIsDatedItsLastDay)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2026-10-05"))));
    ASSERT_TRUE(run(edit::rate(level(3), roundAt("2026-05-05"))));

    EXPECT_EQ(written(), (QStringList{u"2026-06-30 3"_s, u"2026-10-31 4"_s}));
}

TEST_F(RatingVerbs, RatingAgainInTheRoundReplacesAndBearsTheNewDay)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2026-11-01"))));
    m_clock.set(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));

    ASSERT_TRUE(run(edit::rate(level(2), roundAt("2026-11-01"))));

    EXPECT_EQ(written(), QStringList{u"2026-12-01 2"_s});
}

TEST_F(RatingVerbs, SourcesAndRatersStandApart)
{
    ASSERT_TRUE(run(edit::rateAll({{subject(Source::Peer, u"Peer 1"_s), Judgment::Level, 2},
                                   {subject(Source::Peer, u"Peer 2"_s), Judgment::Level, 3},
                                   {subject(Source::Self, u"Peer 2"_s), Judgment::Level, 4},
                                   level(5)},
                                  roundAt("2026-11-01"))));

    EXPECT_EQ(written().size(), 4);
    EXPECT_EQ(organization().raters.size(), 3);
}

TEST_F(RatingVerbs, ClearingAndCannotJudgeAreKeptAsRows)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2026-10-05"))));

    ASSERT_TRUE(run(edit::rate({subject(), Judgment::Cleared}, roundAt("2026-11-01"))));
    EXPECT_EQ(written(), (QStringList{u"2026-10-31 4"_s, u"2026-11-23 cleared"_s}));

    ASSERT_TRUE(run(edit::rate({subject(), Judgment::CannotJudge}, roundAt("2026-11-01"))));
    EXPECT_EQ(written(), (QStringList{u"2026-10-31 4"_s, u"2026-11-23 cannot judge"_s}));
}

TEST_F(RatingVerbs, RemovingLetsTheOlderRatingShow)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2026-10-05"))));
    ASSERT_TRUE(run(edit::rate(level(2), roundAt("2026-11-01"))));

    ASSERT_TRUE(run(edit::removeRatings({subject()}, roundAt("2026-11-01"))));

    EXPECT_EQ(written(), QStringList{u"2026-10-31 4"_s});
}

TEST_F(RatingVerbs, ConfirmingEntersAgainWhatCounts)
{
    edit::RatingDraft average = level(4.25);
    average.raters = 3;
    ASSERT_TRUE(run(edit::rate(average, roundAt("2026-10-05"))));

    ASSERT_TRUE(run(edit::confirmRatings({subject(), subject(Source::Peer)}, roundAt("2026-11-01"))));

    EXPECT_EQ(written(), (QStringList{u"2026-10-31 4.25"_s, u"2026-11-23 4.25"_s}));
    EXPECT_EQ(ratingsOf(organization(), MemberId(1)).ratings.back().raters, 3);
}

TEST_F(RatingVerbs, NothingIsConfirmedThatIsStaleOrCleared)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2025-02-01")))); // 31 March 2025, 602 days before
    ASSERT_TRUE(run(edit::confirmRatings({subject()}, roundAt("2026-11-01"))));
    EXPECT_EQ(written().size(), 1);

    ASSERT_TRUE(run(edit::rate({subject(), Judgment::Cleared}, roundAt("2026-10-05"))));
    ASSERT_TRUE(run(edit::confirmRatings({subject()}, roundAt("2026-11-01"))));
    EXPECT_EQ(written().size(), 2);
}

TEST_F(RatingVerbs, ANoteStaysWhenTheLevelIsEnteredAgain)
{
    edit::RatingDraft noted = level(4);
    noted.note = u"Plans far ahead"_s;
    ASSERT_TRUE(run(edit::rate(noted, roundAt("2026-11-01"))));
    m_clock.set(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));

    ASSERT_TRUE(run(edit::rate(level(5), roundAt("2026-11-01"))));
    EXPECT_EQ(noteAt(0), u"Plans far ahead"_s);

    ASSERT_TRUE(run(edit::setRatingNote(subject(), roundAt("2026-11-01"), u" "_s)));
    EXPECT_EQ(noteAt(0), QString());
    EXPECT_EQ(run(edit::setRatingNote(subject(), roundAt("2026-10-01"), u"x"_s)).error().kind, ErrorKind::NotFound);
}

TEST_F(RatingVerbs, ANoteOnAGreyValueConfirmsIt)
{
    edit::RatingDraft average = level(4.25);
    average.raters = 3;
    ASSERT_TRUE(run(edit::rate(average, roundAt("2026-10-05"))));

    ASSERT_TRUE(run(edit::setRatingNote(subject(), roundAt("2026-11-01"), u""_s)));
    EXPECT_EQ(written().size(), 1);
    ASSERT_TRUE(run(edit::setRatingNote(subject(), roundAt("2026-11-01"), u"Still so"_s)));

    EXPECT_EQ(written(), (QStringList{u"2026-10-31 4.25"_s, u"2026-11-23 4.25"_s}));
    EXPECT_EQ(noteAt(1), u"Still so"_s);
    EXPECT_EQ(noteAt(0), QString());
    EXPECT_EQ(ratingsOf(organization(), MemberId(1)).ratings.back().raters, 3);
}

TEST_F(RatingVerbs, RefuseWhatIsNoRating)
{
    const RatingRound now = roundAt("2026-11-01");
    EXPECT_EQ(refusalOf(edit::rate(level(0.9), now)), u"A level lies between 1 and 5."_s);
    EXPECT_FALSE(refusalOf(edit::rate(level(5.1), now)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::rate(level(std::numeric_limits<double>::quiet_NaN()), now)).isEmpty());
    edit::RatingDraft byNobody = level(3);
    byNobody.raters = 0.5;
    EXPECT_FALSE(refusalOf(edit::rate(byNobody, now)).isEmpty());
    edit::RatingDraft longLabel = level(3);
    longLabel.subject.rater = u"x"_s.repeated(201);
    EXPECT_FALSE(refusalOf(edit::rate(longLabel, now)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::rateAll({level(3), level(7)}, now)).isEmpty());
}

TEST_F(RatingVerbs, ACompetencyIsRatedInItsDaysOnly)
{
    const edit::RatingDraft vision{.subject = {MemberId(1), CompetencyId(2)}, .level = 3};

    EXPECT_FALSE(refusalOf(edit::rate(vision, roundAt("2026-11-01"))).isEmpty());
    EXPECT_TRUE(refusalOf(edit::rate(vision, roundAt("2026-10-05"))).isEmpty());
}

TEST_F(RatingVerbs, ARaterGivenALabelInUseIsJoinedWithIt)
{
    ASSERT_TRUE(run(edit::rateAll({{subject(Source::Peer, u"Jo"_s), Judgment::Level, 2},
                                   {subject(Source::Peer, u"Joe"_s), Judgment::Level, 3}},
                                  roundAt("2026-11-01"))));
    ASSERT_TRUE(run(edit::rate({subject(Source::Peer, u"Jo"_s), Judgment::Level, 1}, roundAt("2026-10-01"))));

    ASSERT_TRUE(run(edit::renameRater(RaterId(1), u"Joe"_s)));

    EXPECT_EQ(organization().raters.size(), 1);
    EXPECT_EQ(written(), (QStringList{u"2026-10-31 1"_s, u"2026-11-23 3"_s}));
}

TEST_F(RatingVerbs, ACompetencyThatGoesTakesItsRatings)
{
    ASSERT_TRUE(run(edit::rate(level(4), roundAt("2026-11-01"))));

    ASSERT_TRUE(run(edit::removeCompetency(CompetencyId(1))));

    EXPECT_TRUE(written().isEmpty());
}

} // namespace
} // namespace evenkeel
