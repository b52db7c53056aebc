// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/export_flow.h"

#include "app/flows/import/export_dialog.h"
#include "app/shell/new_file.h"
#include "app/shell/private_file.h"
#include "app/theme/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return ExportFlow::tr("people");
    case ImportKind::Ratings:
        return ExportFlow::tr("ratings");
    case ImportKind::Matrix:
        return ExportFlow::tr("ratings matrix");
    case ImportKind::Teams:
        return ExportFlow::tr("teams");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportFlow::ExportFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_action(new QAction(theme::icon(u"export"_s), tr("&Export…"), this))
{
    m_action->setShortcut(QKeySequence(u"Ctrl+E"_s));
    connect(m_action, &QAction::triggered, this, &ExportFlow::begin);
}

void ExportFlow::begin()
{
    auto *dialog = new ExportDialog(m_window.session().organization(), m_window.view().asOf(), &m_window);
    connect(dialog, &ExportDialog::wanted, this, [this, dialog] { askWhere(dialog); });
    dialog->open();
}

void ExportFlow::askWhere(ExportDialog *dialog)
{
    const bool isSpreadsheet = dialog->format() == TableFormat::Xlsx;
    const QString suffix = isSpreadsheet ? u"xlsx"_s : u"csv"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        tr("%1 %2").arg(fileNameFor(m_window.session().organization().name()), nameOf(dialog->kind())) + u'.' + suffix;
    m_window.questions().askForFile(dialog,
                                    {.purpose = FileQuestion::Purpose::Save,
                                     .title = tr("Export"),
                                     .filter = isSpreadsheet ? tr("Spreadsheets (*.xlsx)") : tr("Tables (*.csv)"),
                                     .suggestion = folder + u'/' + name,
                                     .suffix = suffix},
                                    [this, dialog](const QString &path) {
                                        write(dialog,
                                              {.kind = dialog->kind(),
                                               .format = dialog->format(),
                                               .asOf = m_window.view().asOf()},
                                              path);
                                    });
}

void ExportFlow::write(ExportDialog *dialog, const ExportRequest &request, const QString &path)
{
    const auto done = std::make_shared<std::optional<Result<>>>();
    m_window.lendSession(
        tr("Exporting"),
        [done, request, path](Session &session, Job &job) {
            const Result<QByteArray> table = exportTable(session.organization(), request, &job);
            done->emplace(table ? writePrivateFile(path, *table, &job) : Result<>(table.error()));
        },
        [this, done, dialog, path] {
            if (**done) {
                m_window.say(tr("Exported to %1.").arg(QFileInfo(path).fileName()));
                dialog->accept();
            } else {
                dialog->sayError((*done)->error().kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was written.")
                                                                                : (*done)->error().sentence);
            }
        },
        dialog->overlay());
}

} // namespace evenkeel
