// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel::edit {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// The field's sentence, then what is wrong.
Error about(const QString &field, const Error &error)
{
    return {error.kind, field + QLatin1Char(' ') + error.sentence, error.detail};
}

template <class Table, class Key>
auto found(const Table &table, Key key, const QString &gone) -> Result<std::decay_t<decltype(*table.find(key))>>
{
    if (const auto *row = table.find(key))
        return *row;
    return Error{ErrorKind::NotFound, gone, {}};
}

} // namespace

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence, {}}; }

Result<Name> checkedName(const QString &typed)
{
    Result<Name> name = Name::from(typed);
    return name ? name : about(Tr::tr("The name cannot be kept."), name.error());
}

Result<Line> checkedLine(const QString &typed, const QString &field)
{
    Result<Line> line = Line::from(typed);
    return line ? line : about(field, line.error());
}

Result<Note> checkedNote(const QString &typed, const QString &field)
{
    Result<Note> note = Note::from(typed);
    return note ? note : about(field, note.error());
}

Result<Team> existing(const Organization &organization, TeamId team)
{
    return found(organization.teams, team, Tr::tr("This team is not there any more."));
}

Result<Member> existing(const Organization &organization, MemberId member)
{
    return found(organization.members, member, Tr::tr("This person is not there any more."));
}

Result<Membership> existing(const Organization &organization, MembershipId membership)
{
    return found(organization.memberships, membership, Tr::tr("This membership is not there any more."));
}

Result<Competency> existing(const Organization &organization, CompetencyId competency)
{
    return found(organization.competencies, competency, Tr::tr("This competency is not there any more."));
}

Result<Rater> existing(const Organization &organization, RaterId rater)
{
    return found(organization.raters, rater, Tr::tr("This rater is not there any more."));
}

Result<Round> existing(const Organization &organization, RoundId round)
{
    return found(organization.rounds, round, Tr::tr("This round is not there any more."));
}

QString nameIn(const Organization &organization, TeamId team)
{
    const Team *known = organization.teams.find(team);
    return known ? known->name.text() : QString();
}

QString nameIn(const Organization &organization, MemberId member)
{
    const Member *known = organization.members.find(member);
    return known ? known->name.text() : QString();
}

QString nameIn(const Organization &organization, CompetencyId competency)
{
    const Competency *known = organization.competencies.find(competency);
    return known ? known->name.text() : QString();
}

Result<> checkPeriod(const Period &period)
{
    if (period.first == Day::still() || period.last == Day::always() || !period.isOrdered())
        return refused(Tr::tr("The last day lies before the first."));
    return {};
}

QString folded(const QString &text) { return text.toCaseFolded(); }

QString written(Day day) { return QLocale().toString(day.date(), QLocale::ShortFormat); }

} // namespace evenkeel::edit
