// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_flow.h"

#include "app/flows/import/import_dialog.h"
#include "app/flows/import/plan_model.h"
#include "app/shell/dropped_table.h"
#include "app/tables/libreoffice_cells.h"
#include "app/theme/theme.h"
#include "core/edit/import_verb.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

TableSource fileSource(const QStringList &paths)
{
    return {.name = paths.size() == 1 ? QFileInfo(paths.front()).fileName()
                                      : ImportFlow::tr("%n file(s)", nullptr, int(paths.size())),
            .path = paths.front(),
            .more = paths.mid(1)};
}

} // namespace

ImportFlow::ImportFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_fromFile(new QAction(theme::icon(u"import"_s), tr("&Import…"), this))
    , m_fromClipboard(new QAction(tr("Import from the clipboard…"), this))
{
    m_fromFile->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_fromClipboard->setShortcut(QKeySequence(u"Ctrl+Shift+I"_s));
    connect(m_fromFile, &QAction::triggered, this,
            [this] { askForFile(&m_window, [this](TableSource source) { begin(std::move(source)); }); });
    connect(m_fromClipboard, &QAction::triggered, this, [this] {
        takeClipboard([this](const QString &why) { m_window.say(why); },
                      [this](TableSource source) { begin(std::move(source)); });
    });
    const auto follow = [this] {
        m_fromFile->setEnabled(m_window.view().takesEdits());
        m_fromClipboard->setEnabled(m_window.view().takesEdits());
    };
    connect(&window.view(), &ViewState::asOfChanged, this, follow);
    follow();
}

void ImportFlow::askForFile(QWidget *over, const TakeSource &take)
{
    m_window.questions().askForFiles(
        over, {.purpose = FileQuestion::Purpose::Open, .title = tr("Import one table, or several with the same columns"), .filter = tableFilter()},
        [take](const QStringList &paths) { take(fileSource(paths)); });
}

void ImportFlow::takeClipboard(const std::function<void(const QString &)> &sayNothing, const TakeSource &take)
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const std::optional<tables::Block> cells = tables::fromLibreOfficeHtml(copied && copied->hasHtml() ? copied->html() : QString());
    const QString text = cells ? tables::toTsv(*cells) : copied ? copied->text() : QString();
    if (text.trimmed().isEmpty())
        sayNothing(tr("The clipboard holds no text. Copy the cells of a spreadsheet, their headings included."));
    else
        take({.name = tr("From the clipboard"), .path = {}, .bytes = text.toUtf8()});
}

void ImportFlow::importFile(const QString &path) { begin(fileSource({path})); }

void ImportFlow::begin(TableSource source)
{
    ImportDialog *dialog = makeDialog();
    dialog->open();
    dialog->read(std::move(source));
}

ImportDialog *ImportFlow::makeDialog()
{
    Session &session = m_window.session();
    auto *dialog =
        new ImportDialog(session.organization(), session.clock().today(), m_window.preferences(), &m_window);
    const TakeSource take = [dialog](TableSource source) { dialog->read(std::move(source)); };
    connect(dialog, &ImportDialog::wanted, this,
            [this, dialog](const std::shared_ptr<const ImportPlan> &plan, bool skipProblems) {
                apply(dialog, plan, skipProblems);
            });
    connect(dialog, &ImportDialog::fileWanted, this, [this, dialog, take] { askForFile(dialog, take); });
    connect(dialog, &ImportDialog::clipboardWanted, this, [this, dialog, take] {
        takeClipboard([dialog](const QString &why) { dialog->sayError(why); }, take);
    });
    connect(dialog, &ImportDialog::fileDropped, this, [take](const QString &path) { take(fileSource({path})); });
    connect(dialog, &ImportDialog::undoWanted, this, [this, dialog] { undo(dialog); });
    connect(dialog, &ImportDialog::anotherWanted, this, [this, dialog, take] {
        askForFile(dialog, [this, dialog, take](TableSource source) {
            dialog->setOrganization(m_window.session().organization());
            take(std::move(source));
        });
    });
    return dialog;
}

void ImportFlow::apply(ImportDialog *dialog, std::shared_ptr<const ImportPlan> plan, bool skipProblems)
{
    const auto done = std::make_shared<std::optional<Result<ImportSummary>>>();
    m_window.lendSession(
        tr("Importing"),
        [done, plan, skipProblems](Session &session, Job &job) {
            done->emplace(session.run(edit::applyImport(*plan, skipProblems), &job));
        },
        [this, done, dialog] {
            const Result<ImportSummary> &result = **done;
            if (result) {
                m_window.offerUndo(tr("Imported %1.").arg(summaryOf(*result)));
                dialog->showDone(*result);
            } else {
                dialog->sayError(result.error().kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was imported.")
                                                                              : result.error().sentence);
            }
        },
        dialog->overlay());
}

void ImportFlow::undo(ImportDialog *dialog)
{
    const auto done = std::make_shared<std::optional<Result<>>>();
    m_window.lendSession(
        tr("Taking the import back"), [done](Session &session, Job &) { done->emplace(session.undo()); },
        [this, done, dialog] {
            if (!**done) {
                dialog->sayError((*done)->error().sentence);
                return;
            }
            m_window.say(tr("The import was taken back."));
            dialog->setOrganization(m_window.session().organization());
        },
        dialog->overlay());
}

} // namespace evenkeel
