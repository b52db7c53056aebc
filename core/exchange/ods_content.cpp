// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_content.h"

#include "core/base/job.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

const QString officeSpace = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString tableSpace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString textSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString extensionSpace = u"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"_s;

/// Groups of rows can stand in one another so deep.
constexpr int deepest = 100;

class OdsReader
{
public:
    OdsReader(const QByteArray &xml, CellBook &book, Job *job) : m_xml(xml), m_size(xml.size()), m_book(book), m_job(job) {}

    bool read()
    {
        if (!m_xml.readNextStartElement() || !is(officeSpace, "document-content"_L1))
            return false;
        each(officeSpace, "body"_L1, [&] {
            each(officeSpace, "spreadsheet"_L1, [&] { each(tableSpace, "table"_L1, [&] { readTable(); }); });
        });
        return !m_xml.hasError() && !m_book.stopped();
    }

private:
    struct ReadCell
    {
        qint64 column;
        qint64 repeated;
        qint64 spannedRows;
        QString text;
    };

    bool is(const QString &space, QLatin1StringView name) const
    {
        return m_xml.name() == name && m_xml.namespaceUri() == space;
    }
    /// Calls `read` in each child of this name, which reads to its end; the others are skipped.
    template <class Read>
    void each(const QString &space, QLatin1StringView name, Read read)
    {
        while (!m_book.stopped() && m_xml.readNextStartElement()) {
            if (is(space, name))
                read();
            else
                m_xml.skipCurrentElement();
        }
    }
    QString attribute(const QString &space, QLatin1StringView name) const
    {
        return m_xml.attributes().value(space, name).toString();
    }
    /// A number of repetitions: at least 1.
    qint64 times(QLatin1StringView name) const
    {
        return std::max<qint64>(1, m_xml.attributes().value(tableSpace, name).toLongLong());
    }

    void readTable();
    void readRows(int depth);
    void readRow();
    ReadCell readCell(qint64 column);
    QString readParagraphs();
    QString readText();

    QXmlStreamReader m_xml;
    qint64 m_size;
    CellBook &m_book;
    Job *m_job;
    int m_sheet = 0;
    qint64 m_row = 0;
};

void OdsReader::readTable()
{
    m_sheet = m_book.addSheet(attribute(tableSpace, "name"_L1));
    m_row = 0;
    readRows(0);
}

/// The rows of a table, and of groups of rows within it.
void OdsReader::readRows(int depth)
{
    while (m_xml.readNextStartElement()) {
        if (is(tableSpace, "table-row"_L1)) {
            readRow();
        } else if (depth < deepest
                   && (is(tableSpace, "table-row-group"_L1) || is(tableSpace, "table-rows"_L1)
                       || is(tableSpace, "table-header-rows"_L1))) {
            readRows(depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
        if (m_book.stopped())
            return;
    }
}

void OdsReader::readRow()
{
    const qint64 repeated = times("number-rows-repeated"_L1);
    std::vector<ReadCell> cells;
    qint64 column = 0;
    while (m_xml.readNextStartElement()) {
        if (!is(tableSpace, "table-cell"_L1) && !is(tableSpace, "covered-table-cell"_L1)) {
            m_xml.skipCurrentElement();
            continue;
        }
        ReadCell cell = readCell(column);
        column += cell.repeated;
        if (!cell.text.isEmpty())
            cells.push_back(std::move(cell));
    }
    if (m_job)
        m_job->setProgress(m_xml.characterOffset(), m_size);
    for (qint64 row = m_row; !cells.empty() && row < m_row + repeated; ++row) {
        for (const ReadCell &cell : cells) {
            for (qint64 i = 0; i < cell.repeated; ++i) {
                if (!m_book.setText(m_sheet, row, cell.column + i, cell.text))
                    return;
            }
            if (cell.spannedRows > 1 && !m_book.spanRows(m_sheet, row, cell.column, row + cell.spannedRows - 1))
                return;
        }
    }
    m_row += repeated;
    m_book.goOn();
}

OdsReader::ReadCell OdsReader::readCell(qint64 column)
{
    ReadCell cell{.column = column,
                  .repeated = times("number-columns-repeated"_L1),
                  .spannedRows = times("number-rows-spanned"_L1),
                  .text = {}};
    const bool isError = attribute(extensionSpace, "value-type"_L1) == "error"_L1;
    const QString type = isError ? QString() : attribute(officeSpace, "value-type"_L1);
    const QString value = attribute(officeSpace, "value"_L1);
    const QString date = attribute(officeSpace, "date-value"_L1);
    const bool isTrue = attribute(officeSpace, "boolean-value"_L1) == "true"_L1;
    const QString string = attribute(officeSpace, "string-value"_L1);
    const QString shown = readParagraphs();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (type == "percentage"_L1 && isNumber)
        cell.text = shownPercentage(number);
    else if ((type == "float"_L1 || type == "currency"_L1) && isNumber)
        cell.text = shownNumber(number);
    else if (type == "date"_L1 && !date.isEmpty())
        cell.text = QString(date).replace(u'T', u' ');
    else if (type == "boolean"_L1)
        cell.text = isTrue ? u"TRUE"_s : u"FALSE"_s;
    else
        cell.text = shown.isEmpty() ? string : shown;
    return cell;
}

/// The paragraphs of a cell, a line each; what hangs on the cell, such as a comment, is left aside.
QString OdsReader::readParagraphs()
{
    QString text;
    bool isFirst = true;
    while (m_xml.readNextStartElement()) {
        if (!is(textSpace, "p"_L1)) {
            m_xml.skipCurrentElement();
            continue;
        }
        if (!isFirst)
            text += u'\n';
        isFirst = false;
        text += readText();
    }
    return text;
}

/// What a paragraph shows: that of all that stands within it. White space counts once; more is said by elements.
QString OdsReader::readText()
{
    QString text;
    int depth = 1;
    bool isAfterSpace = true; // which a paragraph does not begin with
    while (depth > 0 && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (is(officeSpace, "annotation"_L1) || is(textSpace, "note"_L1)) {
                m_xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (is(textSpace, "s"_L1) || is(textSpace, "tab"_L1) || is(textSpace, "line-break"_L1))
                isAfterSpace = false;
            if (is(textSpace, "s"_L1)) {
                const int count = std::max(1, m_xml.attributes().value(textSpace, "c"_L1).toInt());
                text += QString(std::min(count, 10'000), u' ');
            } else if (is(textSpace, "tab"_L1)) {
                text += u'\t';
            } else if (is(textSpace, "line-break"_L1)) {
                text += u'\n';
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            for (const QChar c : m_xml.text()) {
                const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
                if (!isSpace)
                    text += c;
                else if (!isAfterSpace)
                    text += u' ';
                isAfterSpace = isSpace;
            }
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace

bool readOdsContent(const QByteArray &xml, CellBook &book, Job *job) { return OdsReader(xml, book, job).read(); }

} // namespace evenkeel
