// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_grid.h"

#include "app/pages/ratings/ratings_paste.h"
#include "app/tables/grouped_header.h"
#include "app/theme/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace evenkeel {
namespace {

constexpr int narrowestCompetency = 36;
constexpr int easyCompetency = 46; ///< Wide enough that the role has room too.
constexpr int widestCompetency = 116;
constexpr int strengthWidth = 40;
constexpr int narrowestName = 150;
constexpr int widestName = 260;
constexpr int roleWidth = 130;

QRect selectedArea(const QItemSelectionModel *selection)
{
    QRect area;
    for (const QItemSelectionRange &range : selection->selection())
        area |= QRect(range.left(), range.top(), range.width(), range.height());
    const QModelIndex current = selection->currentIndex();
    return area.isNull() && current.isValid() ? QRect(current.column(), current.row(), 1, 1) : area;
}

} // namespace

RatingsGrid::RatingsGrid(Session &session, RatingsModel *model, QWidget *parent)
    : TableView(parent)
    , m_session(session)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Ratings"));
    setFrozenColumns(1);
    setColumnWidth(RatingsModel::nameColumn, narrowestName);
    connect(this, &TableView::blockPasted, this, &RatingsGrid::paste);
    connect(this, &TableView::clearingAsked, this, &RatingsGrid::clearSelected);
    connect(this, &TableView::deletePressed, this, &RatingsGrid::clearSelected);
    connect(model, &QAbstractItemModel::modelReset, this, &RatingsGrid::arrangeColumns);
    connect(&session, &Session::changed, this, [this] { ++m_changes; });
}

bool RatingsGrid::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == AnyKeyPressed && m_model->cellAt(index))
        return false;
    const bool wasTyping = isTyping();
    const bool isEditing = TableView::edit(index, trigger, event);
    if (!wasTyping && isTyping()) {
        m_justRated = {};
        m_reopened = {};
    }
    return isEditing;
}

void RatingsGrid::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isPlain = modifiers == Qt::NoModifier && m_model->cellAt(currentIndex());
    bool isTaken = true;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D)
        fillDown();
    else if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::ShiftModifier)
        askForNote();
    else if (isPlain && event->key() == Qt::Key_Space)
        confirmSelected();
    else
        isTaken = (isPlain && event->key() == Qt::Key_Backspace && takeBack()) || (isPlain && rateBy(event->text()));
    if (isTaken) {
        event->accept();
        return;
    }
    if (event->key() != Qt::Key_Shift)
        m_justRated = {};
    TableView::keyPressEvent(event);
}

void RatingsGrid::inputMethodEvent(QInputMethodEvent *event)
{
    if (!isTyping() && m_model->cellAt(currentIndex()) && rateBy(event->commitString()))
        event->accept();
    else
        TableView::inputMethodEvent(event);
}

bool RatingsGrid::rateBy(const QString &typed)
{
    const QList<uint> characters = typed.toUcs4();
    if (characters.size() != 1)
        return false;
    const uint c = characters.front();
    if (QChar::isDigit(c)) {
        const int level = QChar::digitValue(c);
        if (level < 1 || level > 5) {
            say(currentIndex(), tr("A level is a number from 1 to 5. Type N for “cannot judge”."));
            return true;
        }
        rate({.judgment = Judgment::Level, .level = double(level)}, typed);
        return true;
    }
    if (c == 'n' || c == 'N') {
        rate({.judgment = Judgment::CannotJudge});
        return true;
    }
    if (c != '.' && c != ',' && typed != locale().decimalPoint())
        return false;
    reopen(typed); // alone it means nothing, and must not open a cell
    return true;
}

void RatingsGrid::reopen(const QString &separator)
{
    if (!isJustRated() || m_justRated.digit.isEmpty())
        return;
    const JustRated rated = std::exchange(m_justRated, {});
    setCurrentIndex(rated.cell);
    beginTyping(rated.cell, rated.digit + separator);
    m_reopened = rated;
}

bool RatingsGrid::takeBack()
{
    if (!isJustRated())
        return false;
    const JustRated mistyped = std::exchange(m_justRated, {});
    const bool isStep = isLastStep(mistyped);
    hush();
    setCurrentIndex(mistyped.cell);
    if (const Result<> done = isStep ? m_session.undo() : Result<>(); !done)
        say(currentIndex(), done.error().sentence);
    return true;
}

tables::TableModel::Entry RatingsGrid::enter(const QModelIndex &index, const QString &typed)
{
    const QPersistentModelIndex cell = index;
    const JustRated before = std::exchange(m_reopened, {});
    // What was only the first digit is no step of its own.
    const bool replaces = before.cell == index && isLastStep(before) && judgmentFromText(typed, locale());
    if (const Result<> undone = replaces ? m_session.undo() : Result<>(); !undone)
        return {.refusal = undone.error().sentence, .at = cell};
    const int changes = m_changes;
    const tables::TableModel::Entry entry = TableView::enter(cell, typed);
    if (!entry.refusal.isEmpty()) {
        m_reopened = before;
        if (replaces && m_session.redo())
            m_reopened.changes = m_changes;
        return entry;
    }
    m_justRated = {.cell = cell, .next = {}, .digit = {}, .changes = m_changes, .hasStep = m_changes != changes};
    return entry;
}

void RatingsGrid::goOnAfterTyping(tables::Step step)
{
    if (step == tables::Step::Down && m_model->cellAt(currentIndex()))
        moveOn();
    else
        TableView::goOnAfterTyping(step);
    m_justRated.next = currentIndex();
}

void RatingsGrid::rate(TypedJudgment judgment, const QString &digit)
{
    const QPersistentModelIndex index = currentIndex();
    if (!m_model->view().takesEdits || !m_model->cellAt(index))
        return;
    m_justRated = {};
    hush();
    const int before = m_changes;
    if (const Result<> done = m_model->rate(index, judgment); !done) {
        say(index, done.error().sentence);
        return;
    }
    moveOn();
    remember(index, digit, before);
}

void RatingsGrid::remember(const QModelIndex &cell, const QString &digit, int before)
{
    m_justRated = {.cell = cell, .next = currentIndex(), .digit = digit, .changes = m_changes, .hasStep = m_changes != before};
}

QModelIndex RatingsGrid::firstToRate() const
{
    const int people = m_model->peopleCount();
    const int competencies = int(m_model->competencies().size());
    if (people == 0 || competencies == 0)
        return {};
    const auto cellAt = [&](int place) {
        return m_direction == Direction::Down ? std::pair(place % people, place / people)
                                              : std::pair(place / competencies, place % competencies);
    };
    int place = 0;
    while (place < people * competencies) {
        const auto [row, competency] = cellAt(place);
        if (!m_model->row(row).cells[std::size_t(competency)].isDone())
            break;
        ++place;
    }
    const auto [row, competency] = cellAt(place < people * competencies ? place : 0);
    return m_model->index(row, RatingsModel::firstCompetency + competency);
}

void RatingsGrid::moveOn()
{
    const QModelIndex from = currentIndex();
    const int rows = m_model->peopleCount();
    int row = from.row();
    int column = from.column();
    if (m_direction == Direction::Down) {
        if (++row >= rows) {
            row = 0;
            ++column;
        }
    } else if (!m_model->competencyAt(++column)) {
        column = RatingsModel::firstCompetency;
        ++row;
    }
    if (row < rows && m_model->competencyAt(column))
        setCurrentIndex(m_model->index(row, column));
}

QModelIndexList RatingsGrid::selectedCells() const
{
    QModelIndexList cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (m_model->cellAt(index))
            cells.push_back(index);
    }
    if (cells.isEmpty() && m_model->cellAt(currentIndex()))
        cells.push_back(currentIndex());
    return cells;
}

void RatingsGrid::run(const Verb<> &verb)
{
    hush();
    if (const Result<> done = m_session.run(verb); !done)
        say(currentIndex(), done.error().sentence);
}

void RatingsGrid::confirmSelected()
{
    const QModelIndexList cells = selectedCells();
    const int before = m_changes;
    m_justRated = {};
    if (!m_model->view().takesEdits || cells.isEmpty())
        return;
    if (cells.size() == 1 && m_model->cellAt(cells.front())->state == RatingCell::State::Empty) {
        say(cells.front(), tr("There is no earlier value to confirm here."));
        return;
    }
    std::vector<edit::RatingSubject> subjects;
    for (const QModelIndex &index : cells) {
        if (m_model->cellAt(index)->state == RatingCell::State::Suggested)
            subjects.push_back(m_model->subjectAt(index));
    }
    if (!subjects.empty())
        run(edit::confirmRatings(subjects, m_model->view().rating.round));
    if (cells.size() == 1 && sentence().isEmpty()) {
        const QPersistentModelIndex confirmed = cells.front();
        moveOn();
        remember(confirmed, {}, before);
    }
}

void RatingsGrid::askForNote()
{
    if (m_model->cellAt(currentIndex()))
        Q_EMIT noteAsked(currentIndex());
}

void RatingsGrid::clearSelected()
{
    if (!m_model->view().takesEdits)
        return;
    std::vector<edit::RatingDraft> drafts;
    const QModelIndexList cells = selectedCells();
    for (const QModelIndex &index : cells) {
        if (m_model->cellAt(index)->state != RatingCell::State::Empty)
            drafts.push_back({.subject = m_model->subjectAt(index), .judgment = Judgment::Cleared});
    }
    if (!drafts.empty())
        run(edit::rateAll(drafts, m_model->view().rating.round));
}

void RatingsGrid::fillDown()
{
    const std::vector<edit::RatingDraft> drafts = planFillDown(*m_model, selectedArea(selectionModel()));
    if (m_model->view().takesEdits && !drafts.empty())
        run(edit::rateAll(drafts, m_model->view().rating.round));
}

void RatingsGrid::paste(const tables::Block &block)
{
    if (!m_model->view().takesEdits || !currentIndex().isValid())
        return;
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    QRect area = selectedArea(selectionModel());
    if (area.top() < m_model->peopleCount())
        area.setBottom(std::min(area.bottom(), m_model->peopleCount() - 1)); // without the row for a new name
    const Result<std::vector<edit::RatingDraft>> plan = planPaste(block, *m_model, area, columns, locale());
    if (!plan) {
        say(currentIndex(), plan.error().sentence);
        return;
    }
    if (plan->empty())
        return;
    run(edit::rateAll(*plan, m_model->view().rating.round));
    const QModelIndex first = m_model->index(area.top(), area.left());
    const auto last = std::find(columns.begin(), columns.end(), area.left()) + std::max(qsizetype(area.width()), block.front().size()) - 1;
    const int lastRow = area.top() + int(std::max(qsizetype(area.height()), block.size())) - 1;
    if (sentence().isEmpty())
        selectionModel()->select(QItemSelection(first, m_model->index(lastRow, last < columns.end() ? *last : columns.back())),
                                 QItemSelectionModel::ClearAndSelect);
}

void RatingsGrid::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    arrangeColumns();
}

void RatingsGrid::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeColumns();
}

void RatingsGrid::arrangeColumns()
{
    const int count = int(m_model->competencies().size());
    const int leastName = theme::scaled(narrowestName);
    const int role = theme::scaled(roleWidth);
    const int free = viewport()->width() - leastName - 2 * theme::scaled(strengthWidth);
    const bool hasRoomForRole = free - role >= count * theme::scaled(easyCompetency);
    setColumnHidden(RatingsModel::roleColumn, !hasRoomForRole);
    setColumnWidth(RatingsModel::roleColumn, role);
    setColumnWidth(m_model->managementColumn(), theme::scaled(strengthWidth));
    setColumnWidth(m_model->leadershipColumn(), theme::scaled(strengthWidth));
    const int shared = free - (hasRoomForRole ? role : 0);
    const int width = std::clamp(shared / std::max(1, count), theme::scaled(narrowestCompetency),
                                 theme::scaled(widestCompetency));
    setColumnWidth(RatingsModel::nameColumn,
                   std::clamp(leastName + shared - count * width, leastName, theme::scaled(widestName)));
    for (int i = 0; i < count; ++i)
        setColumnWidth(RatingsModel::firstCompetency + i, width);
    header()->setUpright(!header()->fitsAcross(width));
    header()->fitHeight();
}

} // namespace evenkeel
