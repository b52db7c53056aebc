// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/rows_step.h"

#include "app/flows/import/import_draft.h"
#include "app/flows/import/plan_model.h"
#include "app/flows/import/row_card.h"
#include "app/tables/grouped_header.h"
#include "app/tables/table_view.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// Of the filter, behind "All".
constexpr std::array states = {RowState::New, RowState::Changed, RowState::Same, RowState::Problem, RowState::LeftOut};
/// Below these heights the table needs the room more: it shows the remarks too, and keys do what the card does.
constexpr int remarksFrom = 360;
constexpr int cardFrom = 260;
constexpr int frozenColumns = PlanModel::About + 1;

/// The row on this line, which there is; rows are ordered by line.
qsizetype rowOf(const Sheet &sheet, int line)
{
    qsizetype row = 0;
    qsizetype end = sheet.rowCount();
    while (row < end) {
        const qsizetype middle = row + (end - row) / 2;
        if (sheet.lineOf(middle) < line)
            row = middle + 1;
        else
            end = middle;
    }
    return row;
}

} // namespace

RowsStep::RowsStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new PlanModel(this))
    , m_states(new SegmentedControl(tr("Which rows are shown")))
    , m_table(new tables::TableView)
    , m_card(new RowCard)
{
    m_states->setSegments(QStringList(qsizetype(states.size()) + 1, QString()));
    m_table->setAccessibleName(tr("What the import does, row by row"));
    m_table->setModel(m_model);
    m_table->setFrozenColumns(frozenColumns);
    m_table->setShowGrid(false);
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setDefaultSectionSize(130);
    m_table->setColumnWidth(PlanModel::Line, 60);
    m_table->setColumnWidth(PlanModel::State, 90);
    m_table->setColumnWidth(PlanModel::About, 190);
    m_table->setColumnWidth(PlanModel::Match, 170);
    m_table->setColumnWidth(PlanModel::Remark, 340);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_states);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_card);
    layout->addWidget(makeFoot());

    connect(&draft, &ImportDraft::tableChanged, this, [this] { m_skip->setChecked(false); });
    connect(&draft, &ImportDraft::plannedChanged, this, &RowsStep::takePlan);
    connect(m_states, &SegmentedControl::currentChanged, this, &RowsStep::showOnly);
    connect(m_model, &PlanModel::mended, this,
            [this](int line, int column, const QString &text) { mend({{line, column, text}}); });
    connect(m_table, &tables::TableView::currentCellChanged, this, &RowsStep::refreshCard);
    connect(m_table, &tables::TableView::deletePressed, this, &RowsStep::toggleLeftOut);
    connect(m_table, &tables::TableView::clearingAsked, this, &RowsStep::clearCells);
    connect(m_table, &tables::TableView::blockPasted, this, &RowsStep::paste);
    connect(m_card, &RowCard::leaveOutToggled, this, &RowsStep::toggleLeftOut);
    connect(m_card, &RowCard::mendWanted, this, [this] {
        const QModelIndex cell = m_model->cellToMend(m_table->currentIndex().row());
        m_table->setFocus();
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
    });
    connect(m_card, &RowCard::whoChosen, this, &RowsStep::chooseWho);
    takePlan();
}

QWidget *RowsStep::makeFoot()
{
    auto *foot = new QWidget;
    m_skip = new QCheckBox(tr("Leave out the rows with &problems"));
    m_changes = plainLabel({}, theme::TextStyle::Caption, theme::Role::Muted);
    m_startOver = linkButton(tr("Take all of that back"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_skip);
    layout->addStretch(1);
    layout->addWidget(m_changes);
    layout->addWidget(m_startOver);
    connect(m_skip, &QCheckBox::toggled, this, &RowsStep::skipsProblemsChanged);
    connect(m_startOver, &QPushButton::clicked, this, [this] { setMends({}); });
    return foot;
}

bool RowsStep::skipsProblems() const { return m_skip->isChecked(); }

void RowsStep::begin()
{
    const bool hasProblems = m_model->count(RowState::Problem) > 0;
    m_states->setCurrent(hasProblems ? 1 + int(std::find(states.begin(), states.end(), RowState::Problem) - states.begin())
                                     : 0);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, PlanModel::State));
}

void RowsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_card->setBrief(height() < remarksFrom);
    m_card->setVisible(height() >= cardFrom);
}

void RowsStep::takeFocus() { m_table->setFocus(); }

void RowsStep::takePlan()
{
    const QModelIndex current = m_table->currentIndex();
    const int line = current.isValid() ? m_model->rowAt(current.row()).line : 0;
    const int column = current.column();
    const PlannedImport *planned = m_draft.planned();
    const bool hadFocus = m_table->hasFocus();
    m_model->show(planned ? planned->plan : nullptr, m_draft.table() ? m_draft.table()->table.sheet : Sheet(),
                  m_draft.options().mends);
    if (m_states->current() > 0 && m_model->rowCount() == 0)
        m_states->setCurrent(0); // the last problem is mended: back to all rows
    // A row that was mended leaves the list of problems; the next one takes its place.
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOfLine(line)),
                                                std::clamp(column, 0, m_model->columnCount() - 1)));
    if (hadFocus)
        m_table->setFocus();
    refreshCounts();
    refreshCard();
}

void RowsStep::refreshCounts()
{
    int all = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const int count = m_model->count(states[i]);
        all += count;
        const QString caption = states[i] == RowState::Problem ? tr("Problems") : captionOf(states[i]);
        m_states->setCaption(int(i) + 1, tr("%1 %2").arg(caption, locale().toString(count)));
    }
    m_states->setCaption(0, tr("All %1").arg(locale().toString(all)));
    m_skip->setVisible(m_model->count(RowState::Problem) > 0);

    const RowMends &mends = m_draft.options().mends;
    QStringList changes;
    if (!mends.cells.isEmpty())
        changes.append(tr("%n cell(s) mended", nullptr, int(mends.cells.size())));
    if (!mends.leftOut.isEmpty())
        changes.append(tr("%n row(s) left out", nullptr, int(mends.leftOut.size())));
    if (!mends.who.isEmpty())
        changes.append(tr("%n person(s) chosen by hand", nullptr, int(mends.who.size())));
    m_changes->setText(changes.isEmpty() ? tr("F2 or typing mends a cell, Delete leaves a row out.")
                                         : changes.join(u", "_s));
    m_startOver->setVisible(!changes.isEmpty());
}

void RowsStep::refreshCard()
{
    const PlannedImport *planned = m_draft.planned();
    const QModelIndex current = m_table->currentIndex();
    if (!planned || !current.isValid()) {
        m_card->showNothing();
        return;
    }
    const PlannedRow &row = m_model->rowAt(current.row());
    const auto &who = m_draft.options().mends.who;
    const auto choice = who.constFind(row.line);
    m_card->show(*planned->plan, row, m_model->remarksOn(row),
                 choice == who.constEnd() ? std::nullopt : std::optional(*choice),
                 m_model->cellToMend(current.row()).isValid());
}

void RowsStep::showOnly(int segment)
{
    m_model->showOnly(segment == 0 ? std::nullopt : std::optional(states[std::size_t(segment) - 1]));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PlanModel::State));
    refreshCard();
}

void RowsStep::mend(const std::vector<CellMend> &cells)
{
    RowMends mends = m_draft.options().mends;
    const Sheet &sheet = m_draft.table()->table.sheet;
    for (const CellMend &cell : cells) {
        if (sheet.cell(rowOf(sheet, cell.line), cell.column) == cell.text)
            mends.cells.remove({cell.line, cell.column});
        else
            mends.cells.insert({cell.line, cell.column}, cell.text);
    }
    setMends(mends);
}

void RowsStep::setMends(const RowMends &mends)
{
    m_model->setMends(mends);
    m_draft.setMends(mends);
    refreshCounts();
}

void RowsStep::chooseWho(const std::optional<std::optional<MemberId>> &who)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    RowMends mends = m_draft.options().mends;
    const int line = m_model->rowAt(current.row()).line;
    if (who)
        mends.who.insert(line, *who);
    else
        mends.who.remove(line);
    setMends(mends);
}

QList<int> RowsStep::selectedRows() const
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    if (m_table->currentIndex().isValid())
        rows.insert(m_table->currentIndex().row());
    return {rows.begin(), rows.end()};
}

void RowsStep::toggleLeftOut()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    RowMends mends = m_draft.options().mends;
    const bool leavesOut = !mends.leftOut.contains(m_model->rowAt(current.row()).line);
    for (const int row : selectedRows()) {
        const int line = m_model->rowAt(row).line;
        if (leavesOut)
            mends.leftOut.insert(line);
        else
            mends.leftOut.remove(line);
    }
    setMends(mends);
}

void RowsStep::clearCells()
{
    std::vector<CellMend> cells;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = std::max<int>(range.left(), PlanModel::FirstCell); column <= range.right(); ++column)
                cells.push_back({m_model->rowAt(row).line, column - PlanModel::FirstCell, QString()});
        }
    }
    if (!cells.empty())
        mend(cells);
}

void RowsStep::paste(const tables::Block &block)
{
    const QModelIndex from = m_table->currentIndex();
    if (!from.isValid() || from.column() < PlanModel::FirstCell)
        return;
    std::vector<CellMend> cells;
    for (int down = 0; down < int(block.size()) && from.row() + down < m_model->rowCount(); ++down) {
        const QStringList &texts = block[down];
        for (int right = 0; right < int(texts.size()) && from.column() + right < m_model->columnCount(); ++right)
            cells.push_back({m_model->rowAt(from.row() + down).line, from.column() + right - PlanModel::FirstCell,
                             texts[right]});
    }
    mend(cells);
}

} // namespace evenkeel
