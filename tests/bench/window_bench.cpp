// SPDX-License-Identifier: GPL-3.0-or-later
// What else the window's thread does at 10,000 and 100,000 people: nothing may keep it for long. `silence` is the
// longest time in ms in which the window would answer nothing; `median` in frames is until all is painted.
#include "app/flows/find/find_box.h"
#include "app/shell/need_dialog.h"
#include "core/edit/member_verbs.h"
#include "core/edit/membership_verbs.h"
#include "core/edit/team_verbs.h"
#include "core/report/disclosure.h"
#include "core/scoring/assessor.h"
#include "tests/bench/open_window.h"

#include <QComboBox>
#include <QSlider>

namespace evenkeel {
namespace {

using bench::edited;
using bench::Open;
using bench::organizationOf;

/// Also how long the window was silent.
void measure(benchmark::State &state, Open &open, const std::function<void()> &once)
{
    double silence = 0;
    bench::measure(state, [&] {
        silence = std::max(silence, bench::msOf(once));
        open.settle();
        silence = std::max(silence, open.silence());
    });
    state.counters["silence"] = silence;
}

void selectTeam(benchmark::State &state, const QString &page)
{
    Open &open = Open::of(state.range(0));
    open.window().showPage(page);
    open.settle();
    measure(state, open, [&] { open.view().setTeam(open.view().team() == open.root() ? open.team() : open.root()); });
}

/// From one page to another and back, with everybody on view.
void switchPage(benchmark::State &state, const QString &id)
{
    Open &open = Open::of(state.range(0));
    bool isThere = false;
    measure(state, open, [&] {
        isThere = !isThere;
        open.window().showPage(isThere ? id : u"balance"_s);
    });
}

/// Every time a day that was not looked at before.
void moveInTime(benchmark::State &state, const QString &page)
{
    Open &open = Open::of(state.range(0));
    open.window().showPage(page);
    open.settle();
    Day day = open.session().clock().today();
    measure(state, open, [&] {
        day = day.plusDays(-40);
        open.view().setAsOf(day);
    });
}

void discloseEverything(benchmark::State &state)
{
    const Organization &organization = organizationOf(state.range(0));
    const Assessment assessment = assess(organization, test::day("2026-11-23"));
    bench::measure(state, [&] { benchmark::DoNotOptimize(disclose(organization, assessment)); });
}


void edits(benchmark::State &state, const QString &page, const std::function<Verb<>(Open &, int)> &verb)
{
    Open &open = Open::of(state.range(0));
    open.view().setTeam(open.team());
    open.window().showPage(page);
    open.settle();
    int times = 0;
    measure(state, open, [&] {
        if (const Result<> done = open.session().run(verb(open, ++times)); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    });
}

void addPerson(benchmark::State &state)
{
    Open &open = Open::of(state.range(0));
    open.view().setTeam(open.team());
    open.window().showPage(u"people"_s);
    open.settle();
    int times = 0;
    measure(state, open, [&] {
        if (const auto done = open.session().run(edit::addMember({.name = u"Newcomer %1"_s.arg(++times)}, edit::MembershipDraft{.team = open.team()})); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    });
}

void needPreview(benchmark::State &state, bool isOfRoot)
{
    Open &open = Open::of(state.range(0));
    NeedDialog dialog(open.session(), open.view(), isOfRoot ? open.root() : open.team(), &open.window());
    dialog.open();
    open.settle();
    auto *slider = dialog.findChild<QSlider *>();
    measure(state, open, [&] {
        slider->setValue(slider->value() == 4 ? 9 : 4);
        dialog.effect();
    });
}

void find(benchmark::State &state, bool isAfterEdit)
{
    Open &open = Open::of(state.range(0));
    auto *box = open.window().findChild<FindBox *>();
    box->setFocus();
    int times = 0;
    measure(state, open, [&] {
        if (isAfterEdit) {
            box->clear();
            open.rate(0);
        }
        box->setText(++times % 2 ? u"person 99"_s : u"team 7"_s);
        Q_EMIT box->textEdited(box->text());
    });
    box->clear();
    open.settle();
}

void openFile(benchmark::State &state)
{
    Open &open = Open::of(state.range(0));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Copy.evenkeel"_s);
    const Result<> saved = open.session().saveCopy(path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().sentence));
    const FixedClock clock{QDate(2026, 11, 23)};
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    bench::NoQuestions questions;
    double reading = 0;
    double assessing = 0;
    double making = 0;
    for (auto _ : state) {
        std::optional<Result<std::unique_ptr<Session>>> session;
        reading = bench::msOf([&] { session.emplace(Session::open(path, clock, nullptr, {.backupFolder = folder.path()})); });
        assessing = bench::msOf([&] { (**session)->assessment(clock.today()); });
        std::unique_ptr<MainWindow> window;
        bench::Eye eye;
        making = bench::msOf([&] {
            window.reset(makeWindow(session->take(), preferences, questions));
            window->showPage(u"balance"_s);
            window->show();
            eye.settle(*window);
        });
    }
    state.counters["reading"] = reading; // on the worker
    state.counters["assessing"] = assessing; // on the worker
    state.counters["silence"] = making;
}

void addOfSize(qint64 people)
{
    for (const char *page : {"balance", "people", "ratings", "trends"})
        bench::add(std::string("selectTeam/") + page, people, [page = QString::fromLatin1(page)](benchmark::State &state) { selectTeam(state, page); });
    for (const char *page : {"people", "ratings", "trends"})
        bench::add(std::string("switchPage/") + page, people, [page = QString::fromLatin1(page)](benchmark::State &state) { switchPage(state, page); });
    for (const char *page : {"balance", "trends"})
        bench::add(std::string("moveInTime/") + page, people, [page = QString::fromLatin1(page)](benchmark::State &state) { moveInTime(state, page); });
    bench::add("addPerson", people, addPerson);
    const auto add = [people](const std::string &name, const QString &page, const std::function<Verb<>(Open &, int)> &verb) {
        bench::add(name, people, [page, verb](benchmark::State &state) { edits(state, page, verb); });
    };
    add("renamePerson", u"people"_s, [](Open &, int times) { return edit::renameMember(edited, u"Ada %1"_s.arg(times)); });
    add("setShare", u"people"_s, [](Open &, int times) { return edit::setShare(MembershipId(2 * edited.value()), times % 2 ? .5 : 1); });
    add("renameTeam", u"balance"_s, [](Open &open, int times) { return edit::renameTeam(open.team(), u"Crew %1"_s.arg(times)); });
    add("setNeed", u"balance"_s, [](Open &open, int times) { return edit::setDemand(open.team(), Demand::Change, times % 2 ? 2 : 4, Day::always()); });
    add("setNeedOfAll", u"balance"_s, [](Open &open, int times) { return edit::setDemand(open.root(), Demand::Change, times % 2 ? 2 : 4, Day::always()); });
    bench::add("needPreview/team", people, [](benchmark::State &state) { needPreview(state, false); });
    bench::add("needPreview/all", people, [](benchmark::State &state) { needPreview(state, true); });
    bench::add("find/again", people, [](benchmark::State &state) { find(state, false); });
    bench::add("find/afterEdit", people, [](benchmark::State &state) { find(state, true); });
    bench::add("openFile", people, openFile);
    bench::add("discloseEverything", people, discloseEverything);
}

} // namespace
} // namespace evenkeel

int main(int argc, char *argv[]) { return evenkeel::bench::run(argc, argv, evenkeel::addOfSize); }
