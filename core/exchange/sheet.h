// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_options.h"
#include "core/exchange/text_decoding.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

/// The cells of a table as text, with the line on which each row begins; blank rows are not among them. Held as one block
/// of UTF-8 and offsets: some four bytes a cell beside the text itself.
class SheetCells
{
public:
    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    int lineOf(qsizetype row) const { return int(m_rows[std::size_t(row)].line); }
    int cellCount(qsizetype row) const { return int(endCell(row) - m_rows[std::size_t(row)].firstCell); }
    /// Empty where the row is too short.
    QByteArrayView bytes(qsizetype row, int column) const
    {
        if (column < 0 || column >= cellCount(row))
            return {};
        const std::size_t cell = m_rows[std::size_t(row)].firstCell + std::size_t(column);
        const std::size_t begin = cell == 0 ? 0 : m_ends[cell - 1];
        return QByteArrayView(m_text.constData() + begin, qsizetype(m_ends[cell] - begin));
    }

    /// How much text of so many bytes there will be at most.
    void reserve(qsizetype bytes) { m_text.reserve(bytes); }
    /// The next cell of the row in the making.
    void addCell(QByteArrayView bytes)
    {
        m_text.append(bytes.data(), bytes.size());
        m_ends.push_back(quint32(m_text.size()));
        m_isBlank = m_isBlank && bytes.isEmpty();
    }
    /// Ends the row in the making, which began on this line. False where all its cells are empty: then it is dropped.
    bool endRow(int line);

private:
    struct Row
    {
        quint32 firstCell;
        quint32 line;
    };
    std::size_t endCell(qsizetype row) const
    {
        return row + 1 < rowCount() ? m_rows[std::size_t(row) + 1].firstCell : m_endOfRows;
    }

    QByteArray m_text;
    std::vector<quint32> m_ends;
    std::vector<Row> m_rows;
    std::size_t m_endOfRows = 0;
    bool m_isBlank = true;
};

/// How a text is cut into cells.
struct TextForm
{
    Encoding encoding = Encoding::Utf8;
    /// ',', ';', tab or '|'.
    char separator = ',';

    friend bool operator==(const TextForm &, const TextForm &) = default;
};

/// A row as it stands in a table.
struct SheetRow
{
    int line = 0;
    QStringList cells = {};

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// A table: headings, and rows of cells below them. Rows and columns count from 0 here, lines from 1. A value whose cells
/// are shared: a copy is cheap.
class Sheet
{
public:
    Sheet() : m_cells(std::make_shared<SheetCells>()) {}
    /// The first row holds the headings; there is one.
    explicit Sheet(SheetCells cells, std::optional<TextForm> textForm = {});

    /// Without outer spaces.
    const QStringList &headings() const { return m_headings; }
    int headingLine() const { return m_headingLine; }
    /// None where the cells are those of a spreadsheet.
    const std::optional<TextForm> &textForm() const { return m_textForm; }

    /// Rows below the headings.
    qsizetype rowCount() const { return m_cells->rowCount() - m_firstRow; }
    int lineOf(qsizetype row) const { return m_cells->lineOf(row + m_firstRow); }
    int cellCount(qsizetype row) const { return m_cells->cellCount(row + m_firstRow); }
    /// UTF-8 as it stood between the separators, the quotation marks and the formula guard taken off; empty where the
    /// row is too short. A mended cell is as it was mended.
    QByteArrayView bytes(qsizetype row, int column) const
    {
        if (!m_mended.isEmpty()) {
            if (const auto mended = m_mended.constFind({lineOf(row), column}); mended != m_mended.constEnd())
                return *mended;
        }
        return m_cells->bytes(row + m_firstRow, column);
    }
    QString cell(qsizetype row, int column) const { return QString::fromUtf8(bytes(row, column)); }

    /// At most so many rows from the top of the table, what stands above the headings and they themselves included.
    std::vector<SheetRow> firstRows(qsizetype most) const;
    /// The same table with the headings on that line; refused where the line is blank or not there.
    Result<Sheet> withHeadingLine(int line) const;
    /// The same table with other text in these cells; one of a row too short for it is added to that row.
    Sheet withCells(const QMap<CellPlace, QString> &mended) const;

private:
    void takeHeadings(qsizetype row);

    std::shared_ptr<const SheetCells> m_cells;
    QHash<CellPlace, QByteArray> m_mended;
    std::optional<TextForm> m_textForm;
    QStringList m_headings;
    int m_headingLine = 1;
    qsizetype m_firstRow = 0;
};

} // namespace evenkeel
