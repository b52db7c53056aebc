// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_sink.h"

#include <QDate>

#include <vector>

namespace evenkeel {

/// The cells of one sheet of an .xlsx file, as liborcus tells them.
class XlsxSheetSink : public orcus::spreadsheet::iface::import_sheet,
                      private orcus::spreadsheet::iface::import_formula,
                      private orcus::spreadsheet::iface::import_array_formula,
                      private orcus::spreadsheet::iface::import_sheet_properties
{
public:
    using Row = orcus::spreadsheet::row_t;
    using Column = orcus::spreadsheet::col_t;

    XlsxSheetSink(CellBook &book, int sheet) : m_book(book), m_sheet(sheet) {}

    bool write(const XlsxStrings &strings, const XlsxStyles &styles, QDate origin);

private:
    using Grammar = orcus::spreadsheet::formula_grammar_t;
    using Range = orcus::spreadsheet::range_t;

    import_sheet_properties *get_sheet_properties() override { return this; }
    import_formula *get_formula() override { return this; }
    import_array_formula *get_array_formula() override { return this; }

    void set_auto(Row row, Column column, std::string_view text) override;
    void set_string(Row row, Column column, orcus::spreadsheet::string_id_t index) override;
    void set_value(Row row, Column column, double value) override;
    void set_bool(Row row, Column column, bool value) override;
    void set_date_time(Row row, Column column, int year, int month, int day, int hour, int minute, double second) override;
    void set_format(Row row, Column column, std::size_t format) override;
    void set_format(Row, Column, Row, Column, std::size_t) override {}
    void fill_down_cells(Row row, Column column, Row count) override;
    orcus::spreadsheet::range_size_t get_sheet_size() const override;

    // A formula: what it came to when the file was saved.
    void set_position(Row row, Column column) override;
    void set_formula(Grammar, std::string_view) override {}
    void set_shared_formula_index(std::size_t) override {}
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override { m_hasResult = true; }
    void commit() override;

    // One over several cells.
    void set_range(const Range &range) override { m_range = range; }
    void set_result_string(Row row, Column column, std::string_view value) override;
    void set_result_value(Row row, Column column, double value) override { set_value(row, column, value); }
    void set_result_bool(Row row, Column column, bool value) override { set_bool(row, column, value); }
    void set_result_empty(Row, Column) override {}

    void set_column_width(Column, double, orcus::length_unit_t) override {}
    void set_column_hidden(Column, bool) override {}
    void set_row_height(Row, double, orcus::length_unit_t) override {}
    void set_row_hidden(Row, bool) override {}
    void set_merge_cell_range(const Range &range) override { m_merged.push_back(range); }

    struct Cell
    {
        enum class Kind : quint8 { Text, String, Number };
        Row row;
        Column column;
        Kind kind;
        double number = 0; ///< Of a string its index, of a text that in m_texts.
    };
    struct Format
    {
        Row row;
        Column column;
        std::size_t format;
    };
    void add(const Cell &cell);
    void addText(Row row, Column column, const QString &text);

    CellBook &m_book;
    int m_sheet;
    std::vector<Cell> m_cells;
    std::vector<QString> m_texts;
    std::vector<Format> m_formats;
    std::vector<Range> m_merged;
    Range m_range{};
    Row m_row = 0;
    Column m_column = 0;
    bool m_hasResult = false;
};

} // namespace evenkeel
