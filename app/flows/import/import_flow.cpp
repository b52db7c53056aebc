// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_flow.h"

#include "app/flows/import/import_dialog.h"
#include "app/flows/import/plan_model.h"
#include "app/theme/theme.h"
#include "core/edit/import_verb.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

ImportFlow::ImportFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_fromFile(new QAction(theme::icon(u"import"_s), tr("&Import…"), this))
    , m_fromClipboard(new QAction(tr("Import from the clipboard…"), this))
{
    m_fromFile->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_fromClipboard->setShortcut(QKeySequence(u"Ctrl+Shift+I"_s));
    connect(m_fromFile, &QAction::triggered, this, &ImportFlow::askForFile);
    connect(m_fromClipboard, &QAction::triggered, this, &ImportFlow::importClipboard);
    const auto follow = [this] {
        m_fromFile->setEnabled(m_window.view().takesEdits());
        m_fromClipboard->setEnabled(m_window.view().takesEdits());
    };
    connect(&window.view(), &ViewState::asOfChanged, this, follow);
    follow();
}

void ImportFlow::askForFile()
{
    m_window.questions().askForFile(&m_window,
                                    {.purpose = FileQuestion::Purpose::Open,
                                     .title = tr("Import"),
                                     .filter = tr("Tables (*.csv *.tsv *.txt);;All files (*)")},
                                    [this](const QString &path) { importFile(path); });
}

void ImportFlow::importFile(const QString &path) { begin({.name = QFileInfo(path).fileName(), .path = path}); }

void ImportFlow::importClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_window.say(tr("The clipboard holds no text. Copy the cells of a spreadsheet, their headings included."));
        return;
    }
    begin({.name = tr("from the clipboard"), .bytes = text.toUtf8()});
}

void ImportFlow::begin(ImportSource source)
{
    Session &session = m_window.session();
    auto *dialog =
        new ImportDialog(std::move(source), session.organization(), session.clock().today(), &m_window);
    connect(dialog, &ImportDialog::wanted, this,
            [this, dialog](const std::shared_ptr<const ImportPlan> &plan, bool skipProblems) {
                apply(dialog, plan, skipProblems);
            });
    dialog->open();
}

void ImportFlow::apply(ImportDialog *dialog, std::shared_ptr<const ImportPlan> plan, bool skipProblems)
{
    dialog->hide();
    const auto done = std::make_shared<std::optional<Result<ImportSummary>>>();
    m_window.lendSession(
        tr("Importing"),
        [done, plan, skipProblems](Session &session, Job &job) {
            done->emplace(session.run(edit::applyImport(*plan, skipProblems), &job));
        },
        [this, done, dialog] {
            const Result<ImportSummary> &result = **done;
            if (result) {
                m_window.say(tr("Imported %1. Undo takes it all back.").arg(summaryOf(*result)));
                dialog->accept();
                return;
            }
            dialog->open();
            dialog->sayError(result.error().kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was imported.")
                                                                          : result.error().sentence);
        });
}

} // namespace evenkeel
