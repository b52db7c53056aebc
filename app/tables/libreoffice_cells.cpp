// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/libreoffice_cells.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {
namespace {

constexpr int widestSpan = 1 << 14;
constexpr qint64 mostSpanned = 1 << 20; ///< Of all merged cells together; no table of people has as many.

/// A tag as it stands: "td", "/td", and what follows the name.
struct Tag
{
    QString name;
    QStringView attributes;
};

/// Reads the tag whose < is at `at`, and moves `at` behind it. What is no tag is read as one without a name.
Tag tagAt(QStringView html, qsizetype &at)
{
    const qsizetype end = html.indexOf(u'>', at);
    const QStringView inside = html.sliced(at + 1, (end < 0 ? html.size() : end) - at - 1);
    at = end < 0 ? html.size() : end + 1;
    qsizetype length = 0;
    while (length < inside.size() && (inside[length].isLetterOrNumber() || inside[length] == u'/'))
        ++length;
    return {inside.first(length).toString().toLower(), inside.sliced(length)};
}

int spanOf(const Tag &tag, QLatin1StringView attribute)
{
    const qsizetype at = tag.attributes.indexOf(attribute);
    if (at < 0)
        return 1;
    QStringView number = tag.attributes.sliced(at + attribute.size());
    if (number.startsWith(u'"'))
        number = number.sliced(1);
    qsizetype length = 0;
    while (length < number.size() && number[length].isDigit())
        ++length;
    return std::clamp(number.first(length).toInt(), 1, widestSpan);
}

/// Reads the entity whose & is at `at`, and moves `at` behind it. What is none is a character like any other.
QString entityAt(QStringView html, qsizetype &at)
{
    static const QHash<QString, char16_t> known{{u"amp"_s, u'&'},     {u"lt"_s, u'<'},      {u"gt"_s, u'>'},
                                                {u"quot"_s, u'"'},    {u"apos"_s, u'\''},   {u"nbsp"_s, u'\u00A0'},
                                                {u"shy"_s, u'\u00AD'}};
    constexpr qsizetype longest = 10;
    const qsizetype end = html.indexOf(u';', at);
    if (end < 0 || end - at > longest)
        return html.sliced(at++, 1).toString();
    const QStringView name = html.sliced(at + 1, end - at - 1);
    QString text;
    bool isNumber = false;
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        if (isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(char32_t(code)))
            text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    } else if (const auto found = known.constFind(name.toString()); found != known.cend()) {
        text = QChar(*found);
    }
    if (text.isEmpty())
        return html.sliced(at++, 1).toString();
    at = end + 1;
    return text;
}

/// Puts cells where they stand, with room for those that are merged.
class Grid
{
public:
    void beginRow()
    {
        ++m_row;
        m_column = 0;
        rowAt(m_row);
    }

    void add(const QString &text, int rows, int columns)
    {
        if (m_row < 0)
            beginRow();
        m_spanned += qint64(rows) * columns - 1;
        if (m_spanned > mostSpanned)
            rows = columns = 1;
        while (m_column < m_taken[m_row].size() && m_taken[m_row][m_column])
            ++m_column;
        for (int r = m_row; r < m_row + rows; ++r) {
            rowAt(r);
            for (int c = m_column; c < m_column + columns; ++c) {
                if (c >= m_cells[r].size()) {
                    m_cells[r].resize(c + 1);
                    m_taken[r].resize(c + 1);
                }
                m_taken[r][c] = true;
            }
        }
        m_cells[m_row][m_column] = text;
        m_column += columns;
    }

    Block take()
    {
        qsizetype widest = 0;
        for (const QStringList &row : std::as_const(m_cells))
            widest = std::max(widest, row.size());
        for (QStringList &row : m_cells)
            row.resize(widest);
        return std::move(m_cells);
    }

private:
    void rowAt(int row)
    {
        if (row >= m_cells.size()) {
            m_cells.resize(row + 1);
            m_taken.resize(row + 1);
        }
    }

    Block m_cells;
    QList<QList<bool>> m_taken;
    int m_row = -1;
    int m_column = 0;
    qint64 m_spanned = 0;
};

/// Reads the cell whose content begins at `at`, and moves `at` to where it ends.
QString cellAt(QStringView html, qsizetype &at)
{
    QString text;
    bool isComment = false; // of the cell, which is no part of its text
    while (at < html.size()) {
        const QChar c = html[at];
        if (c == u'<') {
            const qsizetype before = at;
            const Tag tag = tagAt(html, at);
            if (tag.name == "comment"_L1 || tag.name == "/comment"_L1) {
                isComment = tag.name == "comment"_L1;
            } else if (tag.name == "br"_L1 && !isComment) {
                text += u'\n';
            } else if (tag.name == "td"_L1 || tag.name == "tr"_L1 || tag.name == "/td"_L1 || tag.name == "/tr"_L1
                       || tag.name == "/table"_L1) {
                at = before;
                break;
            }
        } else if (c == u'\n' || c == u'\r') {
            while (++at < html.size() && html[at] == u'\t') // a line feed of the text is a <br>, this one indents
                ;
        } else if (isComment) {
            ++at;
        } else if (c == u'&') {
            text += entityAt(html, at);
        } else {
            text += html[at++];
        }
    }
    return text == "\n"_L1 ? QString() : text; // an empty cell is a <br>
}

} // namespace

std::optional<Block> fromLibreOfficeHtml(const QString &html)
{
    const qsizetype table = html.indexOf("<table"_L1, 0, Qt::CaseInsensitive);
    if (table < 0 || !QStringView(html).first(table).contains("content=\"LibreOffice"_L1))
        return std::nullopt;
    Grid grid;
    for (qsizetype at = html.indexOf(u'<', table + 1); at >= 0; at = html.indexOf(u'<', at)) {
        const Tag tag = tagAt(html, at);
        if (tag.name == "/table"_L1)
            break;
        if (tag.name == "tr"_L1) {
            grid.beginRow();
        } else if (tag.name == "td"_L1 || tag.name == "th"_L1) {
            const int rows = spanOf(tag, "rowspan="_L1);
            const int columns = spanOf(tag, "colspan="_L1);
            grid.add(cellAt(html, at), rows, columns);
        }
    }
    Block block = grid.take();
    return block.isEmpty() ? std::nullopt : std::optional(std::move(block));
}

} // namespace evenkeel::tables
