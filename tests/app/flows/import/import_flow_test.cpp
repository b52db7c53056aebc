// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/flows/import/import_fixture.h"

#include "app/flows/import/fields_model.h"
#include "app/flows/import/options_form.h"
#include "app/tables/roles.h"
#include "app/widgets/segmented_control.h"
#include "core/edit/member_verbs.h"
#include "tests/support/keyboard.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::waitUntil;

namespace {

using ImportFlowTest = test::ImportFixture;

QComboBox *labelled(const QWidget *in, const QString &label)
{
    for (const auto *known : in->findChildren<QLabel *>()) {
        if (known->text().remove(u'&') == label)
            return qobject_cast<QComboBox *>(known->buddy());
    }
    return nullptr;
}

void pick(QComboBox *choices, const QString &text)
{
    ASSERT_TRUE(choices);
    ASSERT_GE(choices->findText(text), 0) << text.toStdString();
    choices->setCurrentIndex(choices->findText(text));
    Q_EMIT choices->activated(choices->currentIndex());
}

} // namespace

TEST_F(ImportFlowTest, ShowsWhatEachRowDoesBeforeAnythingIsWritten)
{
    ImportDialog *dialog = import(u"name,team,fte,Planning\nAda Berg,Network,1,4\nBo Li,Network,2,3\n"_s);

    EXPECT_EQ(rows(dialog), u"2|New|Ada Berg|Somebody new|\n"
                            u"3|Problem|Bo Li||fte: 2 is not a share above 0 and at most 1"_s);
    goTo(dialog, ImportDialog::Rows);
    EXPECT_FALSE(button(dialog, u"Import"_s)->isEnabled());
    EXPECT_EQ(organization().members.size(), 0);
}

TEST_F(ImportFlowTest, ImportsAllOfASoundFileInOneStepOfUndo)
{
    ImportDialog *dialog = import(u"name,team,Planning,Vision\nAda Berg,Network,4,2\nBo Li,Service Desk,3,3\n"_s);

    apply(dialog);

    EXPECT_EQ(organization().members.size(), 2);
    EXPECT_EQ(organization().teams.size(), 3);
    EXPECT_EQ(organization().ratings.size(), 2);
    EXPECT_TRUE(m_window->session().undoName().startsWith(u"Import 2 "_s));
    ASSERT_TRUE(m_window->session().undo());
    EXPECT_EQ(organization().members.size(), 0);
    EXPECT_FALSE(m_window->session().canUndo());
}

TEST_F(ImportFlowTest, TheKeyboardAloneImportsAFile)
{
    ImportDialog *dialog = import(u"name,team,Planning\nAda Berg,Network,4\n"_s);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    test::Keyboard keyboard;
    const auto comes = [&](ImportDialog::Step step) { return waitUntil([&] { return dialog->step() == step; }); };

    keyboard.press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(comes(ImportDialog::Columns));
    keyboard.press(Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(comes(ImportDialog::Rows));
    keyboard.press(Qt::Key_M, Qt::AltModifier);
    EXPECT_TRUE(comes(ImportDialog::Done));
    keyboard.press(Qt::Key_Space);

    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<ImportDialog *>(); }));
    EXPECT_EQ(organization().members.size(), 1);
}

TEST_F(ImportFlowTest, UndoOnTheLastStepLeadsBackToTheRows)
{
    ImportDialog *dialog = import(u"name\nAda Berg\n"_s);
    apply(dialog);

    button(dialog, u"Undo this import"_s)->click();
    EXPECT_TRUE(waitUntil([&] { return dialog->step() == ImportDialog::Rows; }));
    settle(dialog);

    EXPECT_EQ(organization().members.size(), 0);
    EXPECT_TRUE(button(dialog, u"Import"_s)->isEnabled());
}

TEST_F(ImportFlowTest, LeavesOutTheRowsWithProblemsWhereAsked)
{
    ImportDialog *dialog = import(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);

    goTo(dialog, ImportDialog::Rows);
    skipBox(dialog)->click();
    apply(dialog);

    ASSERT_EQ(organization().members.size(), 1);
    EXPECT_EQ(organization().members.begin()->name.text(), u"Ada Berg"_s);
    EXPECT_TRUE(says(dialog, u"left out."_s));
}

TEST_F(ImportFlowTest, DatesOfAColumnThatIsNamedOnlyLaterAreReadAsTheyLook)
{
    ImportDialog *dialog = import(u"name,Eintritt\nAda Berg,15/04/2025\nBo Li,03/04/2026\n"_s);
    goTo(dialog, ImportDialog::Columns);

    choose(dialog, 1, ColumnChoice::as(Field::Joined));
    settle(dialog);
    apply(dialog);

    EXPECT_EQ(organization().memberships.begin()->period.first, test::day("2025-04-15"));
    EXPECT_EQ((++organization().memberships.begin())->period.first, test::day("2026-04-03"));
}

TEST_F(ImportFlowTest, ADateThatCanBeReadInTwoWaysIsSaidOnEveryStepAndReadTheOtherWay)
{
    ImportDialog *dialog = import(u"name,Eintritt\nAda Berg,03/04/2026\n"_s);
    goTo(dialog, ImportDialog::Columns);
    choose(dialog, 1, ColumnChoice::as(Field::Joined));
    settle(dialog);
    goTo(dialog, ImportDialog::Rows);
    ASSERT_TRUE(says(dialog, u"“03/04/2026” can be read in two ways"_s));
    const bool isMonthFirst = button(dialog, u"Read it as"_s)->text().contains(u"April"_s);

    button(dialog, u"Read it as"_s)->click();
    settle(dialog);
    EXPECT_NE(button(dialog, u"Read it as"_s)->text().contains(u"April"_s), isMonthFirst);
    apply(dialog);

    EXPECT_EQ(organization().memberships.begin()->period.first, test::day(isMonthFirst ? "2026-04-03" : "2026-03-04"));
}

TEST_F(ImportFlowTest, WhatIsSaidOfAnImportOffersItsUndoUntilTheNextEdit)
{
    ImportDialog *dialog = import(u"name\nAda Berg\n"_s);
    apply(dialog);
    close(dialog);
    ASSERT_TRUE(says(m_window.get(), u"Imported 1 "_s));

    button(m_window.get(), u"Undo"_s)->click();

    EXPECT_EQ(organization().members.size(), 0);
    EXPECT_FALSE(says(m_window.get(), u"Imported 1 "_s));
}

TEST_F(ImportFlowTest, SeveralTablesOfOneShapeAreImportedTogether)
{
    m_questions.files = {write(u"a.csv"_s, "name,Planning\nAda Berg,4\n"), write(u"b.csv"_s, "name;Planning\nBo Li;3,5\n")};
    m_flow->actions().front()->trigger();
    ImportDialog *dialog = opened();
    goTo(dialog, ImportDialog::Columns);
    EXPECT_TRUE(says(dialog, u"Not read: From the file"_s));

    apply(dialog);

    EXPECT_EQ(organization().members.size(), 2);
    EXPECT_EQ(ratingsOf(organization(), MemberId(2)).ratings.front().level, 3.5);
    ASSERT_TRUE(m_window->session().undo());
    EXPECT_FALSE(m_window->session().canUndo());
}

TEST_F(ImportFlowTest, ATableOfAnotherShapeAmongSeveralIsNamed)
{
    m_questions.files = {write(u"a.csv"_s, "name,Planning\nAda Berg,4\n"), write(u"b.csv"_s, "name,Vision\nBo Li,3\n")};
    m_flow->actions().front()->trigger();

    EXPECT_TRUE(says(opened(), u"b.csv has other columns than a.csv"_s));
}

TEST_F(ImportFlowTest, AColumnBecomesACompetencyOfTheSideThatIsSaid)
{
    ImportDialog *dialog = import(u"name,Courage\nAda Berg,4\n"_s);
    goTo(dialog, ImportDialog::Columns);
    EXPECT_TRUE(says(dialog, u"Not read: Courage"_s));
    EXPECT_TRUE(says(dialog, u"of competencies that are not known yet"_s));

    choose(dialog, 1, ColumnChoice::as(Side::Leadership));
    EXPECT_FALSE(says(dialog, u"Not read"_s));
    apply(dialog);

    EXPECT_EQ(organization().competencies.size(), 3);
    EXPECT_EQ(taggingOn(organization(), CompetencyId(3), m_clock.today())->side, Side::Leadership);
}

TEST_F(ImportFlowTest, AKnownCompetencyIsMarkedWithItsSide)
{
    ImportDialog *dialog = import(u"name,Planning,Vision\nAda Berg,4,3\n"_s);
    const auto &columns = *dialog->findChild<ColumnsModel *>();
    const auto mark = [&](int row) { return tables::Mark(columns.index(row, ColumnsModel::ReadAs).data(tables::MarkRole).toInt()); };

    EXPECT_EQ(mark(0), tables::Mark::None);
    EXPECT_EQ(mark(1), tables::Mark::FilledCircle);
    EXPECT_EQ(mark(2), tables::Mark::OpenDiamond);
}

TEST_F(ImportFlowTest, AColumnIsReadAsTheFieldDraggedOntoIt)
{
    ImportDialog *dialog = import(u"post,unit\nAda Berg,Network\n"_s);
    auto *fields = dialog->findChild<FieldsModel *>();
    auto *columns = dialog->findChild<ColumnsModel *>();
    goTo(dialog, ImportDialog::Columns);
    EXPECT_FALSE(button(dialog, u"Next"_s)->isEnabled());

    const auto drag = [&](Field field, int column) {
        for (int row = 0; row < fields->rowCount(); ++row) {
            if (fields->choiceAt(row) != ColumnChoice::as(field))
                continue;
            const std::unique_ptr<QMimeData> dragged(fields->mimeData({fields->index(row)}));
            EXPECT_TRUE(columns->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, columns->index(column, 1)));
        }
        settle(dialog);
    };
    drag(Field::PersonName, 0);
    drag(Field::Team, 1);
    apply(dialog);

    ASSERT_EQ(organization().memberships.size(), 1);
    EXPECT_EQ(organization().memberships.begin()->team, TeamId(2));
}

TEST_F(ImportFlowTest, AColumnsMenuIsOpenedByTheKeyboard)
{
    ImportDialog *dialog = import(u"post\nAda Berg\n"_s);
    goTo(dialog, ImportDialog::Columns);
    auto *table = qobject_cast<QTableView *>(dialog->focusWidget());
    ASSERT_TRUE(table);

    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = dialog->findChild<QMenu *>();
    ASSERT_TRUE(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Name"_s)
            action->trigger();
    }
    menu->close();
    settle(dialog);

    EXPECT_EQ(dialog->findChild<ColumnsModel *>()->choiceAt(0), ColumnChoice::as(Field::PersonName));
    EXPECT_TRUE(rows(dialog).startsWith(u"2|New|Ada Berg"_s));
}

TEST_F(ImportFlowTest, ACompetencyInARatingsFileIsAddedWithTheSideThatIsSaid)
{
    ImportDialog *people = import(u"name\nAda Berg\n"_s);
    apply(people);
    close(people);
    ImportDialog *dialog = import(u"member,competency,level\nAda Berg,Courage,4\n"_s);
    ASSERT_EQ(dialog->findChild<ColumnsModel *>()->rowCount(), 4);

    choose(dialog, 3, ColumnChoice::as(Side::Leadership));
    apply(dialog);

    EXPECT_EQ(organization().competencies.size(), 3);
    EXPECT_EQ(organization().ratings.size(), 1);
}

TEST_F(ImportFlowTest, LevelsOnAnotherScaleAreMappedWhereTheOfferIsTaken)
{
    ImportDialog *dialog = import(u"name,Planning\nAda Berg,10\nBo Li,0\n"_s);
    EXPECT_TRUE(says(dialog, u"run from 0 to 10"_s));
    EXPECT_TRUE(rows(dialog).contains(u"Problem"_s));

    button(dialog, u"Map 0-10 to 1-5"_s)->click();
    settle(dialog);
    EXPECT_FALSE(says(dialog, u"run from 0 to 10"_s));
    apply(dialog);

    EXPECT_EQ(ratingsOf(organization(), MemberId(1)).ratings.front().level, 5);
    EXPECT_EQ(ratingsOf(organization(), MemberId(2)).ratings.front().level, 1);
}

TEST_F(ImportFlowTest, AScaleThatIsNoneIsSaidBesideTheField)
{
    ImportDialog *dialog = import(u"name,Planning\nAda Berg,10\n"_s);
    auto *scale = labelled(dialog, u"Levels run from-to"_s)->lineEdit();

    QTest::keyClicks(scale, u"0-"_s);
    EXPECT_TRUE(says(dialog, u"such as 0-10"_s));

    QTest::keyClicks(scale, u"10"_s);
    EXPECT_FALSE(says(dialog, u"such as 0-10"_s));
    settle(dialog);
    EXPECT_TRUE(rows(dialog).startsWith(u"2|New"_s));
}

TEST_F(ImportFlowTest, AFileThatCannotBeReadIsSaidWithItsLine)
{
    ImportDialog *dialog = import(u"name,fte\n\"Ada Berg,1\n"_s);

    EXPECT_TRUE(says(dialog, u"2"_s));
    EXPECT_FALSE(button(dialog, u"Next"_s)->isEnabled());
}

TEST_F(ImportFlowTest, AnotherSeparatorReadsTheTableAnew)
{
    ImportDialog *dialog = import(u"name;role,team\nAda Berg;Lead,Network\n"_s);

    pick(labelled(dialog, u"Cells are parted by"_s), u"Semicolon"_s);
    settle(dialog);

    EXPECT_EQ(dialog->findChild<ColumnsModel *>()->rowCount(), 2);
    EXPECT_TRUE(rows(dialog).startsWith(u"2|New|Ada Berg"_s)) << rows(dialog).toStdString();
}

TEST_F(ImportFlowTest, AnotherSheetOfAWorkbookIsReadWithItsOwnHeadings)
{
    for (const QString &file : {u"kinds.xlsx"_s, u"kinds.ods"_s}) {
        m_flow->importFile(QStringLiteral(EVENKEEL_TEST_DATA "/spreadsheets/") + file);
        ImportDialog *dialog = opened();

        pick(labelled(dialog, u"Sheet"_s), u"People"_s);
        settle(dialog);

        EXPECT_EQ(dialog->findChild<QSpinBox *>()->value(), 2); // a title stands above them
        EXPECT_EQ(dialog->findChild<ColumnsModel *>()->headingAt(1), u"team"_s);
        EXPECT_TRUE(rows(dialog).startsWith(u"3|New|Ada|"_s)) << rows(dialog).toStdString();
        close(dialog);
    }
}

TEST_F(ImportFlowTest, HeadingsInAnotherLineAreFoundWhereTheyAreSaidToBe)
{
    ImportDialog *dialog = import(u"name,role\nwho,what\nname,team\nAda Berg,Network\n"_s);
    EXPECT_EQ(rows(dialog).count(u'\n'), 2);

    dialog->findChild<QSpinBox *>()->setValue(3);
    settle(dialog);

    EXPECT_EQ(rows(dialog), u"4|New|Ada Berg|Somebody new|"_s);
}

TEST_F(ImportFlowTest, WhatWasCopiedFromASpreadsheetIsImported)
{
    QApplication::clipboard()->setText(u"name\tteam\nAda Berg\tNetwork\n"_s);

    m_flow->actions().at(1)->trigger();
    apply(opened());

    EXPECT_EQ(organization().members.size(), 1);
}

TEST_F(ImportFlowTest, LineFeedsQuotesAndCommasInCellsOfLibreOfficeAreImportedAsTheyAre)
{
    auto *copied = new QMimeData;
    copied->setText(u"member\tcompetency\tlevel\tnote\n\"Ada\", Berg\tPlanning\t4,5\ttwo lines\n"_s);
    copied->setHtml(u"<meta name=\"generator\" content=\"LibreOffice 7.4.7.2 (Linux)\"/><table><tr><td>member</td>"
                    "<td>competency</td><td>level</td><td>note</td></tr><tr><td>&quot;Ada&quot;, Berg</td><td>Planning</td>"
                    "<td>4,5</td><td>two<br>\"lines\"</td></tr></table>"_s);
    ASSERT_TRUE(m_window->session().run(edit::addMember({.name = u"\"Ada\", Berg"_s}, edit::MembershipDraft{.team = organization().root})));
    QApplication::clipboard()->setMimeData(copied);

    m_flow->actions().at(1)->trigger();
    apply(opened());

    const RatingList &ratings = ratingsOf(organization(), organization().members.begin()->id);
    ASSERT_EQ(ratings.ratings.size(), 1);
    EXPECT_EQ(ratings.ratings.front().level, 4.5);
    EXPECT_EQ(ratings.noteOf(0).text(), u"two\n\"lines\""_s);
}

TEST_F(ImportFlowTest, ARaterThatCannotBeIsRefusedBesideItsFieldAndNothingIsImportedMeanwhile)
{
    ImportDialog *dialog = import(u"member,competency,level\nAda,Planning,4\n"_s);
    auto *rater = dialog->findChild<OptionsForm *>()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(rater);
    QGuiApplication::clipboard()->setText(QString(201, u'x'));
    rater->selectAll();
    rater->paste();
    settle(dialog);

    EXPECT_EQ(rater->text().size(), 201);
    EXPECT_TRUE(says(dialog, u"This is too long: 201 characters, and 200 are the most."_s));
    EXPECT_FALSE(button(dialog, u"Next"_s)->isEnabled());

    rater->selectAll();
    QTest::keyClicks(rater, u"Pat"_s);
    settle(dialog);
    EXPECT_TRUE(button(dialog, u"Next"_s)->isEnabled());
}

TEST_F(ImportFlowTest, AnEmptyClipboardIsSaid)
{
    QApplication::clipboard()->setText(u" "_s);

    m_flow->actions().at(1)->trigger();

    EXPECT_TRUE(says(m_window.get(), u"The clipboard holds no text"_s));
}

TEST_F(ImportFlowTest, AFileDroppedOntoTheImportTakesThePlaceOfTheOneThatIsRead)
{
    ImportDialog *dialog = import(u"name\nAda Berg\n"_s);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(write(u"other.tsv"_s, "name\nBo Li\n"))});

    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog, &drop);
    settle(dialog);

    EXPECT_TRUE(rows(dialog).contains(u"Bo Li"_s)) << rows(dialog).toStdString();
    EXPECT_FALSE(rows(dialog).contains(u"Ada Berg"_s));
}

TEST_F(ImportFlowTest, NothingIsImportedIntoThePast)
{
    m_window->view().setAsOf(test::day("2025-03-01"));

    for (const QAction *action : m_flow->actions())
        EXPECT_FALSE(action->isEnabled());
}

TEST_F(ImportFlowTest, ATableOfTheSameHeadingsIsReadAsTheLastTime)
{
    ImportDialog *first = import(u"post,courage score\nAda Berg,4\n"_s);
    choose(first, 0, ColumnChoice::as(Field::PersonName));
    choose(first, 1, ColumnChoice::as(Side::Leadership));
    apply(first);
    close(first);

    ImportDialog *again = import(u"Courage Score,Post\n3,Bo Li\n"_s);

    EXPECT_TRUE(rows(again).startsWith(u"2|New|Bo Li"_s)) << rows(again).toStdString();
    goTo(again, ImportDialog::Columns);
    EXPECT_TRUE(says(again, u"as they were then"_s));
}

TEST_F(ImportFlowTest, WhatIsRememberedCanBeForgotten)
{
    ImportDialog *first = import(u"name,unit\nAda Berg,Network\n"_s);
    choose(first, 1, ColumnChoice::leaveOut());
    apply(first);
    close(first);
    ImportDialog *again = import(u"name,unit\nBo Li,Network\n"_s);
    goTo(again, ImportDialog::Columns);
    ASSERT_EQ(again->findChild<ColumnsModel *>()->choiceAt(1), ColumnChoice::leaveOut());

    button(again, u"Read them anew"_s)->click();
    settle(again);

    EXPECT_NE(again->findChild<ColumnsModel *>()->choiceAt(1), ColumnChoice::leaveOut());
    EXPECT_FALSE(says(again, u"as they were then"_s));
}

TEST_F(ImportFlowTest, TheWindowKeepsItsSize)
{
    ImportDialog *dialog = import(u"name\nAda Berg\n"_s);
    dialog->resize(901, 650);
    close(dialog);

    EXPECT_EQ(import(u"name\nAda Berg\n"_s)->size(), QSize(901, 650));
}

} // namespace evenkeel
