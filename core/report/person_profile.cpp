// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/person_profile.h"

#include "core/domain/rounds.h"
#include "core/domain/team_tree.h"
#include "core/report/words.h"
#include "core/scoring/member_scores.h"
#include "core/scoring/pooling.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PersonProfile)
};

QString sourceName(Source source)
{
    switch (source) {
    case Source::Supervisor: return Tr::tr("supervisor");
    case Source::Peer: return Tr::tr("peer");
    case Source::Report: return Tr::tr("report");
    case Source::Self: return Tr::tr("self");
    }
    Q_UNREACHABLE();
}

QString raters(Source source, int count, const QLocale &locale)
{
    const QString number = locale.toString(count);
    switch (source) {
    case Source::Supervisor: return count == 1 ? Tr::tr("supervisor") : Tr::tr("%1 supervisors", nullptr, count).arg(number);
    case Source::Peer: return count == 1 ? Tr::tr("1 peer") : Tr::tr("%1 peers", nullptr, count).arg(number);
    case Source::Report: return count == 1 ? Tr::tr("1 report") : Tr::tr("%1 reports", nullptr, count).arg(number);
    case Source::Self: return {};
    }
    Q_UNREACHABLE();
}

std::optional<double> selfLevel(const std::vector<const Rating *> &counting)
{
    double sum = 0;
    double count = 0;
    for (const Rating *rating : counting) {
        if (rating->source == Source::Self) {
            sum += rating->level * rating->raters;
            count += rating->raters;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

QString evidenceOf(const std::vector<const Rating *> &counting, bool isShown, int fewest, const QLocale &locale)
{
    std::array<double, 3> raterCounts{};
    std::optional<Day> last;
    for (const Rating *rating : counting) {
        if (rating->source == Source::Self)
            continue;
        raterCounts[std::size_t(rating->source)] += rating->raters;
        last = std::max(last.value_or(rating->date), rating->date);
    }
    QStringList who;
    for (const Source source : {Source::Supervisor, Source::Peer, Source::Report}) {
        if (raterCounts[std::size_t(source)] > 0)
            who.append(raters(source, int(std::lround(raterCounts[std::size_t(source)])), locale));
    }
    if (who.isEmpty())
        return {};
    const QString names = words::sentenceCase(words::list(who));
    return isShown ? Tr::tr("%1, last on %2.").arg(names, words::date(*last, locale))
                   : Tr::tr("%1 rated; shown from %2 on.").arg(names, locale.toString(fewest));
}

std::vector<PersonProfile::RatedIn> competenciesOf(const Organization &organization, const MemberAssessment &scores,
                                                   Day day, const QLocale &locale)
{
    const RatingList &list = ratingsOf(organization, scores.member);
    const Method &method = organization.settings.method;
    std::vector<PersonProfile::RatedIn> competencies;
    for (const Competency *competency : competenciesOn(organization, day)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, day);
        PersonProfile::RatedIn rated{.competency = competency->id,
                                     .name = competency->name.text(),
                                     .side = tagging ? tagging->side : Side::Neutral,
                                     .definition = competency->definition.text(),
                                     .anchors = {}};
        for (std::size_t i = 0; i < rated.anchors.size(); ++i)
            rated.anchors[i] = competency->anchors[i].text();
        const auto scored = std::find_if(scores.competencies.begin(), scores.competencies.end(),
                                         [&](const MemberCompetency &one) { return one.competency == competency->id; });
        if (scored != scores.competencies.end())
            rated.level = scored->level;
        std::vector<const Rating *> counting;
        findCounting(list.in(competency->id), day, method.staleAfterDays, counting);
        rated.self = selfLevel(counting);
        rated.evidence = evidenceOf(counting, rated.level.has_value(), method.fewestOthers, locale);
        competencies.push_back(std::move(rated));
    }
    std::stable_sort(competencies.begin(), competencies.end(), [](const auto &a, const auto &b) { return a.side < b.side; });
    return competencies;
}

MemberAssessment scoresOn(const Organization &organization, MemberId member, Day day)
{
    return memberScores(member, ratingsOf(organization, member), CompetencySet(organization, day), day,
                        scoringRules(organization))
        .assessment;
}

std::vector<PersonProfile::AtRound> roundsOf(const Organization &organization, const PersonProfile &profile, Day day,
                                             const std::vector<RatingRound> &until)
{
    std::optional<Day> first;
    for (const Rating &rating : ratingsOf(organization, profile.member).ratings)
        first = std::min(first.value_or(rating.date), rating.date);
    std::vector<PersonProfile::AtRound> rounds;
    for (const RatingRound &round : until) {
        const Day judgedOn = std::min(round.last(), day);
        if (!first || judgedOn < *first)
            continue;
        const MemberAssessment scores = scoresOn(organization, profile.member, judgedOn);
        PersonProfile::AtRound at{.name = round.name, .judgedOn = judgedOn, .management = scores.management,
                                  .leadership = scores.leadership};
        for (const PersonProfile::RatedIn &competency : profile.competencies) {
            const auto scored = std::find_if(scores.competencies.begin(), scores.competencies.end(), [&](const auto &one) {
                return one.competency == competency.competency;
            });
            at.levels.push_back(scored == scores.competencies.end() ? std::nullopt : std::optional(scored->level));
        }
        rounds.push_back(std::move(at));
    }
    return rounds;
}

QString pathOf(const Organization &organization, TeamId team, Day day)
{
    const TeamTree tree(organization, day);
    const int at = tree.indexOf(team);
    if (at < 0)
        return organization.teams.find(team)->name.text();
    QStringList path = tree.pathOf(organization, at);
    if (path.size() > 1)
        path.removeFirst();
    return path.join(u" › "_s);
}

std::vector<PersonProfile::Stay> staysOf(const Organization &organization, MemberId member, Day day)
{
    std::vector<PersonProfile::Stay> stays;
    for (const Membership &membership : organization.memberships) {
        if (membership.member != member)
            continue;
        const Period &period = membership.period;
        const Day seenOn = period.contains(day) ? day : period.last < day ? period.last : period.first;
        stays.push_back({pathOf(organization, membership.team, seenOn), membership.share, period, period.contains(day)});
    }
    std::stable_sort(stays.begin(), stays.end(), [](const auto &a, const auto &b) {
        return std::tie(b.isNow, b.period.last, b.period.first) < std::tie(a.isNow, a.period.last, a.period.first);
    });
    return stays;
}

std::vector<PersonProfile::Remark> remarksOf(const Organization &organization, MemberId member, Day day)
{
    const RatingList &list = ratingsOf(organization, member);
    std::vector<PersonProfile::Remark> remarks;
    for (const RatingNote &note : list.notes) {
        const Rating &rating = list.ratings[note.index];
        if (rating.date > day)
            continue;
        const QString label = organization.raters.find(rating.rater)->label.text();
        const QString source = words::sentenceCase(sourceName(rating.source));
        remarks.push_back({rating.date, organization.competencies.find(rating.competency)->name.text(),
                           label.isEmpty() ? source : Tr::tr("%1 (%2)", "who rated: the label, and as what").arg(label, sourceName(rating.source)),
                           note.text.text()});
    }
    std::stable_sort(remarks.begin(), remarks.end(), [](const auto &a, const auto &b) { return b.date < a.date; });
    return remarks;
}

} // namespace

PersonProfile personProfile(const Organization &organization, MemberId member, Day day,
                            const std::vector<RatingRound> &rounds, const QLocale &locale)
{
    const Member &known = *organization.members.find(member);
    const MemberAssessment scores = scoresOn(organization, member, day);
    PersonProfile profile{.member = member,
                          .name = known.name.text(),
                          .role = known.role.text(),
                          .email = known.email.text(),
                          .note = known.note.text(),
                          .management = scores.management,
                          .leadership = scores.leadership};
    profile.competencies = competenciesOf(organization, scores, day, locale);
    profile.rounds = roundsOf(organization, profile, day, rounds);
    profile.stays = staysOf(organization, member, day);
    profile.remarks = remarksOf(organization, member, day);
    return profile;
}

int anchorOf(double level) { return std::clamp(int(std::lround(level)), 1, 5); }

} // namespace evenkeel
