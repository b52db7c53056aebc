// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_book.h"

#include "core/base/job.h"
#include "core/exchange/cell_values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

/// Merged cells are filled down at most so often in all: enough for any table that people made.
constexpr qsizetype mostFilled = 1'000'000;

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

} // namespace

int CellBook::addSheet(const QString &name)
{
    m_sheets.push_back({.name = name, .cells = {}, .spans = {}});
    return sheetCount() - 1;
}

bool CellBook::stop(const QString &sentence, ErrorKind kind)
{
    if (!m_stopped)
        m_stopped = Error{kind, sentence};
    return false;
}

bool CellBook::goOn()
{
    if (m_stopped)
        return false;
    if (m_job && (++m_asked & 0xFFF) == 0 && m_job->isCancelled())
        return stop(Tr::tr("The import was stopped. Nothing was changed."), ErrorKind::Cancelled);
    return true;
}

bool CellBook::setUtf8(int sheet, qint64 row, qint64 column, const QByteArray &text)
{
    if (!goOn())
        return false;
    if (text.isEmpty() || !isKept(sheet))
        return true;
    if (row < 0 || column < 0)
        return stop(Tr::tr("The file is damaged: it has a cell without a place."), ErrorKind::Damaged);
    if (row >= m_limits.rows)
        return stop(Tr::tr("The sheet has more than %1 rows.").arg(grouped(m_limits.rows)));
    const QString line = QString::number(row + 1);
    if (column >= m_limits.columns)
        return stop(Tr::tr("Line %1 has more than %2 columns.").arg(line, grouped(m_limits.columns)));
    if (text.size() > m_limits.characters && QString::fromUtf8(text).size() > m_limits.characters) {
        return stop(Tr::tr("Line %1, column %2: the cell has more than %3 characters.")
                        .arg(line, QString::number(column + 1), grouped(m_limits.characters)));
    }
    std::vector<Cell> &cells = m_sheets[std::size_t(sheet)].cells;
    if (qsizetype(cells.size()) >= m_limits.cells)
        return stop(Tr::tr("The sheet has more than %1 cells.").arg(grouped(m_limits.cells)));
    cells.push_back({quint32(row), quint32(column), text});
    return true;
}

bool CellBook::spanRows(int sheet, qint64 row, qint64 column, qint64 lastRow)
{
    if (!goOn())
        return false;
    const bool isInside = row >= 0 && column >= 0 && row < m_limits.rows && column < m_limits.columns;
    if (isInside && lastRow > row && isKept(sheet)) {
        const qint64 last = std::min<qint64>(lastRow, m_limits.rows);
        m_sheets[std::size_t(sheet)].spans.push_back({quint32(row), quint32(column), quint32(last)});
    }
    return true;
}

QStringList CellBook::sheetNames() const
{
    QStringList names;
    for (const RawSheet &sheet : m_sheets)
        names += sheet.name;
    return names;
}

/// What is merged over several rows holds for each of them that has other cells. Cells are in order, before and after.
void CellBook::fillSpans(RawSheet &sheet) const
{
    const auto place = [](const Cell &cell) { return std::tie(cell.row, cell.column); };
    const auto byPlace = [&](const Cell &a, const Cell &b) { return place(a) < place(b); };
    const auto inOrder = qsizetype(sheet.cells.size());
    qsizetype filled = 0;
    for (const Span &span : sheet.spans) {
        const Cell wanted{span.row, span.column, {}};
        const auto end = sheet.cells.begin() + inOrder;
        const auto merged = std::lower_bound(sheet.cells.begin(), end, wanted, byPlace);
        if (merged == end || byPlace(wanted, *merged))
            continue;
        const QByteArray text = merged->text;
        quint32 done = span.row;
        for (qsizetype at = merged - sheet.cells.begin(); at < inOrder && sheet.cells[std::size_t(at)].row <= span.lastRow; ++at) {
            const quint32 row = sheet.cells[std::size_t(at)].row;
            if (++filled > mostFilled)
                break;
            if (row == done)
                continue;
            done = row;
            sheet.cells.push_back({row, span.column, text});
        }
    }
    std::stable_sort(sheet.cells.begin(), sheet.cells.end(), byPlace);
}

Result<CellBook::Table> CellBook::take()
{
    if (m_stopped)
        return *m_stopped;
    const auto chosen = std::find_if(m_sheets.begin(), m_sheets.end(), [this](const RawSheet &sheet) {
        return m_wanted ? sheet.name == *m_wanted : !sheet.cells.empty();
    });
    if (m_wanted && chosen == m_sheets.end())
        return Error{ErrorKind::NotFound, Tr::tr("The spreadsheet has no sheet “%1”.").arg(*m_wanted)};
    if (chosen == m_sheets.end() || chosen->cells.empty())
        return Error{ErrorKind::Refused, Tr::tr("The sheet is empty: its first line must name the columns.")};

    std::stable_sort(chosen->cells.begin(), chosen->cells.end(), [](const Cell &a, const Cell &b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    fillSpans(*chosen);
    Table table{.sheetName = chosen->name, .cells = {}};
    for (std::size_t at = 0; at < chosen->cells.size();) {
        const quint32 row = chosen->cells[at].row;
        quint32 column = 0;
        for (; at < chosen->cells.size() && chosen->cells[at].row == row; ++at) {
            const bool isGivenAgain = at + 1 < chosen->cells.size() && chosen->cells[at + 1].row == row
                && chosen->cells[at + 1].column == chosen->cells[at].column;
            if (isGivenAgain)
                continue;
            for (; column < chosen->cells[at].column; ++column)
                table.cells.addCell({});
            table.cells.addCell(chosen->cells[at].text);
            ++column;
        }
        table.cells.endRow(int(row) + 1);
    }
    return table;
}

QString shownNumber(double number)
{
    constexpr double exact = 1e15;
    if (std::abs(number) < exact && number == std::floor(number))
        return QString::number(qint64(number));
    return writeNumber(number);
}

QString shownPercentage(double share) { return QString::number(share * 100, 'g', 15) + u'%'; }

QString shownDate(QDate origin, double days)
{
    constexpr double most = 4'000'000; // more days than 9999 years have
    constexpr double secondsADay = 86'400;
    if (!origin.isValid() || !(std::abs(days) < most))
        return {};
    const qint64 seconds = std::llround(days * secondsADay);
    const qint64 whole = qint64(std::floor(double(seconds) / secondsADay));
    const QDate date = origin.addDays(whole);
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds - whole * qint64(secondsADay)) * 1000);
    const QString day = date.toString(Qt::ISODate);
    return time == QTime(0, 0) ? day : day + u' ' + time.toString(u"HH:mm:ss"_s);
}

} // namespace evenkeel
