// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/all_hands.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::OrganizationBuilder;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

void say(QStringList &words, const FigureText &text) { words << text.title << text.subtitle << text.description; }
void say(QStringList &words, const TeamFigure &team)
{
    words << team.name << team.withheld;
    if (team.people)
        words << QString::number(*team.people);
    for (const std::optional<ShownValue> &value : {team.management, team.leadership}) {
        if (value)
            words << value->text;
    }
}

/// Every word of the document, hidden ones and notes included.
QString everythingIn(const Document &document)
{
    QStringList words{document.title, document.footerLeft, document.footerMiddle};
    for (const ReportPage &page : document.pages) {
        words << page.title << page.subtitle << page.notes;
        for (const Block &block : page.blocks) {
            std::visit(Overloaded{[&](const Heading &b) { words << b.text; },
                                  [&](const Paragraph &b) { words << b.text; },
                                  [&](const BulletList &b) { words << b.items; },
                                  [&](const TwoColumns &b) {
                                      words << b.left.heading << b.left.items << b.right.heading << b.right.items;
                                  },
                                  [&](const Headline &b) {
                                      say(words, b.team);
                                      words << b.standing;
                                  },
                                  [&](const TeamBarsFigure &b) {
                                      say(words, b.text);
                                      for (const TeamFigure &team : b.teams)
                                          say(words, team);
                                  },
                                  [&](const BalanceMapFigure &b) {
                                      say(words, b.text);
                                      for (const TeamFigure &team : b.teams)
                                          say(words, team);
                                  },
                                  [&](const CompetencyStripFigure &b) {
                                      say(words, b.text);
                                      for (const CompetencyFigure &c : b.competencies)
                                          words << c.name << c.note;
                                  },
                                  [&](const Table &b) {
                                      words << b.header;
                                      for (const QStringList &row : b.rows)
                                          words << row;
                                  }},
                       block);
        }
    }
    return words.join(u'\n');
}

/// An organization whose people are called so that any trace of them is found.
class AllHandsTest : public testing::Test
{
protected:
    void team(const QString &name, int people, double management, double leadership)
    {
        const TeamId id = m_builder.team(name);
        for (int i = 0; i < people; ++i) {
            const MemberId member = m_builder.member(u"Zebedee%1 Quux%1"_s.arg(++m_people), id);
            const double apart = i % 2 == 0 ? .5 : -.5;
            m_builder.rating(member, m_planning, management + apart, day("2026-11-01"), Source::Supervisor, u"Hortensia"_s);
            m_builder.rating(member, m_vision, leadership - apart, day("2026-11-01"), Source::Supervisor, u"Hortensia"_s);
        }
    }

    Result<Document> make(const AllHandsOptions &options = {})
    {
        m_organization = m_builder.build();
        m_assessment = assess(m_organization, day("2026-11-23"));
        m_disclosure = disclose(m_organization, m_assessment);
        return allHands(m_organization, m_assessment, m_disclosure, english, options);
    }
    QStringList titles(const Document &document)
    {
        QStringList titles;
        for (const ReportPage &page : document.pages)
            titles << page.title;
        return titles;
    }
    const ReportPage *page(const Document &document, ReportPage::Kind kind)
    {
        const auto found = std::find_if(document.pages.begin(), document.pages.end(),
                                        [&](const ReportPage &p) { return p.kind == kind; });
        return found == document.pages.end() ? nullptr : &*found;
    }

    OrganizationBuilder m_builder;
    CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    int m_people = 0;
    Organization m_organization;
    Assessment m_assessment{day("2026-11-23"), {}, {}};
    Disclosure m_disclosure;
};

} // namespace

TEST_F(AllHandsTest, TellsItsStoryInTheTitles)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"Service"_s, 9, 3.4, 3.4);
    team(u"Digital"_s, 8, 2, 4);

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    EXPECT_EQ(titles(*document).join(u"\n"_s).toStdString(),
              "Management and leadership: do we have the right amount of both?\n"
              "In times of change we need both\n"
              "As a whole, we have the management and the leadership that we need\n"
              "Two of our three teams are outside their balance: one needs more management, one more leadership\n"
              "Network leans to management, Digital to leadership\n"
              "Planning is strongest, Vision weakest\n"
              "What we will do next\n"
              "How to read this, and what is not shown");
}

TEST_F(AllHandsTest, NamesNoPersonAnywhere)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"Small"_s, 2, 3, 3);
    team(u"Digital"_s, 8, 2, 4);

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    const QString everything = everythingIn(*document);
    EXPECT_FALSE(everything.contains(u"Zebedee"_s));
    EXPECT_FALSE(everything.contains(u"Quux"_s));
    EXPECT_FALSE(everything.contains(u"Hortensia"_s));
    EXPECT_FALSE(everything.contains(u"ZQ"_s));
}

TEST_F(AllHandsTest, NamesATeamThatItDoesNotShowAndSaysWhy)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"Desk"_s, 6, 3.4, 3.4);
    team(u"Small"_s, 4, 3, 3);

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    const ReportPage *teams = page(*document, ReportPage::Kind::Teams);
    ASSERT_TRUE(teams);
    QStringList rows;
    for (const TeamFigure &row : std::get<TeamBarsFigure>(teams->blocks.first()).teams)
        rows << u"%1: %2"_s.arg(row.name, row.management ? row.management->text : row.withheld);
    EXPECT_EQ(rows.join(u"\n"_s).toStdString(), "Network: 75\n"
                                                "Desk: not shown, so that a smaller group stays hidden\n"
                                                "Small: fewer than 5 people rated: not shown\n"
                                                "The rest: smaller groups together (10 people)");
    EXPECT_EQ(teams->title.toStdString(), "The one team shown is outside its balance: it needs more leadership");
    const QString method = everythingIn({.title = {}, .footerLeft = {}, .footerMiddle = {},
                                         .pages = {*page(*document, ReportPage::Kind::Method)}});
    EXPECT_TRUE(method.contains(u"One team is named without figures: it is too small."_s));
    EXPECT_TRUE(method.contains(u"One more team is not shown, so that a smaller group cannot be worked out."_s));
}

TEST_F(AllHandsTest, ShowsNeitherTheWholeNorTheCompetenciesWhereTheyWouldGiveASmallTeamAway)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"One"_s, 2, 3, 3);
    team(u"Two"_s, 2, 3, 3);

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    EXPECT_EQ(page(*document, ReportPage::Kind::Competencies), nullptr);
    const ReportPage *whole = page(*document, ReportPage::Kind::Whole);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->title, u"The whole is not shown this time"_s);
    EXPECT_TRUE(everythingIn(*document).contains(u"The whole is not shown, so that a smaller group cannot"_s));
}

TEST_F(AllHandsTest, SaysKindlyWhereNothingCanBeShown)
{
    team(u"Us"_s, 4, 3, 3);

    const Result<Document> document = make();

    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(document.error().sentence.contains(u"fewer than 5 people"_s));
    EXPECT_TRUE(document.error().sentence.contains(u"leadership team"_s));
}

TEST_F(AllHandsTest, PutsOrganizationRoundAudienceDateAndRatersOnEveryPage)
{
    m_builder.round(u"Autumn round"_s, {day("2026-10-01"), day("2026-12-31")});
    m_builder.settings().isSample = true;
    team(u"Network"_s, 12, 4, 2);

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    EXPECT_EQ(document->footerLeft.toStdString(),
              "Made-up sample · Riverbend · Autumn round · All hands · 23 Nov 2026");
    EXPECT_EQ(document->footerMiddle.toStdString(), "12 people rated by one rater · groups under 5 are not shown");
}

TEST_F(AllHandsTest, DoesNotCountTheFewWhoAreNotRated)
{
    team(u"Network"_s, 12, 4, 2);
    m_builder.member(u"Zebedee99 Quux99"_s, TeamId(2));

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    EXPECT_TRUE(document->footerMiddle.startsWith(u"most people rated by"_s));
}

TEST_F(AllHandsTest, DropsNoTeamInSilenceWhereThereAreMany)
{
    for (int i = 1; i <= 40; ++i)
        team(u"Team %1"_s.arg(i), i == 40 ? 2 : 6, i % 7 == 0 ? 2 : 3.5, 3.5);

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    QStringList named;
    for (const ReportPage &page : document->pages) {
        if (page.kind != ReportPage::Kind::Teams && page.kind != ReportPage::Kind::Appendix)
            continue;
        const QList<TeamFigure> &rows = std::get<TeamBarsFigure>(page.blocks.first()).teams;
        EXPECT_LE(rows.size(), 12);
        for (const TeamFigure &row : rows)
            named << row.name;
    }
    for (int i = 1; i <= 40; ++i)
        EXPECT_EQ(named.count(u"Team %1"_s.arg(i)), 1) << i;
    EXPECT_TRUE(page(*document, ReportPage::Kind::Teams)->subtitle.contains(u"12 of 40 teams are here, the rest in the appendix"_s));
    EXPECT_EQ(page(*document, ReportPage::Kind::Teams)->title.left(7).toStdString(), "Five of");
}

TEST_F(AllHandsTest, KeepsToTheChosenPagesActionsAndQuestions)
{
    team(u"Network"_s, 12, 4, 2);
    const AllHandsOptions options{.pages = {ReportPage::Kind::Next, ReportPage::Kind::Teams},
                                  .actions = QStringList{u"Walk the floor."_s},
                                  .questions = QStringList{u"Who?"_s}};

    const Result<Document> document = make(options);

    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 2);
    EXPECT_EQ(std::get<BulletList>(document->pages[0].blocks[0]).items, QStringList{u"Walk the floor."_s});
    EXPECT_EQ(std::get<BulletList>(document->pages[0].blocks[2]).items, QStringList{u"Who?"_s});
    EXPECT_EQ(document->pages[1].kind, ReportPage::Kind::Teams);
}

TEST_F(AllHandsTest, StartsFromActionsThatFitTheStandingsShown)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"Digital"_s, 8, 2, 4);
    team(u"Hidden"_s, 3, 2, 4);
    ASSERT_TRUE(make());

    const QStringList actions = firstActions(m_organization, m_assessment, m_disclosure, english);

    // With the small team the next smallest is hidden too, so no action may tell of either.
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(actions[0].toStdString(), "Network: set direction and build a coalition for it; remove one obstacle.");
}

TEST_F(AllHandsTest, OfAnOrganizationWithoutTeamsShowsTheWhole)
{
    for (int i = 0; i < 8; ++i) {
        const MemberId member = m_builder.member(u"Zebedee%1"_s.arg(i), m_builder.root());
        m_builder.rating(member, m_planning, i % 2 ? 4 : 3, day("2026-11-01"));
        m_builder.rating(member, m_vision, i % 2 ? 3 : 4, day("2026-11-01"));
    }

    const Result<Document> document = make();

    ASSERT_TRUE(document);
    EXPECT_EQ(page(*document, ReportPage::Kind::Teams), nullptr);
    EXPECT_TRUE(page(*document, ReportPage::Kind::Whole));
}

} // namespace evenkeel
