// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/source_step.h"

#include "app/flows/import/file_form.h"
#include "app/flows/import/import_draft.h"
#include "app/flows/import/options_form.h"
#include "app/flows/import/raw_rows_model.h"
#include "app/tables/cell_delegate.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int formsWidth = 400;
constexpr int narrowestColumn = 64;
constexpr int widestColumn = 240;
constexpr int columnsMeasured = 40;
/// Headings are bold, which the width asked for does not know.
constexpr int boldRoom = 10;

/// The fields of both forms begin at one line.
void alignLabels(const QWidget *forms)
{
    int width = 0;
    const QList<QLabel *> labels = forms->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        width = std::max(width, label->buddy() ? label->sizeHint().width() : 0);
    for (QLabel *label : labels) {
        if (label->buddy())
            label->setMinimumWidth(width);
    }
}

} // namespace

SourceStep::SourceStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_fileForm(new FileForm)
    , m_options(new OptionsForm(draft.organization(), draft.today()))
    , m_rows(new RawRowsModel(this))
    , m_problem(wrappedLabel({}))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(makeForms());
    middle->addWidget(makePreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addLayout(middle, 1);

    connect(&draft, &ImportDraft::tableChanged, this, &SourceStep::takeTable);
    connect(&draft, &ImportDraft::plannedChanged, this, [this] {
        if (const PlannedImport *planned = m_draft.planned())
            m_options->showTold(planned->columns.kind, planned->guesses);
    });
    connect(m_options, &OptionsForm::chosen, this, [this] { m_draft.setOptions(m_options->options()); });
    connect(m_fileForm, &FileForm::chosen, this, [this] { m_draft.readAs(m_fileForm->choices()); });
}

QWidget *SourceStep::makeHead()
{
    auto *head = new QWidget;
    m_name = new ElidedLabel;
    m_name->setFont(theme::font(theme::TextStyle::Strong));
    m_file = new QPushButton(tr("Choose another f&ile…"));
    auto *clipboard = new QPushButton(tr("From the cli&pboard"));
    m_file->setAutoDefault(false);
    clipboard->setAutoDefault(false);
    connect(m_file, &QPushButton::clicked, this, &SourceStep::fileWanted);
    connect(clipboard, &QPushButton::clicked, this, &SourceStep::clipboardWanted);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_file);
    layout->addWidget(clipboard);
    return head;
}

QWidget *SourceStep::makeForms()
{
    auto *forms = new QWidget;
    auto *layout = new QVBoxLayout(forms);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("How it is read"), theme::TextStyle::Strong));
    layout->addWidget(m_fileForm);
    layout->addSpacing(6);
    layout->addWidget(plainLabel(tr("What it says"), theme::TextStyle::Strong));
    layout->addWidget(m_options);
    layout->addStretch(1);

    alignLabels(forms);
    auto *scrolled = new QScrollArea;
    scrolled->setWidget(forms);
    scrolled->setWidgetResizable(true);
    theme::setLook(scrolled, theme::Look::Page);
    theme::setLook(forms, theme::Look::Page);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setFixedWidth(std::max(formsWidth, forms->minimumSizeHint().width() + scrolled->verticalScrollBar()->sizeHint().width()));
    return scrolled;
}

QWidget *SourceStep::makePreview()
{
    auto *box = new QWidget;
    m_summary = wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted);
    m_preview = new QTableView;
    m_preview->setAccessibleName(tr("The top of the table"));
    m_preview->setModel(m_rows);
    m_preview->setItemDelegate(new tables::CellDelegate(m_preview));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->setCornerButtonEnabled(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(std::max(28, m_preview->fontMetrics().height() + 12));
    m_preview->horizontalHeader()->setHighlightSections(false);
    connect(m_preview, &QTableView::activated, this,
            [this](const QModelIndex &index) {
                if (m_draft.source().more.isEmpty())
                    m_fileForm->chooseHeadingLine(m_rows->lineAt(index.row()));
            });

    auto *problemBox = new QWidget;
    auto *problemLayout = new QVBoxLayout(problemBox);
    problemLayout->addStretch(1);
    auto *what = new EmptyState(u"warning"_s, tr("This table cannot be read as it is."));
    problemLayout->addWidget(what);
    m_problem->setAlignment(Qt::AlignCenter);
    problemLayout->addWidget(m_problem);
    problemLayout->addStretch(2);

    auto *table = new QWidget;
    auto *tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->addWidget(m_preview, 1);
    tableLayout->addWidget(m_summary);
    m_stack = new QStackedWidget;
    m_stack->addWidget(table);
    m_stack->addWidget(problemBox);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    return box;
}

void SourceStep::takeFocus() { m_file->setFocus(); }

void SourceStep::takeTable()
{
    m_name->setText(m_draft.source().name);
    const ReadImport *read = m_draft.table();
    m_problem->setText(m_draft.problem());
    m_stack->setCurrentIndex(read ? 0 : 1);
    const bool isOne = m_draft.source().more.isEmpty(); // of several each is read as it is written
    m_fileForm->setEnabled(isOne && (read || m_draft.readChoices() != ReadChoices()));
    m_options->setEnabled(read);
    if (!read) {
        m_rows->clear();
        return;
    }
    m_fileForm->show(read->table, m_draft.readChoices());
    m_rows->show(read->table.sheet);
    for (int column = 0; column < std::min(columnsMeasured, m_rows->columnCount()); ++column) {
        m_preview->resizeColumnToContents(column);
        m_preview->setColumnWidth(column, std::clamp(m_preview->columnWidth(column) + boldRoom, narrowestColumn, widestColumn));
    }
    if (m_draft.readChoices() == ReadChoices()) {
        m_options->begin(read->table.sheet.headings(), read->guesses.dates);
    } else {
        m_options->setHeadings(read->table.sheet.headings());
    }
    refreshSummary();
}

void SourceStep::refreshSummary()
{
    const Sheet &sheet = m_draft.table()->table.sheet;
    const int shown = m_rows->rowCount();
    QStringList sentences{tr("%n row(s) below the headings.", nullptr, int(sheet.rowCount()))};
    if (sheet.rowCount() > shown)
        sentences.append(tr("The first %1 lines are shown.").arg(locale().toString(shown)));
    if (m_draft.source().more.isEmpty())
        sentences.append(tr("Where the headings are in another line, press Enter on it."));
    m_summary->setText(sentences.join(u' '));
}

} // namespace evenkeel
