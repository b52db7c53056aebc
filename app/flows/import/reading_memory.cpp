// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/reading_memory.h"

#include "app/shell/preferences.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace evenkeel::reading_memory {

namespace {

constexpr auto competencyKey = "competency:"_L1;

QString digestOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Positions of the headings in the order of their names, so that a table with the same columns in another order is the
/// same one.
QList<int> inOrder(const QStringList &headings)
{
    QList<int> order(headings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return foldedKey(headings[a]) < foldedKey(headings[b]); });
    return order;
}

QString shapeOf(const QStringList &headings)
{
    QStringList folded;
    for (const int at : inOrder(headings))
        folded.append(foldedKey(headings[at]));
    return digestOf(folded.join(QChar(0x1f)));
}

QString writtenAs(const ColumnChoice &choice)
{
    return choice.kind == ColumnChoice::Kind::Competency ? competencyKey + digestOf(foldedKey(choice.competency))
                                                         : toKey(choice);
}

ColumnChoice read(const QString &written, const Organization &organization)
{
    if (!written.startsWith(competencyKey))
        return choiceFromKey(written);
    for (const Competency &competency : organization.competencies) {
        if (competencyKey + digestOf(foldedKey(competency.name.text())) == written)
            return ColumnChoice::as(competency.name.text());
    }
    return {};
}

} // namespace

void remember(Preferences &preferences, const QStringList &headings, const TableReading &reading)
{
    QJsonObject columns;
    const QList<int> order = inOrder(headings);
    for (qsizetype rank = 0; rank < order.size(); ++rank) {
        if (const ColumnChoice choice = reading.columns.value(order[rank]); choice != ColumnChoice())
            columns.insert(QString::number(rank), writtenAs(choice));
    }
    QJsonObject all{{u"columns"_s, columns}, {u"dates"_s, int(reading.dateOrder)}, {u"source"_s, int(reading.source)}};
    if (reading.kind)
        all.insert(u"kind"_s, int(*reading.kind));
    if (reading.scale) {
        all.insert(u"low"_s, reading.scale->low);
        all.insert(u"high"_s, reading.scale->high);
    }
    preferences.setTableReading(shapeOf(headings), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<TableReading> recall(const Preferences &preferences, const QStringList &headings,
                                   const Organization &organization)
{
    const QJsonDocument kept = QJsonDocument::fromJson(preferences.tableReading(shapeOf(headings)));
    if (!kept.isObject())
        return std::nullopt;
    TableReading reading;
    const QList<int> order = inOrder(headings);
    const QJsonObject columns = kept[u"columns"_s].toObject();
    for (auto at = columns.begin(); at != columns.end(); ++at) {
        bool isNumber = false;
        const qsizetype rank = at.key().toInt(&isNumber);
        const ColumnChoice choice = read(at.value().toString(), organization);
        if (isNumber && rank >= 0 && rank < order.size() && choice != ColumnChoice())
            reading.columns.insert(order[rank], choice);
    }
    // A preferences file can be edited by hand; what is beyond the last choice is none.
    const auto bounded = [&](const QString &key, int last) {
        const int value = kept[key].toInt(-1);
        return value >= 0 && value <= last ? std::optional(value) : std::nullopt;
    };
    if (const auto kind = bounded(u"kind"_s, int(ImportKind::Matrix)))
        reading.kind = ImportKind(*kind);
    reading.dateOrder = DateOrder(bounded(u"dates"_s, int(DateOrder::MonthDayYear)).value_or(0));
    reading.source = Source(bounded(u"source"_s, int(Source::Self)).value_or(0));
    if (kept[u"low"_s].isDouble() && kept[u"high"_s].isDouble() && kept[u"low"_s] != kept[u"high"_s])
        reading.scale = Scale{kept[u"low"_s].toDouble(), kept[u"high"_s].toDouble()};
    return reading;
}

void forget(Preferences &preferences, const QStringList &headings)
{
    preferences.setTableReading(shapeOf(headings), {});
}

} // namespace evenkeel::reading_memory
