// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text;
}

} // namespace

void showShortcuts(QWidget *window, const QMenuBar *menus)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QMenuBar::tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const QAction *menuAction : menus->actions()) {
        if (!menuAction->menu() || !menuAction->isVisible())
            continue;
        Q_EMIT menuAction->menu()->aboutToShow(); // menus that are filled when they open
        auto *group = new QTreeWidgetItem({withoutMnemonic(menuAction->text())});
        for (const QAction *action : menuAction->menu()->actions()) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText));
            const QStringList parts = withoutMnemonic(action->text()).split(u'\t');
            if (keys.isEmpty() && parts.size() > 1)
                keys.append(parts[1]);
            if (!keys.isEmpty())
                group->addChild(new QTreeWidgetItem({parts[0], keys.join(u", "_s)}));
        }
        if (group->childCount() > 0)
            list->addTopLevelItem(group);
        else
            delete group;
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(520, 560);
    dialog->open();
}

} // namespace evenkeel
