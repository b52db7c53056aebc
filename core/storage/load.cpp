// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/load.h"

#include "core/storage/acknowledged_alert_table.h"
#include "core/storage/competency_table.h"
#include "core/storage/competency_tagging_table.h"
#include "core/storage/member_table.h"
#include "core/storage/membership_table.h"
#include "core/storage/rater_table.h"
#include "core/storage/rating_table.h"
#include "core/storage/round_table.h"
#include "core/storage/settings_table.h"
#include "core/storage/team_demand_table.h"
#include "core/storage/team_place_table.h"
#include "core/storage/team_table.h"

namespace evenkeel {
namespace {

template <class Answer, class Target>
Result<> fill(Result<Answer> answer, Target &target)
{
    if (!answer)
        return answer.error();
    target = answer.take();
    return {};
}

/// Reads again each row that `keys` names; `find` gives it, or none where it is gone.
template <class Table, class Keys, class Find>
Result<> refresh(Table &table, const Keys &keys, Find find)
{
    for (const auto &key : keys) {
        auto found = find(key);
        if (!found)
            return found.error();
        if (*found)
            table.put(std::move(**found));
        else
            table.remove(key);
    }
    return {};
}

template <class Table, class Write>
Result<> each(const Table &table, Write write)
{
    for (const auto &row : table) {
        if (Result<> done = write(row); !done)
            return done;
    }
    return {};
}

/// Runs the steps in order and stops at the first error.
template <class... Steps>
Result<> inOrder(Steps... steps)
{
    Result<> done;
    (void)((done = steps(), bool(done)) && ...);
    return done;
}

} // namespace

Result<Organization> loadOrganization(Database &database)
{
    Organization o;
    const Result<> done = inOrder(
        [&] { return fill(settings_table::read(database), o.settings); },
        [&] { return fill(team_table::all(database), o.teams); },
        [&] { return fill(team_place_table::all(database), o.places); },
        [&] { return fill(team_demand_table::all(database), o.demands); },
        [&] { return fill(member_table::all(database), o.members); },
        [&] { return fill(membership_table::all(database), o.memberships); },
        [&] { return fill(competency_table::all(database), o.competencies); },
        [&] { return fill(competency_tagging_table::all(database), o.taggings); },
        [&] { return fill(rater_table::all(database), o.raters); },
        [&] { return fill(rating_table::all(database), o.ratings); },
        [&] { return fill(round_table::all(database), o.rounds); },
        [&] { return fill(acknowledged_alert_table::all(database), o.acknowledgedAlerts); });
    if (!done)
        return done.error();
    bool hasRoot = false;
    for (const TeamPlace &place : o.places) {
        if (!place.parent && !hasRoot) {
            o.root = place.team;
            hasRoot = true;
        }
    }
    if (!hasRoot)
        return Database::damaged(QStringLiteral("no root team"));
    return o;
}

Result<> storeOrganization(Database &db, const Organization &o)
{
    const auto ratings = [&]() -> Result<> {
        for (const MemberRatings &rated : o.ratings) {
            for (std::size_t i = 0; i < rated.list->ratings.size(); ++i) {
                const Rating &rating = rated.list->ratings[i];
                const Note note = rating.hasNote ? rated.list->noteOf(qsizetype(i)) : Note();
                if (Result<> done = rating_table::put(db, rated.member, rating, note); !done)
                    return done;
            }
        }
        return {};
    };
    // Each after what it refers to.
    return inOrder([&] { return settings_table::insert(db, o.settings); },
                   [&] { return each(o.members, [&](const Member &m) { return member_table::insert(db, m); }); },
                   [&] { return each(o.teams, [&](const Team &t) { return team_table::insert(db, t); }); },
                   [&] { return each(o.places, [&](const TeamPlace &p) { return team_place_table::put(db, p); }); },
                   [&] { return each(o.demands, [&](const TeamDemand &e) { return team_demand_table::put(db, e); }); },
                   [&] {
                       return each(o.memberships,
                                   [&](const Membership &m) { return membership_table::insert(db, m); });
                   },
                   [&] {
                       return each(o.competencies,
                                   [&](const Competency &c) { return competency_table::insert(db, c); });
                   },
                   [&] {
                       return each(o.taggings,
                                   [&](const CompetencyTagging &t) { return competency_tagging_table::put(db, t); });
                   },
                   [&] { return each(o.raters, [&](const Rater &r) { return rater_table::insert(db, r); }); },
                   ratings,
                   [&] { return each(o.rounds, [&](const Round &r) { return round_table::insert(db, r); }); },
                   [&] {
                       return each(o.acknowledgedAlerts, [&](const AcknowledgedAlert &a) {
                           return acknowledged_alert_table::put(db, a);
                       });
                   });
}

Result<Organization> reloaded(Database &database, const Organization &before, const TouchedRows &touched)
{
    Organization o = before;
    const Result<> done = inOrder(
        [&] { return touched.settings ? fill(settings_table::read(database), o.settings) : Result<>(); },
        [&] {
            return refresh(o.teams, touched.teams, [&](TeamId id) { return team_table::find(database, id); });
        },
        [&] {
            return refresh(o.places, touched.places,
                           [&](auto key) { return team_place_table::find(database, key.first, key.second); });
        },
        [&] {
            return refresh(o.demands, touched.demands, [&](auto key) {
                return team_demand_table::find(database, std::get<0>(key), std::get<1>(key), std::get<2>(key));
            });
        },
        [&] {
            return refresh(o.members, touched.members, [&](MemberId id) { return member_table::find(database, id); });
        },
        [&] {
            return refresh(o.memberships, touched.memberships,
                           [&](MembershipId id) { return membership_table::find(database, id); });
        },
        [&] {
            return refresh(o.competencies, touched.competencies,
                           [&](CompetencyId id) { return competency_table::find(database, id); });
        },
        [&] {
            return refresh(o.taggings, touched.taggings,
                           [&](auto key) { return competency_tagging_table::find(database, key.first, key.second); });
        },
        [&] {
            return refresh(o.raters, touched.raters, [&](RaterId id) { return rater_table::find(database, id); });
        },
        [&] {
            return refresh(o.ratings, touched.rated, [&](MemberId id) { return rating_table::of(database, id); });
        },
        [&] {
            return refresh(o.rounds, touched.rounds, [&](RoundId id) { return round_table::find(database, id); });
        },
        [&] {
            return refresh(o.acknowledgedAlerts, touched.alerts, [&](const auto &key) {
                return acknowledged_alert_table::find(database, std::get<0>(key), std::get<1>(key));
            });
        });
    if (!done)
        return done.error();
    return o;
}

} // namespace evenkeel
