// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menu_commands.h"

#include "app/widgets/mnemonics.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

void gather(const QMenu &menu, const QString &name, QSet<const QAction *> &seen, std::vector<MenuCommand> &commands)
{
    const auto isNothing = [&](const QAction *action) {
        return action->isSeparator() || !action->isVisible() || qobject_cast<const QWidgetAction *>(action);
    };
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (isNothing(action) || seen.contains(action))
            continue;
        seen.insert(action);
        // What stands behind a tab are keys that the menu only names.
        const QStringList parts = withoutMnemonic(action->text()).split(u'\t');
        if (QMenu *below = action->menu()) {
            Q_EMIT below->aboutToShow();
            gather(*below, u"%1 › %2"_s.arg(name, parts.front()), seen, commands);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            keys = parts.mid(1);
        commands.push_back({name, parts.front(), keys, action, action->isEnabled()});
    }
}

} // namespace

std::vector<MenuCommand> menuCommands(const QMenuBar &menus)
{
    std::vector<MenuCommand> commands;
    QSet<const QAction *> seen;
    const QList<QAction *> tops = menus.actions();
    for (const QAction *top : tops) {
        if (!top->menu() || !top->isVisible())
            continue;
        Q_EMIT top->menu()->aboutToShow(); // menus that are filled when they open
        gather(*top->menu(), withoutMnemonic(top->text()), seen, commands);
    }
    return commands;
}

} // namespace evenkeel
