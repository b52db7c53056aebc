// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/catalog_flow.h"

#include "app/flows/catalog/competencies_dialog.h"
#include "app/flows/catalog/takeover_dialog.h"
#include "app/shell/new_file.h"
#include "core/exchange/organization_catalog.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

CatalogFlow::CatalogFlow(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{}

void CatalogFlow::open()
{
    auto *dialog = new CompetenciesDialog(m_window.session(), m_window.view(), m_window.questions(), &m_window);
    connect(dialog, &CompetenciesDialog::catalogWanted, this,
            [this, dialog](const QString &id) { takeOver(builtInCatalog(id), dialog); });
    connect(dialog, &CompetenciesDialog::importWanted, this, [this, dialog] {
        m_window.questions().askForFile(dialog,
                                        {.purpose = FileQuestion::Purpose::Open,
                                         .title = tr("Take over a set from a file"),
                                         .filter = tr("Sets of competencies (*.json);;All files (*)")},
                                        [this, dialog](const QString &path) { takeOver(readCatalogFile(path), dialog); });
    });
    connect(dialog, &CompetenciesDialog::exportWanted, this, [this, dialog] { askWhere(dialog); });
    dialog->open();
}

void CatalogFlow::takeOver(const Result<Catalog> &catalog, CompetenciesDialog *dialog)
{
    if (!catalog) {
        m_window.questions().tell(dialog, catalog.error().sentence, tr("Nothing was changed."));
        return;
    }
    Session &session = m_window.session();
    auto *preview = new TakeoverDialog(*catalog, session.organization(), session.clock().today(), dialog);
    connect(preview, &TakeoverDialog::wanted, this,
            [this, dialog, preview, taken = *catalog](const edit::CatalogOptions &options) {
                const Result<edit::CatalogPlan> done = m_window.session().run(edit::takeOverCatalog(taken, options));
                if (!done) {
                    preview->say(done.error().sentence);
                    return;
                }
                preview->accept();
                dialog->say(tr("%1 was taken over. Undo takes it all back.").arg(taken.name.text()));
            });
    preview->open();
}

void CatalogFlow::askWhere(CompetenciesDialog *dialog)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("%1 competencies").arg(fileNameFor(m_window.session().organization().name())) + ".json"_L1;
    m_window.questions().askForFile(dialog,
                                    {.purpose = FileQuestion::Purpose::Save,
                                     .title = tr("Export the set of competencies"),
                                     .filter = tr("Sets of competencies (*.json)"),
                                     .suggestion = folder + u'/' + name,
                                     .suffix = u"json"_s},
                                    [this, dialog](const QString &path) { exportTo(path, dialog); });
}

void CatalogFlow::exportTo(const QString &path, CompetenciesDialog *dialog)
{
    const QByteArray json = writeCatalog(catalogOf(m_window.session().organization(), m_window.view().asOf()));
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(json) == json.size() && file.commit();
    dialog->say(isWritten ? tr("Exported to %1.").arg(QFileInfo(path).fileName())
                          : tr("The set could not be written there: %1.").arg(file.errorString()));
}

} // namespace evenkeel
