// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// What is seen, "group: line = keys".
QStringList seen(const ShortcutsDialog &dialog)
{
    QStringList lines;
    const auto *list = dialog.findChild<QTreeWidget *>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = list->topLevelItem(i);
        for (int at = 0; at < group->childCount() && !group->isHidden(); ++at) {
            if (const QTreeWidgetItem *line = group->child(at); !line->isHidden())
                lines.append(u"%1: %2 = %3"_s.arg(group->text(0), line->text(0), line->text(1)));
        }
    }
    return lines;
}

class ShortcutsDialogTest : public testing::Test
{
protected:
    ShortcutsDialogTest()
    {
        QMenu *file = m_menus.addMenu(u"&File"_s);
        file->addAction(u"&Open…"_s, QKeySequence(u"Ctrl+O"_s), &m_menus, [] {});
        file->addAction(u"Without keys"_s);
        QMenu *below = file->addMenu(u"R&&D"_s);
        QObject::connect(below, &QMenu::aboutToShow, below, [below] { below->addAction(u"Filled\tCtrl+D"_s); });
        QAction *redo = m_menus.addMenu(u"Edit"_s)->addAction(u"Redo"_s);
        redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    }

    QMenuBar m_menus;
};

} // namespace

TEST_F(ShortcutsDialogTest, TheKeysAreThoseOfTheMenusSubmenusIncluded)
{
    const ShortcutsDialog dialog(m_menus, {});

    EXPECT_EQ(seen(dialog), QStringList({u"File: Open… = Ctrl+O"_s, u"File › R&D: Filled = Ctrl+D"_s,
                                         u"Edit: Redo = Ctrl+Y, Ctrl+Shift+Z"_s}));
}

TEST_F(ShortcutsDialogTest, AFieldNarrowsItDownByWordOrKey)
{
    const ShortcutsDialog dialog(m_menus, {{u"Ratings"_s, {{u"Cannot judge"_s, {Qt::Key_N}}}}});
    auto *field = dialog.findChild<QLineEdit *>();

    QTest::keyClicks(field, u"JUDGE"_s);
    EXPECT_EQ(seen(dialog), QStringList({u"Ratings: Cannot judge = N"_s}));

    field->setText(u"ctrl+o"_s);
    EXPECT_EQ(seen(dialog), QStringList({u"File: Open… = Ctrl+O"_s}));
}

} // namespace evenkeel
