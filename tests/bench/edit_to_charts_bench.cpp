// SPDX-License-Identifier: GPL-3.0-or-later
// From one edited rating to its charts on the screen, beside assessing everything from nothing, in frames of 60 Hz.
// Accepted: 3 frames at 10,000 people, 6 at 100,000.
#include "app/pages/balance/balance_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/ratings/ratings_page.h"
#include "app/pages/trends/trends_page.h"
#include "app/shell/main_window.h"
#include "app/theme/theme.h"
#include "core/edit/rating_verbs.h"
#include "core/report/disclosure.h"
#include "core/scoring/assessor.h"
#include "core/scoring/trend_assessor.h"
#include "tests/support/large_organization.h"
#include "tests/support/organization_builder.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

constexpr double frame = 1. / 60;

const Organization &organizationOf(qint64 people, int earlierRounds = 2)
{
    static std::map<std::pair<qint64, int>, Organization> made;
    const auto known = made.find({people, earlierRounds});
    if (known != made.end())
        return known->second;
    const test::LargeSize size{.people = int(people), .teams = int(people / 10), .earlierRounds = earlierRounds};
    return made.emplace(std::pair(people, earlierRounds), test::largeOrganization(size)).first->second;
}

class NoQuestions : public Questions
{
public:
    void ask(QWidget *, const Question &, std::function<void(int)>) override {}
    void askForFile(QWidget *, const FileQuestion &, std::function<void(const QString &)>) override {}
    void tell(QWidget *, const QString &, const QString &) override {}
};

/// A file with this organization, and the real window on it.
class Open
{
public:
    explicit Open(const Organization &organization)
    {
        Result<std::unique_ptr<Session>> session
            = Session::create(m_folder.filePath(u"Large.evenkeel"_s), organization, m_clock,
                              {.backupFolder = m_folder.filePath(u"backups"_s)});
        m_window = std::make_unique<MainWindow>(session.take(), m_preferences, m_questions);
        add<BalancePage>(u"balance"_s);
        add<PeoplePage>(u"people"_s);
        add<RatingsPage>(u"ratings"_s);
        add<TrendsPage>(u"trends"_s);
        m_window->showPage(u"balance"_s);
        m_window->resize(1440, 900);
        m_window->show();
        settle();
    }

    MainWindow &window() { return *m_window; }
    /// Everything that is to be laid out and painted has been.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// Gives the member another level than last time.
    void rate(MemberId member)
    {
        Session &session = m_window->session();
        m_level = m_level == 5 ? 1 : m_level + 1;
        const Result<> done = session.run(
            edit::rate({.subject = {member, CompetencyId(1), Source::Supervisor, u"Owner"_s}, .level = m_level},
                       roundOn(session.organization(), session.clock().today())));
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

private:
    template <class OnePage>
    void add(const QString &id)
    {
        m_window->addPage(id, id, [this](QWidget *parent) {
            return new OnePage(m_window->session(), m_window->view(), parent);
        });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    NoQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    double m_level = 1;
};

/// Runs `once` again and again, and says how many frames it takes.
template <class Once>
void measure(benchmark::State &state, Once once)
{
    const auto begun = std::chrono::steady_clock::now();
    for (auto _ : state)
        once();
    const std::chrono::duration<double> all = std::chrono::steady_clock::now() - begun;
    state.counters["frames"] = all.count() / double(state.iterations()) / frame;
}

/// The whole organization on view: what one rating moves, it moves in every chart.
void editToCharts(benchmark::State &state)
{
    Open open(organizationOf(state.range(0)));
    open.rate(MemberId(7));
    Open::settle();
    measure(state, [&] {
        open.rate(MemberId(7));
        Open::settle();
    });
}

/// The same from the grid, which is what one types in.
void editInGrid(benchmark::State &state)
{
    Open open(organizationOf(state.range(0)));
    open.window().view().setTeam(TeamId(7));
    open.window().showPage(u"ratings"_s);
    open.rate(MemberId(7));
    Open::settle();
    measure(state, [&] {
        open.rate(MemberId(7));
        Open::settle();
    });
}

void selectTeam(benchmark::State &state)
{
    Open open(organizationOf(state.range(0)));
    const TeamId root = open.window().session().organization().root;
    measure(state, [&] {
        open.window().view().setTeam(open.window().view().team() == root ? TeamId(7) : root);
        Open::settle();
    });
}

/// From one page to another and back, with everybody on view.
void switchPage(benchmark::State &state, const QString &id)
{
    Open open(organizationOf(state.range(0)));
    bool isThere = false;
    measure(state, [&] {
        isThere = !isThere;
        open.window().showPage(isThere ? id : u"balance"_s);
        Open::settle();
    });
}

/// What an edit would cost without anything kept from before.
void assessEverything(benchmark::State &state)
{
    const Organization &organization = organizationOf(state.range(0));
    measure(state, [&] { benchmark::DoNotOptimize(assess(organization, test::day("2026-11-23"))); });
}

void assessOneEdit(benchmark::State &state)
{
    Organization organization = organizationOf(state.range(0));
    const Day today = test::day("2026-11-23");
    Assessor assessor;
    assessor.assess(organization, today);
    double level = 1;
    measure(state, [&] {
        auto list = std::make_shared<RatingList>(ratingsOf(organization, MemberId(7)));
        level = level == 5 ? 1 : level + 1;
        list->ratings.back().level = level;
        organization.ratings.put({MemberId(7), list});
        benchmark::DoNotOptimize(assessor.assess(organization, today));
    });
}

/// The trends' rounds from nothing, the last of which is today.
void judgeAllRounds(benchmark::State &state)
{
    const Organization &organization = organizationOf(state.range(0), 8);
    measure(state, [&] { benchmark::DoNotOptimize(pastRounds(organization, test::day("2026-11-23"))); });
}

/// The same after one edit of a rating of the round that lies so many rounds back, and the change since the first round.
void judgeRoundsAfterOneEdit(benchmark::State &state)
{
    Organization organization = organizationOf(state.range(0), 8);
    const Day today = test::day("2026-11-23");
    TrendAssessor assessor;
    const PastRounds past = *assessor.pastRounds(organization, today);
    const Day first = past.rounds.front()->judgedOn();
    const MemberId member(9);
    const std::size_t edited = ratingsOf(organization, member).ratings.size() - 1 - std::size_t(state.range(1));
    double level = 1;
    measure(state, [&] {
        auto list = std::make_shared<RatingList>(ratingsOf(organization, member));
        level = level == 5 ? 1 : level + 1;
        list->ratings[edited].level = level;
        organization.ratings.put({member, list});
        benchmark::DoNotOptimize(assessor.pastRounds(organization, today));
        benchmark::DoNotOptimize(assessor.changesBetween(organization, first, today));
    });
}

void discloseEverything(benchmark::State &state)
{
    const Organization &organization = organizationOf(state.range(0));
    const Assessment assessment = assess(organization, test::day("2026-11-23"));
    measure(state, [&] { benchmark::DoNotOptimize(disclose(organization, assessment)); });
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

BENCHMARK(editToCharts)->Apply(sizes);
BENCHMARK(editInGrid)->Apply(sizes);
BENCHMARK(selectTeam)->Apply(sizes);
BENCHMARK_CAPTURE(switchPage, people, u"people"_s)->Apply(sizes);
BENCHMARK_CAPTURE(switchPage, ratings, u"ratings"_s)->Apply(sizes);
BENCHMARK_CAPTURE(switchPage, trends, u"trends"_s)->Apply(sizes);
BENCHMARK(assessOneEdit)->Apply(sizes);
BENCHMARK(assessEverything)->Apply(sizes);
BENCHMARK(judgeAllRounds)->Apply(sizes);
BENCHMARK(judgeRoundsAfterOneEdit)
    ->ArgNames({"people", "back"})
    ->ArgsProduct({{1'000, 10'000, 100'000}, {0, 7}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(discloseEverything)->Apply(sizes);

} // namespace
} // namespace evenkeel

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type != QtDebugMsg && !message.startsWith(u"This plugin does not support"_s))
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    QApplication application(argc, argv);
    evenkeel::theme::apply(application, evenkeel::theme::Scheme::Light);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
