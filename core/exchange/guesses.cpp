// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guesses.h"

#include "core/base/job.h"
#include "core/exchange/heading_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Guesses)
};

/// How many rows are looked at between two looks at the job.
constexpr qsizetype stride = 1000;
/// Within so many rows of the table the headings are looked for.
constexpr qsizetype rowsAboveHeadings = 30;

/// Calls `look` with each row; false where the job is cancelled.
template <class Look>
bool eachRow(const Sheet &sheet, const Job *job, Look look)
{
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        if (row % stride == 0 && job && job->isCancelled())
            return false;
        look(row);
    }
    return true;
}

void addTo(ColumnLook &look, const QString &cell)
{
    ++look.filled;
    if (look.samples.size() < 3 && !look.samples.contains(cell))
        look.samples += cell;
    if (readJudgment(cell)) {
        ++look.numbers;
        return;
    }
    const std::optional<double> number = readNumber(cell.endsWith(u'%') ? cell.chopped(1) : cell);
    if (!number)
        return;
    const bool isFirst = look.numbers++ == 0;
    look.lowest = isFirst ? *number : std::min(look.lowest, *number);
    look.highest = isFirst ? *number : std::max(look.highest, *number);
}

/// Counts in which orders the dates of a file can be read.
class DateTally
{
public:
    void add(const QString &cell)
    {
        const bool isIso = bool(readDay(cell, DateOrder::Iso));
        const bool isDayFirst = isIso || readDay(cell, DateOrder::DayMonthYear);
        const bool isMonthFirst = isIso || readDay(cell, DateOrder::MonthDayYear);
        ++m_cells;
        m_iso += isIso;
        m_dayFirst += isDayFirst;
        m_monthFirst += isMonthFirst;
        if (isIso || !(isDayFirst || isMonthFirst))
            return;
        m_hasSlash = m_hasSlash || cell.contains(u'/');
        const bool decides = isDayFirst != isMonthFirst;
        if (m_example.isEmpty() || (decides && !m_exampleDecides))
            m_example = cell;
        m_exampleDecides = m_exampleDecides || decides;
    }

    DateGuess guess(const QLocale &locale) const
    {
        if (m_example.isEmpty())
            return {.unreadable = m_cells - m_iso};
        DateGuess guess{.example = m_example};
        guess.isAmbiguous = m_dayFirst == m_monthFirst && m_hasSlash;
        const bool isMonthFirst = m_dayFirst == m_monthFirst
            ? m_hasSlash && locale.dateFormat(QLocale::ShortFormat).trimmed().startsWith(u'M')
            : m_monthFirst > m_dayFirst;
        guess.order = isMonthFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
        guess.unreadable = m_cells - (isMonthFirst ? m_monthFirst : m_dayFirst);
        return guess;
    }

private:
    int m_cells = 0;
    int m_iso = 0;
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    /// Between points or hyphens the day comes first everywhere.
    bool m_hasSlash = false;
    bool m_exampleDecides = false;
    QString m_example;
};

std::optional<ScaleGuess> guessScale(const Columns &columns, const std::vector<ColumnLook> &looks)
{
    std::vector<int> levels;
    for (const Columns::CompetencyColumn &column : columns.competencies)
        levels.push_back(column.column);
    if (columns.has(Field::Level))
        levels.push_back(columns.columnOf(Field::Level));
    ScaleGuess guess{.lowest = 0, .highest = 0};
    bool isAny = false;
    for (const int column : levels) {
        const ColumnLook &look = looks[std::size_t(column)];
        if (look.lowest == 0 && look.highest == 0)
            continue; // nothing but empty cells or zeros
        guess.lowest = isAny ? std::min(guess.lowest, look.lowest) : look.lowest;
        guess.highest = isAny ? std::max(guess.highest, look.highest) : look.highest;
        isAny = true;
    }
    if (!isAny || (guess.lowest >= 1 && guess.highest <= 5))
        return std::nullopt;
    const bool hasZero = guess.lowest < 1;
    if (guess.lowest < 0)
        guess.suggestions = {Scale{guess.lowest, guess.highest}};
    else if (guess.highest <= 1)
        guess.suggestions = {Scale{0, 1}};
    else if (guess.highest <= 4 && hasZero)
        guess.suggestions = {Scale{0, 4}, Scale{0, 5}};
    else if (guess.highest <= 5)
        guess.suggestions = {Scale{0, 5}};
    else if (guess.highest <= 7)
        guess.suggestions = hasZero ? QList{Scale{0, 10}, Scale{0, 7}} : QList{Scale{1, 7}, Scale{1, 10}, Scale{0, 10}};
    else if (guess.highest <= 10)
        guess.suggestions = hasZero ? QList{Scale{0, 10}} : QList{Scale{1, 10}, Scale{0, 10}};
    else if (guess.highest <= 20)
        guess.suggestions = {Scale{0, 20}, Scale{0, 100}};
    else if (guess.highest <= 100)
        guess.suggestions = {Scale{0, 100}};
    else
        guess.suggestions = {Scale{0, guess.highest}};
    return guess;
}

/// How many headings say something that can be read, or mean it.
int meaningOf(const Sheet &sheet, const ImportOptions &options, const Organization &organization)
{
    ImportOptions mapped = options;
    mapped.mappings += meantFields(sheet, options, organization);
    const Result<Columns> columns = recognizeColumns(sheet, mapped, organization);
    if (!columns)
        return 0;
    return int(columns->fields.size()) + int(columns->competencies.size());
}

bool isReadable(const Sheet &sheet, const ImportOptions &options, const Organization &organization)
{
    return bool(recognizeColumns(sheet, options, organization));
}

int filledCells(const SheetRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

} // namespace

bool ColumnLook::looksLikeLevels() const
{
    return numbers > 0 && numbers * 10 >= filled * 9 && lowest >= 0 && highest <= 100;
}

Result<Guesses> guessImport(const Sheet &sheet, const ImportOptions &options, const Organization &organization, Job *job,
                            const QLocale &locale)
{
    const Error stopped{ErrorKind::Cancelled, Tr::tr("The import was stopped. Nothing was changed.")};
    Guesses guesses{.mappings = meantFields(sheet, options, organization)};
    guesses.columns.resize(std::size_t(sheet.headings().size()));
    const bool isLookedAt = eachRow(sheet, job, [&](qsizetype row) {
        const int cells = std::min(sheet.cellCount(row), int(guesses.columns.size()));
        for (int column = 0; column < cells; ++column) {
            const QString cell = QString::fromUtf8(sheet.bytes(row, column).trimmed());
            if (!cell.isEmpty())
                addTo(guesses.columns[std::size_t(column)], cell);
        }
    });
    if (!isLookedAt)
        return stopped;

    ImportOptions mapped = options;
    mapped.mappings += guesses.mappings;
    const Result<Columns> columns = recognizeColumns(sheet, mapped, organization);
    if (!columns)
        return guesses;
    DateTally dates;
    std::vector<int> dated;
    for (const Field field : {Field::Joined, Field::Left, Field::Date}) {
        if (columns->has(field))
            dated.push_back(columns->columnOf(field));
    }
    const bool isDated = dated.empty() || eachRow(sheet, job, [&](qsizetype row) {
        for (const int column : dated) {
            const QString cell = sheet.cell(row, column).trimmed();
            if (!cell.isEmpty())
                dates.add(cell);
        }
    });
    if (!isDated)
        return stopped;
    guesses.dates = dates.guess(locale);
    guesses.scale = guessScale(*columns, guesses.columns);
    return guesses;
}

Sheet withGuessedHeadings(const Sheet &sheet, const ImportOptions &options, const Organization &organization)
{
    if (isReadable(sheet, options, organization))
        return sheet;
    const std::vector<SheetRow> rows = sheet.firstRows(rowsAboveHeadings);
    Sheet best = sheet;
    int most = 0;
    for (const SheetRow &row : rows) {
        const Result<Sheet> moved = sheet.withHeadingLine(row.line);
        if (!moved)
            continue;
        const int found = meaningOf(*moved, options, organization);
        if (found > most) {
            most = found;
            best = *moved;
        }
    }
    if (most > 0)
        return best;
    // Nobody knows these words: the headings are the first row as wide as those below.
    std::vector<int> widths;
    for (const SheetRow &row : rows)
        widths.push_back(filledCells(row));
    if (widths.empty())
        return sheet;
    std::vector<int> sorted = widths;
    std::nth_element(sorted.begin(), sorted.begin() + qsizetype(sorted.size() / 2), sorted.end());
    const int usual = sorted[sorted.size() / 2];
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (widths[row] * 3 < usual * 2)
            continue;
        Result<Sheet> moved = sheet.withHeadingLine(rows[row].line);
        return moved ? moved.take() : sheet;
    }
    return sheet;
}

QString shapeOf(const Sheet &sheet)
{
    QStringList keys;
    for (const QString &heading : sheet.headings())
        keys += foldedKey(heading);
    return keys.join(QChar(u'\x1F'));
}

} // namespace evenkeel
