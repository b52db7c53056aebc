// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/export_flow.h"

#include "app/shell/new_file.h"
#include "app/theme/theme.h"
#include "core/exchange/table_export.h"

#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

ExportFlow::ExportFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>(tr("&Export")))
    , m_menuAction(m_menu->menuAction())
{
    m_menu->setIcon(theme::icon(u"export"_s));
    for (const auto &[text, kind] : {std::pair(tr("&People, with their latest ratings…"), ImportKind::People),
                                     std::pair(tr("&Ratings, all of them…"), ImportKind::Ratings),
                                     std::pair(tr("&Teams, with what they face…"), ImportKind::Teams)}) {
        QAction *action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, wanted = kind] { askWhere(wanted); });
    }
}

ExportFlow::~ExportFlow() = default;

void ExportFlow::askWhere(ImportKind kind)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        tr("%1 %2").arg(fileNameFor(m_window.session().organization().name()), writtenAs(kind)) + ".csv"_L1;
    m_window.questions().askForFile(&m_window,
                                    {.purpose = FileQuestion::Purpose::Save,
                                     .title = tr("Export"),
                                     .filter = tr("Tables (*.csv)"),
                                     .suggestion = folder + u'/' + name,
                                     .suffix = u"csv"_s},
                                    [this, kind](const QString &path) { write(kind, path); });
}

void ExportFlow::write(ImportKind kind, const QString &path)
{
    const auto done = std::make_shared<std::optional<Result<>>>();
    m_window.lendSession(
        tr("Exporting"),
        [done, kind, path, asOf = m_window.view().asOf()](Session &session, Job &job) {
            const Result<QByteArray> csv = exportCsv(session.organization(), kind, asOf, &job);
            if (!csv) {
                done->emplace(csv.error());
                return;
            }
            QSaveFile file(path);
            file.setDirectWriteFallback(false);
            const bool isWritten = file.open(QIODevice::WriteOnly)
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(*csv) == csv->size()
                && !job.isCancelled() && file.commit();
            if (isWritten)
                done->emplace();
            else if (job.isCancelled())
                done->emplace(Error{.kind = ErrorKind::Cancelled, .sentence = {}});
            else
                done->emplace(Error{.kind = ErrorKind::Refused,
                                    .sentence = tr("The table could not be written there: %1.").arg(file.errorString())});
        },
        [this, done, path] {
            if (**done)
                m_window.say(tr("Exported to %1.").arg(QFileInfo(path).fileName()));
            else
                m_window.sayError((*done)->error());
        });
}

} // namespace evenkeel
