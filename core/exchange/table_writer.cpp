// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/workbook.h"

namespace evenkeel {
namespace {

class CsvTable : public TableWriter
{
public:
    void addRow(const QList<TableCell> &cells) override
    {
        QStringList fields;
        for (const TableCell &cell : cells) {
            if (const QString *text = std::get_if<QString>(&cell))
                fields += *text;
            else if (const double *number = std::get_if<double>(&cell))
                fields += writeNumber(*number);
            else
                fields += std::get<Day>(cell).iso();
        }
        m_writer.addRow(fields);
    }
    Result<QByteArray> take() override { return m_writer.take(); }

private:
    CsvWriter m_writer;
};

class XlsxTable : public TableWriter
{
public:
    explicit XlsxTable(const QString &sheetName) : m_sheet(m_workbook.addSheet(sheetName)) {}

    void addRow(const QList<TableCell> &cells) override
    {
        const bool isHeading = m_row == 0;
        for (int column = 0; column < int(cells.size()); ++column)
            m_workbook.write(m_sheet, {m_row, column}, cells[column], isHeading ? CellStyle::Heading : CellStyle::Plain);
        if (isHeading)
            m_workbook.freeze(m_sheet, {1, 1});
        ++m_row;
    }
    Result<QByteArray> take() override { return m_workbook.take(); }

private:
    Workbook m_workbook;
    int m_sheet;
    int m_row = 0;
};

} // namespace

std::unique_ptr<TableWriter> TableWriter::make(TableFormat format, const QString &sheetName)
{
    Q_ASSERT(format != TableFormat::Ods);
    if (format == TableFormat::Xlsx)
        return std::make_unique<XlsxTable>(sheetName);
    return std::make_unique<CsvTable>();
}

} // namespace evenkeel
