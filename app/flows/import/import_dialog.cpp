// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_dialog.h"

#include "app/flows/import/columns_step.h"
#include "app/flows/import/done_step.h"
#include "app/flows/import/import_draft.h"
#include "app/flows/import/options_form.h"
#include "app/flows/import/plan_model.h"
#include "app/flows/import/reading_memory.h"
#include "app/flows/import/rows_step.h"
#include "app/flows/import/source_step.h"
#include "app/shell/dropped_table.h"
#include "app/shell/preferences.h"
#include "app/widgets/first_size.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/progress_overlay.h"
#include "app/widgets/step_bar.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{1180, 700};
constexpr int barSteps = 1000;
constexpr int barWidth = 160;
const auto geometryName = u"import"_s;

DateOrder otherOrder(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

QString dayIn(const DateGuess &dates, DateOrder order, const QLocale &locale)
{
    const Result<Day> day = readDay(dates.example, order);
    return day ? locale.toString(day->date(), QLocale::LongFormat) : QString();
}

} // namespace

ImportDialog::ImportDialog(Organization organization, Day today, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_draft(new ImportDraft(std::move(organization), today, this))
    , m_bar(new StepBar(tr("Import"), {tr("Source"), tr("Columns"), tr("Rows"), tr("Done")}))
    , m_advice(new NoticeBar)
    , m_steps(new QStackedWidget)
    , m_source(new SourceStep(*m_draft))
    , m_columns(new ColumnsStep(*m_draft))
    , m_rows(new RowsStep(*m_draft))
    , m_done(new DoneStep)
    , m_overlay(nullptr)
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    setAcceptDrops(true);
    for (QWidget *step : std::initializer_list<QWidget *>{m_source, m_columns, m_rows, m_done})
        m_steps->addWidget(step);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_advice);
    layout->addWidget(m_steps, 1);
    layout->addWidget(makeFoot());
    m_overlay = new ProgressOverlay(this);
    if (!restoreGeometry(m_preferences.dialogGeometry(geometryName)))
        resizeFirst(*this, firstSize);

    connect(m_bar, &StepBar::stepChosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_source, &SourceStep::fileWanted, this, &ImportDialog::fileWanted);
    connect(m_source, &SourceStep::clipboardWanted, this, &ImportDialog::clipboardWanted);
    connect(m_rows, &RowsStep::skipsProblemsChanged, this, &ImportDialog::refresh);
    connect(m_done, &DoneStep::undoWanted, this, &ImportDialog::undoWanted);
    connect(m_done, &DoneStep::anotherWanted, this, &ImportDialog::anotherWanted);
    connect(m_advice, &NoticeBar::buttonClicked, this, &ImportDialog::takeAdvice);
    connect(m_columns, &ColumnsStep::recallRefused, this, [this] {
        reading_memory::forget(m_preferences, m_draft->table()->table.sheet.headings());
        m_draft->read(m_draft->source());
    });
    connect(m_draft, &ImportDraft::tableChanged, this, [this] {
        recall();
        if (m_draft->table() && step() == Source && focusWidget() != nullptr && m_source->isAncestorOf(focusWidget())
            && qobject_cast<QPushButton *>(focusWidget()))
            m_next->setFocus(); // nothing but the way on is left to choose
    });
    connect(m_draft, &ImportDraft::progressed, this, &ImportDialog::showProgress);
    connect(m_draft, &ImportDraft::stateChanged, this, [this] {
        m_error.clear();
        refresh();
    });
    goTo(Source);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget;
    m_message = wrappedLabel({});
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(barWidth);
    m_cancel = new QPushButton(tr("Cancel"));
    m_back = new QPushButton(tr("&Back"));
    m_next = primaryButton({});
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    return foot;
}

void ImportDialog::read(TableSource source)
{
    m_draft->read(std::move(source));
    goTo(Source);
}

void ImportDialog::setOrganization(Organization organization)
{
    m_draft->setOrganization(std::move(organization));
    if (step() == Done)
        goTo(Rows);
}

ImportDialog::Step ImportDialog::step() const { return Step(m_steps->currentIndex()); }

bool ImportDialog::isSettled() const { return m_draft->isSettled(); }

void ImportDialog::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_bar->setCurrent(step);
    if (step == Rows)
        m_rows->begin();
    refresh();
    switch (step) {
    case Source:
        m_source->takeFocus();
        break;
    case Columns:
        m_columns->takeFocus();
        break;
    case Rows:
        m_rows->takeFocus();
        break;
    case Done:
    case StepCount:
        m_next->setFocus();
        break;
    }
}

void ImportDialog::goOn()
{
    if (step() < Rows) {
        goTo(Step(step() + 1));
    } else if (step() == Rows) {
        m_isWanted = true;
        Q_EMIT wanted(m_draft->planned()->plan, m_rows->skipsProblems());
    } else {
        accept();
    }
}

void ImportDialog::showDone(const ImportSummary &summary)
{
    m_isWanted = false;
    remember();
    const ImportPlan &plan = *m_draft->planned()->plan;
    m_done->show(summary, plan.count(RowState::Problem) + plan.count(RowState::LeftOut));
    goTo(Done);
}

void ImportDialog::sayError(const QString &sentence)
{
    m_isWanted = false;
    m_error = sentence;
    refresh();
}

void ImportDialog::recall()
{
    const ReadImport *read = m_draft->table();
    if (!read || m_draft->readChoices() != ReadChoices())
        return;
    const std::optional<TableReading> reading
        = reading_memory::recall(m_preferences, read->table.sheet.headings(), m_draft->organization());
    if (!reading)
        return;
    m_source->options()->choose(reading->kind, reading->scale, reading->dateOrder, reading->source);
    m_columns->recall(reading->columns);
}

void ImportDialog::remember()
{
    const ImportOptions &options = m_draft->options();
    reading_memory::remember(m_preferences, m_draft->table()->table.sheet.headings(),
                             {.columns = m_columns->choices(),
                              .kind = options.kind,
                              .scale = options.scale,
                              .dateOrder = options.dateOrder,
                              .source = options.source});
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? barSteps : 0);
    m_progress->setValue(total > 0 ? int(double(done) / double(total) * barSteps) : 0);
}

bool ImportDialog::isImportable() const
{
    return m_draft->isCurrent() && m_source->options()->refusal().isEmpty() && !m_draft->planned()->plan->summary.isEmpty()
        && (!m_draft->planned()->plan->hasProblems() || m_rows->skipsProblems());
}

QString ImportDialog::message() const
{
    if (!m_error.isEmpty())
        return m_error;
    if (!m_draft->isSettled())
        return m_draft->table() ? tr("Looking at every row…") : tr("Reading the table…");
    if (!m_draft->problem().isEmpty())
        return step() == Rows ? m_draft->problem() : QString(); // the steps before say it themselves
    if (const QString refusal = m_source->options()->refusal(); !refusal.isEmpty())
        return step() == Source ? QString() : tr("In the first step: %1", "a sentence").arg(refusal);
    if (!m_draft->planned())
        return {};
    const ImportPlan &plan = *m_draft->planned()->plan;
    if (plan.summary.isEmpty())
        return plan.hasProblems() ? tr("Nothing in this table can be imported as it is.")
                                  : tr("Everything in this table is there already.");
    const QString whatComes = tr("This imports %1.").arg(summaryOf(plan.summary));
    if (!plan.hasProblems())
        return whatComes;
    if (m_rows->skipsProblems())
        return whatComes;
    return tr("%n row(s) (has/have) problems. Mend (it/them), or leave (it/them) out: all is imported, or nothing.", nullptr,
              plan.count(RowState::Problem));
}

void ImportDialog::refresh()
{
    const Step now = step();
    const bool isBusy = !m_draft->isSettled();
    m_progress->setVisible(isBusy);
    if (isBusy)
        showProgress(0, 0);
    m_message->setText(now == Done ? QString() : message());
    theme::setInk(m_message, m_error.isEmpty() ? theme::Role::Text : theme::Role::Bad);

    const bool hasPlan = m_draft->planned() || (isBusy && m_draft->table());
    m_bar->setReachable(now == Done ? Done : Source, now == Done ? Done : hasPlan ? Rows : m_draft->table() ? Columns : Source);
    m_back->setVisible(now != Done);
    m_back->setEnabled(now != Source);
    m_cancel->setVisible(now != Done);
    m_next->setText(now == Done ? tr("&Close") : now == Rows ? tr("I&mport") : tr("&Next"));
    m_next->setEnabled(now == Source ? m_draft->table() && m_source->options()->refusal().isEmpty()
                           : now == Columns ? hasPlan
                           : now == Rows    ? isImportable() && !m_isWanted
                                            : true);
    refreshAdvice();
}

void ImportDialog::refreshAdvice()
{
    m_advice->clear();
    const PlannedImport *planned = m_draft->planned();
    if (!planned || step() == Done)
        return;
    const Guesses &guesses = planned->guesses;
    if (guesses.scale && !m_draft->options().scale && planned->columns.kind != ImportKind::Teams) {
        const QString sentence = tr("Levels in this table run from %1 to %2; here they run from 1 to 5.")
                                     .arg(locale().toString(guesses.scale->lowest), locale().toString(guesses.scale->highest));
        const Scale best = guesses.scale->suggestions.value(0);
        m_advice->say(sentence, guesses.scale->suggestions.isEmpty()
                                    ? QString()
                                    : tr("&Map %1-%2 to 1-5").arg(locale().toString(best.low), locale().toString(best.high)));
    } else if (guesses.dates.isAmbiguous) {
        m_advice->say(tr("“%1” can be read in two ways, and is read as %2.")
                          .arg(guesses.dates.example, dayIn(guesses.dates, m_draft->options().dateOrder, locale())),
                      tr("&Read it as %1").arg(dayIn(guesses.dates, otherOrder(m_draft->options().dateOrder), locale())));
    }
}

void ImportDialog::takeAdvice()
{
    const PlannedImport *planned = m_draft->planned();
    if (planned && planned->guesses.scale && !m_draft->options().scale)
        m_source->options()->chooseScale(planned->guesses.scale->suggestions.value(0));
    else if (planned)
        m_source->options()->chooseDateOrder(otherOrder(m_draft->options().dateOrder));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedTable(event->mimeData()).isEmpty() && step() != Done && !m_isWanted)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(droppedTable(event->mimeData()));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter goes on from wherever it is of no other use; what writes is pressed itself.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && step() == Rows && focusWidget() != m_next)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ImportDialog::done(int result)
{
    m_preferences.setDialogGeometry(geometryName, saveGeometry());
    QDialog::done(result);
}

} // namespace evenkeel
