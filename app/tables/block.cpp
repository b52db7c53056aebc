// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/block.h"

#include "app/tables/libreoffice_cells.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {
namespace {

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r';
}

/// Reads the quoted cell that begins at `at`, and moves `at` behind it; none where its quote is not closed.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            cell += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            cell += u'"';
            ++i;
        } else if (endsCell(text, i + 1)) {
            at = i + 1;
            return cell;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

QString bareCell(const QString &text, qsizetype &at)
{
    const qsizetype from = at;
    while (!endsCell(text, at))
        ++at;
    return text.mid(from, at - from);
}

/// What LibreOffice itself writes; it takes a text for a number, or for a formula, unless told.
QString attributesOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
        return u" sdval=\"%1\" sdnum=\"1033;\""_s.arg(value.toDouble(), 0, 'g', QLocale::FloatingPointShortest);
    case QMetaType::QString:
        return u" sdnum=\"1033;0;@\""_s;
    default:
        return {};
    }
}

QString htmlOf(const QString &text)
{
    const QString escaped = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QString html;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const bool isOneOfMore = escaped[i] == u' '
            && ((i > 0 && escaped[i - 1] == u' ') || (i + 1 < escaped.size() && escaped[i + 1] == u' '));
        html += isOneOfMore ? u"&#32;"_s : QString(escaped[i]); // else all but one of them would be lost
    }
    return html;
}

} // namespace

QString toTsv(const Block &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells = row;
        for (QString &cell : cells) {
            const bool isQuoted = cell.startsWith(u'"') || cell.contains(u'\t') || cell.contains(u'\n')
                || cell.contains(u'\r');
            if (isQuoted)
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString toHtml(const Block &block, const BlockValues &values)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (qsizetype r = 0; r < block.size(); ++r) {
        html += u"<tr>"_s;
        for (qsizetype c = 0; c < block[r].size(); ++c)
            html += u"<td"_s + attributesOf(values.value(r).value(c)) + u'>' + htmlOf(block[r][c]) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

std::unique_ptr<QMimeData> toMimeData(const Block &block, const BlockValues &values)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toTsv(block));
    data->setHtml(toHtml(block, values));
    return data;
}

Block tiled(const Block &block, qsizetype rows, qsizetype columns)
{
    if (block.isEmpty() || rows % block.size() != 0 || columns % std::max<qsizetype>(1, block.front().size()) != 0)
        return block;
    Block whole;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList cells;
        while (cells.size() < columns)
            cells += block[row % block.size()];
        whole.push_back(cells);
    }
    return whole;
}

Block fromMimeData(const QMimeData &copied)
{
    // In LibreOffice's plain text a cell has lost its line feeds, and a quote may or may not be one.
    if (copied.hasHtml()) {
        if (const std::optional<Block> cells = fromLibreOfficeHtml(copied.html()))
            return *cells;
    }
    return copied.hasText() ? fromTsv(copied.text()) : Block();
}

Block fromTsv(const QString &text)
{
    Block block;
    QStringList row;
    qsizetype widest = 0;
    const auto endRow = [&] {
        widest = std::max(widest, row.size());
        block.push_back(std::exchange(row, {}));
    };

    qsizetype at = 0;
    while (at < text.size()) {
        std::optional<QString> cell;
        if (text[at] == u'"')
            cell = quotedCell(text, at);
        row.push_back(cell ? *cell : bareCell(text, at));
        if (at == text.size())
            break;
        if (text[at] == u'\t') {
            ++at;
            if (at == text.size())
                row.push_back({});
            continue;
        }
        at += text.mid(at, 2) == "\r\n"_L1 ? 2 : 1;
        endRow();
    }
    if (!row.isEmpty())
        endRow();

    for (QStringList &cells : block) {
        while (cells.size() < widest)
            cells.push_back({});
    }
    return block;
}

std::optional<double> toNumber(const QString &text, const QLocale &locale)
{
    QString plain = text.trimmed();
    if (const QString point = locale.decimalPoint(); !point.isEmpty())
        plain.replace(point, "."_L1);
    plain.replace(u',', u'.');
    // Digits of other scripts are digits too; QString::toDouble reads Western ones only.
    QString western;
    const QList<uint> characters = plain.toUcs4();
    for (const uint c : characters) {
        if (c != u'.' && !QChar::isDigit(c))
            return std::nullopt;
        western += c == u'.' ? QChar(u'.') : QChar(u'0' + QChar::digitValue(c));
    }
    if (western.count(u'.') > 1)
        return std::nullopt;
    bool isNumber = false;
    const double number = western.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace evenkeel::tables
