// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/flows/import/import_fixture.h"

#include "app/flows/import/row_card.h"
#include "app/tables/table_view.h"
#include "app/widgets/segmented_control.h"
#include "tests/support/keyboard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class RowsStepTest : public test::ImportFixture
{
protected:
    /// Begins, and goes to the rows.
    ImportDialog *importToRows(const QString &csv)
    {
        ImportDialog *dialog = import(csv);
        goTo(dialog, ImportDialog::Rows);
        return dialog;
    }

    static tables::TableView *table(const ImportDialog *dialog) { return dialog->findChild<tables::TableView *>(); }
    static SegmentedControl *states(const ImportDialog *dialog) { return dialog->findChild<SegmentedControl *>(); }

    static QString captions(const ImportDialog *dialog)
    {
        QStringList texts;
        for (const auto *segment : states(dialog)->findChildren<QWidget *>())
            texts.append(segment->accessibleName());
        return texts.join(u", "_s);
    }

    /// Into the current cell.
    static void type(ImportDialog *dialog, const QString &text)
    {
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        table(dialog)->setFocus();
        test::Keyboard keyboard;
        keyboard.type(text);
        keyboard.press(Qt::Key_Return);
    }

    void goToCell(ImportDialog *dialog, int row, int fileColumn)
    {
        auto *view = table(dialog);
        view->setCurrentIndex(view->model()->index(row, PlanModel::FirstCell + fileColumn));
    }
};

} // namespace

TEST_F(RowsStepTest, CountsTheRowsOfEachState)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,1\nBo Li,2\nCy Oz,1\n"_s);

    EXPECT_EQ(captions(dialog), u"All 3, New 2, Changed 0, Same 0, Problems 1, Left out 0"_s);
}

TEST_F(RowsStepTest, BeginsWithTheProblemsAndShowsOtherRowsWhereAsked)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);
    QAbstractItemModelTester tester(dialog->findChild<PlanModel *>());
    EXPECT_TRUE(rows(dialog).startsWith(u"3|Problem|Bo Li"_s));

    states(dialog)->setCurrent(0);
    EXPECT_EQ(rows(dialog).count(u'\n'), 1);

    states(dialog)->setCurrent(1);
    EXPECT_EQ(rows(dialog), u"2|New|Ada Berg|Somebody new|"_s);
}

TEST_F(RowsStepTest, AMendedCellMakesThePlanAnew)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);
    goToCell(dialog, 0, 1);

    type(dialog, u"0.5"_s);
    EXPECT_TRUE(says(dialog, u" mended"_s));
    settle(dialog);
    apply(dialog);

    ASSERT_EQ(organization().memberships.size(), 2);
    EXPECT_EQ(organization().memberships.find(MembershipId(2))->share, 0.5);
}

TEST_F(RowsStepTest, TheCellThatMakesARowAProblemIsOneButtonAway)
{
    ImportDialog *dialog = importToRows(u"name,role,fte\nAda Berg,Lead,1\nBo Li,Lead,2\n"_s);

    button(dialog, u"Mend the cell"_s)->click();

    EXPECT_TRUE(table(dialog)->isTyping());
    EXPECT_EQ(table(dialog)->currentIndex().column(), PlanModel::FirstCell + 2);
}

TEST_F(RowsStepTest, ACellTypedBackAsItWasIsNotMended)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);
    states(dialog)->setCurrent(0);

    goToCell(dialog, 1, 1);
    type(dialog, u"1"_s);
    EXPECT_TRUE(says(dialog, u" mended"_s));
    settle(dialog);
    goToCell(dialog, 1, 1);
    type(dialog, u"2"_s);
    EXPECT_FALSE(says(dialog, u" mended"_s));
    settle(dialog);

    EXPECT_TRUE(rows(dialog).contains(u"3|Problem|Bo Li"_s));
}

TEST_F(RowsStepTest, DeleteLeavesARowOutAndTakesItInAgain)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);

    QTest::keyClick(table(dialog), Qt::Key_Delete);
    settle(dialog);
    EXPECT_EQ(captions(dialog), u"All 2, New 1, Changed 0, Same 0, Problems 0, Left out 1"_s);

    states(dialog)->setCurrent(5);
    EXPECT_TRUE(rows(dialog).startsWith(u"3|Left out|Bo Li"_s)) << rows(dialog).toStdString();
    QTest::keyClick(table(dialog), Qt::Key_Delete);
    settle(dialog);

    EXPECT_EQ(captions(dialog), u"All 2, New 1, Changed 0, Same 0, Problems 1, Left out 0"_s);
}

TEST_F(RowsStepTest, AllThatWasDoneToTheRowsIsTakenBackAtOnce)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);
    QTest::keyClick(table(dialog), Qt::Key_Delete);
    settle(dialog);

    button(dialog, u"Take all of that back"_s)->click();
    settle(dialog);

    EXPECT_EQ(captions(dialog), u"All 2, New 1, Changed 0, Same 0, Problems 1, Left out 0"_s);
}

TEST_F(RowsStepTest, NamesakesAreToldApartByHand)
{
    ImportDialog *first = import(u"name,email,team\nAda Berg,one@example.org,Network\n"
                                 u"Ada Berg,two@example.org,Network\n"_s);
    apply(first);
    close(first);
    ImportDialog *dialog = importToRows(u"name,email,role\nAda Berg,three@example.org,Lead\n"_s);
    ASSERT_EQ(rows(dialog).section(u'|', 1, 3), u"New|Ada Berg|Somebody new"_s);
    QComboBox *who = dialog->findChild<RowCard *>()->findChild<QComboBox *>();
    ASSERT_EQ(who->count(), 4);
    EXPECT_TRUE(who->itemText(3).contains(u"two@example.org"_s)) << who->itemText(3).toStdString();

    who->setCurrentIndex(3);
    Q_EMIT who->activated(3);
    settle(dialog);
    EXPECT_EQ(rows(dialog).section(u'|', 1, 3), u"Changed|Ada Berg|Ada Berg, chosen by hand"_s);
    apply(dialog);

    EXPECT_EQ(organization().members.size(), 2);
    EXPECT_EQ(organization().members.find(MemberId(2))->role.text(), u"Lead"_s);
}

TEST_F(RowsStepTest, ARowTellsByWhatItsPersonWasFound)
{
    ImportDialog *first = import(u"name,email,team\nAda Berg,one@example.org,Network\nBo Li,,Network\n"_s);
    apply(first);
    close(first);

    ImportDialog *dialog = importToRows(u"name,email,team,role\nAda Borg,ONE@example.org,Network,Lead\n"
                                        u"Bo Li,,Network,Lead\n"_s);

    EXPECT_EQ(rows(dialog).section(u'|', 2, 3), u"Ada Borg|Ada Berg, by the same email"_s);
    EXPECT_EQ(rows(dialog).section(u'\n', 1).section(u'|', 2, 3), u"Bo Li|Same name and team"_s);
}

TEST_F(RowsStepTest, WhatIsPastedMendsCells)
{
    ImportDialog *dialog = importToRows(u"name,fte\nAda Berg,3\nBo Li,2\n"_s);
    goToCell(dialog, 0, 1);

    Q_EMIT table(dialog)->blockPasted({{u"1"_s}, {u"0.5"_s}, {u"beyond"_s}});
    settle(dialog);

    EXPECT_EQ(captions(dialog), u"All 2, New 2, Changed 0, Same 0, Problems 0, Left out 0"_s);
    apply(dialog);
    EXPECT_EQ(organization().memberships.find(MembershipId(2))->share, 0.5);
}

} // namespace evenkeel
