// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/sheet_flow.h"

#include "app/flows/rating_sheets/differences_dialog.h"
#include "app/flows/rating_sheets/self_sheets.h"
#include "app/flows/rating_sheets/sheet_dialog.h"
#include "app/shell/new_file.h"
#include "app/shell/private_file.h"
#include "app/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

SheetFlow::SheetFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_sheetAction(new QAction(theme::icon(u"table"_s), tr("Rating s&heets for other raters…"), this))
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
    const bool isOwn = request.source == Source::Self;
    if (isOwn && request.members.size() > 1) {
        askForFolder(dialog, request);
        return;
    }
    const bool isSpreadsheet = request.format == TableFormat::Xlsx;
    const QString suffix = isSpreadsheet ? u"xlsx"_s : u"csv"_s;
    const QString rater = request.rater.text();
    const QString name = isOwn ? selfSheetNames(m_window.session().organization(), request).front()
        : fileNameFor(rater.isEmpty() ? tr("Rating sheet %1").arg(request.round.name)
                                      : tr("Rating sheet %1, %2").arg(request.round.name, rater)) + u'.' + suffix;
    m_window.questions().askForFile(dialog,
                                    {.purpose = FileQuestion::Purpose::Save,
                                     .title = tr("Rating sheet"),
                                     .filter = isSpreadsheet ? tr("Spreadsheets (*.xlsx)") : tr("Tables (*.csv)"),
                                     .suggestion = documents() + u'/' + name,
                                     .suffix = suffix},
                                    [this, dialog, request](const QString &path) { write(dialog, request, path); });
}

void SheetFlow::askForFolder(SheetDialog *dialog, const RatingSheetRequest &request)
{
    m_window.questions().askForFile(dialog,
                                    {.purpose = FileQuestion::Purpose::Folder,
                                     .title = tr("Folder for the rating sheets"),
                                     .suggestion = documents()},
                                    [this, dialog, request](const QString &folder) { askToReplace(dialog, request, folder); });
}

void SheetFlow::askToReplace(SheetDialog *dialog, const RatingSheetRequest &request, const QString &folder)
{
    const QStringList names = selfSheetNames(m_window.session().organization(), request);
    const auto held = std::count_if(names.begin(), names.end(), [dir = QDir(folder)](const QString &name) { return dir.exists(name); });
    if (held == 0) {
        writeAll(dialog, request, folder);
        return;
    }
    m_window.questions().ask(dialog,
                             {.text = tr("Replace %n file(s)?", nullptr, int(held)),
                              .more = tr("The folder has them from an earlier time. They may be filled in."),
                              .answers = {tr("Replace")},
                              .isDangerous = true},
                             [this, dialog, request, folder](int) { writeAll(dialog, request, folder); });
}

void SheetFlow::writeAll(SheetDialog *dialog, const RatingSheetRequest &request, const QString &folder)
{
    make(dialog, tr("Making %n rating sheet(s)", nullptr, int(request.members.size())),
         tr("%n rating sheet(s) (is/are) ready to be sent, in the folder “%1”. Import them when they come back.", nullptr,
            int(request.members.size()))
             .arg(QDir(folder).dirName()),
         [request, folder](const Organization &organization, Job &job) {
             return writeSelfSheets(organization, request, folder, &job);
         });
}

void SheetFlow::write(SheetDialog *dialog, const RatingSheetRequest &request, const QString &path)
{
    make(dialog, tr("Making the rating sheet"),
         tr("%1 is ready to be sent. Import it when it comes back.").arg(QFileInfo(path).fileName()),
         [request, path](const Organization &organization, Job &job) {
             const Result<QByteArray> sheet = makeRatingSheet(organization, request, &job);
             return sheet ? writePrivateFile(path, *sheet, &job) : Result<>(sheet.error());
         });
}

void SheetFlow::make(SheetDialog *dialog, const QString &what, const QString &made,
                     const std::function<Result<>(const Organization &, Job &)> &work)
{
    const auto done = std::make_shared<std::optional<Result<>>>();
    m_window.lendSession(
        what, [done, work](Session &session, Job &job) { done->emplace(work(session.organization(), job)); },
        [this, done, dialog, made] {
            if (**done) {
                m_window.say(made);
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
