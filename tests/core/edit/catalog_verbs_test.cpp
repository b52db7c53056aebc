// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/catalog_verbs.h"

#include "core/edit/competency_verbs.h"
#include "core/edit/rating_verbs.h"
#include "core/exchange/organization_catalog.h"

#include "tests/core/edit/verb_fixture.h"

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;
using Fate = edit::CatalogStep::Fate;

const Day today = day("2026-11-23");

/// An organization without competencies, with Ada and Grace in a team.
class CatalogVerbs : public VerbTest
{
protected:
    CatalogVerbs() : VerbTest(content()) {}

    static Organization content()
    {
        OrganizationBuilder made(u"Org"_s);
        const TeamId team = made.team(u"Team"_s);
        made.member(u"Ada"_s, team);
        made.member(u"Grace"_s, team);
        return made.build();
    }
    static CatalogCompetency entry(const QString &name, const QString &code = {}, Side side = Side::Management)
    {
        return {.code = Line::from(code).take(), .side = side, .name = Name::from(name).take()};
    }
    static Catalog catalog(const std::vector<CatalogCompetency> &competencies)
    {
        return {.id = Line::from(u"own"_s).take(), .name = Name::from(u"Own"_s).take(), .competencies = competencies};
    }
    void takeOver(const Catalog &taken, const edit::CatalogOptions &options = {})
    {
        ASSERT_TRUE(run(edit::takeOverCatalog(taken, options)));
    }
    void rate(CompetencyId competency, double level, const char *on, const QString &rater = {})
    {
        const RatingRound round{.id = {}, .name = {}, .parts = {{day(on), day(on)}}};
        ASSERT_TRUE(run(edit::rate({.subject = {.member = MemberId(1), .competency = competency, .rater = rater}, .level = level}, round)));
    }
    CompetencyId idOf(const QString &code) const
    {
        for (const Competency &competency : organization().competencies) {
            if (competency.code.text() == code)
                return competency.id;
        }
        ADD_FAILURE() << "no " << code.toStdString();
        return CompetencyId(1);
    }
    /// "added Planning, kept Vision"
    static std::string told(const edit::CatalogPlan &plan)
    {
        static const QStringList fates{u"added"_s, u"back"_s, u"renewed"_s, u"kept"_s, u"retired"_s, u"removed"_s};
        QStringList steps;
        for (const edit::CatalogStep &step : plan.steps)
            steps += fates[int(step.fate)] + u' ' + step.name;
        return steps.join(u", "_s).toStdString();
    }
    std::string planned(const Catalog &offered, const edit::CatalogOptions &options = {}) const
    {
        return told(edit::planCatalog(organization(), offered, options));
    }
    QStringList namesOn(Day on) const
    {
        QStringList names;
        for (const Competency *competency : competenciesOn(organization(), on))
            names += competency->name.text();
        return names;
    }
};

TEST_F(CatalogVerbs, WhatIsMissingIsAddedAndWhatIsThereStaysAsItIs)
{
    takeOver(catalog({entry(u"Planning"_s), entry(u"Vision"_s, u"V"_s, Side::Leadership)}));
    const Organization before = organization();
    const Catalog wider = catalog({entry(u"PLANNING"_s, u"P"_s, Side::Leadership), entry(u"Foresight"_s, u"v"_s), entry(u"Budgeting"_s)});

    EXPECT_EQ(planned(wider), "kept Planning, kept Vision, added Budgeting");
    const edit::CatalogPlan plan = edit::planCatalog(organization(), wider, {});
    EXPECT_EQ(plan.steps[0].otherSide, Side::Leadership);
    EXPECT_TRUE(plan.steps[0].hasOtherTexts);
    takeOver(wider);

    EXPECT_EQ(namesOn(today), (QStringList{u"Planning"_s, u"Vision"_s, u"Budgeting"_s}));
    EXPECT_EQ(*organization().competencies.find(CompetencyId(1)), *before.competencies.find(CompetencyId(1)));
    EXPECT_TRUE(edit::planCatalog(organization(), wider, {}).changesNothing());
}

TEST_F(CatalogVerbs, FromADayOnThePastStaysAndTheOthersEndTheDayBefore)
{
    takeOver(catalog({entry(u"Planning"_s), entry(u"Vision"_s)}));
    const Catalog other = catalog({entry(u"Planning"_s), entry(u"Budgeting"_s)});

    EXPECT_EQ(planned(other, {.from = today, .retiresOthers = true}), "kept Planning, added Budgeting, retired Vision");
    takeOver(other, {.from = today, .retiresOthers = true});

    EXPECT_EQ(namesOn(today.plusDays(-1)), (QStringList{u"Planning"_s, u"Vision"_s}));
    EXPECT_EQ(namesOn(today), (QStringList{u"Planning"_s, u"Budgeting"_s}));
    EXPECT_EQ(planned(catalog({entry(u"vision"_s)}), {.from = today}), "back Vision, kept Planning, kept Budgeting");
    takeOver(catalog({entry(u"vision"_s)}), {.from = today});
    EXPECT_EQ(namesOn(today), (QStringList{u"Planning"_s, u"Vision"_s, u"Budgeting"_s}));
}

TEST_F(CatalogVerbs, WhatWasNeverRatedAndNeverCountedGoesForGood)
{
    takeOver(catalog({entry(u"Planning"_s), entry(u"Vision"_s)}));
    rate(CompetencyId(2), 3, "2026-11-01");
    const Catalog other = catalog({entry(u"Budgeting"_s)});

    EXPECT_EQ(planned(other, {.retiresOthers = true}), "added Budgeting, removed Planning, kept Vision");
    takeOver(other, {.retiresOthers = true});

    EXPECT_EQ(namesOn(today), (QStringList{u"Vision"_s, u"Budgeting"_s}));
    EXPECT_EQ(ratingsOf(organization(), MemberId(1)).ratings.size(), 1U);
}

TEST_F(CatalogVerbs, TextsAreTakenWhereThatIsChosenSidesNever)
{
    takeOver(catalog({entry(u"Planning"_s, u"P"_s), entry(u"Vision"_s, u"V"_s)}));
    CatalogCompetency better = entry(u"Planning ahead"_s, u"P"_s, Side::Leadership);
    better.definition = Note::from(u"Looks far"_s).take();
    better.anchors[4] = Note::from(u"Very far"_s).take();
    CatalogCompetency clash = entry(u"Planning"_s, u"V"_s); // its name is another's here
    clash.group = Line::from(u"Agenda"_s).take();

    takeOver(catalog({better, clash}), {.takesTexts = true});

    const Competency &planning = *organization().competencies.find(CompetencyId(1));
    EXPECT_EQ(planning.name.text(), u"Planning ahead"_s);
    EXPECT_EQ(planning.definition.text(), u"Looks far"_s);
    EXPECT_EQ(planning.anchors[4].text(), u"Very far"_s);
    EXPECT_EQ(taggingOn(organization(), CompetencyId(1), today)->side, Side::Management);
    EXPECT_EQ(organization().competencies.find(CompetencyId(2))->name.text(), u"Vision"_s);
    EXPECT_EQ(organization().competencies.find(CompetencyId(2))->group.text(), u"Agenda"_s);
}

TEST_F(CatalogVerbs, FromShortToFullNoRatingIsLostAndThePartsBeginWithThem)
{
    takeOver(builtInCatalog(u"kotter-short"_s).take());
    int level = 1;
    for (const QString &code : {u"S.M1"_s, u"S.M2"_s, u"S.M3"_s, u"S.L1"_s, u"S.L2"_s, u"S.L3"_s}) {
        rate(idOf(code), 5, "2026-02-01");
        rate(idOf(code), level % 5 + 1, "2026-08-01");
        rate(idOf(code), ++level % 5 + 1, "2026-11-23", u"Sam"_s);
    }
    const RatingList before = ratingsOf(organization(), MemberId(1));
    const edit::CatalogOptions options{.from = today, .retiresOthers = true, .carriesRatings = true};
    const edit::CatalogPlan plan = edit::planCatalog(organization(), builtInCatalog(u"kotter"_s).take(), options);
    EXPECT_EQ(plan.count(Fate::Added), 16);
    EXPECT_EQ(plan.count(Fate::Retired), 6);
    EXPECT_EQ(plan.carriedRatings(), 2 * 15);

    takeOver(builtInCatalog(u"kotter"_s).take(), options);

    // All that was there, and the latest of each rater once more for each part, on its own day.
    const std::vector<Rating> &after = ratingsOf(organization(), MemberId(1)).ratings;
    EXPECT_EQ(after.size(), before.ratings.size() + 30);
    EXPECT_TRUE(std::all_of(before.ratings.begin(), before.ratings.end(),
                            [&](const Rating &held) { return std::find(after.begin(), after.end(), held) != after.end(); }));
    const auto levelsOf = [&](const QString &code) {
        QStringList levels;
        for (const Rating &rating : after) {
            if (rating.competency == idOf(code))
                levels += rating.date.iso() + u' ' + QString::number(rating.level);
        }
        return levels.join(u", "_s).toStdString();
    };
    EXPECT_EQ(levelsOf(u"K.M2"_s), "2026-08-01 2, 2026-11-23 3");
    EXPECT_EQ(levelsOf(u"K.L8"_s), "2026-08-01 2, 2026-11-23 3");
    EXPECT_EQ(levelsOf(u"K.M8"_s), "");
}

TEST_F(CatalogVerbs, WhatIsClearedOrStaleIsNotCarriedOver)
{
    takeOver(builtInCatalog(u"kotter-short"_s).take());
    rate(idOf(u"S.M1"_s), 4, "2025-01-01");
    rate(idOf(u"S.M2"_s), 4, "2026-08-01");
    const RatingRound november = roundOn(organization(), today);
    const edit::RatingDraft cleared{.subject = {.member = MemberId(1), .competency = idOf(u"S.M2"_s)}, .judgment = Judgment::Cleared};
    ASSERT_TRUE(run(edit::rate(cleared, november)));

    const edit::CatalogPlan plan = edit::planCatalog(organization(), builtInCatalog(u"kotter"_s).take(),
                                                     {.from = today, .retiresOthers = true, .carriesRatings = true});

    EXPECT_EQ(plan.carriedRatings(), 0);
}

TEST_F(CatalogVerbs, NoDayToHoldFromIsRefused)
{
    EXPECT_FALSE(refusalOf(edit::takeOverCatalog(catalog({entry(u"Planning"_s)}), {.from = Day::still()})).isEmpty());
}

TEST_F(CatalogVerbs, WhatIsExportedChangesNothingWhenItComesBack)
{
    takeOver(builtInCatalog(u"opm-ecq-2006"_s).take());
    ASSERT_TRUE(run(edit::retagCompetency(CompetencyId(1), Side::Neutral, 2.5, today)));
    ASSERT_TRUE(run(edit::retireCompetency(CompetencyId(2), today.plusDays(-1))));

    const Catalog out = catalogOf(organization(), today);
    EXPECT_EQ(out.competencies.size(), 27U);
    EXPECT_EQ(out.competencies.front().side, Side::Neutral);
    EXPECT_EQ(out.competencies.front().weight, 2.5);
    const Result<Catalog> back = readCatalog(writeCatalog(out));

    ASSERT_TRUE(back) << back.error().sentence.toStdString();
    EXPECT_TRUE(edit::planCatalog(organization(), *back, {.from = today, .retiresOthers = true, .takesTexts = true}).changesNothing());
}

} // namespace
} // namespace evenkeel
