// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/projector/projector.h"

#include "app/flows/projector/projector_flow.h"
#include "core/edit/sample_organization.h"
#include "core/edit/rating_verbs.h"
#include "core/edit/team_verbs.h"
#include "core/report/initials.h"
#include "tests/support/window_support.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

class ProjectorTest : public test::FileTest
{
protected:
    ProjectorTest()
        : m_session(makeFile(edit::sampleOrganization(m_clock.today())))
        , m_view(m_session->organization().root, m_clock)
    {
        theme::apply(*qApp, theme::Scheme::Light);
    }

    void begin(Audience audience)
    {
        m_projector = std::make_unique<Projector>(*m_session, m_view, audience);
        m_projector->resize(1280, 720);
        m_projector->show();
        m_projector->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_projector.get()));
    }
    void press(Qt::Key key) { QTest::keyClick(m_projector.get(), key); }
    /// All that is said of the chart that is shown, in its table too.
    QString said() const
    {
        QStringList all{m_projector->accessibleName(), m_projector->accessibleDescription()};
        const charts::TableTwin table = charts::tableOf(m_projector->figure());
        for (const QStringList &row : table.rows)
            all += row;
        return all.join(u'\n');
    }

    std::unique_ptr<Session> m_session;
    ViewState m_view;
    std::unique_ptr<Projector> m_projector;
};

TEST_F(ProjectorTest, ArrowKeysGoThroughTheChartsAndStopAtTheEnds)
{
    begin(Audience::LeadershipTeam);
    ASSERT_EQ(m_projector->chartCount(), 6);
    QStringList titles;
    for (int step = 0; step < 8; ++step) {
        titles.append(m_projector->accessibleName());
        press(Qt::Key_Right);
    }

    EXPECT_EQ(m_projector->current(), 5);
    EXPECT_EQ(QSet<QString>(titles.begin(), titles.end()).size(), 6);

    press(Qt::Key_Left);
    EXPECT_EQ(m_projector->current(), 4);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(m_projector->current(), 0);
}

TEST_F(ProjectorTest, UpAndDownGoThroughTheTeamsWithPeopleAndKeepTheChart)
{
    begin(Audience::LeadershipTeam);
    const std::shared_ptr<const Assessment> assessment = m_session->assessment(m_clock.today());
    press(Qt::Key_Right);

    for (std::size_t at = 1; at < assessment->teams.size(); ++at) {
        press(Qt::Key_Down);
        EXPECT_EQ(m_projector->team(), assessment->teams[at].team);
        EXPECT_EQ(m_projector->current(), 1);
    }
    press(Qt::Key_Down);
    EXPECT_EQ(m_projector->team(), assessment->teams.back().team);
    press(Qt::Key_Up);
    EXPECT_EQ(m_projector->team(), assessment->teams[assessment->teams.size() - 2].team);
    EXPECT_EQ(m_view.team(), m_session->organization().root); // the window stays where it was
}

TEST_F(ProjectorTest, NobodyIsNamedToAnyRoom)
{
    for (const Audience audience : {Audience::Everyone, Audience::LeadershipTeam}) {
        begin(audience);
        const auto teams = m_session->assessment(m_clock.today())->teams.size();
        for (std::size_t team = 0; team < teams; ++team) {
            press(Qt::Key_Home);
            for (int chart = 0; chart < m_projector->chartCount(); ++chart) {
                const QString all = said();
                for (const Member &member : m_session->organization().members)
                    ASSERT_FALSE(all.contains(member.name.text())) << all.toStdString();
                press(Qt::Key_Right);
            }
            press(Qt::Key_Down);
        }
    }
}

TEST_F(ProjectorTest, EverybodySeesNothingOfATeamBelowTheLimitWhichTheLeadershipTeamSees)
{
    const auto figureOf = [this](Audience audience) {
        begin(audience);
        const auto &map = std::get<BalanceMapFigure>(m_projector->figure());
        for (const TeamFigure &team : map.teams) {
            if (team.name == u"Records Office"_s)
                return team;
        }
        ADD_FAILURE();
        return map.teams.first();
    };

    const TeamFigure shown = figureOf(Audience::LeadershipTeam);
    const TeamFigure hidden = figureOf(Audience::Everyone);

    EXPECT_TRUE(shown.management); // three people
    EXPECT_FALSE(hidden.management);
    EXPECT_EQ(hidden.withheld, u"fewer than 5 people rated: not shown"_s);
}

TEST_F(ProjectorTest, EscapeLeavesAndSoDoesTheKeyThatBegan)
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11}) {
        begin(Audience::Everyone);
        press(key);
        EXPECT_FALSE(m_projector->isVisible());
    }
}

TEST_F(ProjectorTest, IsLightWhateverTheScreenIs)
{
    theme::apply(*qApp, theme::Scheme::Dark);
    begin(Audience::Everyone);

    const QImage shown = m_projector->grab().toImage();

    EXPECT_EQ(shown.pixelColor(3, 3), theme::color(theme::Role::Surface, theme::Scheme::Light));
    theme::apply(*qApp, theme::Scheme::Light);
}

TEST_F(ProjectorTest, FollowsAnEditAndATeamThatGoes)
{
    begin(Audience::LeadershipTeam);
    press(Qt::Key_Down);
    const TeamId team = m_projector->team();
    const QString before = said();

    ASSERT_TRUE(m_session->run(edit::setDemands(team, 5, 5)));
    EXPECT_NE(said(), before);
    ASSERT_TRUE(m_session->run(edit::removeTeam(team)));
    EXPECT_EQ(m_projector->team(), m_session->organization().root);
}

TEST_F(ProjectorTest, IsPaintedAtAnySizeWithLongNames)
{
    ASSERT_TRUE(m_session->run(edit::renameTeam(m_session->organization().root, QString(200, u'W'))));
    for (const QSize &size : {QSize(320, 200), QSize(1024, 768), QSize(2560, 1440), QSize(900, 1600)}) {
        begin(Audience::LeadershipTeam);
        m_projector->resize(size);
        for (int chart = 0; chart < m_projector->chartCount(); ++chart) {
            EXPECT_FALSE(m_projector->grab().isNull());
            press(Qt::Key_Right);
        }
    }
}

TEST_F(ProjectorTest, TheKeyOpensItOverTheWholeScreenAndOneAtATime)
{
    Preferences preferences(pathOf(u"preferences.ini"_s));
    test::ScriptedQuestions questions;
    MainWindow window(std::move(m_session), preferences, questions);
    auto *flow = new ProjectorFlow(window);
    window.addReportActions(flow->actions());
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_F11);
    ASSERT_TRUE(test::waitUntil([&] { return window.findChild<Projector *>() != nullptr; }));
    EXPECT_EQ(window.findChild<Projector *>()->chartCount(), 3);
    flow->actions().last()->trigger();

    ASSERT_EQ(window.findChildren<Projector *>().size(), 1);
    const auto *projector = window.findChild<Projector *>();
    EXPECT_TRUE(projector->isFullScreen());
    EXPECT_EQ(projector->chartCount(), 6);
}

} // namespace
} // namespace evenkeel
