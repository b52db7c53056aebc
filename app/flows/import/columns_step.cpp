// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/columns_step.h"

#include "app/flows/import/choice_delegate.h"
#include "app/flows/import/columns_model.h"
#include "app/flows/import/fields_model.h"
#include "app/flows/import/import_draft.h"
#include "app/theme/plain_text.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int fieldsWidth = 250;
constexpr int paletteFrom = 3 * fieldsWidth;
constexpr qsizetype mostListed = 12;

bool opensMenu(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space
        || key.key() == Qt::Key_F2 || (key.key() == Qt::Key_Down && key.modifiers() & Qt::AltModifier);
}

} // namespace

ColumnsStep::ColumnsStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_columns(new ColumnsModel(this))
    , m_fields(new FieldsModel(this))
    , m_recalled(new NoticeBar)
    , m_missing(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Bad))
    , m_ignored(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(makeTable(), 1);
    middle->addWidget(makeFields());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_recalled);
    layout->addWidget(m_missing);
    layout->addLayout(middle, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_ignored);
    m_missing->hide();

    connect(&draft, &ImportDraft::tableChanged, this, &ColumnsStep::takeTable);
    connect(&draft, &ImportDraft::plannedChanged, this, &ColumnsStep::refresh);
    connect(m_columns, &ColumnsModel::chosen, this, [this] {
        m_draft.setColumns(m_columns->mappings(), m_columns->sides());
        refreshOffer();
    });
    connect(m_recalled, &NoticeBar::buttonClicked, this, [this] {
        m_recalled->clear();
        Q_EMIT recallRefused();
    });
}

QWidget *ColumnsStep::makeTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("How the columns are read"));
    m_table->setModel(m_columns);
    m_table->setItemDelegate(new ChoiceDelegate(ColumnsModel::ReadAs, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAcceptDrops(true);
    m_table->setDropIndicatorShown(true);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, m_table->fontMetrics().height() + 14));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true); // what a column is read as is never cut
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnsModel::ReadAs)
            openMenu();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ColumnsStep::openMenu);

    m_offer = new QWidget;
    m_offerText = wrappedLabel({});
    auto *choose = linkButton(tr("Select them"));
    connect(choose, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        QItemSelection selection;
        for (int row = 0; row < m_columns->rowCount(); ++row) {
            if (m_columns->looksLikeCompetency(row))
                selection.select(m_columns->index(row, 0), m_columns->index(row, ColumnsModel::ColumnCount - 1));
        }
        if (selection.isEmpty())
            return;
        m_table->setCurrentIndex(selection.indexes().front());
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        m_table->setFocus();
    });
    auto *layout = new QHBoxLayout(m_offer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offerText, 1);
    layout->addWidget(choose);
    m_offer->hide();
    return m_table;
}

QWidget *ColumnsStep::makeFields()
{
    m_palette = new QWidget;
    m_palette->setFixedWidth(fieldsWidth);
    m_list = new QListView;
    m_list->setAccessibleName(tr("What a column can be read as"));
    m_list->setModel(m_fields);
    m_list->setItemDelegate(new tables::CellDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { chooseField(m_fields->choiceAt(index.row())); });

    auto *layout = new QVBoxLayout(m_palette);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(wrappedLabel(tr("Drag one onto a column, or press Enter on a column to choose."),
                                   theme::TextStyle::Caption, theme::Role::Muted));
    layout->addWidget(m_list, 1);
    return m_palette;
}

/// Where there is no room for them beside the table, the fields are in its menu alone.
void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_palette->setVisible(width() >= paletteFrom);
}

void ColumnsStep::takeFocus()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_columns->index(0, 0));
    m_table->setFocus();
}

void ColumnsStep::takeTable()
{
    m_recalled->clear();
    m_columns->setTable(m_draft.table());
    m_fields->setKind(m_draft.options().kind.value_or(ImportKind::People));
    if (m_draft.table())
        m_draft.setColumns(m_columns->mappings(), m_columns->sides());
    refresh();
}

void ColumnsStep::recall(const QHash<int, ColumnChoice> &choices)
{
    m_columns->setChoices(choices);
    m_recalled->say(tr("A table with these headings was imported before: its columns are read as they were then."),
                    tr("Read them anew"));
}

QHash<int, ColumnChoice> ColumnsStep::choices() const
{
    QHash<int, ColumnChoice> choices;
    for (int row = 0; row < m_columns->rowCount() && m_columns->isColumn(row); ++row) {
        if (m_columns->choiceAt(row) != ColumnChoice())
            choices.insert(row, m_columns->choiceAt(row));
    }
    return choices;
}

void ColumnsStep::refresh()
{
    const PlannedImport *planned = m_draft.planned();
    const ImportKind kind = planned ? planned->columns.kind : m_draft.options().kind.value_or(ImportKind::People);
    if (planned)
        m_columns->setPlanned(*planned, m_draft.today());
    else
        m_columns->setUnplanned(kind);
    m_fields->setKind(kind);
    m_fields->setTaken(m_columns->fields(kind));
    m_missing->setText(m_draft.table() ? m_draft.problem() : QString());
    m_missing->setVisible(!m_missing->text().isEmpty());

    QStringList ignored;
    if (planned) {
        for (const ColumnNote &note : planned->columns.ignored)
            ignored.append(note.heading.isEmpty() ? tr("column %1").arg(note.column) : note.heading);
    }
    const qsizetype more = ignored.size() - mostListed;
    QString listed = ignored.mid(0, mostListed).join(u", "_s);
    if (more > 0)
        listed = tr("%1 and %n more", nullptr, int(more)).arg(listed);
    m_ignored->setText(ignored.isEmpty() ? QString() : tr("Not read: %1.").arg(listed));
    m_ignored->setVisible(!ignored.isEmpty());
    refreshOffer();
}

void ColumnsStep::refreshOffer()
{
    int offered = 0;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        offered += m_columns->looksLikeCompetency(row) ? 1 : 0;
    const bool isOffered = offered > 0 && m_draft.planned() && m_draft.planned()->columns.kind != ImportKind::Teams;
    m_offer->setVisible(isOffered);
    m_offerText->setText(tr("%n column(s) (seems/seem) to hold levels of competencies that are not known yet. Give them a side "
                            "to import the levels.",
                            nullptr, offered));
}

QList<int> ColumnsStep::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    const int current = m_table->currentIndex().row();
    if (current >= 0) {
        rows.removeAll(current);
        rows.prepend(current);
    }
    return rows;
}

QMenu *ColumnsStep::makeMenu(const QList<int> &rows)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ColumnChoice now = m_columns->choiceAt(rows.front());
    const auto add = [&](QMenu *to, const ColumnChoice &choice, const QString &text) {
        QAction *action = to->addAction(theme::asCaption(text));
        action->setCheckable(true);
        action->setChecked(choice == now);
        connect(action, &QAction::triggered, this, [this, rows, choice] { m_columns->choose(rows, choice); });
    };
    const ImportKind kind = m_draft.planned() ? m_draft.planned()->columns.kind
                                              : m_draft.options().kind.value_or(ImportKind::People);
    const QString taken = now == ColumnChoice() ? m_columns->takenAs(rows.front()) : QString();
    add(menu, {}, taken.isEmpty() ? captionOf(ColumnChoice()) : tr("As it is named: %1").arg(taken));
    if (!m_columns->isColumn(rows.front())) {
        for (const Side side : {Side::Management, Side::Leadership, Side::Neutral})
            add(menu, ColumnChoice::as(side), captionOf(ColumnChoice::as(side)));
        return menu;
    }
    add(menu, ColumnChoice::leaveOut(), captionOf(ColumnChoice::leaveOut()));
    menu->addSeparator();
    bool isBeforeSides = true;
    for (const ColumnChoice &choice : choicesFor(kind)) {
        if (std::exchange(isBeforeSides, choice.kind == ColumnChoice::Kind::Field) && !isBeforeSides)
            menu->addSeparator();
        add(menu, choice, captionOf(choice));
    }
    if (kind == ImportKind::People || kind == ImportKind::Matrix) {
        QMenu *known = menu->addMenu(tr("A competency that is here"));
        for (const Competency *competency : competenciesInOrder(m_draft.organization()))
            add(known, ColumnChoice::as(competency->name.text()), competency->name.text());
        known->setEnabled(!known->isEmpty());
    }
    return menu;
}

void ColumnsStep::openMenu()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QModelIndex at = m_columns->index(rows.front(), ColumnsModel::ReadAs);
    m_table->scrollTo(at);
    makeMenu(rows)->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(at).bottomLeft()));
}

void ColumnsStep::chooseField(const ColumnChoice &choice) { m_columns->choose(selectedRows(), choice); }

bool ColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const int part = m_table->width() * 3 / 10;
        m_table->horizontalHeader()->resizeSection(ColumnsModel::Heading, part);
        m_table->horizontalHeader()->resizeSection(ColumnsModel::Examples, part);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (opensMenu(key)) {
        openMenu();
        return true;
    }
    if (key.key() == Qt::Key_Delete) {
        m_columns->choose(selectedRows(), ColumnChoice::leaveOut());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace evenkeel
