// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/random_verbs.h"

#include "core/edit/alert_verbs.h"
#include "core/edit/catalog_verbs.h"
#include "core/edit/competency_verbs.h"
#include "core/edit/import_verb.h"
#include "core/edit/member_merge.h"
#include "core/edit/member_verbs.h"
#include "core/edit/membership_verbs.h"
#include "core/edit/rating_verbs.h"
#include "core/edit/round_verbs.h"
#include "core/edit/settings_verbs.h"
#include "core/edit/team_merge.h"
#include "core/edit/team_verbs.h"
#include "core/edit/together.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/rating_sheet.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::test {
namespace {

using namespace Qt::StringLiterals;

/// Draws what a verb is given.
class Draw
{
public:
    Draw(const Organization &organization, std::mt19937 &random) : m_organization(organization), m_random(random) {}

    int below(int end) { return int(m_random() % unsigned(end)); }
    bool oneIn(int n) { return below(n) == 0; }

    template <class Table>
    auto keyFrom(const Table &table)
    {
        auto key = keyOf(*table.begin());
        int skip = below(int(table.size()));
        for (const auto &row : table) {
            if (skip-- == 0)
                key = keyOf(row);
        }
        return key;
    }
    TeamId team() { return keyFrom(m_organization.teams); }
    MemberId member() { return m_organization.members.isEmpty() ? MemberId(99) : keyFrom(m_organization.members); }
    CompetencyId competency()
    {
        return m_organization.competencies.isEmpty() ? CompetencyId(99) : keyFrom(m_organization.competencies);
    }
    MembershipId membership()
    {
        return m_organization.memberships.isEmpty() ? MembershipId(99) : keyFrom(m_organization.memberships);
    }
    RoundId round() { return m_organization.rounds.isEmpty() ? RoundId(99) : keyFrom(m_organization.rounds); }

    /// From few days, so that they meet; now and then always.
    Day day() { return Day(QDate(2026, 1, 1).addDays(20 * below(20))); }
    Day from() { return oneIn(3) ? Day::always() : day(); }
    Period period()
    {
        const Day first = from();
        return {first, oneIn(2) ? Day::still() : Day(QDate(2026, 1, 1).addDays(20 * below(20) + 19))};
    }
    Period roundPeriod()
    {
        const Day first = day();
        return {first, oneIn(10) ? Day::still() : first.plusDays(below(40) - 2)};
    }
    QString text(const QString &noun) { return noun + QString::number(below(40)); }
    QString email()
    {
        return oneIn(2) ? QString() : QStringLiteral("%1@example.org").arg(QChar(u'a' + below(26)));
    }
    double share() { return oneIn(20) ? 1.5 : 0.1 * (1 + below(10)); }
    edit::MemberDraft memberDraft()
    {
        return {text(u"Person "_s), email(), text(u"Role "_s), oneIn(3) ? u"Line 1\nLine 2"_s : QString()};
    }
    edit::MembershipDraft membershipDraft() { return {team(), share(), period()}; }
    edit::CompetencyDraft competencyDraft()
    {
        return {.texts = {.code = oneIn(2) ? QString() : text(u"C"_s), .name = text(u"Competency "_s)},
                .side = Side(below(3)),
                .weight = 0.5 * (1 + below(4)),
                .period = oneIn(2) ? Period() : period()};
    }
    /// Some that may be there by code or name; now and then the whole of Kotter, in short or in full.
    Catalog catalog()
    {
        if (oneIn(3))
            return builtInCatalog(oneIn(2) ? u"kotter-short"_s : u"kotter"_s).take();
        Catalog drawn{.id = Line::from(u"own"_s).take(), .name = Name::from(u"Own"_s).take(), .competencies = {}};
        for (int i = 0; i < 3; ++i) {
            drawn.competencies.push_back({.code = Line::from(oneIn(2) ? QString() : u"C%1"_s.arg(3 * below(13) + i)).take(),
                                          .side = Side(below(3)),
                                          .name = Name::from(u"Competency %1"_s.arg(3 * below(13) + i)).take(),
                                          .definition = Note::from(text(u"Definition "_s)).take()});
        }
        return drawn;
    }
    edit::CatalogOptions catalogOptions()
    {
        return {.from = from(), .retiresOthers = oneIn(2), .takesTexts = oneIn(2), .carriesRatings = oneIn(2)};
    }
    edit::RatingSubject subject()
    {
        return {member(), competency(), Source(below(4)), oneIn(2) ? QString() : text(u"Rater "_s).left(7)};
    }
    std::vector<edit::RatingSubject> ratedSubjects()
    {
        std::vector<edit::RatingSubject> some;
        for (int i = 0; i < 5; ++i)
            some.push_back(ratedSubject());
        return some;
    }
    /// Of a team with an acknowledged alert, where there is one.
    /// An acknowledgment there is, else one there is not.
    std::tuple<TeamId, QString> acknowledgment()
    {
        if (m_organization.acknowledgedAlerts.isEmpty())
            return {team(), u"uneven"_s};
        return keyFrom(m_organization.acknowledgedAlerts);
    }
    RaterId rater() { return m_organization.raters.isEmpty() ? RaterId(99) : keyFrom(m_organization.raters); }
    /// Somebody who has a rating, where there is one.
    edit::RatingSubject ratedSubject()
    {
        if (m_organization.ratings.isEmpty())
            return subject();
        const MemberId rated = keyFrom(m_organization.ratings);
        const RatingList &list = ratingsOf(m_organization, rated);
        const Rating &rating = list.ratings[std::size_t(below(int(list.ratings.size())))];
        return {rated, rating.competency, rating.source, m_organization.raters.find(rating.rater)->label.text()};
    }
    edit::RatingDraft ratingDraft()
    {
        edit::RatingDraft draft{.subject = subject(),
                                .judgment = oneIn(4) ? Judgment(below(3)) : Judgment::Level,
                                .level = 1 + 0.5 * below(9),
                                .raters = 1.0 + below(3)};
        if (oneIn(3))
            draft.note = oneIn(3) ? QString() : text(u"Note "_s);
        return draft;
    }
    std::vector<edit::RatingDraft> ratingDrafts()
    {
        std::vector<edit::RatingDraft> drafts;
        for (int i = 0; i < 8; ++i)
            drafts.push_back(ratingDraft());
        return drafts;
    }
    /// After most of what was rated, so that there is something to confirm.
    RatingRound lateRound() { return roundOn(m_organization, Day(QDate(2027, 2, 1))); }
    RatingRound ratingRound() { return roundOn(m_organization, day()); }

    template <class AnyId, class Table>
    std::vector<AnyId> shuffled(const Table &table)
    {
        std::vector<AnyId> ids;
        for (const auto &row : table)
            ids.push_back(keyOf(row));
        std::shuffle(ids.begin(), ids.end(), m_random);
        return ids;
    }
    std::vector<TeamId> shuffledTeams() { return shuffled<TeamId>(m_organization.teams); }
    std::vector<CompetencyId> shuffledCompetencies() { return shuffled<CompetencyId>(m_organization.competencies); }
    std::vector<MemberId> someMembers()
    {
        std::vector<MemberId> some = shuffled<MemberId>(m_organization.members);
        some.resize(std::min<std::size_t>(some.size(), 3), MemberId(1));
        return some;
    }
    std::vector<MembershipId> someMemberships()
    {
        std::vector<MembershipId> some = shuffled<MembershipId>(m_organization.memberships);
        some.resize(std::min<std::size_t>(some.size(), 2), MembershipId(1));
        return some;
    }
    /// Some teams joined with their namesakes, one given another name.
    edit::TeamMergeChoices teamMergeChoices()
    {
        std::vector<TeamId> joined = shuffledTeams();
        joined.resize(joined.size() / 2, TeamId(1));
        if (oneIn(3))
            return {.joined = joined, .renamed = {{team(), text(u"Team "_s)}}};
        return {.joined = joined};
    }
    /// Two people with each other's address.
    std::vector<edit::MemberEdit> swappedEmails()
    {
        const std::vector<MemberId> pair = someMembers();
        if (pair.size() < 2)
            return {};
        edit::MemberEdit a{pair[0], edit::draftOf(*m_organization.members.find(pair[0]))};
        edit::MemberEdit b{pair[1], edit::draftOf(*m_organization.members.find(pair[1]))};
        std::swap(a.draft.email, b.draft.email);
        return {a, b};
    }
    /// People with their teams and ratings, new ones and some who are there.
    QByteArray peopleCsv()
    {
        QString csv = u"name,email,role,team,fte,joined,left,Planning\n"_s;
        for (int i = 0; i < 4; ++i)
            csv += u"%1,%2,%3,%4,0.5,%5,,%6\n"_s.arg(text(u"Person "_s), email(), text(u"Role "_s), text(u"Team "_s),
                                                     day().iso(), QString::number(1 + below(5)));
        return csv.toUtf8();
    }
    /// Somebody as a table names him or her; the empty name of nobody where there is nobody.
    QString nameOfMember()
    {
        const Member *known = m_organization.members.find(member());
        return known ? known->name.text() : QString();
    }
    /// Levels of people who are there, a row each.
    QByteArray ratingsCsv()
    {
        QString csv = u"member,competency,level,date,source,rater,note\n"_s;
        for (int i = 0; i < 6; ++i)
            csv += u"%1,%2,%3,%4,%5,%6,%7\n"_s.arg(nameOfMember(), oneIn(2) ? u"Planning"_s : u"Vision"_s,
                                                   oneIn(4) ? u"cannot judge"_s : QString::number(1 + below(5)), day().iso(),
                                                   oneIn(2) ? u"peer"_s : u"self"_s, text(u"Rater "_s).left(7),
                                                   oneIn(3) ? text(u"Note "_s) : QString());
        return csv.toUtf8();
    }
    /// Teams, new ones and some that are there, with what they face.
    QByteArray teamsCsv()
    {
        QString csv = u"team,change,complexity,lead\n"_s;
        for (int i = 0; i < 3; ++i)
            csv += u"%1,%2,%3,%4\n"_s.arg(oneIn(2) ? text(u"Team "_s) : u"A / "_s + text(u"Team "_s),
                                          oneIn(3) ? u"-"_s : QString::number(1 + 0.5 * below(9)),
                                          oneIn(3) ? QString() : QString::number(1 + 0.5 * below(9)),
                                          oneIn(2) ? nameOfMember() : QString());
        return csv.toUtf8();
    }
    /// A rating sheet of a round, as it comes back with a level in every row.
    Result<Sheet> filledSheet()
    {
        const Result<QByteArray> made =
            makeRatingSheet(m_organization, {.format = TableFormat::Text,
                                             .round = lateRound(),
                                             .source = Source(below(4)),
                                             .rater = Line::from(text(u"Rater "_s).left(7)).take(),
                                             .members = someMembers(),
                                             .isPrefilled = oneIn(2),
                                             .today = Day(QDate(2026, 6, 15))});
        if (!made)
            return made.error();
        const Sheet blank = readCsv(*made).take();
        QMap<CellPlace, QString> levels;
        for (int row = 0; row < blank.rowCount(); ++row)
            levels.insert({blank.lineOf(row), 2}, QString::number(1 + below(5)));
        return blank.withCells(levels);
    }
    /// Some constants otherwise, each within its range.
    MethodSettings method()
    {
        MethodSettings settings;
        for (int i = below(4); i >= 0; --i) {
            const MethodParameter parameter = methodParameters()[std::size_t(below(int(methodParameterCount)))];
            const MethodRange range = rangeOf(parameter);
            const double drawn = range.least + (std::min(range.most, range.least + 20) - range.least) * below(21) / 20;
            setValue(settings, parameter, range.isWhole ? std::round(drawn) : drawn);
        }
        return settings;
    }

private:
    const Organization &m_organization;
    std::mt19937 &m_random;
};

/// The verb without its answer.
template <class Make>
RandomVerb tried(const char *name, Make make)
{
    return {name, [make](Session &session, std::mt19937 &random) -> Result<> {
                Draw draw(session.organization(), random);
                const auto done = session.run(make(draw));
                return done ? Result<>() : done.error();
            }};
}

Verb<> failed(const Error &error)
{
    return {QString(), [error](EditContext &) -> Result<> { return error; }};
}

Verb<> imported(const Organization &organization, const Result<Sheet> &sheet)
{
    if (!sheet)
        return failed(sheet.error());
    Result<ImportPlan> plan = planImport(organization, *sheet, {.date = Day(QDate(2026, 6, 15))});
    if (!plan)
        return failed(plan.error());
    const Verb<ImportSummary> verb = edit::applyImport(*plan, true);
    return {verb.name,
            [verb](EditContext &context) -> Result<> {
                const Result<ImportSummary> done = verb.run(context);
                return done ? Result<>() : done.error();
            },
            verb.wantsBackup};
}

/// Reads what `table` draws.
template <class Table>
RandomVerb importing(const char *name, Table table)
{
    return {name, [table](Session &session, std::mt19937 &random) {
                Draw draw(session.organization(), random);
                return session.run(imported(session.organization(), table(draw)));
            }};
}

} // namespace

const std::vector<RandomVerb> &randomVerbs()
{
    using namespace edit;
    static const std::vector<RandomVerb> verbs = {
        tried("addTeam", [](Draw &d) { return addTeam({d.text(u"Team "_s), d.team(), d.from()}); }),
        tried("renameTeam", [](Draw &d) { return renameTeam(d.team(), d.text(u"Team "_s)); }),
        tried("setTeamNote", [](Draw &d) { return setTeamNote(d.team(), d.text(u"Note "_s)); }),
        tried("setTeamLead", [](Draw &d) { return setTeamLead(d.team(), d.member()); }),
        tried("moveTeam", [](Draw &d) { return moveTeam(d.team(), d.team(), d.from()); }),
        tried("orderTeams", [](Draw &d) { return orderTeams(d.shuffledTeams()); }),
        tried("closeTeam", [](Draw &d) { return closeTeam(d.team(), d.day()); }),
        tried("reopenTeam", [](Draw &d) { return reopenTeam(d.team(), Reopening(d.below(2))); }),
        tried("editTeam",
              [](Draw &d) {
                  return editTeam(d.team(), {d.text(u"Team "_s), d.text(u"Note "_s),
                                             d.oneIn(2) ? std::nullopt : std::optional(d.member()), d.from()});
              }),
        tried("setTeamBeginning", [](Draw &d) { return setTeamBeginning(d.team(), d.from()); }),
        tried("removeTeam", [](Draw &d) { return removeTeam(d.team()); }),
        tried("mergeTeams", [](Draw &d) { return mergeTeams(d.team(), d.team(), d.teamMergeChoices()); }),
        tried("setDemand",
              [](Draw &d) {
                  return setDemand(d.team(), Demand(d.below(2)),
                                   d.oneIn(3) ? std::nullopt : std::optional(1 + 0.5 * d.below(9)), d.from());
              }),
        tried("setDemands", [](Draw &d) { return setDemands(d.team(), 1.0 + d.below(5),
                                                           d.oneIn(2) ? std::nullopt : std::optional(1 + 0.5 * d.below(9)),
                                                           d.from()); }),
        tried("addMember", [](Draw &d) { return addMember(d.memberDraft(), d.membershipDraft()); }),
        tried("addMembers",
              [](Draw &d) {
                  return addMembers({{d.memberDraft(), d.membershipDraft()}, {d.memberDraft(), std::nullopt}});
              }),
        tried("editMember", [](Draw &d) { return editMember(d.member(), d.memberDraft()); }),
        tried("renameMember", [](Draw &d) { return renameMember(d.member(), d.text(u"Person "_s)); }),
        tried("setMemberEmail", [](Draw &d) { return setMemberEmail(d.member(), d.email()); }),
        tried("setMemberRole", [](Draw &d) { return setMemberRole(d.member(), d.text(u"Role "_s)); }),
        tried("setMemberNote", [](Draw &d) { return setMemberNote(d.member(), d.text(u"Note "_s)); }),
        tried("editMembers", [](Draw &d) { return editMembers(d.swappedEmails()); }),
        tried("removeMembers", [](Draw &d) { return removeMembers(d.someMembers()); }),
        tried("mergeMembers",
              [](Draw &d) {
                  return mergeMembers(d.member(), d.member(),
                                      {d.oneIn(2) ? std::nullopt : std::optional(d.memberDraft()), d.oneIn(2)});
              }),
        tried("addMembership", [](Draw &d) { return addMembership(d.member(), d.membershipDraft()); }),
        tried("editMembership", [](Draw &d) { return editMembership(d.membership(), d.membershipDraft()); }),
        tried("setShare", [](Draw &d) { return setShare(d.membership(), d.share()); }),
        tried("endMembership", [](Draw &d) { return endMembership(d.membership(), d.day()); }),
        tried("removeMembership", [](Draw &d) { return removeMembership(d.membership()); }),
        tried("endMemberships", [](Draw &d) { return endMemberships(d.someMemberships(), d.day()); }),
        tried("transferMemberships",
              [](Draw &d) { return transferMemberships(d.someMemberships(), d.team(), d.day()); }),
        tried("addMemberships", [](Draw &d) { return addMemberships(d.someMembers(), d.membershipDraft()); }),
        tried("transferMembership", [](Draw &d) { return transferMembership(d.membership(), d.team(), d.day()); }),
        tried("addCompetency", [](Draw &d) { return addCompetency(d.competencyDraft()); }),
        tried("editCompetency", [](Draw &d) { return editCompetency(d.competency(), d.competencyDraft().texts); }),
        tried("retagCompetency",
              [](Draw &d) { return retagCompetency(d.competency(), Side(d.below(3)), 1.0 + d.below(2), d.from()); }),
        tried("setCompetencyPeriod", [](Draw &d) { return setCompetencyPeriod(d.competency(), d.period()); }),
        tried("retireCompetency", [](Draw &d) { return retireCompetency(d.competency(), d.day()); }),
        tried("orderCompetencies", [](Draw &d) { return orderCompetencies(d.shuffledCompetencies()); }),
        tried("removeCompetency", [](Draw &d) { return removeCompetency(d.competency()); }),
        tried("takeOverCatalog", [](Draw &d) { return takeOverCatalog(d.catalog(), d.catalogOptions()); }),
        tried("rate", [](Draw &d) { return rate(d.ratingDraft(), d.ratingRound()); }),
        tried("rateAll", [](Draw &d) { return rateAll(d.ratingDrafts(), d.ratingRound()); }),
        tried("confirmRatings", [](Draw &d) { return confirmRatings(d.ratedSubjects(), d.lateRound()); }),
        tried("setRatingNote",
              [](Draw &d) { return setRatingNote(d.ratedSubject(), d.ratingRound(), d.text(u"Note "_s)); }),
        tried("removeRatings", [](Draw &d) { return removeRatings(d.ratedSubjects(), d.ratingRound()); }),
        tried("renameRater",
              [](Draw &d) { return renameRater(d.rater(), d.text(u"Rater "_s).left(7)); }),
        tried("addRound", [](Draw &d) { return addRound({d.text(u"Round "_s), d.roundPeriod()}); }),
        tried("beginRound", [](Draw &d) { return beginRound({d.text(u"Round "_s), d.roundPeriod()}); }),
        tried("editRound", [](Draw &d) { return editRound(d.round(), {d.text(u"Round "_s), d.roundPeriod()}); }),
        tried("removeRound", [](Draw &d) { return removeRound(d.round()); }),
        tried("setMethod", [](Draw &d) { return setMethod(d.method()); }),
        tried("setPublicBody", [](Draw &d) { return setPublicBody(d.oneIn(2)); }),
        tried("setSample", [](Draw &d) { return setSample(d.oneIn(2)); }),
        tried("setRaterName", [](Draw &d) { return setRaterName(d.text(u"Rater "_s)); }),
        tried("acknowledgeAlert",
              [](Draw &d) {
                  return acknowledgeAlert({d.team(), d.oneIn(2) ? u"uneven"_s : u"surplus"_s, d.below(4),
                                           d.oneIn(2) ? Day::still() : d.day(),
                                           d.oneIn(2) ? QString() : d.text(u"Reason "_s)});
              }),
        importing("applyImport", [](Draw &d) { return readCsv(d.peopleCsv()); }),
        importing("applyImport of ratings", [](Draw &d) { return readCsv(d.ratingsCsv()); }),
        importing("applyImport of teams", [](Draw &d) { return readCsv(d.teamsCsv()); }),
        importing("applyImport of a rating sheet", [](Draw &d) { return d.filledSheet(); }),
        tried("together",
              [](Draw &d) {
                  return together(u"Both"_s, {setMemberNote(d.member(), d.text(u"Note "_s)), setTeamNote(d.team(), d.text(u"Note "_s))});
              }),
        tried("takeBackAcknowledgment",
              [](Draw &d) {
                  const auto [team, kind] = d.acknowledgment();
                  return takeBackAcknowledgment(team, kind);
              }),
    };
    return verbs;
}

} // namespace evenkeel::test
