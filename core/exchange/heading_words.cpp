// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Words
{
    Field field;
    QStringList words;
};

/// Without case, and with one space for whatever stands between words.
QString plainWords(const QString &heading)
{
    static const QRegularExpression between(u"[\\s_.:/()\\-]+"_s);
    return foldedKey(heading).replace(between, u" "_s).trimmed();
}

const QList<Words> &wordsOf(ImportKind kind)
{
    static const QStringList person{u"name"_s, u"full name"_s, u"employee"_s, u"employee name"_s, u"person"_s,
                                    u"display name"_s, u"staff"_s, u"staff member"_s, u"member"_s, u"member name"_s,
                                    u"colleague"_s, u"participant"_s, u"ratee"_s};
    static const Words email{Field::Email, {u"e mail"_s, u"mail"_s, u"email address"_s, u"e mail address"_s,
                                            u"work email"_s, u"work e mail"_s, u"mail address"_s}};
    static const Words team{Field::Team, {u"department"_s, u"unit"_s, u"org unit"_s, u"organizational unit"_s,
                                          u"group"_s, u"division"_s, u"squad"_s, u"team name"_s, u"team path"_s}};
    static const QList<Words> people{
        {Field::PersonName, person},
        email,
        {Field::Role, {u"title"_s, u"job title"_s, u"position"_s, u"job"_s, u"function"_s, u"job role"_s}},
        team,
        {Field::Fte, {u"share"_s, u"allocation"_s, u"full time equivalent"_s, u"workload"_s}},
        {Field::Joined, {u"start"_s, u"start date"_s, u"from"_s, u"since"_s, u"hire date"_s, u"hired"_s, u"joined on"_s,
                         u"entry date"_s, u"first day"_s, u"date joined"_s}},
        {Field::Left, {u"end"_s, u"end date"_s, u"to"_s, u"until"_s, u"leaving date"_s, u"left on"_s, u"exit date"_s,
                       u"last day"_s, u"date left"_s}}};
    static const QList<Words> rated{
        {Field::Member, person},
        email,
        {Field::Date, {u"rated on"_s, u"rating date"_s, u"day"_s, u"timestamp"_s}},
        {Field::Source, {u"relation"_s, u"relationship"_s, u"rater type"_s, u"rater role"_s, u"rated as"_s}},
        {Field::Rater, {u"rated by"_s, u"rater name"_s, u"reviewer"_s, u"assessor"_s}},
        {Field::Raters, {u"number of raters"_s, u"n"_s, u"rater count"_s, u"responses"_s}}};
    static const QList<Words> ratings = rated + QList<Words>{
        {Field::Competency, {u"competence"_s, u"skill"_s, u"ability"_s, u"criterion"_s, u"attribute"_s}},
        {Field::Level, {u"rating"_s, u"score"_s, u"value"_s, u"points"_s, u"grade"_s}},
        {Field::NoteText, {u"comment"_s, u"comments"_s, u"remark"_s, u"remarks"_s, u"notes"_s}}};
    static const QList<Words> matrix = rated + QList<Words>{team};
    static const QList<Words> teams{
        team,
        {Field::Change, {u"rate of change"_s}},
        {Field::Lead, {u"team lead"_s, u"manager"_s, u"head"_s, u"leader"_s, u"team leader"_s, u"supervisor"_s}}};
    switch (kind) {
    case ImportKind::People:
        return people;
    case ImportKind::Ratings:
        return ratings;
    case ImportKind::Teams:
        return teams;
    case ImportKind::Matrix:
        return matrix;
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldMeant(const QString &heading, ImportKind kind)
{
    const QString words = plainWords(heading);
    for (const Field field : fieldsOf(kind)) {
        if (words == plainWords(headingOf(field)))
            return field;
    }
    for (const Words &known : wordsOf(kind)) {
        if (known.words.contains(words))
            return known.field;
    }
    return std::nullopt;
}

/// What the headings, with their other words, make the file.
ImportKind kindMeant(const Sheet &sheet, const ImportOptions &options, const Organization &organization)
{
    if (options.kind)
        return *options.kind;
    if (const Result<Columns> columns = recognizeColumns(sheet, options, organization))
        return columns->kind;
    const auto means = [&](ImportKind kind, Field field) {
        return std::any_of(sheet.headings().begin(), sheet.headings().end(),
                           [&](const QString &heading) { return fieldMeant(heading, kind) == field; });
    };
    if (means(ImportKind::Ratings, Field::Competency) && means(ImportKind::Ratings, Field::Level)
        && means(ImportKind::Ratings, Field::Member))
        return ImportKind::Ratings;
    if (means(ImportKind::Teams, Field::Team) && !means(ImportKind::People, Field::PersonName))
        return ImportKind::Teams;
    return ImportKind::People;
}

} // namespace

QList<ColumnMapping> meantFields(const Sheet &sheet, const ImportOptions &options, const Organization &organization)
{
    const ImportKind kind = kindMeant(sheet, options, organization);
    const CompetencyNames competencies(organization);
    QSet<QString> named; // by mappings, sides and other options
    QSet<int> numbered;
    for (const ColumnMapping &mapping : options.mappings) {
        if (mapping.number >= 0)
            numbered.insert(mapping.number);
        else
            named.insert(foldedKey(mapping.column));
    }
    for (const SideColumns &side : options.sides) {
        for (const QString &column : side.columns)
            named.insert(foldedKey(column));
    }
    named.insert(foldedKey(options.ratersColumn));

    QSet<Field> taken;
    for (const ColumnMapping &mapping : options.mappings) {
        for (const Field field : fieldsOf(kind)) {
            if (foldedKey(mapping.field) == headingOf(field))
                taken.insert(field);
        }
    }
    const auto isFree = [&](int column) {
        return !numbered.contains(column) && !named.contains(foldedKey(sheet.headings()[column]));
    };
    std::vector<int> unread;
    for (int column = 0; column < int(sheet.headings().size()); ++column) {
        const QString key = foldedKey(sheet.headings()[column]);
        const QList<Field> fields = fieldsOf(kind);
        const auto field = std::find_if(fields.begin(), fields.end(), [&](Field f) { return headingOf(f) == key; });
        if (field != fields.end() && !numbered.contains(column))
            taken.insert(*field);
        else if (isFree(column) && !key.isEmpty() && !competencies.findHeading(key))
            unread.push_back(column);
    }
    QList<ColumnMapping> meant;
    for (const int column : unread) {
        const std::optional<Field> field = fieldMeant(sheet.headings()[column], kind);
        if (!field || taken.contains(*field))
            continue;
        taken.insert(*field);
        meant += ColumnMapping{sheet.headings()[column], headingOf(*field), column};
    }
    return meant;
}

} // namespace evenkeel
