// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guesses.h"

#include "core/exchange/csv_reader.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Sheet sheet(const char *csv)
{
    Result<Sheet> read = readCsv(csv);
    if (!read)
        ADD_FAILURE() << read.error().sentence.toStdString();
    return read ? read.take() : Sheet();
}

Organization organization()
{
    OrganizationBuilder builder;
    builder.competency(u"Planning"_s, Side::Management);
    builder.competency(u"Vision"_s, Side::Leadership);
    return builder.build();
}

ImportOptions given() { return {.date = day("2026-03-31")}; }

Guesses guess(const char *csv, const QLocale &locale = american, const ImportOptions &options = given())
{
    Result<Guesses> guesses = guessImport(sheet(csv), options, organization(), nullptr, locale);
    return guesses ? guesses.take() : Guesses();
}

/// "0 name, 3 team": which column is taken for what.
QString meant(const char *csv, const ImportOptions &options = given())
{
    QStringList words;
    for (const ColumnMapping &mapping : guess(csv, american, options).mappings)
        words += u"%1 %2"_s.arg(mapping.number).arg(mapping.field);
    return words.join(u", "_s);
}

QString headings(const char *csv)
{
    const Sheet found = withGuessedHeadings(sheet(csv), given(), organization());
    return u"%1: %2"_s.arg(found.headingLine()).arg(found.headings().join(u'|'));
}

TEST(DateGuess, ADayAboveTwelveDecidesForTheWholeColumn)
{
    const Guesses dayFirst = guess("name,joined\nA,03/04/2025\nB,13/04/2025\n");
    const Guesses monthFirst = guess("name,joined,left\nA,03/04/2025,\nB,01/02/2025,04/13/2025\n", british);

    EXPECT_EQ(dayFirst.dates, (DateGuess{.order = DateOrder::DayMonthYear, .example = u"13/04/2025"_s}));
    EXPECT_EQ(monthFirst.dates, (DateGuess{.order = DateOrder::MonthDayYear, .example = u"04/13/2025"_s}));
}

TEST(DateGuess, WhereEveryDateCouldBeEitherTheLocaleDecidesAndItIsSaid)
{
    const char *const csv = "name,joined\nA,03/04/2025\nB,05/06/2025\n";

    EXPECT_EQ(guess(csv, american).dates,
              (DateGuess{.order = DateOrder::MonthDayYear, .isAmbiguous = true, .example = u"03/04/2025"_s}));
    EXPECT_EQ(guess(csv, british).dates,
              (DateGuess{.order = DateOrder::DayMonthYear, .isAmbiguous = true, .example = u"03/04/2025"_s}));
}

TEST(DateGuess, BetweenPointsTheDayComesFirstWhereverOneIs)
{
    EXPECT_EQ(guess("name,joined\nA,03.04.2025\n", american).dates,
              (DateGuess{.order = DateOrder::DayMonthYear, .example = u"03.04.2025"_s}));
}

TEST(DateGuess, IsoDatesAmongOthersAreReadInAnyOrder)
{
    const DateGuess dates = guess("name,joined\nA,2025-04-03\nB,04/13/2025\nC,soon\n").dates;

    EXPECT_EQ(dates, (DateGuess{.order = DateOrder::MonthDayYear, .example = u"04/13/2025"_s, .unreadable = 1}));
}

TEST(DateGuess, IsoAloneIsIso)
{
    EXPECT_EQ(guess("name,joined\nA,2025-04-03\n").dates, DateGuess{});
}

TEST(ScaleGuess, LevelsUpToTenSuggestAScaleAndChangeNothing)
{
    const Guesses guesses = guess("name,Planning,Vision\nA,8,2\nB,10,1\n");

    ASSERT_TRUE(guesses.scale);
    EXPECT_EQ(guesses.scale->highest, 10);
    EXPECT_EQ(guesses.scale->suggestions, (QList{Scale{1, 10}, Scale{0, 10}}));
}

TEST(ScaleGuess, PercentsSuggestZeroToAHundred)
{
    const Guesses guesses = guess("member,competency,level\nA,Vision,80%\nB,Vision,55%\n");

    ASSERT_TRUE(guesses.scale);
    EXPECT_EQ(guesses.scale->suggestions, (QList{Scale{0, 100}}));
}

TEST(ScaleGuess, LevelsFromOneToFiveSuggestNone)
{
    EXPECT_FALSE(guess("name,Planning\nA,1\nB,4.5\nC,cannot judge\n").scale);
}

TEST(MeantFields, OtherWordsForFieldsAreTakenForThem)
{
    EXPECT_EQ(meant("Full name,E-mail address,Department,Job title,Start date,Planning\nA,,,,,3\n"),
              u"0 name, 1 email, 2 team, 3 role, 4 joined"_s);
    EXPECT_EQ(meant("Employee,Skill,Score,Rated by\nA,Vision,3,Bo\n"), u"0 member, 1 competency, 2 level, 3 rater"_s);
    EXPECT_EQ(meant("Department,change,Manager\nIT,3,Ada\n"), u"0 team, 2 lead"_s);
}

TEST(MeantFields, AFieldThatAColumnHasIsGivenToNoSecondOne)
{
    EXPECT_EQ(meant("name,Full name,Title,Position\nA,B,C,D\n"), u"2 role"_s);
}

TEST(MeantFields, AColumnThatTheOptionsSpeakOfIsLeftAlone)
{
    ImportOptions options = given();
    options.mappings = {{u"Title"_s, QString()}, {QString(), u"team"_s, 2}};

    EXPECT_EQ(meant("name,Title,Department,Unit\nA,B,C,D\n", options), QString());
}

TEST(GuessedHeadings, ATitleAboveThemIsSkipped)
{
    EXPECT_EQ(headings("Staff list 2026\n\nas of March,,\nname,team,Planning\nAda,IT,3\n"), u"4: name|team|Planning"_s);
    EXPECT_EQ(headings("Staff list 2026,,\nFull name,Department,x\nAda,IT,3\n"), u"2: Full name|Department|x"_s);
    EXPECT_EQ(headings("Some title,,\nNom,Equipe,Depuis\nAda,IT,2020\nBo,IT,2021\n"), u"2: Nom|Equipe|Depuis"_s);
}

TEST(GuessedHeadings, WhatCanBeReadStaysWhereItIs)
{
    EXPECT_EQ(headings("name\nteam\nAda\n"), u"1: name"_s);
}

TEST(ColumnLook, SaysWhatStandsInAColumn)
{
    const ColumnLook look = guess("name,x\nA,3\nB,3\nC,\nD,7.5\nE,cannot judge\n").columns[1];

    EXPECT_EQ(look.samples, (QStringList{u"3"_s, u"7.5"_s, u"cannot judge"_s}));
    EXPECT_EQ(look.filled, 4);
    EXPECT_EQ(look.lowest, 3);
    EXPECT_EQ(look.highest, 7.5);
    EXPECT_TRUE(look.looksLikeLevels());
    EXPECT_FALSE(guess("name,x\nA,3\nB,yes\n").columns[1].looksLikeLevels());
}

TEST(Shape, IsThatOfTheHeadingsWithoutCase)
{
    EXPECT_EQ(shapeOf(sheet("Name,Team\nA,B\n")), shapeOf(sheet("name;TEAM\nC;D\nE;F\n")));
    EXPECT_NE(shapeOf(sheet("name,team\nA,B\n")), shapeOf(sheet("team,name\nA,B\n")));
}

} // namespace
} // namespace evenkeel
