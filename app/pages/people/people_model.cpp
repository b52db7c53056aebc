// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_model.h"

#include "app/pages/people/typed_membership.h"
#include "app/theme/theme.h"
#include "core/base/number.h"
#include "core/domain/team_tree.h"
#include "core/edit/member_verbs.h"
#include "core/exchange/csv_dialect.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// Those who are not there on the day stand behind those who are.
constexpr int behindAll = 1'000'000'000;

std::optional<int> shownStrength(std::optional<double> level)
{
    return level ? std::optional(int(std::lround(strengthOf(*level)))) : std::nullopt;
}

/// The teams shown, by their position in the tree.
std::unordered_map<TeamId, int> teamsShown(const Organization &organization, const PeopleModel::View &view)
{
    std::unordered_map<TeamId, int> shown;
    const TeamTree tree(organization, view.day);
    const int at = tree.indexOf(view.team);
    if (at < 0)
        return shown;
    const int end = view.isWithTeamsUnder ? tree.nodes()[std::size_t(at)].end : at + 1;
    for (int i = at; i < end; ++i)
        shown.emplace(tree.nodes()[std::size_t(i)].team, i);
    return shown;
}

} // namespace

PeopleModel::PeopleModel(Session &session, const QLocale &locale, QObject *parent)
    : RowsModel(parent)
    , m_session(session)
    , m_locale(locale)
{}

void PeopleModel::show(const View &view)
{
    const Organization &organization = m_session.organization();
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(view.day);
    const std::unordered_map<TeamId, int> teams = teamsShown(organization, view);

    std::unordered_map<MemberId, double> shareSums;
    std::vector<std::pair<int, PersonRow>> placed;
    for (const Membership &membership : organization.memberships) {
        const bool isThere = membership.period.contains(view.day);
        if (isThere)
            shareSums[membership.member] += membership.share;
        else if (!view.isWithOthers)
            continue;
        const auto place = teams.find(membership.team);
        if (place == teams.end())
            continue;
        const Member *member = organization.members.find(membership.member);
        const MemberAssessment *scores = assessment->find(membership.member);
        placed.push_back({isThere ? place->second : behindAll + place->second,
                          {.membership = membership.id,
                           .member = membership.member,
                           .name = member->name.text(),
                           .role = member->role.text(),
                           .email = member->email.text(),
                           .team = organization.teams.find(membership.team)->name.text(),
                           .share = membership.share,
                           .period = membership.period,
                           .isThere = isThere,
                           .management = scores ? shownStrength(scores->management) : std::nullopt,
                           .leadership = scores ? shownStrength(scores->leadership) : std::nullopt}});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    std::vector<PersonRow> rows;
    rows.reserve(placed.size() + 1);
    std::unordered_map<MemberId, int> seen;
    for (auto &[place, row] : placed) {
        row.shareSum = row.isThere ? shareSums.at(*row.member) : 0;
        if (row.isThere)
            ++seen[*row.member];
        rows.push_back(std::move(row));
    }
    m_peopleCount = int(seen.size());
    m_view = view;
    if (view.takesEdits && !teams.empty())
        rows.push_back({});
    setRows(std::move(rows));
}

QString PeopleModel::shareHint(const PersonRow &row) const
{
    if (!row.member || isAtMost(row.shareSum, 1))
        return {};
    return tr("The shares of %1 sum to %2 on %3. That is allowed; check that it is meant.")
        .arg(row.name, shareText(row.shareSum, m_locale), dayText(m_view.day, m_locale));
}

QString PeopleModel::whyElsewhere(const PersonRow &row) const
{
    if (row.isThere || !row.member)
        return {};
    return row.period.last < m_view.day
        ? tr("%1 left %2 after %3.").arg(row.name, row.team, dayText(row.period.last, m_locale))
        : tr("%1 joins %2 only on %3.").arg(row.name, row.team, dayText(row.period.first, m_locale));
}

void PeopleModel::tellWhoLeft(const PersonRow &before)
{
    const Membership *now = before.membership ? m_session.organization().memberships.find(*before.membership) : nullptr;
    if (!now || m_view.isWithOthers || now->period.contains(m_view.day))
        return;
    PersonRow gone = before;
    gone.period = now->period;
    gone.isThere = false;
    Q_EMIT rowLeft(whyElsewhere(gone) + u' ' + tr("That is not among those of %1.").arg(dayText(m_view.day, m_locale)));
}

QStringList PeopleModel::shareHints(int most) const
{
    QStringList hints;
    for (const PersonRow &row : rows()) {
        const QString hint = shareHint(row);
        if (!hint.isEmpty() && !hints.contains(hint) && hints.size() < most)
            hints.push_back(hint);
    }
    return hints;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isManagement = section == Management;
    const bool isSide = isManagement || section == Leadership;
    if (role == Qt::DisplayRole) {
        const QString headings[] = {tr("Name"), tr("Role"), tr("Email"), tr("Team"), tr("Share"),
                                    tr("From"), tr("To"), tr("Management"), tr("Leadership")};
        return section >= 0 && section < ColumnCount ? headings[section] : QVariant();
    }
    if (role == Qt::TextAlignmentRole && (isSide || section == Share))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Part of a full-time job: 1 is all of it");
    if (role == Qt::ToolTipRole && isSide)
        return tr("Strength from 0 to 100, from the ratings that count on the day");
    if (isSide && role == tables::MarkRole)
        return int(isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond);
    if (isSide && role == tables::InkRole)
        return int(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
    return {};
}

QString PeopleModel::text(const PersonRow &row, int column) const
{
    const auto number = [&](std::optional<int> strength) { return strength ? m_locale.toString(*strength) : QString(); };
    if (!row.membership)
        return {};
    switch (column) {
    case Name: return row.name;
    case Role: return row.role;
    case Email: return row.email;
    case Team: return row.team;
    case Share: return shareText(row.share, m_locale);
    case From: return dayText(row.period.first, m_locale);
    case To: return dayText(row.period.last, m_locale);
    case Management: return number(row.management);
    case Leadership: return number(row.leadership);
    default: return {};
    }
}

QVariant PeopleModel::sortValue(const PersonRow &row, int column) const
{
    const auto number = [](std::optional<int> strength) { return strength ? QVariant(*strength) : QVariant(); };
    switch (column) {
    case Share: return row.share;
    case From: return row.period.first.number();
    case To: return row.period.last.number();
    case Management: return number(row.management);
    case Leadership: return number(row.leadership);
    default: return text(row, column);
    }
}

QVariant PeopleModel::cell(const PersonRow &row, int column, int role) const
{
    const bool isSide = column == Management || column == Leadership;
    const std::optional<int> strength = column == Management ? row.management : row.leadership;
    switch (role) {
    case Qt::DisplayRole:
        if (!row.membership && column == Name)
            return tr("+ type a name…");
        if (row.membership && isSide && !strength)
            return u"–"_s;
        return text(row, column);
    case Qt::EditRole:
        return text(row, column);
    case tables::CopyRole: // a name such as "=1+1" is no formula elsewhere either
        return QString::fromUtf8(withFormulaGuard(text(row, column).toUtf8()));
    case tables::SortRole:
        return sortValue(row, column);
    case tables::SuggestionRole:
        return !row.membership && column == Name;
    case Qt::TextAlignmentRole:
        return int((isSide || column == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case tables::HintRole:
        return column == Share ? shareHint(row) : column == (row.period.last < m_view.day ? To : From) ? whyElsewhere(row) : QString();
    case Qt::ToolTipRole:
        return row.membership && isSide && !strength
            ? tr("Shown when at least half of the competencies of this side are rated") : QString();
    case tables::MarkRole:
        return int(!isSide || !strength             ? tables::Mark::None
                       : column == Management ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond);
    case tables::InkRole:
        if (isSide)
            return int(!strength              ? theme::Role::Muted
                       : column == Management ? theme::Role::ManagementText : theme::Role::LeadershipText);
        return int(column == Name && row.isThere ? theme::Role::Text : theme::Role::Muted);
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flagsOf(const PersonRow &row, int column) const
{
    const bool isTyped = row.membership ? column != Team && column < Management : column == Name;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return flags.setFlag(Qt::ItemIsEditable, m_view.takesEdits && isTyped);
}

tables::TableModel::Entry PeopleModel::enter(const QModelIndex &index, const QString &typed)
{
    const PersonRow before = row(index.row());
    if (!before.membership)
        return addPerson(index, typed);
    const QPersistentModelIndex at = index;
    if (typed == text(before, index.column()))
        return {.at = at};
    const Result<> done = change(before, index.column(), typed);
    if (done)
        tellWhoLeft(before);
    return {.refusal = done ? QString() : done.error().sentence, .at = at};
}

tables::TableModel::Entry PeopleModel::addPerson(const QModelIndex &index, const QString &name)
{
    if (name.trimmed().isEmpty())
        return {.at = index};
    const auto *team = m_session.organization().teams.find(m_view.team); // nobody is in it longer than it lasts
    const Result<MemberId> added = m_session.run(edit::addMember(
        {.name = name}, edit::MembershipDraft{.team = m_view.team, .period = team ? team->period : Period()}));
    if (!added)
        return {.refusal = added.error().sentence, .at = index};
    show(m_view);
    const auto at = std::find_if(rows().begin(), rows().end(), [&](const PersonRow &row) { return row.member == *added; });
    return {.at = at == rows().end() ? QModelIndex() : this->index(int(at - rows().begin()), Name)};
}

Result<> PeopleModel::change(const PersonRow &row, int column, const QString &typed)
{
    edit::MembershipDraft draft{.team = m_session.organization().memberships.find(*row.membership)->team,
                                .share = row.share, .period = row.period};
    switch (column) {
    case Name:
        return m_session.run(edit::renameMember(*row.member, typed));
    case Role:
        return m_session.run(edit::setMemberRole(*row.member, typed));
    case Email:
        return m_session.run(edit::setMemberEmail(*row.member, typed));
    case Share: {
        const Result<double> share = shareFromText(typed, m_locale);
        return share ? m_session.run(edit::setShare(*row.membership, *share)) : Result<>(share.error());
    }
    case From: {
        const Result<Day> first = dayFromText(typed, Day::always(), m_locale);
        if (!first)
            return first.error();
        draft.period.first = *first;
        return m_session.run(edit::editMembership(*row.membership, draft));
    }
    case To: {
        const Result<Day> last = dayFromText(typed, Day::still(), m_locale);
        if (!last)
            return last.error();
        draft.period.last = *last;
        return m_session.run(edit::editMembership(*row.membership, draft));
    }
    default:
        return {};
    }
}

} // namespace evenkeel
