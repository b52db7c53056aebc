// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/long_work.h"
#include "app/shell/page.h"
#include "app/theme/theme.h"
#include "app/window/make_window.h"
#include "core/edit/rating_verbs.h"
#include "tests/support/large_organization.h"
#include "tests/support/organization_builder.h"

#include <benchmark/benchmark.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenkeel::bench {

inline constexpr double frame = 1000. / 60; ///< ms
inline constexpr int rounds = 12;
/// Rated now and seven rounds back, which counts in the rounds after that, too; in a team of the lowest row.
inline const MemberId edited{9997};

inline const Organization &organizationOf(qint64 people)
{
    static std::map<qint64, Organization> made;
    const auto known = made.find(people);
    if (known != made.end())
        return known->second;
    const test::LargeSize size{.people = int(people), .teams = int(people / 10), .earlierRounds = rounds - 1, .daysBetweenRounds = 91};
    return made.emplace(people, test::largeOrganization(size)).first->second;
}

class NoQuestions : public Questions
{
public:
    void ask(QWidget *, const Question &, std::function<void(int)>) override {}
    void askForFile(QWidget *, const FileQuestion &, std::function<void(const QString &)>) override {}
    void tell(QWidget *, const QString &, const QString &) override {}
};

/// Knows when a window has nothing left to place or to paint.
class Eye : public QObject
{
public:
    Eye() { qApp->installEventFilter(this); }

    /// Everything that is to be laid out, worked out elsewhere and painted has been; how many widgets were painted.
    int settle(const QWidget &window)
    {
        m_painted = 0;
        m_silence = 0;
        do {
            m_isBusy = false;
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            m_silence = std::max(m_silence, double(timer.nsecsElapsed()) / 1e6);
        } while (m_isBusy || !window.findChildren<LongWork *>().isEmpty());
        return m_painted;
    }

    /// The longest time, in ms, in which nothing else would have been heard.
    double silence() const { return m_silence; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::Paint;
        m_painted += isPaint;
        m_isBusy = m_isBusy || isPaint || event->type() == QEvent::LayoutRequest || event->type() == QEvent::UpdateRequest;
        return false;
    }

private:
    int m_painted = 0;
    double m_silence = 0;
    bool m_isBusy = false;
};

/// A file with this organization, and the real window on it.
class Open
{
public:
    explicit Open(qint64 people)
        : m_rater(u"Supervisor %1"_s.arg((edited.value() - 1) % (people / 10) + 1)), m_team(quint32((edited.value() - 1) % (people / 10) + 1))
    {
        Result<std::unique_ptr<Session>> session
            = Session::create(m_folder.filePath(u"Large.evenkeel"_s), organizationOf(people), m_clock,
                              {.backupFolder = m_folder.filePath(u"backups"_s)});
        m_window.reset(makeWindow(session.take(), m_preferences, m_questions));
        m_window->showPage(u"balance"_s);
        m_window->resize(1440, 900);
        m_window->show();
        m_rounds = roundsUntil(this->session().organization(), m_clock.today());
        settle();
    }

    /// The one of this size. Of another size there is none any more.
    static Open &of(qint64 people)
    {
        if (std::exchange(s_people, people) != people) {
            s_open.reset();
            s_open = std::make_unique<Open>(people);
        }
        s_open->reset();
        return *s_open;
    }
    static void none() { s_open.reset(); }

    MainWindow &window() { return *m_window; }
    Page &page() { return *m_window->page(); }
    ViewState &view() { return m_window->view(); }
    Session &session() { return m_window->session(); }
    TeamId root() { return session().organization().root; }
    /// Of the person who is rated.
    TeamId team() const { return m_team; }
    int settle() { return m_eye.settle(*m_window); }
    double silence() const { return m_eye.silence(); }

    const RatingRound &round(int back) const { return m_rounds[m_rounds.size() - 1 - std::size_t(back)]; }
    void rate(int back)
    {
        m_level = m_level == 5 ? 1 : m_level + 1;
        const Result<> done = session().run(
            edit::rate({.subject = {edited, CompetencyId(1), Source::Supervisor, m_rater}, .level = m_level}, round(back)));
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    const QString &rater() const { return m_rater; }

private:
    void reset()
    {
        view().backToToday();
        view().setTeam(root());
        m_window->showPage(u"balance"_s);
        page().actions().front()->trigger();
        settle();
    }

    QString m_rater;
    TeamId m_team;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    Preferences m_preferences{m_folder.filePath(u"preferences.ini"_s)};
    NoQuestions m_questions;
    Eye m_eye;
    std::vector<RatingRound> m_rounds;
    std::unique_ptr<MainWindow> m_window;
    double m_level = 1;
    inline static std::unique_ptr<Open> s_open;
    inline static qint64 s_people = 0;
};

inline double msOf(const std::function<void()> &once)
{
    QElapsedTimer timer;
    timer.start();
    once();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs `once` again and again, and says in frames how long it takes; `cpu` is the median of what the processor did,
/// which says more where the machine is not quiet.
inline double measure(benchmark::State &state, const std::function<void()> &once)
{
    std::vector<double> times;
    std::vector<double> worked;
    for (auto _ : state) {
        const std::clock_t before = std::clock();
        times.push_back(msOf(once));
        worked.push_back(1000. * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::sort(worked.begin(), worked.end());
    const double median = times[times.size() / 2];
    state.counters["least"] = times.front() / frame;
    state.counters["median"] = median / frame;
    state.counters["worst"] = times.back() / frame;
    state.counters["cpu"] = worked[worked.size() / 2] / frame;
    return median;
}

/// Runs the benchmarks that `add` registers, with an application on no screen.
inline int run(int argc, char *argv[], const std::function<void(qint64 people)> &add)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type != QtDebugMsg && !message.startsWith(u"This plugin does not support"_s))
            std::fprintf(stderr, "%s\n", qPrintable(message));
    });
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    for (const qint64 people : {10'000, 100'000})
        add(people);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    Open::none();
    return 0;
}

/// `more` are the other arguments, each with its values.
inline void add(const std::string &name, qint64 people, const std::function<void(benchmark::State &)> &once,
                const std::vector<std::vector<int64_t>> &more = {})
{
    std::vector<std::vector<int64_t>> arguments{{people}};
    arguments.insert(arguments.end(), more.begin(), more.end());
    benchmark::RegisterBenchmark(name.c_str(), once)
        ->ArgsProduct(arguments)
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime();
}

} // namespace evenkeel::bench
