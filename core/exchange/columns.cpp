// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

/// A heading after `--map`, and what the options and reports call it.
struct Heading
{
    int column; ///< From 0.
    QString written;
    QString readAs; ///< Null where it is left out.
};

/// The column that an option names: by its heading as written, else by what it was mapped to.
const Heading *findHeading(const std::vector<Heading> &headings, const QString &text)
{
    const QString key = foldedKey(text);
    for (const Heading &heading : headings) {
        if (foldedKey(heading.written) == key)
            return &heading;
    }
    for (const Heading &heading : headings) {
        if (!heading.readAs.isNull() && foldedKey(heading.readAs) == key)
            return &heading;
    }
    return nullptr;
}

Result<std::vector<Heading>> mapHeadings(const Sheet &sheet, const QList<ColumnMapping> &mappings)
{
    std::vector<Heading> headings;
    for (int column = 0; column < sheet.headings().size(); ++column)
        headings.push_back({column, sheet.headings()[column], sheet.headings()[column]});
    for (const ColumnMapping &mapping : mappings) {
        const QString key = foldedKey(mapping.column);
        bool isThere = false;
        for (Heading &heading : headings) {
            if (mapping.number >= 0 ? heading.column != mapping.number : foldedKey(heading.written) != key)
                continue;
            isThere = true;
            heading.readAs = mapping.field.trimmed().isEmpty() ? QString() : mapping.field.trimmed();
        }
        if (!isThere)
            return refused(Tr::tr("The file has no column “%1” to map.").arg(mapping.column.trimmed()));
    }
    return headings;
}

QHash<QString, Field> fieldsByHeading(ImportKind kind)
{
    QHash<QString, Field> fields;
    for (const Field field : fieldsOf(kind))
        fields.insert(headingOf(field), field);
    return fields;
}

ImportKind tellKind(const std::vector<Heading> &headings)
{
    QSet<QString> there;
    for (const Heading &heading : headings)
        there.insert(foldedKey(heading.readAs));
    const auto has = [&](Field field) { return there.contains(headingOf(field)); };
    if (has(Field::Competency) && has(Field::Level))
        return ImportKind::Ratings;
    if (!has(Field::PersonName) && has(Field::Team) && (has(Field::Change) || has(Field::Complexity) || has(Field::Lead)))
        return ImportKind::Teams;
    if (has(Field::Member) && !has(Field::PersonName))
        return has(Field::Competency) || has(Field::Level) ? ImportKind::Ratings : ImportKind::Matrix;
    return ImportKind::People;
}

bool hasColumnsOfCompetencies(ImportKind kind) { return kind == ImportKind::People || kind == ImportKind::Matrix; }

std::optional<Error> missingField(const Columns &columns)
{
    const auto missing = [](Field field) {
        return refused(Tr::tr("The file has no column “%1”. If another column holds it, map that one to it.")
                           .arg(headingOf(field)));
    };
    switch (columns.kind) {
    case ImportKind::People:
        return columns.has(Field::PersonName) ? std::nullopt : std::optional(missing(Field::PersonName));
    case ImportKind::Teams:
        return columns.has(Field::Team) ? std::nullopt : std::optional(missing(Field::Team));
    case ImportKind::Ratings:
    case ImportKind::Matrix:
        if (!columns.has(Field::Member) && !columns.has(Field::Email) && !columns.has(Field::Id))
            return refused(Tr::tr("The file has neither a column “member” nor a column “email” that says who is rated."));
        if (columns.kind == ImportKind::Matrix)
            return std::nullopt;
        for (const Field field : {Field::Competency, Field::Level}) {
            if (!columns.has(field))
                return missing(field);
        }
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ImportKind> readImportKind(const QString &text)
{
    const QString key = foldedKey(text);
    for (const ImportKind kind : {ImportKind::People, ImportKind::Ratings, ImportKind::Teams, ImportKind::Matrix}) {
        if (key == writtenAs(kind))
            return kind;
    }
    return std::nullopt;
}

QString writtenAs(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return u"people"_s;
    case ImportKind::Ratings:
        return u"ratings"_s;
    case ImportKind::Teams:
        return u"teams"_s;
    case ImportKind::Matrix:
        return u"matrix"_s;
    }
    Q_UNREACHABLE();
}

QString headingOf(Field field)
{
    static const std::array headings = {
        u"id"_s, u"name"_s, u"email"_s, u"role"_s, u"team"_s, u"team_id"_s, u"fte"_s,
        u"joined"_s, u"left"_s, u"member"_s, u"competency"_s, u"competency_id"_s, u"level"_s, u"date"_s,
        u"source"_s, u"rater"_s, u"raters"_s, u"note"_s, u"change"_s, u"complexity"_s, u"lead"_s, u"round"_s};
    return headings[std::size_t(field)];
}

QList<Field> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return {Field::PersonName, Field::Email, Field::Role, Field::Team, Field::Fte, Field::Joined, Field::Left,
                Field::TeamNumber, Field::Id};
    case ImportKind::Ratings:
        return {Field::Member, Field::Email, Field::Competency, Field::Level, Field::Date, Field::Source,
                Field::Rater, Field::Raters, Field::NoteText, Field::CompetencyNumber, Field::Id};
    case ImportKind::Teams:
        return {Field::Team, Field::Change, Field::Complexity, Field::Lead, Field::Id};
    case ImportKind::Matrix:
        return {Field::Member, Field::Email, Field::Team, Field::Round, Field::Date, Field::Source,
                Field::Rater, Field::Raters, Field::Id};
    }
    Q_UNREACHABLE();
}

namespace {

/// Works through the headings once; what it finds goes into `columns`.
class Recognizer
{
public:
    Recognizer(const Sheet &sheet, const ImportOptions &options, const Organization &organization,
               std::vector<Heading> headings)
        : m_sheet(sheet)
        , m_options(options)
        , m_organization(organization)
        , m_headings(std::move(headings))
        , m_names(organization)
    {
        columns.kind = options.kind.value_or(tellKind(m_headings));
    }

    std::optional<Error> run()
    {
        if (std::optional<Error> error = takeRatersColumn())
            return error;
        if (std::optional<Error> error = takeFields())
            return error;
        if (std::optional<Error> error = missingField(columns))
            return error;
        std::optional<Error> error = takeSides();
        if (!error)
            takeCompetencies();
        return error;
    }

    Columns columns;

private:
    std::optional<Error> takeRatersColumn()
    {
        if (m_options.ratersColumn.trimmed().isEmpty())
            return std::nullopt;
        const Heading *heading = findHeading(m_headings, m_options.ratersColumn);
        if (!heading)
            return refused(Tr::tr("The file has no column “%1” with numbers of raters.").arg(m_options.ratersColumn));
        columns.ratersColumn = heading->column;
        m_taken.insert(heading->column);
        return std::nullopt;
    }

    std::optional<Error> takeFields()
    {
        const QHash<QString, Field> fields = fieldsByHeading(columns.kind);
        for (const Heading &heading : m_headings) {
            const auto field = fields.constFind(foldedKey(heading.readAs));
            if (heading.readAs.isNull() || field == fields.constEnd() || m_taken.contains(heading.column))
                continue;
            if (*field == Field::Raters && columns.ratersColumn >= 0)
                continue; // the option names another column
            if (columns.has(*field)) {
                return refused(Tr::tr("Columns %1 and %2 are both “%3”. Leave one out by mapping it to nothing.")
                                   .arg(columns.columnOf(*field) + 1)
                                   .arg(heading.column + 1)
                                   .arg(headingOf(*field)));
            }
            columns.fields.insert(*field, heading.column);
            m_taken.insert(heading.column);
        }
        if (columns.ratersColumn < 0)
            columns.ratersColumn = columns.columnOf(Field::Raters);
        return std::nullopt;
    }

    std::optional<Error> takeSides()
    {
        QHash<QString, Side> named;
        for (const SideColumns &side : m_options.sides) {
            for (const QString &text : side.columns) {
                if (std::optional<Error> error = takeSide(text, side.side, named))
                    return error;
            }
        }
        return std::nullopt;
    }

    std::optional<Error> takeSide(const QString &text, Side side, QHash<QString, Side> &named)
    {
        if (columns.kind == ImportKind::Teams)
            return refused(Tr::tr("A file of teams has no competencies that could be given a side."));
        const QString key = foldedKey(text);
        if (named.contains(key)) {
            return named.value(key) == side
                ? std::nullopt
                : std::optional(refused(Tr::tr("“%1” is given two sides.").arg(text.trimmed())));
        }
        named.insert(key, side);

        int column = columns.columnOf(Field::Competency);
        QString written = text.trimmed();
        if (hasColumnsOfCompetencies(columns.kind)) {
            const Heading *heading = findHeading(m_headings, text);
            if (!heading || heading->readAs.isNull())
                return refused(Tr::tr("The file has no column “%1” to give a side to.").arg(text.trimmed()));
            if (m_taken.contains(heading->column)) {
                return refused(
                    Tr::tr("Column “%1” is read otherwise and cannot be a competency.").arg(heading->written));
            }
            column = heading->column;
            written = heading->readAs;
        } else if (!isValueOfCompetency(key)) {
            return refused(Tr::tr("The file rates no competency “%1” that could be given a side.").arg(text.trimmed()));
        }

        const NamedCompetency *known
            = hasColumnsOfCompetencies(columns.kind) ? m_names.findHeading(written) : m_names.find(written);
        if (known) {
            checkKnownSide(*known, side, column, written);
            return std::nullopt;
        }
        const Result<Name> name = Name::from(written);
        if (!name)
            return refused(Tr::tr("“%1” cannot be the name of a competency. %2").arg(written, name.error().sentence));
        m_names.add(*name, side);
        if (columns.kind == ImportKind::Ratings)
            columns.added.push_back(*m_names.find(written));
        return std::nullopt;
    }

    void checkKnownSide(const NamedCompetency &known, Side side, int column, const QString &written)
    {
        if (!known.known)
            return;
        const CompetencyTagging *tagging = taggingOn(m_organization, *known.known, m_options.date);
        if (!tagging || tagging->side == side)
            return;
        columns.problems.push_back({m_sheet.headingLine(), column + 1, m_sheet.headings()[column],
                                    Tr::tr("competency “%1” counts as %2 here and is said to be %3")
                                        .arg(written, writtenAs(tagging->side), writtenAs(side))});
        if (hasColumnsOfCompetencies(columns.kind))
            m_taken.insert(column); // skipping the problem leaves the column out
    }

    bool isValueOfCompetency(const QString &key)
    {
        if (m_values.isEmpty()) {
            const int column = columns.columnOf(Field::Competency);
            QByteArrayView last;
            for (qsizetype row = 0; row < m_sheet.rowCount(); ++row) {
                const QByteArrayView bytes = m_sheet.bytes(row, column);
                if (row == 0 || bytes != last)
                    m_values.insert(foldedKey(QString::fromUtf8(bytes)));
                last = bytes;
            }
        }
        return m_values.contains(key);
    }

    void takeCompetencies()
    {
        QHash<QString, int> columnOfName;
        for (const Heading &heading : m_headings) {
            if (heading.readAs.isNull() || m_taken.contains(heading.column))
                continue;
            const NamedCompetency *competency
                = hasColumnsOfCompetencies(columns.kind) ? m_names.findHeading(heading.readAs) : nullptr;
            if (!competency) {
                columns.ignored.push_back({heading.column + 1, heading.written});
                continue;
            }
            const QString key = foldedKey(competency->name.text());
            if (const int first = columnOfName.value(key, -1); first >= 0) {
                columns.problems.push_back({m_sheet.headingLine(), heading.column + 1, heading.written,
                                            Tr::tr("column %1 is the same competency, “%2”")
                                                .arg(QString::number(first + 1), competency->name.text())});
                continue;
            }
            columnOfName.insert(key, heading.column);
            columns.competencies.push_back({heading.column, *competency});
        }
    }

    const Sheet &m_sheet;
    const ImportOptions &m_options;
    const Organization &m_organization;
    std::vector<Heading> m_headings;
    CompetencyNames m_names;
    QSet<int> m_taken;
    QSet<QString> m_values;
};

} // namespace

Result<Columns> recognizeColumns(const Sheet &sheet, const ImportOptions &options, const Organization &organization)
{
    Result<std::vector<Heading>> headings = mapHeadings(sheet, options.mappings);
    if (!headings)
        return headings.error();
    Recognizer recognizer(sheet, options, organization, headings.take());
    if (std::optional<Error> error = recognizer.run())
        return *error;
    return std::move(recognizer.columns);
}

} // namespace evenkeel
