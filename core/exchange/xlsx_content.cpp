// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_content.h"

#include "core/base/job.h"
#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

/// Of the formats that Office Open XML has without a code.
NumberLook lookOfBuiltIn(int id)
{
    if (id == 9 || id == 10)
        return NumberLook::Percentage;
    const bool isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return isDate ? NumberLook::Date : NumberLook::Number;
}

/// Calls `read` in each child element of the current one that has this name, which reads to its end; the others are
/// skipped. Prefixes and namespaces, of which there are two sets, are not looked at.
template <class Read>
void each(QXmlStreamReader &xml, QLatin1StringView name, Read read)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == name)
            read();
        else
            xml.skipCurrentElement();
    }
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

/// The text of a string item: its runs one after the other, without readings of Asian characters.
QString readRuns(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "r"_L1)
            each(xml, "t"_L1, [&] { text += xml.readElementText(QXmlStreamReader::IncludeChildElements); });
        else
            xml.skipCurrentElement();
    }
    return withoutXmlEscapes(text);
}

/// "B7" as row 6, column 1; -1 for what is not there.
struct Reference
{
    qint64 row = -1;
    qint64 column = -1;
};
Reference readReference(QStringView text)
{
    constexpr qint64 most = 1 << 24;
    qint64 row = 0;
    qint64 column = 0;
    for (const QChar c : text) {
        const char16_t upper = c.toUpper().unicode();
        if (upper >= u'A' && upper <= u'Z' && row == 0)
            column = column * 26 + upper - u'A' + 1;
        else if (upper >= u'0' && upper <= u'9')
            row = row * 10 + upper - u'0';
        else if (upper != u'$')
            return {};
        if (row > most || column > most)
            return {};
    }
    return {row - 1, column - 1};
}

class XlsxReader
{
public:
    XlsxReader(const PartOf &part, CellBook &book, Job *job) : m_part(part), m_book(book), m_job(job) {}

    bool read()
    {
        const QHash<QString, Relation> roots = readRelations(QString(), u"_rels/.rels"_s);
        QString workbook = u"xl/workbook.xml"_s;
        for (const Relation &root : roots) {
            if (root.type.endsWith("/officeDocument"_L1))
                workbook = root.target;
        }
        const qsizetype slash = workbook.lastIndexOf(u'/');
        const QString folder = workbook.left(slash + 1);
        const QHash<QString, Relation> relations
            = readRelations(folder, folder + u"_rels/"_s + workbook.mid(slash + 1) + u".rels"_s);
        if (!readPart(workbook, "workbook"_L1, [this](QXmlStreamReader &xml) { readWorkbook(xml); }))
            return false;
        for (const Relation &relation : relations) {
            if (relation.type.endsWith("/sharedStrings"_L1)
                && !readPart(relation.target, "sst"_L1, [this](QXmlStreamReader &xml) { readStrings(xml); }))
                return false;
            if (relation.type.endsWith("/styles"_L1)
                && !readPart(relation.target, "styleSheet"_L1, [this](QXmlStreamReader &xml) { readStyles(xml); }))
                return false;
        }
        for (int sheet = 0; sheet < m_book.sheetCount(); ++sheet) {
            const auto relation = relations.constFind(m_sheetRelations[std::size_t(sheet)]);
            const bool isTable = relation != relations.cend() && relation->type.endsWith("/worksheet"_L1);
            if (!isTable || !m_book.isKept(sheet))
                continue;
            m_sheet = sheet;
            if (!readPart(relation->target, "worksheet"_L1, [this](QXmlStreamReader &xml) { readSheet(xml); }))
                return false;
            if (m_book.hasCells(sheet))
                break;
        }
        return true;
    }

private:
    struct Relation
    {
        QString type;
        QString target;
    };

    /// False where the part is not whole XML with this root, or the book stops.
    template <class Read>
    bool readPart(const QString &name, QLatin1StringView root, Read read)
    {
        const std::optional<QByteArray> bytes = m_part(name.toUtf8());
        if (!bytes || !m_book.goOn())
            return false;
        m_size = bytes->size();
        QXmlStreamReader xml(*bytes);
        if (!xml.readNextStartElement() || xml.name() != root)
            return false;
        read(xml);
        return !xml.hasError() && !m_book.stopped();
    }

    QHash<QString, Relation> readRelations(const QString &folder, const QString &name)
    {
        QHash<QString, Relation> relations;
        readPart(name, "Relationships"_L1, [&](QXmlStreamReader &xml) {
            each(xml, "Relationship"_L1, [&] {
                const QString target = attribute(xml, "Target"_L1);
                const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
                relations.insert(attribute(xml, "Id"_L1), {attribute(xml, "Type"_L1), path});
                xml.skipCurrentElement();
            });
        });
        return relations;
    }

    void readWorkbook(QXmlStreamReader &xml)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == "workbookPr"_L1) {
                const QString is1904 = attribute(xml, "date1904"_L1);
                if (is1904 == "1"_L1 || is1904 == "true"_L1)
                    m_origin = QDate(1904, 1, 1);
            } else if (xml.name() == "sheets"_L1) {
                each(xml, "sheet"_L1, [&] {
                    m_book.addSheet(attribute(xml, "name"_L1));
                    QString relation;
                    for (const QXmlStreamAttribute &said : xml.attributes()) {
                        if (said.name() == "id"_L1 && said.namespaceUri().endsWith("/relationships"_L1))
                            relation = said.value().toString();
                    }
                    m_sheetRelations.push_back(relation);
                    xml.skipCurrentElement();
                });
                continue;
            }
            xml.skipCurrentElement();
        }
    }

    void readStrings(QXmlStreamReader &xml)
    {
        each(xml, "si"_L1, [&] {
            m_strings.push_back(readRuns(xml).toUtf8());
            if (!m_book.goOn())
                xml.raiseError();
        });
    }

    void readStyles(QXmlStreamReader &xml)
    {
        QHash<int, NumberLook> looks;
        while (xml.readNextStartElement()) {
            if (xml.name() == "numFmts"_L1) {
                each(xml, "numFmt"_L1, [&] {
                    looks.insert(attribute(xml, "numFmtId"_L1).toInt(), lookOf(attribute(xml, "formatCode"_L1)));
                    xml.skipCurrentElement();
                });
            } else if (xml.name() == "cellXfs"_L1) {
                each(xml, "xf"_L1, [&] {
                    const int id = attribute(xml, "numFmtId"_L1).toInt();
                    m_looks.push_back(looks.contains(id) ? looks.value(id) : lookOfBuiltIn(id));
                    xml.skipCurrentElement();
                });
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    void readSheet(QXmlStreamReader &xml)
    {
        qint64 row = -1;
        while (xml.readNextStartElement()) {
            if (xml.name() == "sheetData"_L1) {
                each(xml, "row"_L1, [&] {
                    bool isNumber = false;
                    const qint64 said = xml.attributes().value("r"_L1).toLongLong(&isNumber);
                    row = isNumber ? said - 1 : row + 1;
                    readRow(xml, row);
                    if (m_job)
                        m_job->setProgress(xml.characterOffset(), m_size);
                });
            } else if (xml.name() == "mergeCells"_L1) {
                each(xml, "mergeCell"_L1, [&] {
                    const QList<QStringView> ends = QStringView(xml.attributes().value("ref"_L1)).split(u':');
                    const Reference first = readReference(ends.first());
                    const Reference last = readReference(ends.last());
                    m_book.spanRows(m_sheet, first.row, first.column, last.row);
                    xml.skipCurrentElement();
                });
            } else {
                xml.skipCurrentElement();
            }
        }
    }

    void readRow(QXmlStreamReader &xml, qint64 row)
    {
        qint64 column = -1;
        each(xml, "c"_L1, [&] {
            const QStringView reference = xml.attributes().value("r"_L1);
            column = reference.isEmpty() ? column + 1 : readReference(reference).column;
            if (!m_book.setUtf8(m_sheet, row, column, readCell(xml)))
                xml.raiseError();
        });
    }

    QByteArray readCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes said = xml.attributes();
        const QString type = said.value("t"_L1).toString();
        const int style = said.value("s"_L1).toInt();
        QString value;
        QString text;
        bool hasValue = false;
        bool hasFormula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1) {
                value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                hasValue = true;
            } else if (xml.name() == "is"_L1) {
                text = readRuns(xml);
            } else {
                hasFormula = hasFormula || xml.name() == "f"_L1;
                xml.skipCurrentElement();
            }
        }
        if (hasFormula && !hasValue)
            return Tr::tr("(formula without a result)").toUtf8(); // never calculated; nothing would be an empty cell
        if (type == "inlineStr"_L1)
            return text.toUtf8();
        if (type == "s"_L1) {
            bool isNumber = false;
            const qulonglong index = value.toULongLong(&isNumber);
            return isNumber && index < m_strings.size() ? m_strings[index] : QByteArray();
        }
        if (type == "b"_L1)
            return value.trimmed() == "0"_L1 ? "FALSE" : "TRUE";
        if (type == "d"_L1)
            return QString(value).replace(u'T', u' ').toUtf8();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (type == "str"_L1 || type == "e"_L1 || !isNumber)
            return withoutXmlEscapes(value).toUtf8();
        return shown(number, style).toUtf8();
    }

    QString shown(double number, int style) const
    {
        const NumberLook look
            = style >= 0 && style < int(m_looks.size()) ? m_looks[std::size_t(style)] : NumberLook::Number;
        if (look == NumberLook::Percentage)
            return shownPercentage(number);
        const QString date = look == NumberLook::Date ? shownDate(m_origin, number) : QString();
        return date.isEmpty() ? shownNumber(number) : date;
    }

    const PartOf &m_part;
    CellBook &m_book;
    Job *m_job;
    std::vector<QString> m_sheetRelations; ///< By sheet.
    std::vector<QByteArray> m_strings;
    std::vector<NumberLook> m_looks; ///< By cell format.
    QDate m_origin{1899, 12, 30};
    int m_sheet = 0;
    qint64 m_size = 0; ///< Of the part that is being read.
};

} // namespace

NumberLook lookOf(const QString &formatCode)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < formatCode.size(); ++at) {
        const QChar c = formatCode[at].toLower();
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at; // the character behind it stands for itself
        } else if (c == u'[') { // a color, a condition, a locale, hours
            const qsizetype end = formatCode.indexOf(u']', at);
            if (end < 0)
                break;
            at = end;
        } else if (c == u'%') {
            return NumberLook::Percentage;
        } else if (c == u'd' || c == u'y') {
            return NumberLook::Date;
        } else if (c == u';' || QStringView(formatCode).sliced(at).startsWith(u"General", Qt::CaseInsensitive)) {
            break; // what follows is for negative numbers
        }
    }
    return NumberLook::Number;
}

bool readXlsxParts(const PartOf &part, CellBook &book, Job *job) { return XlsxReader(part, book, job).read(); }

} // namespace evenkeel
