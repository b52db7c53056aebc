// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/competency_verbs.h"

#include "core/edit/alert_verbs.h"
#include "core/edit/member_verbs.h"
#include "core/edit/rating_verbs.h"
#include "core/edit/round_verbs.h"
#include "core/edit/settings_verbs.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

class CompetencyVerbs : public VerbTest
{
protected:
    CompetencyVerbs() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        made.competency(u"Planning"_s, Side::Management);
        made.competency(u"Vision"_s, Side::Leadership);
        return made.build();
    }
    static edit::CompetencyDraft draft(const QString &competencyName, const QString &code = {})
    {
        return {.texts = {.code = code, .name = competencyName}, .side = Side::Management};
    }
    QStringList names() const
    {
        QStringList all;
        for (const Competency *competency : competenciesInOrder(organization()))
            all += competency->name.text();
        return all;
    }
    Side sideOn(const char *iso) const { return taggingOn(organization(), CompetencyId(1), day(iso))->side; }
};

TEST_F(CompetencyVerbs, ANewOneStandsLastAndIsTaggedFromAlways)
{
    ASSERT_TRUE(run(edit::addCompetency(draft(u"Staffing"_s))));

    EXPECT_EQ(names(), (QStringList{u"Planning"_s, u"Vision"_s, u"Staffing"_s}));
    EXPECT_EQ(taggingOn(organization(), CompetencyId(3), day("0001-01-01"))->side, Side::Management);
}

TEST_F(CompetencyVerbs, RefuseWhatCannotBe)
{
    ASSERT_TRUE(run(edit::addCompetency(draft(u"Staffing"_s, u"K.M4"_s))));

    EXPECT_FALSE(refusalOf(edit::addCompetency(draft(u"STAFFING"_s))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addCompetency(draft(u"Other"_s, u"k.m4"_s))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addCompetency(draft(u""_s))).isEmpty());
    EXPECT_FALSE(refusalOf(edit::editCompetency(CompetencyId(1), {.name = u"vision"_s})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::retagCompetency(CompetencyId(1), Side::Neutral, 0)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::retagCompetency(CompetencyId(1), Side::Neutral, 100.5)).isEmpty());
    EXPECT_FALSE(refusalOf(edit::setCompetencyPeriod(CompetencyId(1), {day("2026-02-01"), day("2026-01-01")})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::orderCompetencies({CompetencyId(1), CompetencyId(1)})).isEmpty());
    edit::CompetencyDraft longAnchor = draft(u"Long"_s);
    longAnchor.texts.anchors[4] = u"x"_s.repeated(10'001);
    EXPECT_TRUE(refusalOf(edit::addCompetency(longAnchor)).startsWith(u"The description of level 5"_s));
}

TEST_F(CompetencyVerbs, AnotherSideHoldsFromItsDayOn)
{
    ASSERT_TRUE(run(edit::retagCompetency(CompetencyId(1), Side::Neutral, 1, day("2026-07-01"))));

    EXPECT_EQ(sideOn("2026-06-30"), Side::Management);
    EXPECT_EQ(sideOn("2026-07-01"), Side::Neutral);

    ASSERT_TRUE(run(edit::retagCompetency(CompetencyId(1), Side::Leadership, 1)));
    EXPECT_EQ(sideOn("2026-06-30"), Side::Leadership);
    EXPECT_EQ(organization().taggings.size(), 2);
}

TEST_F(CompetencyVerbs, AnOrderIsTakenOver)
{
    ASSERT_TRUE(run(edit::orderCompetencies({CompetencyId(2), CompetencyId(1)})));

    EXPECT_EQ(names(), (QStringList{u"Vision"_s, u"Planning"_s}));
}

TEST_F(CompetencyVerbs, RoundsDoNotOverlap)
{
    ASSERT_TRUE(run(edit::addRound({u"Spring"_s, {day("2026-04-01"), day("2026-04-30")}})));

    EXPECT_FALSE(refusalOf(edit::addRound({u"May"_s, {day("2026-04-30"), day("2026-05-31")}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addRound({u"spring"_s, {day("2026-05-01"), day("2026-05-31")}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addRound({u"Open"_s, {day("2026-05-01"), Day::still()}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::addRound({u"Back"_s, {day("2026-05-02"), day("2026-05-01")}})).isEmpty());
    EXPECT_TRUE(refusalOf(edit::editRound(RoundId(1), {u"Spring"_s, {day("2026-04-02"), day("2026-05-31")}})).isEmpty());
    EXPECT_TRUE(refusalOf(edit::removeRound(RoundId(1))).isEmpty());
    EXPECT_TRUE(organization().rounds.isEmpty());
}

TEST_F(CompetencyVerbs, ARoundThatBeginsEndsTheOneUnderWayWhichKeepsItsRatings)
{
    const RatingRound spring{.id = {}, .name = {}, .parts = {{day("2026-04-01"), day("2026-04-20")}}};
    ASSERT_TRUE(run(edit::addRound({u"Spring"_s, {day("2026-04-01"), day("2026-06-30")}})));
    const MemberId ada = run(edit::addMember({.name = u"Ada"_s}, std::nullopt)).take();
    ASSERT_TRUE(run(edit::rate({.subject = {.member = ada, .competency = CompetencyId(1)}, .level = 3}, spring)));
    EXPECT_FALSE(refusalOf(edit::beginRound({u"May"_s, {day("2026-04-20"), day("2026-05-31")}})).isEmpty());
    EXPECT_FALSE(refusalOf(edit::beginRound({u"Spring"_s, {day("2026-05-01"), day("2026-05-31")}})).isEmpty());

    ASSERT_TRUE(run(edit::beginRound({u"May"_s, {day("2026-05-01"), day("2026-05-31")}})));

    EXPECT_EQ(organization().rounds.find(RoundId(1))->period, (Period{day("2026-04-01"), day("2026-04-30")}));
    EXPECT_EQ(roundOn(organization(), day("2026-05-01")).name, u"May"_s);
    EXPECT_EQ(roundOn(organization(), ratingsOf(organization(), ada).ratings.front().date).name, u"Spring"_s);
}

TEST_F(CompetencyVerbs, AMethodThatMakesNoSenseIsRefused)
{
    MethodSettings wrong;
    wrong.method.shortUntil = 0.3;
    EXPECT_FALSE(refusalOf(edit::setMethod(wrong)).isEmpty());
    wrong = {.method = {}, .fewestShown = 2};
    EXPECT_FALSE(refusalOf(edit::setMethod(wrong)).isEmpty());
    EXPECT_EQ(organization().settings, Settings());
}

TEST_F(CompetencyVerbs, TheMethodIsSetInOneStep)
{
    MethodSettings method;
    method.method.staleAfterDays = 365;
    method.fewestShown = 8;

    ASSERT_TRUE(run(edit::setMethod(method)));

    EXPECT_EQ(methodSettings(organization().settings), method);
}

TEST_F(CompetencyVerbs, AnAlertIsAcknowledgedOnceForEachTeamAndKind)
{
    edit::Acknowledgment seen{.team = TeamId(1), .kind = u"bureaucratic"_s, .severity = 2, .reason = u"In hand"_s};
    ASSERT_TRUE(run(edit::acknowledgeAlert(seen)));
    seen.until = day("2026-12-31");
    ASSERT_TRUE(run(edit::acknowledgeAlert(seen)));

    ASSERT_EQ(organization().acknowledgedAlerts.size(), 1);
    EXPECT_EQ(organization().acknowledgedAlerts.begin()->until, day("2026-12-31"));
    EXPECT_EQ(organization().acknowledgedAlerts.begin()->on, day("2026-11-23"));

    seen.until = day("2026-11-22");
    EXPECT_FALSE(refusalOf(edit::acknowledgeAlert(seen)).isEmpty());
    ASSERT_TRUE(run(edit::takeBackAcknowledgment(TeamId(1), u"bureaucratic"_s)));
    EXPECT_EQ(run(edit::takeBackAcknowledgment(TeamId(1), u"bureaucratic"_s)).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace evenkeel
