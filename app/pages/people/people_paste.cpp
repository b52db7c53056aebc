// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_paste.h"

#include "app/pages/people/typed_membership.h"
#include "core/exchange/csv_dialect.h"

#include <QCoreApplication>

namespace evenkeel {
namespace {

using Column = PeopleModel::Column;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PeoplePaste)
};

/// A row of the block by column of the table.
using Cells = QHash<int, QString>;

/// -1 for a heading that is none of ours.
int columnOfHeading(const QString &heading)
{
    static const QHash<QString, int> known{
        {QStringLiteral("name"), Column::Name},   {QStringLiteral("role"), Column::Role},
        {QStringLiteral("email"), Column::Email}, {QStringLiteral("team"), Column::Team},
        {QStringLiteral("share"), Column::Share}, {QStringLiteral("fte"), Column::Share},
        {QStringLiteral("from"), Column::From},   {QStringLiteral("joined"), Column::From},
        {QStringLiteral("to"), Column::To},       {QStringLiteral("left"), Column::To}};
    return known.value(heading.trimmed().toLower(), -1);
}

/// The table's columns that the block's stand for, by its headings; none where its first row is not of headings.
std::optional<std::vector<int>> headingsOf(const tables::Block &block)
{
    std::vector<int> columns;
    for (const QString &cell : block.front()) {
        columns.push_back(columnOfHeading(cell));
        if (columns.back() < 0)
            return std::nullopt;
    }
    return block.size() > 1 || columns.size() > 1 ? std::optional(columns) : std::nullopt;
}

bool isWritable(int column) { return column < Column::Management && column != Column::Team; }

Error inRow(int number, const QString &text, const Error &error)
{
    return {error.kind, text.isEmpty() ? Tr::tr("Row %1: %2 Nothing was pasted.").arg(QString::number(number), error.sentence)
                                       : Tr::tr("Row %1, “%2”: %3 Nothing was pasted.")
                                             .arg(QString::number(number), text, error.sentence)};
}

/// `draft` with what the cells say. Where the membership `isThere` already, an empty day is taken back.
Result<edit::MembershipDraft> membershipFrom(const Cells &cells, edit::MembershipDraft draft, bool isThere, int number,
                                             const QLocale &locale)
{
    if (cells.contains(Column::Share)) {
        const Result<double> share = shareFromText(cells.value(Column::Share), locale);
        if (!share)
            return inRow(number, cells.value(Column::Share), share.error());
        draft.share = *share;
    }
    if (!cells.value(Column::From).trimmed().isEmpty() || (isThere && cells.contains(Column::From))) {
        const Result<Day> first = dayFromText(cells.value(Column::From), Day::always(), locale);
        if (!first)
            return inRow(number, cells.value(Column::From), first.error());
        draft.period.first = *first;
    }
    if (!cells.value(Column::To).trimmed().isEmpty() || (isThere && cells.contains(Column::To))) {
        const Result<Day> last = dayFromText(cells.value(Column::To), Day::still(), locale);
        if (!last)
            return inRow(number, cells.value(Column::To), last.error());
        draft.period.last = *last;
    }
    return draft;
}

Result<> planNew(PeoplePaste &paste, const Cells &cells, const Team &team, int number, const QLocale &locale)
{
    // Without days of their own people are in the team as long as there is one.
    const Result<edit::MembershipDraft> membership = membershipFrom(cells, {.team = team.id, .period = team.period},
                                                                    false, number, locale);
    if (!membership)
        return membership.error();
    paste.added.push_back({.member = {.name = cells.value(Column::Name),
                                      .email = cells.value(Column::Email),
                                      .role = cells.value(Column::Role)},
                           .membership = *membership});
    return {};
}

Result<> planChange(PeoplePaste &paste, const Cells &cells, const PersonRow &row, int number, const QLocale &locale)
{
    edit::MemberDraft &member = paste.changes.of(*row.member);
    if (cells.contains(Column::Role))
        member.role = cells.value(Column::Role);
    if (cells.contains(Column::Email))
        member.email = cells.value(Column::Email);
    edit::MembershipDraft &held = paste.changes.of(*row.membership);
    const Result<edit::MembershipDraft> membership = membershipFrom(cells, held, true, number, locale);
    if (!membership)
        return membership.error();
    held = *membership;
    return {};
}

} // namespace

Result<PeoplePaste> planPaste(const tables::Block &block, const std::vector<PersonRow> &rows, int at, int column,
                              const std::vector<int> &columns, const Organization &organization, TeamId team,
                              const QLocale &locale)
{
    const std::optional<std::vector<int>> headings = headingsOf(block);
    std::vector<int> target;
    if (headings) {
        target = *headings;
    } else {
        target.assign(std::find(columns.begin(), columns.end(), column), columns.end());
        if (qsizetype(target.size()) < block.front().size())
            return Error{ErrorKind::Refused, Tr::tr("The block has more columns than there are from here on. Nothing was pasted.")};
    }

    std::vector<Cells> lines;
    for (qsizetype i = headings ? 1 : 0; i < block.size(); ++i) {
        Cells cells;
        bool isEmpty = true;
        for (qsizetype c = 0; c < block[i].size(); ++c) {
            const QString text = cellWithoutFormulaGuard(block[i][c]);
            isEmpty = isEmpty && text.trimmed().isEmpty();
            if (isWritable(target[std::size_t(c)]))
                cells.insert(target[std::size_t(c)], text);
        }
        if (!isEmpty || i + 1 < block.size()) // a last empty row is none
            lines.push_back(cells);
    }

    const bool hasNames = std::find(target.begin(), target.begin() + block.front().size(), int(Column::Name))
        != target.begin() + block.front().size();
    const auto personAt = [&](std::size_t i) -> const PersonRow * {
        const std::size_t row = std::size_t(at) + i;
        return row < rows.size() && rows[row].membership ? &rows[row] : nullptr;
    };
    bool areTheSame = true;
    for (std::size_t i = 0; i < lines.size() && areTheSame; ++i)
        areTheSame = personAt(i) && (!hasNames || lines[i].value(Column::Name).trimmed() == personAt(i)->name);
    if (!hasNames && !areTheSame)
        return Error{ErrorKind::Refused, Tr::tr("The block has more rows than there are people from here on. Nothing was pasted.")};

    PeoplePaste paste{.changes = PeopleEdits(organization), .rows = int(lines.size())};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int number = int(i) + 1;
        if (areTheSame) {
            if (Result<> done = planChange(paste, lines[i], *personAt(i), number, locale); !done)
                return done.error();
            continue;
        }
        const bool isBlank = std::all_of(lines[i].cbegin(), lines[i].cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            continue;
        if (const Result<Name> name = Name::from(lines[i].value(Column::Name)); !name)
            return inRow(number, {}, name.error());
        if (Result<> done = planNew(paste, lines[i], *organization.teams.find(team), number, locale); !done)
            return done.error();
    }
    return paste;
}

} // namespace evenkeel
