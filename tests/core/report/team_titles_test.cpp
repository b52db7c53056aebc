// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/team_titles.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// One team a letter: b in balance, c brink of chaos, u bureaucratic, t thin on both, n not enough data.
QList<TeamFigure> teams(const QString &standings)
{
    QList<TeamFigure> figures;
    for (const QChar letter : standings) {
        const Standing standing = letter == u'b' ? Standing::Balanced
            : letter == u'c'                     ? Standing::BrinkOfChaos
            : letter == u'u'                     ? Standing::Bureaucratic
            : letter == u't'                     ? Standing::ThinOnBoth
                                                 : Standing::NotEnoughData;
        const auto number = quint32(figures.size() + 2);
        figures.append({.team = TeamId(number), .name = u"Team %1"_s.arg(number - 1), .people = {}, .management = {},
                        .leadership = {}, .standing = standing, .severity = {}, .managementError = {},
                        .leadershipError = {}, .withheld = {}, .trail = {}});
    }
    return figures;
}

/// One team a number: its tilt in points.
QList<TeamFigure> leaning(const QList<double> &tilts)
{
    QList<TeamFigure> figures = teams(QString(tilts.size(), u'b'));
    for (qsizetype at = 0; at < tilts.size(); ++at) {
        figures[at].management = ShownValue{50, u"50"_s};
        figures[at].leadership = ShownValue{50 + tilts[at], {}};
    }
    return figures;
}

std::string owner(const QString &standings)
{
    return standingsTitle(teams(standings), Scope::Owner, english).toStdString();
}
std::string shown(const QString &standings)
{
    return standingsTitleWithNeeds(teams(standings), Scope::Shown, english).toStdString();
}
std::string lean(const QList<double> &tilts) { return leanTitle(leaning(tilts), Scope::Owner, english).toStdString(); }

CompetencyFigure competency(const QString &name, double strength)
{
    return {.competency = CompetencyId(1), .name = name, .strength = ShownValue{strength, {}}, .note = {}};
}

} // namespace

TEST(StandingsTitle, CountsInWordsAndAgreesInNumber)
{
    EXPECT_EQ(owner({}), "There are no teams yet");
    EXPECT_EQ(owner(u"bbbbcu"_s), "Two of six teams are outside their balance");
    EXPECT_EQ(owner(u"bc"_s), "One of two teams is outside its balance");
    EXPECT_EQ(owner(u"bb"_s), "Both teams are in balance");
    EXPECT_EQ(owner(u"bbb"_s), "All three teams are in balance");
    EXPECT_EQ(owner(u"cu"_s), "Both teams are outside their balance");
    EXPECT_EQ(owner(u"cut"_s), "All three teams are outside their balance");
    EXPECT_EQ(owner(QString(12, u'c') + u'b'), "12 of 13 teams are outside their balance");
}

TEST(StandingsTitle, OfOneTeamNamesIt)
{
    EXPECT_EQ(owner(u"b"_s), "Team 1 is in balance");
    EXPECT_EQ(owner(u"c"_s), "Team 1 is on the brink of chaos");
    EXPECT_EQ(owner(u"n"_s), "Team 1 has not enough data yet");
}

TEST(StandingsTitle, LeavesTeamsWithoutAStandingOutOfTheCountAndSaysSo)
{
    EXPECT_EQ(owner(u"nn"_s), "No team has enough data yet");
    EXPECT_EQ(owner(u"bn"_s), "The one team with enough data is in balance");
    EXPECT_EQ(owner(u"cn"_s), "The one team with enough data is outside its balance");
    EXPECT_EQ(owner(u"bbn"_s), "Both teams with enough data are in balance");
    EXPECT_EQ(owner(u"bcun"_s), "Two of the three teams with enough data are outside their balance");
}

TEST(StandingsTitle, ForEverybodyCountsOnlyWhatIsShown)
{
    EXPECT_EQ(shown(u"nn"_s), "No team can be shown alone");
    EXPECT_EQ(shown(u"cn"_s), "The one team shown is outside its balance: it needs more management");
    EXPECT_EQ(shown(u"bbbcun"_s),
              "Two of the five teams shown are outside their balance: one needs more management, one more leadership");
    EXPECT_EQ(shown(u"bbbbcu"_s),
              "Two of our six teams are outside their balance: one needs more management, one more leadership");
}

TEST(StandingsTitle, SaysWhichSideIsNeeded)
{
    EXPECT_EQ(shown(u"bbu"_s), "One of our three teams is outside its balance: it needs more leadership");
    EXPECT_EQ(shown(u"bcc"_s), "Two of our three teams are outside their balance: both need more management");
    EXPECT_EQ(shown(u"buuu"_s),
              "Three of our four teams are outside their balance: all of them need more leadership");
    EXPECT_EQ(shown(u"ccut"_s),
              "All four teams are outside their balance: two need more management, one more leadership, one more of both");
}

TEST(LeanTitle, AgreesInNumberForNoneOneSomeAndAll)
{
    EXPECT_EQ(lean({}), "No team has enough data to say where it leans");
    EXPECT_EQ(lean({3}), "Team 1 leans to neither side");
    EXPECT_EQ(lean({3, -12.5}), "No team leans clearly to one side");
    EXPECT_EQ(lean({0, -30}), "Team 2 leans to management");
    EXPECT_EQ(lean({30, 30, 0}), "Two of three teams lean to leadership");
    EXPECT_EQ(lean({-30, -30}), "Both teams lean to management");
    EXPECT_EQ(lean({-30, -30, -30}), "All three teams lean to management");
    EXPECT_EQ(lean({-30, 0, 30}), "Team 1 leans to management, Team 3 to leadership");
    EXPECT_EQ(lean({-30, 30, 30, 30}), "One of four teams leans to management, three to leadership");
    EXPECT_EQ(lean({-30, -30, 30, 0}), "Two of four teams lean to management, one to leadership");
}

TEST(LeanTitle, CountsOnlyTeamsWithEnoughDataAsTheMapBesideItDoes)
{
    QList<TeamFigure> figures = leaning({-30, -30, 0, 30});
    figures[0].standing = figures[3].standing = Standing::NotEnoughData;

    EXPECT_EQ(leanTitle(figures, Scope::Owner, english).toStdString(), "Team 2 leans to management");
    figures[1].name = QString(60, u'x');
    EXPECT_EQ(leanTitle(figures, Scope::Owner, english).toStdString(),
              "One of the two teams with enough data leans to management");
    figures[1].standing = figures[2].standing = Standing::NotEnoughData;
    EXPECT_EQ(leanTitle(figures, Scope::Owner, english).toStdString(), "No team has enough data to say where it leans");
}

TEST(LeanTitle, CountsALongNameInsteadOfSayingIt)
{
    QList<TeamFigure> figures = leaning({-30, 0});
    figures[0].name = QString(60, u'x');

    EXPECT_EQ(leanTitle(figures, Scope::Owner, english).toStdString(), "One of two teams leans to management");
}

TEST(CompetenciesTitle, NamesTheStrongestAndTheWeakest)
{
    const CompetencyFigure planning = competency(u"Planning"_s, 72);
    const CompetencyFigure staffing = competency(u"Staffing"_s, 72);
    const CompetencyFigure vision = competency(u"Vision"_s, 52);

    EXPECT_EQ(competenciesTitle({}).toStdString(), "No competency can be compared yet");
    EXPECT_EQ(competenciesTitle({vision}).toStdString(), "One competency is rated: Vision");
    EXPECT_EQ(competenciesTitle({planning, staffing}).toStdString(), "All competencies are equally strong");
    EXPECT_EQ(competenciesTitle({planning, vision}).toStdString(), "Planning is strongest, Vision weakest");
    EXPECT_EQ(competenciesTitle({planning, staffing, vision}).toStdString(),
              "Planning and Staffing are strongest, Vision weakest");
}

TEST(CompetenciesTitle, NeverReadsANameAsAPlaceholder)
{
    EXPECT_EQ(competenciesTitle({competency(u"100 %1 clear"_s, 72), competency(u"%2"_s, 52)}).toStdString(),
              "100 %1 clear is strongest, %2 weakest");
}

} // namespace evenkeel
