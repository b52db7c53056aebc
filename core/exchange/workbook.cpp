// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr int mostRows = LXW_ROW_MAX;

/// What libxlsxwriter writes reads back as the same number: it writes 16 digits, and some need 17.
bool survives(double number) { return QByteArray::number(number, 'G', 16).toDouble() == number; }

/// The days that Excel counts as everybody else does: it takes 1900 for a leap year.
bool isExcelDay(Day day) { return day >= Day(QDate(1900, 3, 1)); }

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

/// "_x", four hexadecimal digits and "_" begin at `at`.
bool isEscape(const QString &text, qsizetype at)
{
    return at + 7 <= text.size() && text[at] == u'_' && text[at + 1] == u'x' && text[at + 6] == u'_'
        && std::all_of(text.begin() + at + 2, text.begin() + at + 6, isHex);
}

} // namespace

QString withXmlEscapes(const QString &text)
{
    QString written;
    written.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        const bool isControl = unit < 0x20 && unit != u'\n' && unit != u'\t';
        if (isControl || unit == 0xFFFE || unit == 0xFFFF)
            written += u"_x%1_"_s.arg(uint(unit), 4, 16, QChar(u'0'));
        else if (isEscape(text, at))
            written += u"_x005F_"_s;
        else
            written += text[at];
    }
    return written;
}

QString withoutXmlEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString read;
    read.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEscape(text, at)) {
            read += text[at];
            continue;
        }
        read += QChar(QStringView(text).sliced(at + 2, 4).toUShort(nullptr, 16));
        at += 6;
    }
    return read;
}

struct Workbook::Parts
{
    QTemporaryDir folder;
    QByteArray path;
    lxw_workbook *book = nullptr;
    std::vector<lxw_worksheet *> sheets;
    std::array<lxw_format *, cellStyleCount> formats = {};
    std::array<lxw_format *, cellStyleCount> dayFormats = {};
    bool hasTooManyRows = false;
    lxw_error failed = LXW_NO_ERROR;

    lxw_worksheet *sheet(int index) const { return sheets[std::size_t(index)]; }
    void note(lxw_error error)
    {
        if (failed == LXW_NO_ERROR)
            failed = error;
    }
    lxw_format *makeFormat(CellStyle style);
};

lxw_format *Workbook::Parts::makeFormat(CellStyle style)
{
    lxw_format *format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (style) {
    case CellStyle::Plain:
        break;
    case CellStyle::Heading:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
    case CellStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
    case CellStyle::Muted:
        format_set_font_color(format, 0x595959);
        break;
    case CellStyle::Wrapped:
        format_set_text_wrap(format);
        break;
    case CellStyle::Level:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xBFBFBF);
        break;
    }
    return format;
}

Workbook::Workbook() : m_parts(std::make_unique<Parts>())
{
    // The library writes files only. The folder is nobody else's.
    m_parts->path = QFile::encodeName(m_parts->folder.filePath(u"table.xlsx"_s));
    lxw_workbook_options options{};
    m_parts->book = workbook_new_opt(m_parts->path.constData(), &options);
    for (int style = 0; style < cellStyleCount; ++style) {
        m_parts->formats[std::size_t(style)] = m_parts->makeFormat(CellStyle(style));
        m_parts->dayFormats[std::size_t(style)] = m_parts->makeFormat(CellStyle(style));
        format_set_num_format(m_parts->dayFormats[std::size_t(style)], "yyyy-mm-dd");
    }
}

Workbook::~Workbook()
{
    if (m_parts->book)
        lxw_workbook_free(m_parts->book);
}

int Workbook::addSheet(const QString &name)
{
    m_parts->sheets.push_back(workbook_add_worksheet(m_parts->book, name.toUtf8().constData()));
    return int(m_parts->sheets.size()) - 1;
}

void Workbook::write(int sheet, SheetPlace at, const TableCell &cell, CellStyle style)
{
    if (at.row >= mostRows) {
        m_parts->hasTooManyRows = true;
        return;
    }
    lxw_worksheet *to = m_parts->sheet(sheet);
    const auto row = lxw_row_t(at.row);
    const auto column = lxw_col_t(at.column);
    lxw_format *format = m_parts->formats[std::size_t(style)];
    const auto writeText = [&](const QString &text) {
        if (!text.isEmpty())
            m_parts->note(worksheet_write_string(to, row, column, withXmlEscapes(text).toUtf8().constData(), format));
        else if (style != CellStyle::Plain)
            m_parts->note(worksheet_write_blank(to, row, column, format));
    };
    if (const QString *text = std::get_if<QString>(&cell)) {
        writeText(*text);
    } else if (const double *number = std::get_if<double>(&cell)) {
        if (survives(*number))
            m_parts->note(worksheet_write_number(to, row, column, *number, format));
        else
            writeText(QString::number(*number, 'g', QLocale::FloatingPointShortest));
    } else if (const Day day = std::get<Day>(cell); day.isReal() && isExcelDay(day)) {
        const int serial = day.daysSince(Day(QDate(1899, 12, 30)));
        m_parts->note(worksheet_write_number(to, row, column, serial, m_parts->dayFormats[std::size_t(style)]));
    } else {
        writeText(day.iso());
    }
}

void Workbook::comment(int sheet, SheetPlace at, const QString &text)
{
    lxw_comment_options options{};
    options.width = 320;
    options.height = uint16_t(std::min<qsizetype>(40 + 18 * (text.size() / 45 + text.count(u'\n')), 480));
    m_parts->note(worksheet_write_comment_opt(m_parts->sheet(sheet), lxw_row_t(at.row), lxw_col_t(at.column),
                                              withXmlEscapes(text).toUtf8().constData(), &options));
}

void Workbook::setWidth(int sheet, int column, double width)
{
    m_parts->note(worksheet_set_column(m_parts->sheet(sheet), lxw_col_t(column), lxw_col_t(column), width, nullptr));
}

void Workbook::hideColumns(int sheet, int first, int last)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    m_parts->note(worksheet_set_column_opt(m_parts->sheet(sheet), lxw_col_t(first), lxw_col_t(last), LXW_DEF_COL_WIDTH,
                                           nullptr, &options));
}

void Workbook::setHeight(int sheet, int row, double height)
{
    m_parts->note(worksheet_set_row(m_parts->sheet(sheet), lxw_row_t(row), height, nullptr));
}

void Workbook::freeze(int sheet, SheetPlace at)
{
    worksheet_freeze_panes(m_parts->sheet(sheet), lxw_row_t(at.row), lxw_col_t(at.column));
}

void Workbook::acceptLevels(int sheet, SheetPlace first, SheetPlace last, const QString &otherwise,
                            const QString &prompt)
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(cell, lxw_row_t(first.row), lxw_col_t(first.column));
    const QString at = QString::fromLatin1(cell);
    QByteArray formula
        = u"=OR(AND(ISNUMBER(%1),%1>=1,%1<=5),LOWER(%1)=\"%2\")"_s.arg(at, QString(otherwise).replace(u'"', u"\"\""_s)).toUtf8();
    QByteArray said = prompt.toUtf8();
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    validation.value_formula = formula.data();
    validation.error_message = said.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    m_parts->note(worksheet_data_validation_range(m_parts->sheet(sheet), lxw_row_t(first.row), lxw_col_t(first.column),
                                                  lxw_row_t(last.row), lxw_col_t(last.column), &validation));
}

void Workbook::setPage(int sheet, int headingRow)
{
    lxw_worksheet *to = m_parts->sheet(sheet);
    worksheet_set_landscape(to);
    worksheet_fit_to_pages(to, 1, 0);
    m_parts->note(worksheet_repeat_rows(to, 0, lxw_row_t(headingRow)));
}

Result<QByteArray> Workbook::take()
{
    if (m_parts->hasTooManyRows) {
        return Error{ErrorKind::Refused,
                     Tr::tr("A spreadsheet has %1 rows, and these are more. Save them as CSV.")
                         .arg(QLocale(QLocale::English).toString(mostRows))};
    }
    if (!m_parts->folder.isValid())
        return Error{ErrorKind::Io, Tr::tr("There is no room for temporary files."), m_parts->folder.errorString()};
    const lxw_error closed = workbook_close(std::exchange(m_parts->book, nullptr));
    const lxw_error error = m_parts->failed != LXW_NO_ERROR ? m_parts->failed : closed;
    QFile file(QFile::decodeName(m_parts->path));
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Io, Tr::tr("The spreadsheet cannot be written; the disk for temporary files may be full."),
                     QString::fromLatin1(lxw_strerror(error))};
    }
    return file.readAll();
}

} // namespace evenkeel
