// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trends/trends_page.h"

#include "app/charts/chart_canvas.h"
#include "app/charts/chart_view.h"
#include "app/pages/trends/comparison_bar.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/step_player.h"
#include "core/edit/rating_verbs.h"
#include "core/edit/sample_organization.h"
#include "tests/support/organization_builder.h"
#include "tests/support/window_support.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace evenkeel::test {
namespace {

class TrendsPageTest : public FileTest
{
protected:
    static void SetUpTestSuite() { theme::apply(*qApp, theme::Scheme::Light); }

    void open(const Organization &organization)
    {
        m_session = makeFile(organization);
        m_view = std::make_unique<ViewState>(organization.root, m_clock);
        m_page = std::make_unique<TrendsPage>(*m_session, *m_view);
        m_page->resize(1150, 740);
        m_page->show();
    }
    void openSample() { open(edit::sampleOrganization(m_clock.today())); }

    TeamId team(const QString &name) const
    {
        for (const Team &one : m_session->organization().teams) {
            if (one.name.text() == name)
                return one.id;
        }
        ADD_FAILURE() << name.toStdString();
        return m_session->organization().root;
    }
    template <class F>
    charts::ChartView *chart(bool isDetailed = true) const
    {
        for (auto *view : m_page->findChildren<charts::ChartView *>()) {
            const F *figure = std::get_if<F>(&view->figure());
            if constexpr (std::is_same_v<F, TrendFigure>) {
                if (figure && figure->isDetailed == isDetailed)
                    return view;
            } else if (figure) {
                return view;
            }
        }
        return nullptr;
    }
    template <class F>
    const F &figure(bool isDetailed = true) const { return std::get<F>(chart<F>(isDetailed)->figure()); }
    EmptyState *emptyState() const
    {
        auto *state = m_page->findChild<EmptyState *>();
        return state->isVisible() ? state : nullptr;
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<TrendsPage> m_page;
};

TEST_F(TrendsPageTest, ShowsTheTeamItsTeamsTheComparisonAndTheMap)
{
    openSample();

    EXPECT_EQ(m_page->subtitle(), u"Q3 2025 to Q4 2026"_s);
    EXPECT_EQ(figure<TrendFigure>().days.size(), 6);
    EXPECT_GE(figure<TrendFigure>(false).teams.size(), 8);
    EXPECT_GE(figure<DumbbellFigure>().teams.size(), 8);
    EXPECT_GE(figure<ChangeFigure>().rows.size(), 4);
    EXPECT_TRUE(figure<BalanceMapFigure>().text.subtitle.startsWith(u"Q4 2026"_s));
    for (auto *view : m_page->findChildren<charts::ChartView *>()) {
        EXPECT_FALSE(view->accessibleName().isEmpty());
        EXPECT_FALSE(view->accessibleDescription().isEmpty());
    }
}

TEST_F(TrendsPageTest, OneRoundAsksForRatingsInAnother)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    const MemberId ada = builder.member(u"Ada"_s, builder.root());
    builder.rating(ada, plans, 3, day("2026-11-02"));
    open(builder.build());
    QSignalSpy asked(m_page.get(), &TrendsPage::ratePeopleRequested);

    ASSERT_TRUE(emptyState());
    EXPECT_EQ(emptyState()->accessibleName(), u"A trend needs two rounds"_s);
    emptyState()->findChild<QPushButton *>()->click();

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(TrendsPageTest, NothingIsCutOffInANarrowPage)
{
    Organization organization = edit::sampleOrganization(m_clock.today());
    Team longest = *std::next(organization.teams.begin());
    longest.name = Name::from(QString(60, u'W')).take();
    organization.teams.put(longest);
    open(organization);

    for (const QSize size : {QSize(1150, 740), QSize(720, 500), QSize(640, 340)}) {
        m_page->resize(size);
        QCoreApplication::processEvents();
        const auto *scroll = m_page->findChild<QScrollArea *>();
        const QWidget *content = scroll->widget();
        EXPECT_EQ(content->width(), scroll->viewport()->width());
        const QWidget *last = nullptr;
        for (const QWidget *field : m_page->findChild<ComparisonBar *>()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const QRect place(field->mapTo(content, QPoint()), field->size());
            EXPECT_TRUE(content->rect().contains(place)) << size.width();
            EXPECT_GE(field->width(), field->minimumSizeHint().width()) << size.width();
            EXPECT_FALSE(last && last->geometry().intersects(field->geometry())) << size.width();
            last = field;
        }
        for (const charts::ChartView *chart : content->findChildren<charts::ChartView *>()) {
            EXPECT_LE(chart->mapTo(content, QPoint(chart->width(), 0)).x(), content->width()) << size.width();
            EXPECT_GE(chart->height(), chart->layout()->totalMinimumHeightForWidth(chart->width())) << size.width();
        }
    }
}

TEST_F(TrendsPageTest, FollowsTheTeamTheDayAndEveryEdit)
{
    openSample();

    m_view->setTeam(team(u"Network Operations"_s));
    EXPECT_EQ(figure<TrendFigure>().teams.first().name, u"Network Operations"_s);
    EXPECT_TRUE(std::any_of(figure<DumbbellFigure>().teams.begin(), figure<DumbbellFigure>().teams.end(),
                            [](const DumbbellRow &row) { return row.isMarked; }));

    m_view->setAsOf(day("2026-03-31"));
    EXPECT_EQ(figure<TrendFigure>().days.size(), 3);
    EXPECT_EQ(figure<TrendFigure>().days.last().label, u"Q1 2026"_s);

    m_view->backToToday();
    const TrendPoint before = figure<TrendFigure>().teams.first().points.last();
    const MemberId member = std::find_if(m_session->organization().memberships.begin(), m_session->organization().memberships.end(),
                                         [&](const Membership &one) { return one.team == m_view->team() && one.period.last == Day::still(); })->member;
    const CompetencyId competency = m_session->organization().competencies.begin()->id;
    ASSERT_TRUE(m_session->run(edit::rate({.subject = {.member = member, .competency = competency}, .level = 1},
                                          roundOn(m_session->organization(), m_clock.today()))));
    EXPECT_NE(figure<TrendFigure>().teams.first().points.last().management->value, before.management->value);
}

TEST_F(TrendsPageTest, ComparesTheDaysThatAreChosenAndTheSamePeopleOnly)
{
    openSample();
    auto *bar = m_page->findChild<ComparisonBar *>();
    const QList<QComboBox *> rounds = bar->findChildren<QComboBox *>();
    const QList<QDateEdit *> dates = bar->findChildren<QDateEdit *>();
    EXPECT_EQ(figure<DumbbellFigure>().before, u"Q4 2025"_s); // the first of a year before

    rounds[0]->setCurrentIndex(rounds[0]->findText(u"Q3 2025"_s));
    Q_EMIT rounds[0]->activated(rounds[0]->currentIndex());
    EXPECT_EQ(figure<DumbbellFigure>().before, u"Q3 2025"_s);
    EXPECT_EQ(figure<ChangeFigure>().rows.first().name, u"Q3 2025"_s);

    dates[1]->setDate(QDate(2026, 5, 3));
    EXPECT_EQ(figure<DumbbellFigure>().after, u"3 May 2026"_s);
    EXPECT_EQ(rounds[1]->currentText(), u"Another day"_s);

    dates[0]->setDate(QDate(2026, 5, 20)); // the other day gives way
    EXPECT_EQ(bar->days().after, day("2026-06-30"));

    const QString everybody = figure<DumbbellFigure>().text.subtitle;
    bar->findChild<QCheckBox *>()->click();
    EXPECT_NE(figure<DumbbellFigure>().text.subtitle, everybody);
    EXPECT_TRUE(figure<DumbbellFigure>().text.subtitle.contains(u"only people rated on both days"_s));
}

TEST_F(TrendsPageTest, TheWheelScrollsAndNeverChangesADay)
{
    openSample();
    QList<QWidget *> widgets;
    for (auto *one : m_page->findChildren<QComboBox *>())
        widgets += one;
    for (auto *one : m_page->findChildren<QDateEdit *>())
        widgets += one;
    widgets += m_page->findChild<StepPlayer *>()->findChild<QSlider *>();
    const ComparedDays before = m_page->findChild<ComparisonBar *>()->days();

    for (QWidget *one : std::as_const(widgets)) {
        one->setFocus();
        QWheelEvent down(QPointF(5, 5), one->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(one, &down);
        EXPECT_FALSE(down.isAccepted()) << one->metaObject()->className(); // it goes on to what scrolls
    }

    EXPECT_EQ(m_page->findChild<ComparisonBar *>()->days().before, before.before);
    EXPECT_EQ(m_page->findChild<ComparisonBar *>()->days().after, before.after);
    EXPECT_EQ(m_page->findChild<StepPlayer *>()->current(), 5);
}

TEST_F(TrendsPageTest, PlaysTheMapThroughTheRounds)
{
    openSample();
    auto *player = m_page->findChild<StepPlayer *>();
    ASSERT_EQ(player->count(), 6);

    player->setCurrent(0);
    EXPECT_TRUE(figure<BalanceMapFigure>().text.subtitle.startsWith(u"Q3 2025"_s));
    EXPECT_TRUE(figure<BalanceMapFigure>().teams.first().trail.isEmpty());
    player->setCurrent(3);
    EXPECT_EQ(figure<BalanceMapFigure>().teams.first().trail.size(), 3);

    m_view->setTeam(team(u"Network Operations"_s)); // another team's map, at the same round
    EXPECT_TRUE(figure<BalanceMapFigure>().text.subtitle.startsWith(u"Q2 2026"_s));
}

TEST_F(TrendsPageTest, AMarkLeadsToItsDayAndATeamToItself)
{
    openSample();
    QList<Day> asked;
    QObject::connect(m_page.get(), &TrendsPage::balanceRequested, m_page.get(), [&](Day on) { asked += on; });
    auto *trend = chart<TrendFigure>()->findChild<charts::ChartCanvas *>();
    auto *teams = chart<TrendFigure>(false)->findChild<charts::ChartCanvas *>();

    trend->activate(2);
    EXPECT_EQ(asked, QList<Day>{day("2026-03-31")});

    const std::optional<TeamId> second = teams->spots()[1].team;
    teams->activate(1);
    EXPECT_EQ(m_view->team(), second);
}

TEST_F(TrendsPageTest, ManyPeopleAreJudgedBesideTheWindow)
{
    OrganizationBuilder builder;
    const CompetencyId plans = builder.competency(u"Plans"_s, Side::Management);
    for (int i = 0; i < 1600; ++i) {
        const MemberId member = builder.member(u"Ada"_s, builder.root());
        builder.rating(member, plans, 3, day("2026-05-02"));
        builder.rating(member, plans, 4, day("2026-08-02"));
    }
    open(builder.build());

    EXPECT_TRUE(waitUntil([&] { return chart<TrendFigure>() && !figure<TrendFigure>().teams.isEmpty() && chart<ChangeFigure>(); }));
    EXPECT_EQ(figure<TrendFigure>().days.size(), 3);
    EXPECT_EQ(figure<ChangeFigure>().rows.size(), 3);
}

} // namespace
} // namespace evenkeel::test
