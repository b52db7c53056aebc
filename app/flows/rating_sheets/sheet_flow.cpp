// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/sheet_flow.h"

#include "app/flows/rating_sheets/differences_dialog.h"
#include "app/flows/rating_sheets/sheet_dialog.h"
#include "app/shell/new_file.h"
#include "app/shell/private_file.h"
#include "app/theme/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

SheetFlow::SheetFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_sheetAction(new QAction(theme::icon(u"table"_s), tr("Rating s&heet for another rater…"), this))
    , m_differencesAction(new QAction(tr("&Where raters differ…"), this))
{
    connect(m_sheetAction, &QAction::triggered, this, &SheetFlow::askForSheet);
    connect(m_differencesAction, &QAction::triggered, this, &SheetFlow::showDifferences);
}

void SheetFlow::askForSheet()
{
    Session &session = m_window.session();
    auto *dialog = new SheetDialog(session.organization(), m_window.view().team(), session.clock().today(), &m_window);
    connect(dialog, &SheetDialog::wanted, this,
            [this, dialog](const RatingSheetRequest &request) { askWhere(dialog, request); });
    connect(dialog, &SheetDialog::readBackWanted, this, &SheetFlow::readBackWanted);
    dialog->open();
}

void SheetFlow::askWhere(SheetDialog *dialog, const RatingSheetRequest &request)
{
    const bool isSpreadsheet = request.format == TableFormat::Xlsx;
    const QString suffix = isSpreadsheet ? u"xlsx"_s : u"csv"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString rater = request.rater.text();
    const QString name = rater.isEmpty() ? tr("Rating sheet %1").arg(request.round.name)
                                         : tr("Rating sheet %1, %2").arg(request.round.name, rater);
    m_window.questions().askForFile(dialog,
                                    {.purpose = FileQuestion::Purpose::Save,
                                     .title = tr("Rating sheet"),
                                     .filter = isSpreadsheet ? tr("Spreadsheets (*.xlsx)") : tr("Tables (*.csv)"),
                                     .suggestion = folder + u'/' + fileNameFor(name) + u'.' + suffix,
                                     .suffix = suffix},
                                    [this, dialog, request](const QString &path) { write(dialog, request, path); });
}

void SheetFlow::write(SheetDialog *dialog, const RatingSheetRequest &request, const QString &path)
{
    const auto done = std::make_shared<std::optional<Result<>>>();
    m_window.lendSession(
        tr("Making the rating sheet"),
        [done, request, path](Session &session, Job &job) {
            const Result<QByteArray> sheet =
                makeRatingSheet(session.organization(), request, &job);
            done->emplace(sheet ? writePrivateFile(path, *sheet, &job) : Result<>(sheet.error()));
        },
        [this, done, dialog, path] {
            if (**done) {
                m_window.say(tr("%1 is ready to be sent. Import it when it comes back.").arg(QFileInfo(path).fileName()));
                dialog->accept();
            } else {
                dialog->sayError((*done)->error().kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was written.")
                                                                                : (*done)->error().sentence);
            }
        },
        dialog->overlay());
}

void SheetFlow::showDifferences()
{
    auto *dialog = new DifferencesDialog(m_window.session(), m_window.view(), &m_window);
    connect(dialog, &DifferencesDialog::ratingsWanted, this, &SheetFlow::ratingsWanted);
    dialog->open();
}

} // namespace evenkeel
