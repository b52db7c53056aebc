// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_dialog.h"

#include "app/flows/import/columns_table.h"
#include "app/flows/import/options_form.h"
#include "app/flows/import/plan_model.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{1120, 640};
/// A plan is made anew when nobody has typed for so long.
constexpr auto pause = 250ms;

} // namespace

ImportDialog::ImportDialog(ImportSource source, Organization organization, Day today, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_organization(std::move(organization))
    , m_model(new PlanModel(this))
    , m_options(new OptionsForm(today, m_organization.settings.raterName.text()))
    , m_columns(new ColumnsTable)
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ImportDialog::plan);

    auto *parts = new QSplitter;
    parts->addWidget(makeChoices());
    parts->addWidget(makePreview());
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->addWidget(wrappedLabel(tr("Import %1").arg(m_source.name), theme::TextStyle::Heading));
    layout->addWidget(parts, 1);
    layout->addWidget(makeFoot());
    m_import->setDefault(true); // which a button outside of a dialog cannot be
    resize(firstSize);

    connect(m_options, &OptionsForm::chosen, this, &ImportDialog::planSoon);
    connect(m_columns, &ColumnsTable::chosen, this, &ImportDialog::planSoon);
    refreshFoot();
    read();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_options);
    layout->addWidget(m_columns, 1);
    return choices;
}

QWidget *ImportDialog::makePreview()
{
    auto *preview = new QWidget;
    m_about = wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted);
    m_rows = new QTableView;
    m_rows->setAccessibleName(tr("What the import does, row by row"));
    m_rows->setModel(m_model);
    m_rows->verticalHeader()->hide();
    m_rows->setShowGrid(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->resizeSection(PlanModel::Line, 70);
    m_rows->horizontalHeader()->resizeSection(PlanModel::State, 120);
    m_rows->horizontalHeader()->resizeSection(PlanModel::About, 200);
    m_onlyProblems = new QCheckBox(tr("Show only rows with problems"));
    connect(m_onlyProblems, &QCheckBox::toggled, m_model, &PlanModel::showOnlyProblems);

    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_onlyProblems);
    return preview;
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget;
    m_message = wrappedLabel({});
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_skip = new QCheckBox(tr("Leave out the rows with problems"));
    m_import = primaryButton(tr("Import"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);

    auto *row = new QHBoxLayout;
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(buttons);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addLayout(row);
    connect(m_skip, &QCheckBox::toggled, this, &ImportDialog::refreshFoot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT wanted(m_plan, m_skip->isChecked()); });
    return foot;
}

void ImportDialog::work(std::function<void(Job &)> work, std::function<void()> done)
{
    m_work = std::make_unique<LongWork>(std::move(work), this);
    m_progress->setRange(0, 0);
    m_progress->show();
    connect(m_work.get(), &LongWork::progressed, this, [this](qint64 at, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? int(double(at) / double(total) * 1000) : 0);
    });
    connect(m_work.get(), &LongWork::finished, this, [this, done = std::move(done)] {
        m_work.release()->deleteLater(); // it is telling us
        m_progress->hide();
        done();
    });
}

void ImportDialog::read()
{
    const auto sheet = std::make_shared<std::optional<Result<Sheet>>>();
    work([sheet, source = m_source](Job &job) { sheet->emplace(readSource(source, &job)); },
         [this, sheet] { takeSheet(std::move(**sheet)); });
}

void ImportDialog::takeSheet(Result<Sheet> sheet)
{
    if (!sheet) {
        m_message->setText(sheet.error().sentence);
        return;
    }
    m_sheet = std::make_shared<const Sheet>(sheet.take());
    m_options->setHeadings(m_sheet->headings());
    m_columns->setSheet(*m_sheet);
    plan();
}

void ImportDialog::planSoon()
{
    m_plan = nullptr; // what stands there was chosen otherwise
    refreshFoot();
    m_soon.start();
}

void ImportDialog::plan()
{
    if (!m_sheet)
        return;
    ImportOptions options = m_options->options();
    options.mappings = m_columns->mappings();
    options.sides = m_columns->sides();
    const auto planned = std::make_shared<std::optional<Result<PlannedImport>>>();
    work([planned, organization = m_organization, sheet = m_sheet,
          options](Job &job) { planned->emplace(planSource(organization, *sheet, options, &job)); },
         [this, planned] { takePlan(std::move(**planned)); });
}

void ImportDialog::takePlan(Result<PlannedImport> planned)
{
    if (!planned) {
        m_plan = nullptr;
        m_model->show(nullptr);
        m_about->clear();
        refreshFoot();
        m_message->setText(planned.error().sentence);
        // A needed column may be there under another name.
        m_columns->offerFields(m_options->options().kind.value_or(ImportKind::People));
        return;
    }
    m_plan = planned->plan;
    m_model->show(m_plan);
    m_options->setKind(m_plan->kind);
    m_columns->showPlanned(*planned);
    refreshFoot();
}

void ImportDialog::refreshFoot()
{
    const int problems = m_plan ? m_plan->count(RowState::Problem) : 0;
    m_skip->setVisible(problems > 0);
    m_onlyProblems->setVisible(problems > 0);
    m_import->setEnabled(m_plan && !m_plan->summary.isEmpty() && (!m_plan->hasProblems() || m_skip->isChecked()));
    if (!m_plan)
        return;

    QStringList about{tr("%1 new, %2 changed, %3 same, %4 with problems.")
                          .arg(locale().toString(m_plan->count(RowState::New)),
                               locale().toString(m_plan->count(RowState::Changed)),
                               locale().toString(m_plan->count(RowState::Same)), locale().toString(problems))};
    QStringList ignored;
    for (const ColumnNote &column : m_plan->ignoredColumns)
        ignored.append(column.heading);
    if (!ignored.isEmpty())
        about.append(tr("Not read: %1.").arg(ignored.join(u", "_s)));
    m_about->setText(about.join(u' '));

    if (m_plan->summary.isEmpty())
        m_message->setText(problems > 0 ? tr("Nothing in this file can be imported as it is.")
                                        : tr("Everything in this file is there already."));
    else if (m_plan->hasProblems() && !m_skip->isChecked())
        m_message->setText(tr("Nothing is imported while rows have problems. Mend the file, say how its columns are "
                              "read, or leave those rows out."));
    else
        m_message->setText(tr("This imports %1. One undo takes it all back.").arg(summaryOf(m_plan->summary)));
}

void ImportDialog::sayError(const QString &sentence) { m_message->setText(sentence); }

} // namespace evenkeel
