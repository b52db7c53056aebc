// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sample_organization.h"

#include "core/exchange/catalog.h"

#include <QFile>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenkeel::edit {

namespace {

constexpr int roundCount = 6;

/// The rows of one of our own files, which quote nothing; the last of `columns` may hold commas. `header`, where
/// asked for, is the first line.
QList<QStringList> rowsOf(const QString &name, int columns, QStringList *header = nullptr)
{
    QFile file(u":/sample/%1.csv"_s.arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList cells = line.section(u',', 0, columns - 2).split(u',');
        cells += line.section(u',', columns - 1);
        rows += cells;
    }
    if (header)
        *header = rows.first();
    rows.removeFirst();
    return rows;
}

Name nameOf(const QString &text) { return Name::from(text).take(); }
Line lineOf(const QString &text) { return Line::from(text).take(); }

/// Builds the value from the files, noun by noun.
class Sample
{
public:
    explicit Sample(Day today) : m_today(today), m_present(quarterOf(today))
    {
        addRounds();
        addCompetencies();
        addPeople();
        addTeams();
        addMemberships();
        addRatings();
        m_organization.settings.isSample = true;
        m_organization.settings.isPublic = true;
        m_organization.settings.raterName = lineOf(m_organization.members.find(MemberId(1))->name.text());
    }

    Organization take() { return std::move(m_organization); }

private:
    /// The first day of a round, from 1 to roundCount; the day after the last round's for the one behind it.
    Day firstDayOf(int round) const { return Day(m_present.first.date().addMonths(3 * (round - roundCount))); }

    /// A day written as "4+20" or "5-1"; `otherwise` for an empty text.
    Day dayOf(const QString &text, Day otherwise) const
    {
        return text.isEmpty() ? otherwise : firstDayOf(text.first(1).toInt()).plusDays(text.sliced(1).toInt());
    }

    void addRounds()
    {
        for (int round = 1; round <= roundCount; ++round) {
            const Day first = firstDayOf(round);
            const QString name = u"Q%1 %2"_s.arg((first.date().month() + 2) / 3).arg(first.date().year());
            m_organization.rounds.put({RoundId(quint32(round)), nameOf(name), {first, firstDayOf(round + 1).plusDays(-1)}});
        }
    }

    void addCompetencies();
    void addPeople();
    void addTeams();
    void addMemberships();
    void addRatings();

    RaterId raterFor(const QString &label)
    {
        const auto known = m_raters.constFind(label);
        if (known != m_raters.cend())
            return *known;
        const RaterId id(quint32(m_raters.size()) + 1);
        m_raters.insert(label, id);
        m_organization.raters.put({id, lineOf(label)});
        return id;
    }

    Organization m_organization;
    Day m_today;
    Period m_present;
    QHash<QString, MemberId> m_members;
    QHash<QString, TeamId> m_teams;
    QHash<QString, CompetencyId> m_competencies; ///< By code.
    QHash<QString, RaterId> m_raters;
};

void Sample::addCompetencies()
{
    const Result<Catalog> catalog = builtInCatalog(u"kotter"_s);
    Q_ASSERT(catalog);
    for (const CatalogCompetency &entry : catalog->competencies) {
        const CompetencyId id(quint32(m_competencies.size()) + 1);
        m_competencies.insert(entry.code.text(), id);
        m_organization.competencies.put({.id = id, .code = entry.code, .name = entry.name, .group = entry.group,
                                         .definition = entry.definition, .anchors = entry.anchors, .sortOrder = id.value()});
        m_organization.taggings.put({id, Day::always(), entry.side, entry.weight});
    }
}

void Sample::addPeople()
{
    for (const QStringList &row : rowsOf(u"people"_s, 3)) {
        const MemberId id(quint32(m_members.size()) + 1);
        m_members.insert(row[0], id);
        m_organization.members.put({.id = id, .name = nameOf(row[1]), .email = lineOf(row[0] + u"@riverbend.example"_s),
                                    .role = lineOf(row[2])});
    }
}

void Sample::addTeams()
{
    const TeamId root = m_organization.root;
    m_organization.teams.put({.id = root, .name = nameOf(sampleName())});
    m_organization.places.put({.team = root});
    m_teams.insert({}, root);
    for (const QStringList &row : rowsOf(u"teams"_s, 5)) {
        const TeamId id(quint32(m_teams.size()) + 1);
        m_teams.insert(row[0], id);
        m_organization.teams.put({.id = id, .name = nameOf(row[2]), .lead = m_members.value(row[3], MemberId(1)),
                                  .period = {dayOf(row[4], Day::always()), Day::still()}, .sortOrder = id.value()});
        m_organization.places.put({.team = id, .parent = m_teams.value(row[1], root)});
    }
    for (const QStringList &row : rowsOf(u"demands"_s, 4)) {
        const TeamId team = m_teams.value(row[0], root);
        const Day from = dayOf(row[1], Day::always());
        if (!row[2].isEmpty())
            m_organization.demands.put({team, Demand::Change, from, row[2].toDouble()});
        if (!row[3].isEmpty())
            m_organization.demands.put({team, Demand::Complexity, from, row[3].toDouble()});
    }
}

void Sample::addMemberships()
{
    quint32 last = 0;
    for (const QStringList &row : rowsOf(u"memberships"_s, 5)) {
        const Period period{dayOf(row[3], Day::always()), dayOf(row[4], Day::still())};
        m_organization.memberships.put({MembershipId(++last), m_members.value(row[0], MemberId(1)),
                                        m_teams.value(row[1], m_organization.root), row[2].toDouble(), period});
    }
}

void Sample::addRatings()
{
    static const QHash<QString, Source> sources{{u"supervisor"_s, Source::Supervisor}, {u"peer"_s, Source::Peer},
                                                {u"report"_s, Source::Report}, {u"self"_s, Source::Self}};
    QHash<QString, Note> notes; // by person, round and code
    for (const QStringList &row : rowsOf(u"notes"_s, 4))
        notes.insert(row[0] + row[1] + row[2], Note::from(row[3]).take());

    struct Entry
    {
        Rating rating;
        Note note;
    };
    QStringList header;
    const QList<QStringList> rows = rowsOf(u"ratings"_s, 5, &header);
    const QStringList codes = header.last().split(u' ');
    for (qsizetype at = 0; at < rows.size();) { // a member's rows stand together
        const QString person = rows[at][0];
        std::vector<Entry> entries;
        for (; at < rows.size() && rows[at][0] == person; ++at) {
            const QStringList &row = rows[at];
            const Rating given{.competency = CompetencyId(1), .rater = raterFor(row[3]),
                               .date = std::min(dayOf(row[1], m_today), m_today), .source = sources.value(row[2])};
            for (qsizetype column = 0; column < codes.size(); ++column) {
                if (row[4][column] == u'.')
                    continue;
                Entry &entry = entries.emplace_back(Entry{given, {}});
                entry.rating.competency = m_competencies.value(codes[column], CompetencyId(1));
                entry.rating.level = row[4][column].digitValue();
                if (given.source == Source::Supervisor)
                    entry.note = notes.value(person + row[1].first(1) + codes[column]);
                entry.rating.hasNote = !entry.note.isEmpty();
            }
        }
        std::sort(entries.begin(), entries.end(),
                  [](const Entry &a, const Entry &b) { return a.rating.key() < b.rating.key(); });
        auto list = std::make_shared<RatingList>();
        for (const Entry &entry : entries) {
            if (entry.rating.hasNote)
                list->notes.push_back({quint32(list->ratings.size()), entry.note});
            list->ratings.push_back(entry.rating);
        }
        m_organization.ratings.put({m_members.value(person, MemberId(1)), std::move(list)});
    }
}

} // namespace

QString sampleName() { return u"Riverbend County IT"_s; }

Organization sampleOrganization(Day today) { return Sample(today).take(); }

} // namespace evenkeel::edit
