// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_model.h"

#include "app/theme/theme.h"
#include "core/domain/team_tree.h"
#include "core/edit/member_verbs.h"
#include "core/exchange/csv_dialect.h"
#include "core/scoring/pooling.h"

#include <cmath>
#include <map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace evenkeel {

bool RatingRow::isDone() const
{
    return std::all_of(cells.begin(), cells.end(), [](const RatingCell &cell) { return cell.isDone(); });
}

RatingsModel::RatingsModel(Session &session, const QLocale &locale, QObject *parent)
    : RowsModel(parent)
    , m_session(session)
    , m_locale(locale)
    , m_view{.team = session.organization().root,
             .rating = {.round = roundOn(session.organization(), session.clock().today())}}
{}

std::vector<RatedCompetency> RatingsModel::competenciesToRate() const
{
    const Organization &organization = m_session.organization();
    const Day day = ratingDayIn(m_view.rating.round, m_view.rating.asOf);
    std::vector<RatedCompetency> competencies;
    for (const Competency *competency : competenciesOn(organization, day)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, day);
        RatedCompetency rated{.id = competency->id,
                              .name = competency->name.text(),
                              .side = tagging ? tagging->side : Side::Neutral,
                              .definition = competency->definition.text(),
                              .anchors = {}};
        for (std::size_t i = 0; i < rated.anchors.size(); ++i)
            rated.anchors[i] = competency->anchors[i].text();
        competencies.push_back(std::move(rated));
    }
    std::stable_sort(competencies.begin(), competencies.end(),
                     [](const RatedCompetency &a, const RatedCompetency &b) { return a.side < b.side; });
    return competencies;
}

std::vector<MemberId> RatingsModel::peopleToRate() const
{
    const Organization &organization = m_session.organization();
    const Day day = m_view.rating.lastDay();
    const TeamTree tree(organization, day);
    const int at = tree.indexOf(m_view.team);
    if (at < 0)
        return {};
    const int end = m_view.isWithTeamsUnder ? tree.nodes()[std::size_t(at)].end : at + 1;
    std::unordered_map<TeamId, int> teams;
    for (int i = at; i < end; ++i)
        teams.emplace(tree.nodes()[std::size_t(i)].team, i);

    std::vector<std::pair<int, MemberId>> placed;
    for (const Membership &membership : organization.memberships) {
        if (const auto team = teams.find(membership.team); team != teams.end() && membership.period.contains(day))
            placed.push_back({team->second, membership.member});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    std::vector<MemberId> people;
    std::unordered_set<MemberId> seen;
    for (const auto &[place, member] : placed) {
        if (seen.insert(member).second)
            people.push_back(member);
    }
    return people;
}

RatingRow RatingsModel::read(MemberId id, const Assessment &assessment) const
{
    const Organization &organization = m_session.organization();
    const auto shown = [](std::optional<double> level) {
        return level ? std::optional(int(std::lround(strengthOf(*level)))) : std::nullopt;
    };
    const Member *member = organization.members.find(id);
    const MemberAssessment *scores = assessment.find(id);
    RatingRow row{.member = id, .name = member->name.text(), .role = member->role.text()};
    if (scores) {
        row.management = shown(scores->management);
        row.leadership = shown(scores->leadership);
    }
    const RatingList &ratings = ratingsOf(organization, id);
    row.cells.reserve(m_competencies.size());
    for (const RatedCompetency &competency : m_competencies)
        row.cells.push_back(cellOf(ratings, competency.id, m_view.rating));
    return row;
}

void RatingsModel::show(const View &view)
{
    m_view = view;
    const Organization &organization = m_session.organization();
    m_view.rating.staleAfterDays = organization.settings.method.staleAfterDays;
    m_view.rating.rater.reset();
    for (const Rater &rater : organization.raters) {
        if (rater.label.text() == m_view.raterLabel)
            m_view.rating.rater = rater.id;
    }

    if (std::vector<RatedCompetency> competencies = competenciesToRate(); competencies != m_competencies) {
        setRows({}); // other columns: nothing of the old rows stays
        beginResetModel();
        m_competencies = std::move(competencies);
        endResetModel();
    }
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.rating.lastDay());
    std::vector<RatingRow> rows;
    const std::vector<MemberId> people = peopleToRate();
    rows.reserve(people.size() + 1);
    for (const MemberId member : people)
        rows.push_back(read(member, *assessment));
    if (m_view.takesEdits)
        rows.push_back({});
    setRows(std::move(rows));
}

void RatingsModel::follow(const Change &change)
{
    const bool isNewRater = !m_view.rating.rater; // the first rating under a label makes the rater
    if (change.isEverywhere || !change.teams.empty() || isNewRater) {
        show(View(m_view));
        return;
    }
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.rating.lastDay());
    for (const MemberId member : change.members) {
        if (rowOf(member) >= 0 && m_session.organization().members.find(member))
            setRow(read(member, *assessment));
    }
}

void RatingsModel::setHeat(bool isHeat)
{
    m_isHeat = isHeat;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const RatedCompetency *RatingsModel::competencyAt(int column) const
{
    return column >= firstCompetency && column < managementColumn()
        ? &m_competencies[std::size_t(column - firstCompetency)] : nullptr;
}

const RatingCell *RatingsModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || !competencyAt(index.column()) || !row(index.row()).member)
        return nullptr;
    return &row(index.row()).cells[std::size_t(index.column() - firstCompetency)];
}

QModelIndex RatingsModel::indexOf(MemberId member, CompetencyId competency) const
{
    const int row = rowOf(member);
    const auto at = std::find_if(m_competencies.begin(), m_competencies.end(),
                                 [&](const RatedCompetency &rated) { return rated.id == competency; });
    return row < 0 || at == m_competencies.end() ? QModelIndex()
                                                 : index(row, firstCompetency + int(at - m_competencies.begin()));
}

int RatingsModel::peopleCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const RatingRow &row) { return row.member.has_value(); }));
}

int RatingsModel::doneCount() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const RatingRow &row) { return row.member && !row.cells.empty() && row.isDone(); }));
}

std::pair<int, int> RatingsModel::cellsDone() const
{
    std::pair<int, int> done{0, 0};
    for (const RatingRow &row : rows()) {
        done.second += int(row.cells.size());
        done.first += int(std::count_if(row.cells.begin(), row.cells.end(), [](const RatingCell &cell) { return cell.isDone(); }));
    }
    return done;
}

QString RatingsModel::noteAt(const QModelIndex &index) const
{
    const RatingCell *cell = cellAt(index);
    if (!cell || !cell->hasNote)
        return {};
    return noteOf(ratingsOf(m_session.organization(), *row(index.row()).member), competencyAt(index.column())->id, m_view.rating)
        .text();
}

QString RatingsModel::placeOf(const QModelIndex &index) const
{
    return tr("%1, %2", "a person, a competency").arg(row(index.row()).name, competencyAt(index.column())->name);
}

std::optional<RatingsModel::OtherSheet> RatingsModel::otherSheet() const
{
    if (m_view.rating.source != Source::Supervisor) // of peers and reports there are several
        return std::nullopt;
    std::unordered_map<RaterId, int> people;
    for (const RatingRow &row : rows()) {
        const bool isEmpty = std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const RatingCell &cell) { return cell.state == RatingCell::State::Empty; });
        if (!row.member || !isEmpty)
            continue;
        std::unordered_set<RaterId> raters;
        for (const Rating &rating : ratingsOf(m_session.organization(), *row.member).ratings) {
            if (rating.source == m_view.rating.source && rating.rater != m_view.rating.rater && rating.date <= m_view.rating.lastDay()
                && m_view.rating.lastDay().daysSince(rating.date) <= m_view.rating.staleAfterDays)
                raters.insert(rating.rater);
        }
        for (const RaterId rater : raters)
            ++people[rater];
    }
    const auto most = std::max_element(people.begin(), people.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second, b.first) < std::tuple(b.second, a.first);
    });
    if (most == people.end() || 2 * most->second <= peopleCount())
        return std::nullopt;
    return OtherSheet{m_session.organization().raters.find(most->first)->label.text(), most->second};
}

std::optional<RatingsModel::Sheet> RatingsModel::fullerSheet(const QList<MemberId> &members, const QList<CompetencyId> &competencies) const
{
    const std::unordered_set<MemberId> people(members.begin(), members.end());
    std::map<std::pair<Source, RaterId>, int> levels;
    std::vector<const Rating *> counting;
    for (const RatingRow &row : rows()) {
        if (!row.member || (!people.empty() && !people.contains(*row.member)))
            continue;
        const RatingList &list = ratingsOf(m_session.organization(), *row.member);
        for (int column = firstCompetency; column < managementColumn(); ++column) {
            const CompetencyId competency = competencyAt(column)->id;
            if (!competencies.isEmpty() && !competencies.contains(competency))
                continue;
            counting.clear();
            findCounting(list.in(competency), m_view.rating.lastDay(), m_view.rating.staleAfterDays, counting);
            for (const Rating *rating : counting)
                ++levels[{rating->source, rating->rater}];
        }
    }
    const auto most = std::max_element(levels.begin(), levels.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == levels.end())
        return std::nullopt;
    const auto shown = m_view.rating.rater ? levels.find({m_view.rating.source, *m_view.rating.rater}) : levels.end();
    if (shown != levels.end() && shown->second == most->second)
        return std::nullopt;
    return Sheet{most->first.first, m_session.organization().raters.find(most->first.second)->label.text()};
}

edit::RatingSubject RatingsModel::subjectAt(const QModelIndex &index) const
{
    return {.member = *row(index.row()).member,
            .competency = competencyAt(index.column())->id,
            .source = m_view.rating.source,
            .rater = m_view.raterLabel};
}

Result<> RatingsModel::rate(const QModelIndex &index, TypedJudgment judgment)
{
    return m_session.run(edit::rate({.subject = subjectAt(index), .judgment = judgment.judgment, .level = judgment.level},
                                    m_view.rating.round));
}

tables::TableModel::Entry RatingsModel::enter(const QModelIndex &index, const QString &typed)
{
    if (!row(index.row()).member)
        return addPerson(index, typed);
    const QPersistentModelIndex at = index;
    const Result<TypedJudgment> judgment = judgmentFromText(typed, m_locale);
    if (!judgment)
        return {.refusal = judgment.error().sentence, .at = at};
    if (judgment->judgment == Judgment::Cleared && cellAt(index)->state == RatingCell::State::Empty)
        return {.at = at};
    const Result<> done = rate(index, *judgment);
    return {.refusal = done ? QString() : done.error().sentence, .at = at};
}

tables::TableModel::Entry RatingsModel::addPerson(const QModelIndex &index, const QString &name)
{
    if (name.trimmed().isEmpty())
        return {.at = index};
    const auto *team = m_session.organization().teams.find(m_view.team); // nobody is in it longer than it lasts
    const Result<MemberId> added = m_session.run(edit::addMember(
        {.name = name}, edit::MembershipDraft{.team = m_view.team, .period = team ? team->period : Period()}));
    if (!added)
        return {.refusal = added.error().sentence, .at = index};
    show(View(m_view));
    const int at = rowOf(*added);
    return {.at = at < 0 ? QModelIndex() : this->index(at, nameColumn)};
}

int RatingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : leadershipColumn() + 1; }

QVariant RatingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const RatedCompetency *competency = competencyAt(section)) {
        const bool isManagement = competency->side == Side::Management;
        const bool isNeutral = competency->side == Side::Neutral;
        switch (role) {
        case Qt::DisplayRole: return competency->name;
        case Qt::ToolTipRole: {
            QStringList lines{competency->name, headerData(section, orientation, tables::GroupRole).toString(), competency->definition};
            lines.removeAll(QString());
            return lines.join(u'\n');
        }
        case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
        case tables::GroupRole:
            return isNeutral ? tr("Neutral: counts for neither") : isManagement ? tr("Management") : tr("Leadership");
        case tables::MarkRole:
            return int(isNeutral            ? tables::Mark::None
                           : isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond);
        case tables::TintRole:
            return int(isNeutral            ? theme::Role::Raised
                           : isManagement ? theme::Role::ManagementTint : theme::Role::LeadershipTint);
        case tables::InkRole:
            return int(isNeutral            ? theme::Role::Muted
                           : isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
        default: return {};
        }
    }
    const bool isManagement = section == managementColumn();
    if (isManagement || section == leadershipColumn()) {
        switch (role) {
        case tables::MarkRole: return int(isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond);
        case tables::InkRole: return int(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
        case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
        case Qt::AccessibleTextRole: return isManagement ? tr("Management strength") : tr("Leadership strength");
        case Qt::ToolTipRole:
            return isManagement ? tr("Management strength from 0 to 100, from all sources that count")
                                : tr("Leadership strength from 0 to 100, from all sources that count");
        default: return {};
        }
    }
    if (role == Qt::DisplayRole)
        return section == nameColumn ? tr("Person") : tr("Role");
    return {};
}

QVariant RatingsModel::ratingCell(const RatingCell &cell, int role) const
{
    const bool isGiven = cell.state == RatingCell::State::Given;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (cell.state == RatingCell::State::CannotJudge)
            return u"–"_s;
        return cell.hasLevel() ? levelText(cell.level, m_locale) : QString();
    case Qt::AccessibleTextRole:
        return cell.state == RatingCell::State::CannotJudge   ? tr("cannot judge")
            : cell.state == RatingCell::State::Suggested ? tr("%1, from an earlier round").arg(levelText(cell.level, m_locale))
            : isGiven ? levelText(cell.level, m_locale) : tr("not rated");
    case tables::CopyRole:
        return cell.state == RatingCell::State::CannotJudge ? u"n/a"_s
            : cell.hasLevel() ? m_locale.toString(cell.level, 'g', QLocale::FloatingPointShortest) : QString();
    case tables::SortRole: return cell.hasLevel() ? QVariant(cell.level) : QVariant();
    case tables::SuggestionRole: return cell.state == RatingCell::State::Suggested;
    case tables::HeatRole: return m_isHeat && isGiven ? QVariant(strengthOf(cell.level)) : QVariant();
    case tables::NotedRole: return cell.hasNote;
    case tables::InkRole: return int(isGiven ? theme::Role::Text : theme::Role::Muted);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    default: return {};
    }
}

QVariant RatingsModel::strengthCell(std::optional<int> strength, bool isManagement, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return strength ? m_locale.toString(*strength) : u"–"_s;
    case tables::SortRole: return strength ? QVariant(*strength) : QVariant();
    case tables::StrongRole: return strength.has_value();
    case tables::InkRole:
        return int(!strength         ? theme::Role::Muted
                       : isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return strength ? QString() : tr("Shown when at least half of the competencies of this side are rated");
    default: return {};
    }
}

QVariant RatingsModel::cell(const RatingRow &row, int column, int role) const
{
    if (!row.member) {
        if (column == nameColumn && role == Qt::DisplayRole)
            return tr("+ type a name…");
        return column == nameColumn && role == tables::SuggestionRole ? QVariant(true)
            : role == tables::CopyRole                                ? QVariant(QString()) : QVariant();
    }
    if (column == managementColumn() || column == leadershipColumn()) {
        // Grey like the values that it comes from, while nothing is entered in this round.
        const bool isTouched = std::any_of(row.cells.begin(), row.cells.end(), [](const RatingCell &each) { return each.isDone(); });
        if (role == tables::InkRole && !isTouched)
            return int(theme::Role::Faint);
        return strengthCell(column == managementColumn() ? row.management : row.leadership, column == managementColumn(), role);
    }
    if (competencyAt(column)) {
        const bool asksForNote = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
        return asksForNote ? QVariant(noteAt(index(rowOf(row.member), column)))
                           : ratingCell(row.cells[std::size_t(column - firstCompetency)], role);
    }

    const QString text = column == nameColumn ? row.name : row.role;
    switch (role) {
    case Qt::DisplayRole:
    case tables::SortRole: return text;
    case tables::CopyRole: return QString::fromUtf8(withFormulaGuard(text.toUtf8()));
    case tables::InkRole: return int(column == nameColumn ? theme::Role::Text : theme::Role::Muted);
    default: return {};
    }
}

Qt::ItemFlags RatingsModel::flagsOf(const RatingRow &row, int column) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isTyped = row.member ? competencyAt(column) != nullptr : column == nameColumn;
    return flags.setFlag(Qt::ItemIsEditable, m_view.takesEdits && isTyped);
}

} // namespace evenkeel
