// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/column_choice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ColumnChoice)
};

constexpr auto leaveOutKey = "leave out"_L1;
constexpr auto fieldKey = "field:"_L1;
constexpr auto sideKey = "side:"_L1;
constexpr auto competencyKey = "competency:"_L1;

std::optional<Field> fieldHeaded(const QString &heading)
{
    for (const ImportKind kind : {ImportKind::People, ImportKind::Ratings, ImportKind::Matrix, ImportKind::Teams}) {
        for (const Field field : fieldsOf(kind)) {
            if (headingOf(field) == heading)
                return field;
        }
    }
    return std::nullopt;
}

} // namespace

QString toKey(const ColumnChoice &choice)
{
    switch (choice.kind) {
    case ColumnChoice::Kind::AsNamed:
        return {};
    case ColumnChoice::Kind::LeaveOut:
        return leaveOutKey;
    case ColumnChoice::Kind::Field:
        return fieldKey + headingOf(choice.field);
    case ColumnChoice::Kind::NewCompetency:
        return sideKey + writtenAs(choice.side);
    case ColumnChoice::Kind::Competency:
        return competencyKey + choice.competency;
    }
    Q_UNREACHABLE();
}

ColumnChoice choiceFromKey(const QString &key)
{
    if (key == leaveOutKey)
        return ColumnChoice::leaveOut();
    if (key.startsWith(fieldKey)) {
        const std::optional<Field> field = fieldHeaded(key.mid(fieldKey.size()));
        return field ? ColumnChoice::as(*field) : ColumnChoice();
    }
    if (key.startsWith(sideKey)) {
        const std::optional<Side> side = readSide(key.mid(sideKey.size()));
        return side ? ColumnChoice::as(*side) : ColumnChoice();
    }
    return key.startsWith(competencyKey) ? ColumnChoice::as(key.mid(competencyKey.size())) : ColumnChoice();
}

QString captionOf(Field field)
{
    switch (field) {
    case Field::Id:
        return Tr::tr("Number from our export (id)");
    case Field::PersonName:
        return Tr::tr("Name");
    case Field::Email:
        return Tr::tr("Email");
    case Field::Role:
        return Tr::tr("Role");
    case Field::Team:
        return Tr::tr("Team");
    case Field::TeamNumber:
        return Tr::tr("Team number from our export");
    case Field::Fte:
        return Tr::tr("Share (FTE)");
    case Field::Joined:
        return Tr::tr("First day");
    case Field::Left:
        return Tr::tr("Last day");
    case Field::Member:
        return Tr::tr("Who is rated (name)");
    case Field::Competency:
        return Tr::tr("Competency");
    case Field::CompetencyNumber:
        return Tr::tr("Competency number from our export");
    case Field::Level:
        return Tr::tr("Level");
    case Field::Date:
        return Tr::tr("Date of the rating");
    case Field::Source:
        return Tr::tr("Source (supervisor, peer, …)");
    case Field::Rater:
        return Tr::tr("Rater");
    case Field::Raters:
        return Tr::tr("Number of raters");
    case Field::NoteText:
        return Tr::tr("Note");
    case Field::Change:
        return Tr::tr("Change");
    case Field::Complexity:
        return Tr::tr("Complexity");
    case Field::Lead:
        return Tr::tr("Lead");
    case Field::Round:
        return Tr::tr("Round");
    }
    Q_UNREACHABLE();
}

QString captionOf(const ColumnChoice &choice)
{
    switch (choice.kind) {
    case ColumnChoice::Kind::AsNamed:
        return Tr::tr("As it is named");
    case ColumnChoice::Kind::LeaveOut:
        return Tr::tr("Leave out");
    case ColumnChoice::Kind::Field:
        return captionOf(choice.field);
    case ColumnChoice::Kind::NewCompetency:
        switch (choice.side) {
        case Side::Management:
            return Tr::tr("New management competency");
        case Side::Leadership:
            return Tr::tr("New leadership competency");
        case Side::Neutral:
            return Tr::tr("New neutral competency");
        }
        Q_UNREACHABLE();
    case ColumnChoice::Kind::Competency:
        return choice.competency;
    }
    Q_UNREACHABLE();
}

QList<ColumnChoice> choicesFor(ImportKind kind)
{
    QList<ColumnChoice> choices;
    for (const Field field : fieldsOf(kind))
        choices.append(ColumnChoice::as(field));
    if (kind == ImportKind::People || kind == ImportKind::Matrix) {
        for (const Side side : {Side::Management, Side::Leadership, Side::Neutral})
            choices.append(ColumnChoice::as(side));
    }
    return choices;
}

bool isNeeded(Field field, ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return field == Field::PersonName;
    case ImportKind::Ratings:
        return field == Field::Member || field == Field::Competency || field == Field::Level;
    case ImportKind::Matrix:
        return field == Field::Member;
    case ImportKind::Teams:
        return field == Field::Team;
    }
    Q_UNREACHABLE();
}

} // namespace evenkeel
