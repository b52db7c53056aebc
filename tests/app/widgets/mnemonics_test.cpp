// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/mnemonics.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace evenkeel {

TEST(WithMnemonics, GivesEachCaptionALetterOfItsOwn)
{
    EXPECT_EQ(withMnemonics({u"New"_s, u"Next"_s, u"Open a file"_s, u"Open recent"_s}),
              QStringList({u"&New"_s, u"N&ext"_s, u"&Open a file"_s, u"Open &recent"_s}));
}

TEST(WithMnemonics, KeepsTheLettersThatCaptionsComeWith)
{
    EXPECT_EQ(withMnemonics({u"Save"_s, u"&Save a copy"_s, u"Re&place"_s}),
              QStringList({u"S&ave"_s, u"&Save a copy"_s, u"Re&place"_s}));
}

TEST(WithMnemonics, MovesTheSecondOfTwoThatCollide)
{
    EXPECT_EQ(withMnemonics({u"&Close"_s, u"&Clear"_s}), QStringList({u"&Close"_s, u"C&lear"_s}));
}

TEST(WithMnemonics, LeavesSignsAloneThatAreNoMarks)
{
    EXPECT_EQ(withMnemonics({u"R&&D"_s, u"Rename\tF2"_s, u"…"_s, u"R"_s}),
              QStringList({u"&R&&D"_s, u"R&ename\tF2"_s, u"…"_s, u"R"_s}));
    EXPECT_EQ(withoutMnemonic(u"&R&&D"_s), u"R&D"_s);
}

TEST(Mnemonics, ADialogsButtonsAndFieldsAreReachedWithAlt)
{
    Mnemonics mnemonics(*qApp);
    QDialog dialog;
    auto *form = new QFormLayout(&dialog);
    auto *name = new QLineEdit;
    auto *note = new QLineEdit;
    form->addRow(u"Name"_s, name);
    form->addRow(u"Note"_s, note);
    auto *check = new QCheckBox(u"Note it"_s);
    form->addRow(check);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    ASSERT_TRUE(QTest::qWaitFor([&] { return check->text().contains(u'&'); }, 5000));

    QTest::keyClick(&dialog, Qt::Key_O, Qt::AltModifier); // "Note": n is the name's
    EXPECT_EQ(QApplication::focusWidget(), note);
    EXPECT_EQ(check->text(), u"Note &it"_s);

    check->setText(u"Keep"_s);
    QTest::keyPress(&dialog, Qt::Key_Alt);
    EXPECT_EQ(check->text(), u"&Keep"_s);
}

TEST(Mnemonics, NothingInAWindowTakesALetterOfItsMenuBar)
{
    Mnemonics mnemonics(*qApp);
    QMainWindow window;
    QAction *balance = window.menuBar()->addMenu(u"Balance"_s)->menuAction();
    auto *before = new QPushButton(u"&Before"_s);
    window.setCentralWidget(before);
    window.show();

    EXPECT_TRUE(QTest::qWaitFor([&] { return balance->text() == u"&Balance"_s; }, 5000));
    EXPECT_EQ(before->text(), u"B&efore"_s);
}

TEST(Mnemonics, AMenuHasThemWhenItComesUp)
{
    Mnemonics mnemonics(*qApp);
    QMenu menu;
    menu.addAction(u"Undo"_s);
    QAction *redo = menu.addAction(u"Under way"_s);

    menu.popup({0, 0});

    EXPECT_EQ(redo->text(), u"Under &way"_s);
}

} // namespace evenkeel
