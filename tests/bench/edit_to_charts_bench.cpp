// SPDX-License-Identifier: GPL-3.0-or-later
// From one edited rating to everything on the screen painted with it, page by page, beside working everything out anew;
// in frames of 60 Hz. Accepted: 3 frames at 10,000 people, 6 at 100,000, of this round and of one seven rounds back.
// bin/edit_to_charts_bench [--benchmark_filter=edit]; `median` is the figure to read, `worst` the slowest of them all.
#include "app/pages/people/people_page.h"
#include "app/pages/ratings/ratings_page.h"
#include "core/scoring/assessor.h"
#include "core/scoring/trend_assessor.h"
#include "tests/bench/open_window.h"

#include <QCheckBox>

namespace evenkeel {
namespace {

using bench::edited;
using bench::measure;
using bench::msOf;
using bench::Open;
using bench::organizationOf;

double fullOf(qint64 people, const std::function<void(const Organization &, Day)> &work)
{
    const Organization &organization = organizationOf(people);
    return msOf([&] { work(organization, test::day("2026-11-23")); });
}

double assessingAll(qint64 people)
{
    static std::map<qint64, double> known;
    if (!known.contains(people))
        known[people] = fullOf(people, [](const Organization &organization, Day day) { benchmark::DoNotOptimize(assess(organization, day)); });
    return known[people];
}

double judgingAll(qint64 people)
{
    static std::map<qint64, double> known;
    if (!known.contains(people))
        known[people] = fullOf(people, [](const Organization &organization, Day day) {
            const PastRounds past = *pastRounds(organization, day);
            benchmark::DoNotOptimize(changesBetween(organization, past.rounds.front()->judgedOn(), day));
        });
    return known[people];
}

using Show = std::function<void(Open &, int back)>;

void showSection(Open &open, int section) { open.page().actions()[section]->trigger(); }

void tick(Open &open, const QString &caption)
{
    for (QCheckBox *box : open.page().findChildren<QCheckBox *>()) {
        if (box->text() == caption && !box->isChecked())
            box->click();
    }
}

void showRatings(Open &open, int back, bool isOfAll, bool isHeat)
{
    open.window().showPage(u"ratings"_s);
    open.view().setTeam(isOfAll ? open.root() : open.team());
    auto *bar = open.page().findChild<RatingsBar *>();
    bar->choose({Source::Supervisor, open.rater(), back > 0 ? std::optional(open.round(back)) : std::nullopt});
    if (isHeat)
        tick(open, u"Heat"_s);
    static_cast<RatingsPage &>(open.page()).select({edited}, {CompetencyId(1)});
}

void showPerson(Open &open)
{
    open.window().showPage(u"people"_s);
    static_cast<PeoplePage &>(open.page()).select({edited});
    static_cast<PeoplePage &>(open.page()).showProfile();
}

/// What one looks at while the rating is edited.
const std::pair<const char *, Show> screens[] = {
    {"overview", [](Open &open, int) { showSection(open, 0); }},
    {"competencies", [](Open &open, int) { showSection(open, 1); }},
    {"people_charts", [](Open &open, int) { showSection(open, 2); }},
    {"team_overview", [](Open &open, int) { open.view().setTeam(open.team()); }},
    {"team_people_charts", [](Open &open, int) { open.view().setTeam(open.team()); showSection(open, 2); }},
    {"reasons", [](Open &open, int) { open.page().actions()[3]->trigger(); }},
    {"people_of_all", [](Open &open, int) { showPerson(open); }},
    {"people_of_team", [](Open &open, int) { open.view().setTeam(open.team()); showPerson(open); }},
    {"ratings_of_team", [](Open &open, int back) { showRatings(open, back, false, false); }},
    {"ratings_of_team_heat", [](Open &open, int back) { showRatings(open, back, false, true); }},
    {"ratings_of_all", [](Open &open, int back) { showRatings(open, back, true, false); }},
    {"trends", [](Open &open, int) { open.window().showPage(u"trends"_s); }},
    {"trends_of_team", [](Open &open, int) { open.view().setTeam(open.team()); open.window().showPage(u"trends"_s); }},
};

/// Of two heights: as a screen is, and as high as all that the page holds, so that no chart lies below the fold.
void edit(benchmark::State &state, const QString &name, const Show &show)
{
    const auto back = int(state.range(1));
    Open &open = Open::of(state.range(0));
    show(open, back);
    open.window().resize(1440, int(state.range(2)));
    open.settle();
    open.rate(back); // the first edit of a day makes a backup, and the first of a page what it keeps
    open.settle();
    int painted = 0;
    int edits = 0;
    const double median = measure(state, [&] {
        open.rate(back);
        painted += open.settle();
        ++edits;
    });
    state.counters["painted"] = double(painted) / edits;
    state.counters["of_full"] = median / (name.startsWith(u"trends") ? judgingAll(state.range(0)) : assessingAll(state.range(0)));
    const Day today = test::day("2026-11-23");
    if (!(*open.session().assessment(today) == assess(open.session().organization(), today)))
        state.SkipWithError("what is shown is not what a full recomputation says");
    open.window().resize(1440, 900);
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
        auto list = std::make_shared<RatingList>(ratingsOf(organization, edited));
        level = level == 5 ? 1 : level + 1;
        list->ratings[list->ratings.size() - 1 - std::size_t(state.range(1))].level = level;
        organization.ratings.put({edited, list});
        benchmark::DoNotOptimize(assessor.assess(organization, today));
    });
}

/// The trends' rounds from nothing, the last of which is today, and the change since the first one.
void judgeAllRounds(benchmark::State &state)
{
    const Organization &organization = organizationOf(state.range(0));
    const Day today = test::day("2026-11-23");
    measure(state, [&] {
        const PastRounds past = *pastRounds(organization, today);
        benchmark::DoNotOptimize(changesBetween(organization, past.rounds.front()->judgedOn(), today));
    });
}

/// The same after one edit of a rating of the round that lies so many rounds back.
void judgeRoundsAfterOneEdit(benchmark::State &state)
{
    Organization organization = organizationOf(state.range(0));
    const Day today = test::day("2026-11-23");
    TrendAssessor assessor;
    const PastRounds past = *assessor.pastRounds(organization, today);
    const Day first = past.rounds.front()->judgedOn();
    assessor.changesBetween(organization, first, today);
    const std::size_t at = ratingsOf(organization, edited).ratings.size() - 1 - std::size_t(state.range(1));
    double level = 1;
    measure(state, [&] {
        auto list = std::make_shared<RatingList>(ratingsOf(organization, edited));
        level = level == 5 ? 1 : level + 1;
        list->ratings[at].level = level;
        organization.ratings.put({edited, list});
        benchmark::DoNotOptimize(assessor.pastRounds(organization, today));
        benchmark::DoNotOptimize(assessor.changesBetween(organization, first, today));
    });
}

void addOfSize(qint64 people)
{
    const std::vector<int64_t> backs{0, 7};
    bench::add("assessEverything", people, assessEverything);
    bench::add("assessOneEdit", people, assessOneEdit, {backs});
    bench::add("judgeAllRounds", people, judgeAllRounds);
    bench::add("judgeRoundsAfterOneEdit", people, judgeRoundsAfterOneEdit, {backs});
    for (const auto &[name, show] : screens)
        bench::add(std::string("edit/") + name, people,
                   [name = QString::fromLatin1(name), show = show](benchmark::State &state) { edit(state, name, show); }, {backs, {900, 3000}});
}

} // namespace
} // namespace evenkeel

int main(int argc, char *argv[]) { return evenkeel::bench::run(argc, argv, evenkeel::addOfSize); }
