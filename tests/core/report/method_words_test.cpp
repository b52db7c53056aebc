// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/method_words.h"

#include "core/report/about_method.h"
#include "core/report/method_effect.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// The rows of the table "The settings in force", cells parted by a bar.
QString settingsIn(const Document &document)
{
    QStringList lines;
    for (const ReportPage &page : document.pages) {
        if (page.title != u"The settings in force"_s)
            continue;
        for (const QStringList &row : std::get<Table>(page.blocks.first()).rows)
            lines.append(row.join(u" | "_s));
    }
    return lines.join(u'\n');
}

} // namespace

TEST(MethodWordsTest, EveryConstantHasAReasonAndAPlace)
{
    std::multiset<MethodParameter> placed;
    for (const MethodGroup &group : methodGroups())
        placed.insert(group.parameters.begin(), group.parameters.end());

    const auto all = methodParameters();
    EXPECT_EQ(placed, std::multiset<MethodParameter>(all.begin(), all.end()));
    for (const MethodParameter parameter : all) {
        EXPECT_FALSE(wordsOf(parameter).name.isEmpty());
        EXPECT_TRUE(wordsOf(parameter).reason.endsWith(u'.')) << wordsOf(parameter).reason.toStdString();
    }
}

TEST(MethodWordsTest, ValuesAreSaidInTheirUnits)
{
    EXPECT_EQ(methodValue(MethodParameter::ShortAbove, .25, english), u"0.25 levels"_s);
    EXPECT_EQ(methodValue(MethodParameter::NeedPerStep, 1, english), u"1 level"_s);
    EXPECT_EQ(onHundred(MethodParameter::ShortAbove, .25, english), u"6.25 points of 100"_s);
    EXPECT_EQ(methodValue(MethodParameter::DefinedFrom, .5, english), u"50 %"_s);
    EXPECT_EQ(methodValue(MethodParameter::FewestShown, 5, english), u"5 people"_s);
    EXPECT_EQ(methodValue(MethodParameter::StrongFrom, 3.5, english), u"level 3.5"_s);
    EXPECT_EQ(onHundred(MethodParameter::FewestShown, 5, english), QString());
}

TEST(AboutMethodTest, FillsInTheSettingsInForce)
{
    Settings settings;
    settings.method.shortAbove = .3;

    const QString rows = settingsIn(aboutTheMethod(settings, u"Riverbend"_s, english));

    EXPECT_TRUE(rows.contains(u"When a side is short, and how badly: A side becomes short above | 0.3 levels | 0.25 levels"_s))
        << rows.toStdString();
    EXPECT_EQ(rows.count(u'\n') + 1, int(methodParameterCount));
}

TEST(AboutMethodTest, HasEveryFormulaThatTheProgramCountsBy)
{
    QStringList formulas;
    for (const ReportPage &page : aboutTheMethod({}, u"Riverbend"_s, english).pages) {
        for (const Block &block : page.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && paragraph->tone == Paragraph::Tone::Lead)
                formulas += paragraph->text.section(u'=', 0, 0).trimmed();
        }
    }

    EXPECT_EQ(formulas.join(u", "_s).toStdString(),
              "x, A, Team, Strength, Need, Gap, Adequacy, Pull of a competency, Gain of one step, SE², z");
}

TEST(MethodEffectTest, TellsWhatWouldChangeAndWhatNot)
{
    test::OrganizationBuilder builder;
    const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
    const TeamId network = builder.team(u"Network"_s);
    for (int i = 0; i < 4; ++i) {
        const MemberId member = builder.member(u"M%1"_s.arg(i), network);
        builder.rating(member, planning, 4, test::day("2026-11-01"));
        builder.rating(member, vision, 2.3, test::day("2026-11-01")); // .7 short: a warning
    }
    const Organization organization = builder.build();
    const Assessment before = assess(organization, test::day("2026-11-23"));
    Organization changed = organization;
    changed.settings.method.warningAbove = .8;

    const MethodEffect effect = methodEffect(organization, before, assess(changed, before.asOf));

    EXPECT_TRUE(effect.standings.isEmpty());
    ASSERT_EQ(effect.severities.size(), 2); // the whole, too
    EXPECT_EQ(effectLine(effect.severities.back()), u"Network: bureaucratic, warning → notice"_s);
    EXPECT_EQ(effect.movedTeams, 0);
    EXPECT_EQ(effectTitle(effect, english), u"No team would change its standing."_s);
    EXPECT_EQ(effectSentences(effect, english), QStringList(u"2 teams would change in severity."_s));
    EXPECT_TRUE(methodEffect(organization, before, before).isNothing());
}

TEST(MethodEffectTest, TellsHowFarFiguresMove)
{
    test::OrganizationBuilder builder;
    builder.member(u"Ada"_s, builder.team(u"Network"_s));
    const Organization organization = builder.build();
    const Assessment before = assess(organization, test::day("2026-11-23"));
    Organization changed = organization;
    changed.settings.method.needAtZero = 1.7;

    const MethodEffect effect = methodEffect(organization, before, assess(changed, before.asOf));

    EXPECT_EQ(effect.movedTeams, 2);
    EXPECT_EQ(effect.largestMove, 5);
}

} // namespace evenkeel
