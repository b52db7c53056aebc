// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_export.h"
#include "tests/support/import_support.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

constexpr ImportKind kinds[] = {ImportKind::People, ImportKind::Ratings, ImportKind::Teams, ImportKind::Matrix};

QByteArray exported(const Organization &organization, ImportKind kind, TableFormat format = TableFormat::Text)
{
    Result<QByteArray> bytes = exportTable(organization, {kind, format, day("2026-03-31")});
    if (!bytes) {
        ADD_FAILURE() << bytes.error().sentence.toStdString();
        return {};
    }
    return bytes.take();
}

ImportPlan planned(const Organization &organization, const QByteArray &bytes, ImportKind kind)
{
    ImportOptions given = options();
    given.kind = kind;
    const Result<ReadTable> table = readTable({.bytes = bytes});
    Result<ImportPlan> plan = table ? planImport(organization, table->sheet, given) : table.error();
    if (!plan) {
        ADD_FAILURE() << plan.error().sentence.toStdString();
        return {};
    }
    return plan.take();
}

void expectNoChange(const Organization &organization)
{
    for (const ImportKind kind : kinds) {
        const QByteArray csv = exported(organization, kind);
        for (const TableFormat format : {TableFormat::Text, TableFormat::Xlsx}) {
            SCOPED_TRACE((writtenAs(kind) + (format == TableFormat::Xlsx ? u" as .xlsx"_s : u""_s)).toStdString());
            const ImportPlan plan = planned(organization, exported(organization, kind, format), kind);
            EXPECT_TRUE(plan.summary.isEmpty()) << csv.toStdString();
            EXPECT_EQ(problems(plan), "") << csv.toStdString();
            EXPECT_EQ(warnings(plan), "") << csv.toStdString();
            EXPECT_EQ(plan.ignoredColumns, std::vector<ColumnNote>());
            EXPECT_EQ(plan.count(RowState::Same), int(plan.rows.size()));
            EXPECT_TRUE(withImport(plan) == organization);
        }
    }
}

TEST(RoundTrip, NamesThatSpreadsheetsAndSeparatorsTripOver)
{
    OrganizationBuilder builder;
    TeamId above = builder.root();
    for (const QString &text : {u"=1+1"_s, u"'=cmd"_s, u"''-"_s, u"'"_s, u"\"quoted\""_s, u"a, b; c | d"_s, u"R/D"_s, u"a / b"_s,
                                u"/"_s, u"//"_s, u"-"_s, u"%1 %2"_s, u"<b>x</b>"_s, u"陳大文"_s, u"سارة"_s, u"😀"_s, u"_x0041_"_s, u"_x005F_x0041_"_s,
                                u"a\uFFFEb\uFFFF"_s, u"a\u2028b\u200Bc\uFEFFd"_s, u"&amp;&#65;<![CDATA["_s, u"007"_s, u"1E5"_s,
                                u"3/4/2026"_s, u"TRUE"_s, u"email"_s, u"{=1}"_s, u"mailto:a@b"_s, u"Z͑ͫ̓"_s}) {
        builder.member(text, above);
        builder.member(text, builder.root());
        above = builder.team(text, above);
        builder.competency(text, Side::Management);
    }
    Organization organization = builder.build();
    for (const Member &member : builder.build().members) {
        Member changed = member;
        changed.role = Line::from(member.name.text()).take();
        organization.members.put(changed);
    }

    expectNoChange(organization);
}

TEST(RoundTrip, IdenticalNamesInOneTeam)
{
    OrganizationBuilder builder;
    const TeamId team = builder.team(u"Ops"_s);
    builder.member(u"Kim Lee"_s, team);
    builder.member(u"Kim Lee"_s, team);

    expectNoChange(builder.build());
}

TEST(RoundTrip, SeveralMembershipsOfOnePerson)
{
    OrganizationBuilder builder;
    const TeamId ops = builder.team(u"Ops"_s);
    const MemberId kim = builder.member(u"Kim"_s, ops, .5, {day("2020-01-01"), day("2021-12-31")});
    builder.membership(kim, ops, .25, {day("2022-06-01"), Day::still()});
    builder.membership(kim, builder.root(), .75, {day("2022-06-01"), Day::still()});
    builder.membership(kim, builder.root(), 1, {Day::always(), day("2019-12-31")});

    expectNoChange(builder.build());
}

TEST(RoundTrip, SomebodyInNoTeam)
{
    OrganizationBuilder builder;
    builder.member(u"Kim"_s, builder.root());
    Organization organization = builder.build();
    organization.memberships = {};

    expectNoChange(organization);
}

TEST(RoundTrip, TeamsOfOneNameUnderOneParent)
{
    OrganizationBuilder builder;
    const TeamId closed = builder.team(u"Ops"_s, {}, {.last = day("2023-12-31")});
    const TeamId open = builder.team(u"Ops"_s, {}, {.first = day("2024-01-01")});
    const TeamId third = builder.team(u"Ops"_s);
    builder.team(u"Night"_s, third);
    const MemberId kim = builder.member(u"Kim"_s, closed, 1, {Day::always(), day("2023-12-31")});
    builder.membership(kim, open, .25);
    builder.membership(kim, third, .75);
    builder.member(u"Kim"_s, third);
    builder.faces(open, 4, 2);
    builder.faces(third, 2, {});

    expectNoChange(builder.build());
}

TEST(RoundTrip, ClosedTeamsTeamsToComeAndTeamsThatMove)
{
    OrganizationBuilder builder;
    const TeamId it = builder.team(u"IT"_s);
    const TeamId closed = builder.team(u"Mainframe"_s, it, {.last = day("2024-12-31")});
    const TeamId under = builder.team(u"Tapes"_s, closed);
    const TeamId future = builder.team(u"Cloud"_s, {}, {.first = day("2027-01-01")});
    builder.member(u"Ann"_s, closed, 1, {day("2010-01-01"), day("2024-12-31")});
    builder.member(u"Bo"_s, under);
    builder.member(u"Cy"_s, future, 1, {day("2027-01-01"), Day::still()});
    builder.faces(future, 5, 2, day("2027-01-01"));
    Organization organization = builder.build();
    organization.places.put({under, day("2025-01-01"), it});
    organization.places.put({it, day("2028-01-01"), future});

    expectNoChange(organization);
}

TEST(RoundTrip, DemandsTakenBackAndDemandsToCome)
{
    OrganizationBuilder builder;
    const TeamId ops = builder.team(u"Ops"_s);
    builder.faces(ops, 4.5, 2, day("2024-01-01"));
    Organization organization = builder.build();
    organization.demands.put({ops, Demand::Change, day("2025-01-01"), std::nullopt});
    organization.demands.put({ops, Demand::Complexity, day("2027-01-01"), 5.0});

    expectNoChange(organization);
    EXPECT_TRUE(exported(organization, ImportKind::Teams).contains("Ops,'-,2,"));
}

TEST(RoundTrip, LeadsByEmailByNameAndOfANameThatTwoHave)
{
    OrganizationBuilder builder;
    const TeamId ops = builder.team(u"Ops"_s);
    const TeamId net = builder.team(u"Net"_s);
    const MemberId kim = builder.member(u"Kim Lee"_s, ops);
    const MemberId other = builder.member(u"Kim Lee"_s, net);
    const MemberId odd = builder.member(u"a@example.org"_s, net);
    Organization organization = builder.build();
    Member mailed = *organization.members.find(kim);
    mailed.email = Line::from(u"a@example.org"_s).take();
    organization.members.put(mailed);
    const auto lead = [&](TeamId id, MemberId member) {
        Team team = *organization.teams.find(id);
        team.lead = member;
        organization.teams.put(team);
    };

    for (const MemberId leader : {kim, other, odd}) {
        lead(ops, leader);
        lead(organization.root, leader);
        expectNoChange(organization);
    }
}

TEST(RoundTrip, EverySortOfRating)
{
    OrganizationBuilder builder;
    const TeamId ops = builder.team(u"Ops"_s);
    const CompetencyId plan = builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
    const MemberId kim = builder.member(u"Kim"_s, ops);
    const MemberId namesake = builder.member(u"Kim"_s, ops);
    builder.rating(kim, plan, 1.0 / 3 + 2, day("2024-03-31"), Source::Peer, u"Peer 1"_s, 5.7);
    builder.rating(kim, plan, 4, day("2026-03-31"), Source::Supervisor, u"=Boss"_s);
    builder.rating(namesake, vision, 2, day("2019-01-01"), Source::Self);
    builder.judgment(kim, vision, Judgment::Cleared, day("2025-03-31"), Source::Report);
    builder.judgment(kim, vision, Judgment::CannotJudge, day("2026-03-31"), Source::Report, u"Report 2"_s);
    Organization organization = builder.build();
    RatingList noted = ratingsOf(organization, kim);
    for (std::size_t i = 0; i < noted.ratings.size(); ++i) {
        noted.ratings[i].hasNote = true;
        const QString text = i % 2 ? u"=first line\n\n\tsecond, \"quoted\"\n' third"_s : QString(10'000, u'=');
        noted.notes.push_back({quint32(i), Note::from(text).take()});
    }
    organization.ratings.put({kim, std::make_shared<RatingList>(noted)});

    expectNoChange(organization);
}

TEST(RoundTrip, ACompetencyNamedLikeTheCodeOfAnother)
{
    OrganizationBuilder builder;
    const CompetencyId coded = builder.competency(u"Planning"_s, Side::Management);
    const CompetencyId named = builder.competency(u"p1"_s, Side::Leadership);
    const MemberId kim = builder.member(u"Kim"_s, builder.root());
    builder.rating(kim, coded, 2, day("2026-01-01"));
    builder.rating(kim, named, 5, day("2026-01-01"));
    Organization organization = builder.build();
    Competency competency = *organization.competencies.find(coded);
    competency.code = Line::from(u"P1"_s).take();
    organization.competencies.put(competency);

    expectNoChange(organization);
}

TEST(RoundTrip, IntoAnEmptyFileBringsPeopleTeamsAndRatings)
{
    OrganizationBuilder builder;
    const TeamId it = builder.team(u"IT"_s);
    const TeamId network = builder.team(u"R/D"_s, it);
    const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
    const MemberId kim = builder.member(u"Kim Lee"_s, network, .5, {day("2020-01-01"), day("2021-12-31")});
    builder.membership(kim, builder.root(), .5, {day("2022-01-01"), Day::still()});
    builder.membership(kim, builder.root(), .25, {Day::always(), day("2019-12-31")});
    builder.member(u"Kim Lee"_s, network);
    builder.member(u"Ann"_s, it);
    builder.rating(kim, planning, 3, day("2026-01-01"), Source::Peer, u"P1"_s);
    builder.faces(it, 4, 2);
    const Organization organization = builder.build();
    OrganizationBuilder emptyBuilder;
    emptyBuilder.competency(u"Planning"_s, Side::Management);

    Organization copy = emptyBuilder.build();
    for (const ImportKind kind : kinds) {
        // The ratings name two people called Kim Lee, which only their own ids tell apart.
        const ImportPlan plan = planned(copy, exported(organization, kind), kind);
        ASSERT_EQ(problems(plan), "");
        copy = withImport(plan);
    }

    EXPECT_EQ(people(copy), people(organization));
    EXPECT_EQ(ratings(copy), ratings(organization));
    EXPECT_EQ(exported(copy, ImportKind::Teams), exported(organization, ImportKind::Teams));
}

TEST(RoundTrip, RandomOrganizations)
{
    const QStringList texts{u"Kim"_s, u"Ops"_s, u"=x"_s, u"a / b"_s, u"'-"_s, u"R/D"_s, u"p,q"_s, u"Ann \"A\""_s};
    const std::array competencyNames{u"Vision"_s, u"=Rater"_s, u"Email"_s, u"email [competency 1]"_s};
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&](int count) { return int(random() % unsigned(count)); };
        const auto text = [&] { return texts[pick(int(texts.size()))]; };
        const auto dayOf = [&](int year) { return Day(QDate(year, 1 + pick(12), 1 + pick(28))); };
        OrganizationBuilder builder(text());
        std::vector<TeamId> teams{builder.root()};
        for (int i = 0; i < 8; ++i) {
            const Period period{pick(4) ? Day::always() : dayOf(2015), pick(4) ? Day::still() : dayOf(2024 + pick(4))};
            teams.push_back(builder.team(text(), teams[std::size_t(pick(int(teams.size())))], period));
            if (pick(2))
                builder.faces(teams.back(), 1 + .5 * pick(9), pick(2) ? std::optional(3.0) : std::nullopt,
                              pick(2) ? Day::always() : dayOf(2023 + pick(5)));
        }
        std::vector<CompetencyId> competencies;
        for (int i = 0; i < 3; ++i)
            competencies.push_back(builder.competency(competencyNames[(seed + unsigned(i)) % 4], Side::Leadership));
        std::vector<MemberId> members;
        for (int i = 0; i < 12; ++i) {
            members.push_back(builder.member(text(), teams[std::size_t(pick(int(teams.size())))], .5,
                                             {Day::always(), dayOf(2016)}));
            for (int k = pick(3); k > 0; --k)
                builder.membership(members.back(), teams[std::size_t(pick(int(teams.size())))], .25,
                                   {dayOf(2015 + 2 * k), dayOf(2016 + 2 * k)});
            for (int k = pick(6); k > 0; --k)
                builder.rating(members.back(), competencies[std::size_t(pick(3))], 1 + pick(36) / 9.0, dayOf(2024 + pick(3)),
                               Source(pick(4)), pick(2) ? text() : QString(), 1 + pick(3) / 2.0);
        }
        Organization organization = builder.build();
        for (const MemberId member : members) {
            if (pick(3) == 0) {
                Member mailed = *organization.members.find(member);
                mailed.email = Line::from(u"M%1@example.org"_s.arg(member.value())).take();
                organization.members.put(mailed);
            }
        }
        SCOPED_TRACE(seed);
        expectNoChange(organization);
        if (HasFailure())
            return;
    }
}

TEST(Export, HeadsItsColumnsAsTheImporterReadsThemAndEndsWithTheId)
{
    OrganizationBuilder builder;
    const TeamId it = builder.team(u"IT"_s);
    builder.member(u"Ada"_s, it, .8, {day("2024-01-01"), Day::still()});
    builder.member(u"Bo"_s, builder.root());

    EXPECT_EQ(exported(builder.build(), ImportKind::People),
              QByteArray("\xEF\xBB\xBFname,email,role,team,fte,joined,left,id\r\n"
                         "Ada,,,IT,0.8,2024-01-01,,1\r\n"
                         "Bo,,,,1,,,2\r\n"));
    EXPECT_EQ(exported(builder.build(), ImportKind::Ratings),
              QByteArray("\xEF\xBB\xBFmember,email,competency,level,date,source,rater,raters,note,id\r\n"));
    EXPECT_EQ(exported(builder.build(), ImportKind::Teams),
              QByteArray("\xEF\xBB\xBFteam,change,complexity,lead,id\r\n,,,,1\r\nIT,,,,2\r\n"));
}

TEST(Export, APathThatNoFieldCanHoldIsRefusedWithASentence)
{
    OrganizationBuilder builder;
    TeamId team = builder.root();
    for (int i = 0; i < 60; ++i)
        team = builder.team(QString(200, u'x'), team);
    builder.member(u"Ada"_s, team);

    const Result<QByteArray> bytes = exportCsv(builder.build(), ImportKind::People, day("2026-03-31"));

    ASSERT_FALSE(bytes);
    EXPECT_TRUE(bytes.error().sentence.startsWith(u"The path of a team"_s));
}

} // namespace
} // namespace evenkeel
