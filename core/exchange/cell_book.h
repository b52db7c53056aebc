// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace evenkeel {

class Job;

/// What a spreadsheet may have at most; each is refused with a sentence.
struct SpreadsheetLimits
{
    qint64 bytes = 300'000'000;
    /// Of all parts together.
    qint64 unpackedBytes = 600'000'000;
    int rows = 2'000'000;
    int columns = 256;
    int characters = 10'000;
    /// With text in them, of one sheet.
    qsizetype cells = 20'000'000;
};

/// The sheets of a spreadsheet in the making: cells in any order, as text. Rows and columns count from 0.
class CellBook
{
public:
    CellBook(std::optional<QString> wanted, SpreadsheetLimits limits, Job *job)
        : m_wanted(std::move(wanted))
        , m_limits(limits)
        , m_job(job)
    {}

    int addSheet(const QString &name);
    /// Its cells are of use: only those of wanted sheets are kept.
    bool isKept(int sheet) const { return !m_wanted || m_sheets[std::size_t(sheet)].name == *m_wanted; }
    bool hasCells(int sheet) const { return !m_sheets[std::size_t(sheet)].cells.empty(); }
    int sheetCount() const { return int(m_sheets.size()); }

    /// The text of a cell; given twice, the later one holds. False once the reading is to stop: a limit is passed, or the
    /// job is cancelled.
    bool setText(int sheet, qint64 row, qint64 column, const QString &text)
    {
        return setUtf8(sheet, row, column, text.toUtf8());
    }
    bool setUtf8(int sheet, qint64 row, qint64 column, const QByteArray &text);
    /// The cell stands for those below it, down to this row, too.
    bool spanRows(int sheet, qint64 row, qint64 column, qint64 lastRow);
    /// Asks the job from time to time.
    bool goOn();
    /// Why the reading is to stop.
    const std::optional<Error> &stopped() const { return m_stopped; }

    QStringList sheetNames() const;
    struct Table
    {
        QString sheetName;
        SheetCells cells;
    };
    /// The wanted sheet, else the first that has cells. Refused where there is none.
    Result<Table> take();

private:
    struct Cell
    {
        quint32 row;
        quint32 column;
        QByteArray text;
    };
    struct Span
    {
        quint32 row;
        quint32 column;
        quint32 lastRow;
    };
    struct RawSheet
    {
        QString name;
        std::vector<Cell> cells;
        std::vector<Span> spans;
    };
    void fillSpans(RawSheet &sheet) const;
    bool stop(const QString &sentence, ErrorKind kind = ErrorKind::Refused);

    std::optional<QString> m_wanted;
    SpreadsheetLimits m_limits;
    Job *m_job;
    std::vector<RawSheet> m_sheets;
    std::optional<Error> m_stopped;
    quint32 m_asked = 0;
};

/// A number as a cell shows it, but in full: "3.6666666666666665", "1000000".
QString shownNumber(double number);
/// "80%" for .8.
QString shownPercentage(double share);
/// "2026-03-31", with the time of day behind it where it is not midnight; empty where it is no day of the years 1 to 9999.
/// `days` are counted from `origin`.
QString shownDate(QDate origin, double days);

} // namespace evenkeel
