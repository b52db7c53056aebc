// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog.h"

#include "core/exchange/cell_values.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

constexpr qint64 largestFile = 10'000'000;

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

/// Reads members of one JSON object. The first thing that is wrong is kept as a sentence that begins with `where`;
/// after it every read is empty.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {}

    /// The text at `key`, checked; the empty one where it is missing and may be.
    template <class Text>
    std::optional<Text> text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString()) {
            fail(Tr::tr("“%1” is not a text.").arg(key));
            return std::nullopt;
        }
        const Result<Text> checked = Text::from(value.toString());
        if (!checked) {
            fail(value.isUndefined() || value.isNull() ? Tr::tr("“%1” is missing.").arg(key)
                                                       : u"“%1”: %2"_s.arg(key, checked.error().sentence));
            return std::nullopt;
        }
        return *checked;
    }

    std::optional<QJsonArray> array(const QString &key, bool isNeeded)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull()) {
            if (isNeeded)
                fail(Tr::tr("“%1” is missing.").arg(key));
            return std::nullopt;
        }
        if (!value.isArray()) {
            fail(Tr::tr("“%1” is not a list.").arg(key));
            return std::nullopt;
        }
        return value.toArray();
    }

    const QJsonObject &object() const { return m_object; }
    void fail(const QString &sentence)
    {
        if (!m_error)
            m_error = refused(m_where.isEmpty() ? sentence : u"%1: %2"_s.arg(m_where, sentence));
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_where;
    std::optional<Error> m_error;
};

void readAnchors(ObjectReader &reader, CatalogCompetency &competency)
{
    const std::optional<QJsonArray> anchors = reader.array(u"anchors"_s, false);
    if (!anchors)
        return;
    if (anchors->size() != 5)
        return reader.fail(Tr::tr("“anchors” does not hold five texts, one a level."));
    for (int level = 0; level < 5; ++level) {
        const QJsonValue value = anchors->at(level);
        if (!value.isString())
            return reader.fail(Tr::tr("The anchor of level %1 is not a text.").arg(level + 1));
        const Result<Note> anchor = Note::from(value.toString());
        if (!anchor)
            return reader.fail(Tr::tr("The anchor of level %1: %2").arg(QString::number(level + 1), anchor.error().sentence));
        competency.anchors[std::size_t(level)] = *anchor;
    }
}

double readWeight(ObjectReader &reader)
{
    const QJsonValue value = reader.object().value("weight"_L1);
    if (value.isUndefined())
        return 1;
    const double weight = value.toDouble(-1);
    if (!(weight > 0 && weight <= 100))
        reader.fail(Tr::tr("“weight” is not a number above 0 and at most 100."));
    return weight;
}

Result<CatalogCompetency> readCompetency(const QJsonValue &value, int number)
{
    const QString name = value.toObject().value("name"_L1).toString();
    const QString where = name.isEmpty() ? Tr::tr("Competency %1").arg(number)
                                         : Tr::tr("Competency %1 (%2)").arg(QString::number(number), name);
    ObjectReader reader(value.toObject(), where);
    if (!value.isObject())
        reader.fail(Tr::tr("This is not an object."));
    const std::optional<Name> checkedName = reader.text<Name>(u"name"_s);
    if (!checkedName)
        return *reader.error();

    CatalogCompetency competency{.name = *checkedName};
    competency.code = reader.text<Line>(u"code"_s).value_or(Line());
    const Line side = reader.text<Line>(u"side"_s).value_or(Line());
    if (const std::optional<Side> known = readSide(side.text()))
        competency.side = *known;
    else
        reader.fail(Tr::tr("“side” is neither management nor leadership nor neutral."));
    competency.group = reader.text<Line>(u"group"_s).value_or(Line());
    competency.definition = reader.text<Note>(u"definition"_s).value_or(Note());
    readAnchors(reader, competency);
    competency.weight = readWeight(reader);
    if (reader.error())
        return *reader.error();
    return competency;
}

std::optional<std::array<Line, 5>> readScale(ObjectReader &reader)
{
    const std::optional<QJsonArray> levels = reader.array(u"scale"_s, false);
    if (!levels)
        return std::nullopt;
    std::array<Line, 5> scale;
    QSet<int> seen;
    for (const QJsonValue &value : *levels) {
        const int level = value.toObject().value("level"_L1).toInt();
        const QJsonValue label = value.toObject().value("label"_L1);
        const Result<Line> checked = Line::from(label.toString());
        if (level < 1 || level > 5 || seen.contains(level) || !label.isString() || !checked) {
            reader.fail(Tr::tr("“scale” does not give each of the levels 1 to 5 a label."));
            return std::nullopt;
        }
        seen.insert(level);
        scale[std::size_t(level - 1)] = *checked;
    }
    if (seen.size() != 5) {
        reader.fail(Tr::tr("“scale” does not give each of the levels 1 to 5 a label."));
        return std::nullopt;
    }
    return scale;
}

/// The line, from 1, on which the JSON parser stopped.
qint64 lineOf(const QByteArray &json, qsizetype offset)
{
    return 1 + std::count(json.begin(), json.begin() + std::min(offset, json.size()), '\n');
}

} // namespace

Result<Catalog> readCatalog(const QByteArray &json)
{
    if (json.size() > largestFile)
        return refused(Tr::tr("This is too large for a catalog."));
    QJsonParseError parsed;
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        return refused(Tr::tr("This is not JSON, from line %1 on: %2.")
                           .arg(QString::number(lineOf(text, parsed.offset)), parsed.errorString()));
    }
    ObjectReader reader(document.object(), {});
    if (!document.isObject())
        reader.fail(Tr::tr("This is not a catalog: it is no JSON object."));
    const std::optional<Line> id = reader.text<Line>(u"id"_s);
    if (id && id->isEmpty())
        reader.fail(Tr::tr("“%1” is missing.").arg("id"_L1));
    const std::optional<Name> name = reader.text<Name>(u"name"_s);
    const std::optional<Note> source = reader.text<Note>(u"source"_s);
    const std::optional<std::array<Line, 5>> scale = readScale(reader);
    const std::optional<QJsonArray> competencies = reader.array(u"competencies"_s, true);
    if (reader.error())
        return *reader.error();

    Catalog catalog{.id = *id, .name = *name, .source = *source, .scale = scale, .competencies = {}};
    QSet<QString> codes;
    QSet<QString> names;
    for (const QJsonValue &value : *competencies) {
        Result<CatalogCompetency> competency = readCompetency(value, int(catalog.competencies.size()) + 1);
        if (!competency)
            return competency.error();
        const QString code = foldedKey(competency->code.text());
        if (!code.isEmpty() && codes.contains(code))
            return refused(Tr::tr("Two competencies have the code “%1”.").arg(competency->code.text()));
        const QString key = foldedKey(competency->name.text());
        if (names.contains(key))
            return refused(Tr::tr("Two competencies have the name “%1”.").arg(competency->name.text()));
        codes.insert(code);
        names.insert(key);
        catalog.competencies.push_back(competency.take());
    }
    return catalog;
}

Result<Catalog> readCatalogFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, Tr::tr("There is no catalog “%1”.").arg(info.fileName())};
    if (!info.isFile())
        return refused(Tr::tr("“%1” is not a file with a catalog in it.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, Tr::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString())};
    return readCatalog(file.read(largestFile + 1));
}

QByteArray writeCatalog(const Catalog &catalog)
{
    QJsonObject root{{u"id"_s, catalog.id.text()}, {u"name"_s, catalog.name.text()}, {u"source"_s, catalog.source.text()}};
    if (catalog.scale) {
        QJsonArray scale;
        for (int level = 1; level <= 5; ++level) {
            scale.append(QJsonObject{{u"level"_s, level}, {u"label"_s, (*catalog.scale)[std::size_t(level - 1)].text()}});
        }
        root.insert("scale"_L1, scale);
    }
    QJsonArray competencies;
    for (const CatalogCompetency &competency : catalog.competencies) {
        QJsonArray anchors;
        for (const Note &anchor : competency.anchors)
            anchors.append(anchor.text());
        competencies.append(QJsonObject{{u"code"_s, competency.code.text()},
                                        {u"side"_s, writtenAs(competency.side)},
                                        {u"name"_s, competency.name.text()},
                                        {u"group"_s, competency.group.text()},
                                        {u"definition"_s, competency.definition.text()},
                                        {u"anchors"_s, anchors},
                                        {u"weight"_s, competency.weight}});
    }
    root.insert("competencies"_L1, competencies);
    return QJsonDocument(root).toJson();
}

QStringList builtInCatalogs() { return {u"kotter-short"_s, u"kotter"_s, u"opm-ecq-2006"_s}; }

Result<Catalog> builtInCatalog(const QString &id)
{
    if (!builtInCatalogs().contains(id))
        return Error{ErrorKind::NotFound, Tr::tr("No catalog of the program is called “%1”.").arg(id)};
    return readCatalogFile(u":/catalogs/%1.json"_s.arg(id));
}

} // namespace evenkeel
