// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/import_plans.h"

#include "core/base/job.h"
#include "core/edit/import_memberships.h"
#include "core/edit/import_persons.h"
#include "core/edit/import_ratings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel::importing {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportPeople)
};

class PeoplePlanner
{
public:
    PeoplePlanner(const Task &task, ImportPlan &plan)
        : m_task(task)
        , m_plan(plan)
        , m_reader(task.sheet, task.columns, task.options)
        , m_ledger(task.sheet, task.options.mends)
        , m_members(task.organization)
        , m_teams(task.organization, task.options.date)
        , m_book(task.organization, m_members, m_teams, task.options)
        , m_settler(task.organization, m_members, m_teams, task.columns, m_reader, m_ledger)
        , m_ratings(task.organization)
    {}

    bool run()
    {
        if (!readRows())
            return false;
        for (int person = 0; person < int(m_book.persons.size()); ++person) {
            findAlike(person);
            findOtherNames(person);
        }
        m_settled.resize(m_book.persons.size());
        const std::array<void (PeoplePlanner::*)(), 4> steps{&PeoplePlanner::settleAll, &PeoplePlanner::stateRatings,
                                                             &PeoplePlanner::settleAll, &PeoplePlanner::write};
        for (const auto step : steps) {
            if (m_task.job && m_task.job->isCancelled())
                return false;
            (this->*step)();
        }
        m_ledger.writeTo(m_plan);
        return true;
    }

private:
    bool readRows()
    {
        m_drafts.reserve(std::size_t(m_task.sheet.rowCount()));
        m_places.resize(std::size_t(m_task.sheet.rowCount()));
        for (qsizetype row = 0; row < m_task.sheet.rowCount(); ++row) {
            if (!goOn(m_task, row))
                return false;
            if (m_ledger.isLeftOut(row)) {
                m_ledger.setAbout(row, m_task.sheet.cell(row, m_task.columns.columnOf(Field::PersonName)).trimmed());
                m_drafts.emplace_back();
                continue;
            }
            m_drafts.push_back(m_reader.person(row));
            const PersonDraft &draft = m_drafts.back();
            m_ledger.fail(row, m_reader.takeProblems());
            if (!draft.name)
                continue;
            m_ledger.setAbout(row, draft.name->text());
            const std::optional<PersonBook::Place> place = m_book.locate(row, draft, m_reader, m_ledger);
            m_places[std::size_t(row)] = place;
            if (!place)
                continue;
            Person &person = m_book.persons[std::size_t(place->person)];
            person.rows.push_back(row);
            if (person.id)
                m_ledger.setMember(row, *person.id, place->matchedBy);
        }
        return true;
    }

    const PersonDraft &draft(qsizetype row) const { return m_drafts[std::size_t(row)]; }
    int lineOf(qsizetype row) const { return m_task.sheet.lineOf(row); }
    void fail(qsizetype row, std::optional<Field> field, const QString &reason)
    {
        m_ledger.fail(row, m_reader.at(row, field, reason));
    }

    /// Rows alike in name, team and first day, without an email: one person or two? Nobody can tell.
    void findAlike(int person)
    {
        const std::vector<qsizetype> &rows = m_book.persons[std::size_t(person)].rows;
        if (rows.size() < 2)
            return;
        const auto isKnownById = [&](qsizetype row) {
            if (m_places[std::size_t(row)]->matchedBy == MatchedBy::Choice)
                return true;
            const std::optional<MemberId> id = m_book.persons[std::size_t(person)].id;
            return draft(row).id && (!id || draft(row).id == id->value());
        };
        std::vector<qsizetype> byName;
        for (const qsizetype row : rows) {
            if (draft(row).email.isEmpty() && !isKnownById(row))
                byName.push_back(row);
        }
        const auto key = [&](qsizetype row) {
            return std::pair(m_places[std::size_t(row)]->team, draft(row).joined.value_or(Day::always()));
        };
        std::stable_sort(byName.begin(), byName.end(), [&](qsizetype a, qsizetype b) { return key(a) < key(b); });
        const auto alike = [&](qsizetype row, qsizetype other) {
            fail(row, Field::PersonName,
                 Tr::tr("line %1 has the same name, team and first day, and neither has an email: they may be one person or two")
                     .arg(lineOf(other)));
        };
        for (std::size_t first = 0; first < byName.size();) {
            std::size_t end = first + 1;
            for (; end < byName.size() && key(byName[end]) == key(byName[first]); ++end)
                alike(byName[end], byName[first]);
            if (end > first + 1)
                alike(byName[first], byName[first + 1]);
            first = end;
        }
    }

    /// One person cannot be called two names, or have two emails, by one file.
    void findOtherNames(int person)
    {
        const std::vector<qsizetype> &rows = m_book.persons[std::size_t(person)].rows;
        const auto differs = [&](qsizetype a, qsizetype b, Field field) {
            if (field == Field::PersonName)
                return draft(a).name != draft(b).name;
            return !draft(a).email.isEmpty() && !draft(b).email.isEmpty()
                && draft(a).email.text().compare(draft(b).email.text(), Qt::CaseInsensitive) != 0;
        };
        for (const Field field : {Field::PersonName, Field::Email}) {
            const auto contradiction = [&](qsizetype row, qsizetype other) {
                fail(row, field,
                     field == Field::PersonName ? Tr::tr("line %1 has another name for the same person").arg(lineOf(other))
                                                : Tr::tr("line %1 has another email for the same person").arg(lineOf(other)));
            };
            bool isFirstNamed = false;
            for (std::size_t i = 1; i < rows.size(); ++i) {
                if (!differs(rows[0], rows[i], field))
                    continue;
                if (!isFirstNamed)
                    contradiction(rows[0], rows[i]);
                isFirstNamed = true;
                contradiction(rows[i], rows[0]);
            }
        }
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const Line &before = draft(rows[i - 1]).role;
            const Line &now = draft(rows[i]).role;
            if (!before.isEmpty() && !now.isEmpty() && before != now) {
                m_ledger.warnings.push_back(m_reader.at(
                    rows[i], Field::Role,
                    Tr::tr("line %1 has another role for the same person; this one is taken").arg(lineOf(rows[i - 1]))));
            }
        }
    }

    std::vector<MembershipSettler::Statement> statementsOf(int person) const
    {
        std::vector<MembershipSettler::Statement> statements;
        for (const qsizetype row : m_book.persons[std::size_t(person)].rows) {
            if (m_ledger.isGood(row))
                statements.push_back({row, &draft(row), m_places[std::size_t(row)]->team});
        }
        return statements;
    }

    /// Until no row is failed any more: each round has fewer good rows.
    void settle(int person)
    {
        for (;;) {
            const std::vector<MembershipSettler::Statement> statements = statementsOf(person);
            m_settled[std::size_t(person)] = m_settler.settle(m_book.persons[std::size_t(person)], statements);
            const bool isSound = std::all_of(statements.begin(), statements.end(), [&](const auto &statement) {
                return m_ledger.isGood(statement.row);
            });
            if (isSound)
                return;
        }
    }

    /// A row that is put out may be one on which another leaned, so until none is any more.
    void settleAll()
    {
        for (std::size_t known = m_ledger.problems.size() + 1; known != m_ledger.problems.size();) {
            known = m_ledger.problems.size();
            for (int person = 0; person < int(m_book.persons.size()); ++person)
                settle(person);
            findSharedEmails();
        }
    }

    /// The person as the good rows make it.
    Member memberOf(int person) const
    {
        const Person &known = m_book.persons[std::size_t(person)];
        std::optional<Member> member;
        if (known.id && !known.isNew)
            member = *m_task.organization.members.find(*known.id);
        for (const qsizetype row : known.rows) {
            if (!m_ledger.isGood(row))
                continue;
            const PersonDraft &said = draft(row);
            if (!member)
                member = Member{.id = known.id.value_or(MemberId(0)), .name = *said.name};
            member->name = *said.name;
            if (!said.email.isEmpty()
                && said.email.text().compare(member->email.text(), Qt::CaseInsensitive) != 0)
                member->email = said.email;
            if (!said.role.isEmpty())
                member->role = said.role;
        }
        return *member;
    }

    qsizetype firstGoodRow(int person) const
    {
        for (const qsizetype row : m_book.persons[std::size_t(person)].rows) {
            if (m_ledger.isGood(row))
                return row;
        }
        return -1;
    }

    /// No two people may come to have one email: rows of the file against each other and against everybody else.
    void findSharedEmails()
    {
        QHash<QString, int> personOf;
        QHash<MemberId, int> known;
        for (int person = 0; person < int(m_book.persons.size()); ++person) {
            if (const std::optional<MemberId> id = m_book.persons[std::size_t(person)].id)
                known.insert(*id, person);
        }
        const auto sharedWith = [&](const QString &folded, int person) -> QString {
            if (const int other = personOf.value(folded, person); other != person)
                return Tr::tr("line %1 gives this email to somebody else").arg(lineOf(m_book.persons[std::size_t(other)].rows.front()));
            const std::optional<MemberId> holder = m_members.byEmail(folded);
            if (!holder || holder == m_book.persons[std::size_t(person)].id)
                return {};
            const int other = known.value(*holder, -1);
            const bool isGivenUp = other >= 0 && firstGoodRow(other) >= 0
                && memberOf(other).email.text().toCaseFolded() != folded;
            return isGivenUp ? QString() : Tr::tr("somebody else in the organization has this email");
        };
        for (int person = 0; person < int(m_book.persons.size()); ++person) {
            if (firstGoodRow(person) < 0)
                continue;
            const QString folded = memberOf(person).email.text().toCaseFolded();
            if (folded.isEmpty())
                continue;
            const QString reason = sharedWith(folded, person);
            if (reason.isEmpty()) {
                personOf.insert(folded, person);
                continue;
            }
            for (const qsizetype row : m_book.persons[std::size_t(person)].rows) {
                if (!draft(row).email.isEmpty() && m_ledger.isGood(row))
                    fail(row, Field::Email, reason);
            }
            if (const int other = personOf.value(folded, person); other != person) {
                if (const qsizetype row = firstGoodRow(other); row >= 0) {
                    fail(row, Field::Email,
                         Tr::tr("line %1 gives this email to somebody else")
                             .arg(lineOf(m_book.persons[std::size_t(person)].rows.front())));
                }
            }
        }
    }

    void stateRatings()
    {
        const int rater = m_ratings.rater(m_task.options.rater);
        const RatingRound *const round = m_task.options.round ? &*m_task.options.round : nullptr;
        const Day date = dateOf(m_task.options);
        std::vector<int> competencies;
        for (const Columns::CompetencyColumn &column : m_task.columns.competencies)
            competencies.push_back(m_ratings.competency(column.competency));
        for (qsizetype row = 0; row < m_task.sheet.rowCount(); ++row) {
            if (!m_ledger.isGood(row))
                continue;
            for (const LevelDraft &level : draft(row).levels) {
                m_ratings.add({.row = row,
                               .column = m_task.columns.competencies[std::size_t(level.competency)].column,
                               .person = m_places[std::size_t(row)]->person,
                               .competency = competencies[std::size_t(level.competency)],
                               .rater = rater,
                               .source = m_task.options.source,
                               .judgment = level.judgment,
                               .date = date,
                               .level = level.level,
                               .raters = draft(row).raters,
                               .round = round});
            }
        }
        m_ratings.findContradictions(m_task.sheet, m_ledger);
    }

    void write()
    {
        for (const Columns::CompetencyColumn &column : m_task.columns.competencies)
            m_ratings.require(column.competency, m_plan);
        // Teams are made in the order in which good rows mention them.
        for (qsizetype row = 0; row < m_task.sheet.rowCount(); ++row) {
            if (m_ledger.isGood(row) && !draft(row).team.isEmpty())
                useTeam(row, m_places[std::size_t(row)]->team);
        }
        m_plan.summary.newTeams = m_teams.made();

        quint32 nextMember = 1;
        for (const Member &member : m_task.organization.members)
            nextMember = std::max(nextMember, member.id.value() + 1);
        for (const Membership &membership : m_task.organization.memberships)
            m_nextMembership = std::max(m_nextMembership, membership.id.value() + 1);
        for (int person = 0; person < int(m_book.persons.size()); ++person) {
            const qsizetype first = firstGoodRow(person);
            if (first < 0)
                continue;
            Person &written = m_book.persons[std::size_t(person)];
            if (written.isNew)
                written.id = MemberId(nextMember++);
            writeMember(person, first);
            writeMemberships(person);
        }
        m_ratings.write([this](int person) { return *m_book.persons[std::size_t(person)].id; }, m_ledger, m_plan);
    }

    void useTeam(qsizetype row, TeamBook::Slot slot)
    {
        const int before = m_teams.made();
        const bool isOtherCase = m_teams.differsInCaseOnly(slot);
        m_teams.use(slot, m_plan.imported);
        if (m_teams.made() > before && isOtherCase) {
            m_ledger.warnings.push_back(m_reader.at(
                row, Field::Team, Tr::tr("a team of this name but in other letters, large or small, is there already")));
        }
    }

    void writeMember(int person, qsizetype firstRow)
    {
        const Person &written = m_book.persons[std::size_t(person)];
        const Member member = memberOf(person);
        if (written.isNew) {
            m_plan.imported.members.push_back(member);
            ++m_plan.summary.newPeople;
            for (const qsizetype row : written.rows) {
                if (m_ledger.isGood(row))
                    m_ledger.note(row, RowState::New);
            }
            return;
        }
        const Member &before = *m_task.organization.members.find(*written.id);
        if (before == member)
            return;
        m_plan.imported.members.push_back(member);
        ++m_plan.summary.changedPeople;
        m_ledger.note(firstRow, RowState::Changed);
        if (before.name != member.name && before.email != member.email) {
            m_ledger.warnings.push_back(m_reader.at(
                firstRow, Field::PersonName,
                Tr::tr("by its id this is %1, who gets another name and email; if the file comes from another "
                       "organization, leave the column “id” out")
                    .arg(before.name.text())));
        }
    }

    void writeMemberships(int person)
    {
        const Person &written = m_book.persons[std::size_t(person)];
        for (const SettledMembership &membership : m_settled[std::size_t(person)]) {
            if (!membership.isChanged())
                continue;
            const MembershipId id = membership.before ? membership.before->id : MembershipId(m_nextMembership++);
            m_plan.imported.memberships.push_back(
                {id, *written.id, m_teams.use(membership.team, m_plan.imported), membership.share, membership.period});
            ++(membership.before ? m_plan.summary.changedMemberships : m_plan.summary.newMemberships);
            m_ledger.note(membership.row, RowState::Changed);
        }
        m_settler.warn(written, statementsOf(person), m_settled[std::size_t(person)]);
    }

    const Task &m_task;
    ImportPlan &m_plan;
    DraftReader m_reader;
    RowLedger m_ledger;
    MemberIndex m_members;
    TeamBook m_teams;
    PersonBook m_book;
    MembershipSettler m_settler;
    RatingBook m_ratings;
    std::vector<PersonDraft> m_drafts;
    /// By row; none where the row is ambiguous or names nobody.
    std::vector<std::optional<PersonBook::Place>> m_places;
    /// By person.
    std::vector<std::vector<SettledMembership>> m_settled;
    quint32 m_nextMembership = 1;
};

} // namespace

bool planPeople(const Task &task, ImportPlan &plan) { return PeoplePlanner(task, plan).run(); }

} // namespace evenkeel::importing
