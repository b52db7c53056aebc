// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/block.h"

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

QString toHtml(const Block &block)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList &row : block) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

std::unique_ptr<QMimeData> toMimeData(const Block &block)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toTsv(block));
    data->setHtml(toHtml(block));
    return data;
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
