// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/competency_strip.h"

#include "app/charts/drawing.h"
#include "app/charts/heat_cell.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::charts {

namespace {

// All in text heights.
constexpr double narrowestCell = 5.2;
constexpr double narrowestInOneRow = 4.7;
constexpr double widestCell = 11;
constexpr double gap = 0.25;
constexpr double groupGap = 1.4;
constexpr double headHeight = 1.7;
constexpr double rowGap = 0.4;
constexpr double padding = 0.4;
constexpr double sidePadding = 0.15;
constexpr double sidePaddingOnPaper = 0.3;
constexpr double tallestCell = 6.2;

constexpr Side groups[] = {Side::Management, Side::Leadership, Side::Neutral};

struct Group
{
    Side side;
    QList<int> competencies;
};

constexpr double smallestFactor = 0.84;

/// A screen breaks or shortens a word that is too long, and shows it to the pointer; paper makes room for it.
bool isForPaper(const Style &style) { return style.leastTextHeight > 0; }
constexpr int mostNameLines = 4;
double sidePaddingFor(const Style &style) { return isForPaper(style) ? sidePaddingOnPaper : sidePadding; }
double leastNameFactor(const Style &style)
{
    return std::max(smallestFactor, std::min(smallText, style.leastTextHeight / style.textHeight));
}

/// Whether every name is whole in a cell with so much width for text.
bool areNamesWhole(const CompetencyStripFigure &figure, double width, double factor, const Style &style)
{
    const QFont font = labelFont(style, factor);
    return std::all_of(figure.competencies.begin(), figure.competencies.end(), [&](const auto &competency) {
        return brokenLines(competency.name, font, width, mostNameLines).join(QString()).remove(u' ')
            == competency.name.simplified().remove(u' ');
    });
}

/// Whether words of these widths stand in so many lines, none of them broken.
bool fitsLines(const QList<double> &words, double space, double width, int mostLines)
{
    int lines = 1;
    double used = 0;
    for (const double word : words) {
        if (word > width)
            return false;
        if (used > 0 && used + space + word > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space : 0) + word;
    }
    return lines <= mostLines;
}

/// The size at which every name fits its cell, as far as it can still be read. Measured once and scaled: to shape every
/// name at every size took a fifth of opening the window. Paper, which cuts no name, measures each size.
double nameFactorFor(const CompetencyStripFigure &figure, double width, const Style &style)
{
    const QFont font = labelFont(style, smallText);
    const QFontMetricsF metrics(font);
    const double space = metrics.horizontalAdvance(u' ');
    QList<QList<double>> names;
    for (const CompetencyFigure &competency : figure.competencies) {
        QList<double> words;
        for (const QString &word : competency.name.simplified().split(u' '))
            words += metrics.horizontalAdvance(word);
        names += words;
    }
    const double least = leastNameFactor(style);
    for (double factor = smallText; factor > least; factor -= 0.04) {
        const double room = width * font.pixelSize() / labelFont(style, factor).pixelSize();
        const bool mayFit = std::all_of(names.begin(), names.end(), [&](const QList<double> &words) {
            return fitsLines(words, space, room, mostNameLines);
        });
        if (mayFit && (!isForPaper(style) || areNamesWhole(figure, width, factor, style)))
            return factor;
    }
    return least;
}

/// The groups with their rows and columns in a width. Side by side in one row where every cell is wide
/// enough, else one under the other.
struct Arrangement
{
    QList<Group> groups;
    bool isOneRow = true;
    int columns = 1; ///< Of a row, where groups stand under each other.
    double cellWidth = 0;

    int rows() const
    {
        if (isOneRow)
            return 1;
        int count = 0;
        for (const Group &group : groups)
            count += rowsOf(group);
        return count;
    }
    int heads() const { return isOneRow ? 1 : static_cast<int>(groups.size()); }
    int rowsOf(const Group &group) const
    {
        return (static_cast<int>(group.competencies.size()) + columns - 1) / columns;
    }
};

/// What counts where there is not enough room for both: that no word is broken, or that the strip is low.
enum class Goal { WholeWords, Low };

Arrangement arrange(const CompetencyStripFigure &figure, double width, Goal goal, const Style &style)
{
    const double t = style.textHeight;
    const auto holdsNames = [&](double cellWidth) {
        return goal == Goal::Low || !isForPaper(style)
            || areNamesWhole(figure, cellWidth - 2 * sidePaddingFor(style) * t, leastNameFactor(style), style);
    };
    Arrangement made;
    for (const Side side : groups) {
        Group group{side, {}};
        for (qsizetype index = 0; index < figure.competencies.size(); ++index) {
            if (figure.competencies[index].side == side)
                group.competencies += static_cast<int>(index);
        }
        if (!group.competencies.isEmpty())
            made.groups += group;
    }
    if (made.groups.isEmpty())
        return made;
    const auto count = static_cast<double>(figure.competencies.size());
    const auto parted = static_cast<double>(made.groups.size() - 1);
    const double free = width - (count - 1 - parted) * gap * t - parted * groupGap * t;
    made.cellWidth = free / count;
    made.isOneRow = made.cellWidth >= narrowestInOneRow * t && holdsNames(made.cellWidth);
    if (made.isOneRow)
        return made;
    int most = std::max(1, static_cast<int>((width + gap * t) / ((narrowestCell + gap) * t)));
    do {
        // Rows of one group are alike: 11 in a width of 8 stand as 6 and 5.
        int columns = 1;
        for (const Group &group : made.groups) {
            const auto size = static_cast<int>(group.competencies.size());
            const int rows = (size + most - 1) / most;
            columns = std::max(columns, (size + rows - 1) / rows);
        }
        made.columns = columns;
        made.cellWidth = std::min((width - (columns - 1) * gap * t) / columns, widestCell * t);
        most = columns - 1;
    } while (most > 0 && made.cellWidth < widestCell * t && !holdsNames(made.cellWidth));
    return made;
}

double smallLine(const Style &style) { return QFontMetricsF(labelFont(style, smallText)).height(); }
double numberLine(const Style &style) { return QFontMetricsF(labelFont(style, largeText, QFont::DemiBold)).height(); }
/// In black and white a gauge at the cell's foot stands for its color.
double gaugeRoom(const Style &style) { return style.isBlackAndWhite ? gaugeHeight * style.textHeight : 0; }

double fullCellHeight(int lines, const Style &style)
{
    return (lines + 1) * smallLine(style) + numberLine(style) + 2 * padding * style.textHeight
        + gaugeRoom(style);
}

/// One row of cells, with what their names need.
struct Row
{
    Side side;
    QList<int> competencies;
    int lines = 1; ///< Of the longest name.
};

QList<Row> rowsOf(const CompetencyStripFigure &figure, const Arrangement &arrangement, const QFont &nameFont,
                  double width)
{
    QList<Row> rows;
    for (const Group &group : arrangement.groups) {
        const qsizetype columns = arrangement.isOneRow ? group.competencies.size() : arrangement.columns;
        for (qsizetype first = 0; first < group.competencies.size(); first += columns) {
            Row row{group.side, group.competencies.mid(first, columns)};
            for (const int index : row.competencies) {
                const QStringList lines = brokenLines(figure.competencies[index].name, nameFont, width,
                                                      mostNameLines);
                row.lines = std::max(row.lines, static_cast<int>(lines.size()));
            }
            rows += row;
        }
    }
    if (arrangement.isOneRow) { // one row to the eye
        int lines = 1;
        for (const Row &row : rows)
            lines = std::max(lines, row.lines);
        for (Row &row : rows)
            row.lines = lines;
    }
    return rows;
}

void fill(CompetencyStripLayout::Cell &cell, const CompetencyFigure &competency, int lines,
          const QFont &nameFont, const Style &style)
{
    const double pad = sidePaddingFor(style) * style.textHeight;
    const double line = smallLine(style);
    const double number = numberLine(style);
    const double width = cell.box.width() - 2 * pad;
    const double height = cell.box.height() - gaugeRoom(style);
    const double free = height - number;
    const bool hasNote = free >= (lines + 1) * line;
    const int shownLines = std::clamp(static_cast<int>(free / line) - (hasNote ? 1 : 0), 1, lines);
    const double block = (shownLines + (hasNote ? 1 : 0)) * line + number;
    const double top = cell.box.top() + (height - block) / 2;
    cell.name = brokenLines(competency.name, nameFont, width, shownLines);
    cell.nameBox = QRectF(cell.box.left() + pad, top, width, shownLines * line);
    cell.value = QRectF(cell.box.left() + pad, cell.nameBox.bottom(), width, number);
    if (hasNote)
        cell.note = QRectF(cell.box.left() + pad, cell.value.bottom(), width, line);
}

/// The heights that the rows want, and how they are shrunk to what there is.
QList<double> heightsOf(const QList<Row> &rows, double free, const Style &style)
{
    const double lowest = smallLine(style) + numberLine(style) + gaugeRoom(style);
    QList<double> heights;
    double wanted = 0;
    for (const Row &row : rows) {
        heights += fullCellHeight(row.lines, style);
        wanted += heights.last();
    }
    const double factor = wanted > 0 ? free / wanted : 1;
    for (double &height : heights)
        height = std::clamp(height * factor, lowest, std::max(height, tallestCell * style.textHeight));
    return heights;
}

double heightFor(const CompetencyStripFigure &figure, double width, Goal goal, const Style &wanted)
{
    const double units = unitsPer(wanted);
    Style style = wanted;
    style.textHeight *= units;
    style.leastTextHeight *= units;
    const double t = style.textHeight;
    const Arrangement arrangement = arrange(figure, width * units, goal, style);
    if (arrangement.groups.isEmpty())
        return 0;
    const double textWidth = arrangement.cellWidth - 2 * sidePaddingFor(style) * t;
    const QFont nameFont = labelFont(style, nameFactorFor(figure, textWidth, style));
    const QList<Row> rows = rowsOf(figure, arrangement, nameFont, textWidth);
    double height = arrangement.heads() * headHeight * t + (arrangement.rows() - 1) * rowGap * t;
    for (qsizetype index = 0; index < (arrangement.isOneRow ? 1 : rows.size()); ++index)
        height += fullCellHeight(rows[index].lines, style);
    return (height + 1) / units;
}

} // namespace

CompetencyStripLayout layOut(const CompetencyStripFigure &figure, const QRectF &area, const Style &style)
{
    CompetencyStripLayout layout;
    const double t = style.textHeight;
    const bool hasRoom = heightFor(figure, area.width(), Goal::WholeWords, style) <= area.height() + 1;
    const Arrangement arrangement = arrange(figure, area.width(), hasRoom ? Goal::WholeWords : Goal::Low, style);
    if (arrangement.groups.isEmpty())
        return layout;
    const double textWidth = arrangement.cellWidth - 2 * sidePaddingFor(style) * t;
    layout.nameFactor = nameFactorFor(figure, textWidth, style);
    const QFont nameFont = labelFont(style, layout.nameFactor);
    const QList<Row> rows = rowsOf(figure, arrangement, nameFont, textWidth);
    const auto gaps = static_cast<double>(arrangement.rows() - 1);
    const QList<double> heights
        = heightsOf(arrangement.isOneRow ? rows.first(1) : rows,
                    area.height() - arrangement.heads() * headHeight * t - gaps * rowGap * t, style);

    const double step = arrangement.cellWidth + gap * t;
    double x = area.left();
    double y = area.top();
    std::optional<Side> side;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const Row &row = rows[index];
        const double height = heights[arrangement.isOneRow ? 0 : index];
        const double width = step * static_cast<double>(row.competencies.size()) - gap * t;
        if (arrangement.isOneRow)
            y = area.top();
        const bool isNewSide = side != row.side;
        const double cellTop = y + (isNewSide ? headHeight * t : 0);
        if (cellTop + height > area.bottom() + 0.5) {
            layout.more += static_cast<int>(row.competencies.size());
            continue;
        }
        if (isNewSide)
            layout.heads.append({row.side, QRectF(x, y, width, headHeight * t)});
        side = row.side;
        for (qsizetype column = 0; column < row.competencies.size(); ++column) {
            CompetencyStripLayout::Cell cell;
            cell.competency = row.competencies[column];
            cell.box = QRectF(x + static_cast<double>(column) * step, cellTop, arrangement.cellWidth, height);
            fill(cell, figure.competencies[cell.competency], row.lines, nameFont, style);
            layout.cells.append(cell);
        }
        if (arrangement.isOneRow)
            x += width + groupGap * t;
        else
            y = cellTop + height + rowGap * t;
    }
    if (layout.more == 0)
        return layout;
    // The sentence takes the place of what it would run into.
    const double line = smallLine(style);
    layout.moreLine = QRectF(area.left(), area.bottom() - line, area.width(), line);
    layout.more += static_cast<int>(
        layout.cells.removeIf([&](const auto &cell) { return cell.box.intersects(layout.moreLine); }));
    layout.heads.removeIf([&](const auto &head) {
        return std::none_of(layout.cells.begin(), layout.cells.end(), [&](const auto &cell) {
            return figure.competencies[cell.competency].side == head.side;
        });
    });
    return layout;
}

double heightOf(const CompetencyStripFigure &figure, double width, const Style &style)
{
    return heightFor(figure, width, Goal::WholeWords, style);
}

double leastHeightOf(const CompetencyStripFigure &figure, double width, const Style &style)
{
    return heightFor(figure, width, Goal::Low, style);
}

} // namespace evenkeel::charts
