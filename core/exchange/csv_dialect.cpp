// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_dialect.h"

#include <algorithm>
#include <vector>

namespace evenkeel {
namespace {

/// Whether a spreadsheet would run the field once its leading ' are off.
bool isFormulaBehindQuotes(QByteArrayView field)
{
    qsizetype first = 0;
    while (first < field.size() && field[first] == '\'')
        ++first;
    if (first == field.size())
        return false;
    const char c = field[first];
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

/// How many fields each of the first rows has. A row that the sample cuts off is not counted, unless it is the only one.
std::vector<int> fieldCounts(QByteArrayView text, char separator)
{
    constexpr qsizetype sample = 1 << 16;
    constexpr std::size_t rows = 20;
    std::vector<int> counts;
    const qsizetype size = std::min(sample, text.size());
    int fields = 1;
    bool isQuoted = false;
    bool isEmpty = true;
    for (qsizetype i = 0; i < size && counts.size() < rows; ++i) {
        const char c = text[i];
        if (c == '"') {
            isQuoted = !isQuoted;
            isEmpty = false;
        } else if (!isQuoted && c == separator) {
            ++fields;
            isEmpty = false;
        } else if (!isQuoted && (c == '\n' || c == '\r')) {
            if (!isEmpty)
                counts.push_back(fields);
            fields = 1;
            isEmpty = true;
        } else {
            isEmpty = false;
        }
    }
    if (counts.empty() || (size == text.size() && !isEmpty && counts.size() < rows))
        counts.push_back(fields);
    return counts;
}

} // namespace

QByteArray withFormulaGuard(const QByteArray &field)
{
    return isFormulaBehindQuotes(field) ? '\'' + field : field;
}

QByteArrayView withoutFormulaGuard(QByteArrayView field)
{
    return field.startsWith('\'') && isFormulaBehindQuotes(field) ? field.sliced(1) : field;
}

QString cellWithoutFormulaGuard(const QString &cell)
{
    const QByteArray field = cell.toUtf8();
    return withoutFormulaGuard(field).size() < field.size() ? cell.sliced(1) : cell;
}

char guessSeparator(QByteArrayView utf8)
{
    char best = ',';
    double bestAlike = 0;
    int bestFields = 1;
    for (const char separator : separators) {
        const std::vector<int> counts = fieldCounts(utf8, separator);
        const int fields = counts.front();
        if (fields < 2)
            continue;
        const double alike = double(std::count(counts.begin(), counts.end(), fields)) / double(counts.size());
        if (alike > bestAlike || (alike >= bestAlike && fields > bestFields)) {
            best = separator;
            bestAlike = alike;
            bestFields = fields;
        }
    }
    return best;
}

QByteArray withQuotedCells(QByteArrayView tabbed)
{
    const auto endsCell = [&](qsizetype at) {
        return at >= tabbed.size() || tabbed[at] == '\t' || tabbed[at] == '\n' || tabbed[at] == '\r';
    };
    /// Behind the quoted cell that begins at `at`; `at` where none does.
    const auto behindQuoted = [&](qsizetype at) {
        if (tabbed[at] != '"')
            return at;
        for (qsizetype i = at + 1; i < tabbed.size(); ++i) {
            if (tabbed[i] != '"')
                continue;
            if (i + 1 < tabbed.size() && tabbed[i + 1] == '"')
                ++i;
            else
                return endsCell(i + 1) ? i + 1 : at;
        }
        return at;
    };
    QByteArray quoted;
    quoted.reserve(tabbed.size());
    for (qsizetype at = 0; at < tabbed.size();) {
        qsizetype end = behindQuoted(at);
        const bool isQuoted = end > at;
        while (!endsCell(end))
            ++end;
        QByteArray cell = tabbed.sliced(at, end - at).toByteArray();
        if (!isQuoted && cell.contains('"'))
            cell = '"' + cell.replace('"', "\"\"") + '"';
        quoted += cell;
        if (end < tabbed.size())
            quoted += tabbed[end++];
        at = end;
    }
    return quoted;
}

SeparatorLine separatorLine(QByteArrayView utf8)
{
    if (utf8.size() < 6 || qstrnicmp(utf8.data(), "sep=", 4) != 0)
        return {};
    const char said = utf8[4];
    if (std::find(std::begin(separators), std::end(separators), said) == std::end(separators))
        return {};
    if (utf8[5] == '\n')
        return {said, 6};
    if (utf8[5] == '\r')
        return {said, utf8.size() > 6 && utf8[6] == '\n' ? 7 : 6};
    return {};
}

} // namespace evenkeel
