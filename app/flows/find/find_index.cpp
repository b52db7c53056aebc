// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/find_index.h"

#include "app/shell/find_text.h"
#include "core/domain/team_tree.h"
#include "core/report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FindIndex)
};

/// How well an entry matches; less is better.
enum Rank { Whole, Beginning, WordBeginnings, Anywhere, Beside, rankCount };

bool hasWordBeginning(const QString &key, const QString &word)
{
    for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
        if (at == 0 || !key[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

struct FindIndex::Query
{
    QString whole;
    QStringList words;

    explicit Query(const QString &text) : whole(findKey(text.simplified())), words(whole.split(u' ', Qt::SkipEmptyParts)) {}

    /// None where the entry does not match.
    std::optional<int> rank(const Entry &entry) const
    {
        if (entry.key == whole)
            return Whole;
        if (entry.key.startsWith(whole))
            return Beginning;
        bool areBeginnings = true;
        for (const QString &word : words) {
            if (!entry.key.contains(word))
                return rankBeside(entry);
            areBeginnings = areBeginnings && hasWordBeginning(entry.key, word);
        }
        return areBeginnings ? WordBeginnings : Anywhere;
    }

    std::optional<int> rankBeside(const Entry &entry) const
    {
        const bool areAllThere = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return entry.key.contains(word) || entry.beside.contains(word);
        });
        return areAllThere ? std::optional<int>(Beside) : std::nullopt;
    }
};

FindIndex::FindIndex(const Organization &organization, Day day, Day today, std::vector<MenuCommand> commands,
                     const QLocale &locale)
    : m_organization(organization)
    , m_day(day)
    , m_today(today)
    , m_locale(locale)
    , m_commands(std::move(commands))
{
    m_memberships.reserve(std::size_t(m_organization.memberships.size()));
    for (const Membership &membership : m_organization.memberships)
        m_memberships.emplace_back(membership.member, membership.id);
    std::sort(m_memberships.begin(), m_memberships.end());

    const TeamTree tree(m_organization, m_day);
    for (const TeamTree::Node &node : tree.nodes())
        m_teams.push_back({node.team.value(), findKey(m_organization.teams.find(node.team)->name.text()), {}});
    for (const Team &team : m_organization.teams) {
        if (tree.indexOf(team.id) < 0)
            m_teams.push_back({team.id.value(), findKey(team.name.text()), {}, false});
    }
    m_people.reserve(std::size_t(m_organization.members.size()));
    for (const Member &member : m_organization.members) {
        const Membership *membership = latest(member.id);
        m_people.push_back({member.id.value(), findKey(member.name.text()),
                            findKey(member.role.text() + u'\n' + member.email.text()),
                            membership && periodOf(*membership).contains(m_day)});
    }
    for (const Competency *competency : competenciesInOrder(m_organization)) {
        m_competencies.push_back({competency->id.value(), findKey(competency->name.text()),
                                  findKey(competency->code.text() + u'\n' + competency->group.text()),
                                  competency->period.contains(m_day)});
    }
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        m_commandEntries.push_back({quint32(i), findKey(m_commands[i].text), findKey(m_commands[i].menu),
                                    m_commands[i].isEnabled});
    }
}

const std::vector<FindIndex::Entry> &FindIndex::entriesOf(FoundKind kind) const
{
    switch (kind) {
    case FoundKind::Team: return m_teams;
    case FoundKind::Person: return m_people;
    case FoundKind::Competency: return m_competencies;
    case FoundKind::Command: break;
    }
    return m_commandEntries;
}

std::vector<FoundGroup> FindIndex::find(const QString &text, std::size_t most) const
{
    const Query query(text);
    if (query.words.isEmpty())
        return {};
    struct Ranked
    {
        int rank;
        FoundGroup group;
    };
    std::vector<Ranked> groups;
    std::vector<Match> matches;
    for (const FoundKind kind : {FoundKind::Team, FoundKind::Person, FoundKind::Competency, FoundKind::Command}) {
        matches.clear();
        for (const Entry &entry : entriesOf(kind)) {
            if (const std::optional<int> rank = query.rank(entry))
                matches.push_back({*rank + (entry.isThere ? 0 : rankCount), &entry});
        }
        if (matches.empty())
            continue;
        const std::size_t shown = std::min(most, matches.size());
        // Teams and competencies stand in their order, people by name, commands as in the menus.
        std::partial_sort(matches.begin(), matches.begin() + std::ptrdiff_t(shown), matches.end(),
                          [kind](const Match &a, const Match &b) {
                              if (a.rank != b.rank)
                                  return a.rank < b.rank;
                              if (kind != FoundKind::Person || a.entry->key == b.entry->key)
                                  return a.entry < b.entry;
                              return a.entry->key < b.entry->key;
                          });
        FoundGroup group{.kind = kind, .best = {}, .more = int(matches.size() - shown)};
        for (std::size_t i = 0; i < shown; ++i)
            group.best.push_back(described(kind, *matches[i].entry));
        groups.push_back({matches.front().rank, std::move(group)});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    std::vector<FoundGroup> found;
    for (Ranked &each : groups)
        found.push_back(std::move(each.group));
    return found;
}

Period FindIndex::periodOf(const Membership &membership) const
{
    // A team that is not there holds nobody.
    const Period &team = m_organization.teams.find(membership.team)->period;
    return {std::max(membership.period.first, team.first), std::min(membership.period.last, team.last)};
}

const Membership *FindIndex::latest(MemberId member) const
{
    const auto isBetter = [this](const Membership &a, const Membership &b) {
        const Period first = periodOf(a);
        const Period second = periodOf(b);
        if (first.contains(m_day) != second.contains(m_day))
            return first.contains(m_day);
        if (first.contains(m_day))
            return a.share > b.share;
        const bool isFirstOver = first.last < m_day;
        if (isFirstOver != (second.last < m_day))
            return isFirstOver;
        return isFirstOver ? first.last > second.last : first.first < second.first;
    };
    const Membership *best = nullptr;
    for (auto at = std::lower_bound(m_memberships.begin(), m_memberships.end(), member,
                                    [](const auto &pair, MemberId id) { return pair.first < id; });
         at != m_memberships.end() && at->first == member; ++at) {
        const Membership *each = m_organization.memberships.find(at->second);
        if (periodOf(*each).isOrdered() && (!best || isBetter(*each, *best)))
            best = each;
    }
    return best;
}

Day FindIndex::dayIn(const Period &period) const
{
    for (const Day day : {m_day, m_today}) {
        if (period.contains(day))
            return day;
    }
    return period.last < m_day ? period.last : period.first;
}

std::optional<Whereabouts> FindIndex::whereIs(MemberId member) const
{
    const Membership *membership = latest(member);
    if (!membership)
        return std::nullopt;
    return Whereabouts{membership->team, dayIn(periodOf(*membership))};
}

std::optional<Whereabouts> FindIndex::whereIs(TeamId team) const
{
    const Team *known = m_organization.teams.find(team);
    return known ? std::optional(Whereabouts{team, team == m_organization.root ? m_day : dayIn(known->period)})
                 : std::nullopt;
}

std::optional<Day> FindIndex::whenIs(CompetencyId competency) const
{
    const Competency *known = m_organization.competencies.find(competency);
    return known ? std::optional(dayIn(known->period)) : std::nullopt;
}

Found FindIndex::described(FoundKind kind, const Entry &entry) const
{
    switch (kind) {
    case FoundKind::Team: return describedTeam(TeamId(entry.id));
    case FoundKind::Person: return describedPerson(MemberId(entry.id));
    case FoundKind::Competency: return describedCompetency(CompetencyId(entry.id));
    case FoundKind::Command: break;
    }
    return describedCommand(entry.id);
}

QString FindIndex::pathOf(TeamId team, Day day) const
{
    QStringList names;
    for (std::optional<TeamId> above = parentOn(m_organization, team, day); above;
         above = parentOn(m_organization, *above, day))
        names.prepend(m_organization.teams.find(*above)->name.text());
    return names.join(u" › "_s);
}

Found FindIndex::describedTeam(TeamId team) const
{
    const Team &known = *m_organization.teams.find(team);
    Found found{.kind = FoundKind::Team, .id = team.value(), .name = known.name.text()};
    if (team == m_organization.root) {
        found.detail = Tr::tr("The whole organization");
        return found;
    }
    found.detail = pathOf(team, dayIn(known.period));
    if (known.period.last < m_day)
        found.mark = Tr::tr("closed on %1").arg(words::date(known.period.last, m_locale));
    else if (m_day < known.period.first)
        found.mark = Tr::tr("begins on %1").arg(words::date(known.period.first, m_locale));
    return found;
}

Found FindIndex::describedPerson(MemberId member) const
{
    const Member &known = *m_organization.members.find(member);
    Found found{.kind = FoundKind::Person, .id = member.value(), .name = known.name.text()};
    const Membership *membership = latest(member);
    QStringList detail;
    if (!known.role.isEmpty())
        detail.append(known.role.text());
    detail.append(membership ? m_organization.teams.find(membership->team)->name.text() : Tr::tr("in no team"));
    found.detail = detail.join(u" · "_s);
    if (!membership)
        return found;
    const Period period = periodOf(*membership);
    if (period.last < m_day)
        found.mark = Tr::tr("left on %1").arg(words::date(period.last, m_locale));
    else if (m_day < period.first)
        found.mark = Tr::tr("joins on %1").arg(words::date(period.first, m_locale));
    return found;
}

Found FindIndex::describedCompetency(CompetencyId competency) const
{
    const Competency &known = *m_organization.competencies.find(competency);
    Found found{.kind = FoundKind::Competency, .id = competency.value(), .name = known.name.text()};
    const Day day = dayIn(known.period);
    const CompetencyTagging *tagging = taggingOn(m_organization, competency, day.isReal() ? day : m_day);
    QStringList detail;
    if (tagging)
        detail.append(words::side(tagging->side));
    if (!known.code.isEmpty())
        detail.append(known.code.text());
    found.detail = detail.join(u" · "_s);
    if (known.period.last < m_day)
        found.mark = Tr::tr("retired on %1").arg(words::date(known.period.last, m_locale));
    else if (m_day < known.period.first)
        found.mark = Tr::tr("begins on %1").arg(words::date(known.period.first, m_locale));
    return found;
}

Found FindIndex::describedCommand(quint32 position) const
{
    const MenuCommand &command = m_commands[position];
    return {.kind = FoundKind::Command,
            .id = position,
            .name = command.text,
            .detail = command.menu,
            .mark = command.isEnabled ? QString() : Tr::tr("not now"),
            .keys = command.keys.value(0),
            .canBeChosen = command.isEnabled};
}

} // namespace evenkeel
