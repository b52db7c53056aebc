// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_flow.h"

#include "app/flows/import/columns_table.h"
#include "app/flows/import/export_flow.h"
#include "app/flows/import/import_dialog.h"
#include "app/flows/import/plan_model.h"
#include "tests/support/window_support.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::waitUntil;

namespace {

class ImportFlowTest : public test::FileTest
{
protected:
    ImportFlowTest()
    {
        test::OrganizationBuilder builder;
        builder.team(u"Network"_s);
        builder.competency(u"Planning"_s, Side::Management);
        builder.competency(u"Vision"_s, Side::Leadership);
        m_window = std::make_unique<MainWindow>(makeFile(builder.build()), m_preferences, m_questions);
        m_flow = new ImportFlow(*m_window);
        m_window->show();
    }

    /// Begins an import of this text, as a file, and waits for its plan.
    ImportDialog *import(const QString &csv)
    {
        QFile file(pathOf(u"people.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        file.close();
        m_flow->importFile(file.fileName());
        return opened();
    }

    ImportDialog *opened()
    {
        auto *dialog = m_window->findChild<ImportDialog *>();
        EXPECT_TRUE(dialog);
        waitForPlan(dialog);
        return dialog;
    }

    static void waitForPlan(ImportDialog *dialog)
    {
        EXPECT_TRUE(waitUntil([&] { return dialog->isSettled(); }));
    }

    /// The preview, a row a line, cells parted by a bar.
    static QString rows(const ImportDialog *dialog)
    {
        const QAbstractItemModel &model = *dialog->findChild<PlanModel *>();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines.join(u'\n');
    }

    static QPushButton *importButton(const ImportDialog *dialog)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Import"_s)
                return button;
        }
        return nullptr;
    }

    static QCheckBox *box(const ImportDialog *dialog, const QString &beginning)
    {
        for (auto *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().startsWith(beginning))
                return box;
        }
        return nullptr;
    }

    bool says(const QWidget *in, const QString &text) const
    {
        const QList<QLabel *> labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }

    /// Presses Import, and waits until the window says what came of it.
    void apply(ImportDialog *dialog)
    {
        ASSERT_TRUE(importButton(dialog)->isEnabled());
        importButton(dialog)->click();
        EXPECT_TRUE(waitUntil([&] { return says(m_window.get(), u"Imported"_s); }));
    }

    const Organization &organization() const { return m_window->session().organization(); }

    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    ImportFlow *m_flow = nullptr;
};

} // namespace

TEST_F(ImportFlowTest, ShowsWhatEachRowDoesBeforeAnythingIsWritten)
{
    ImportDialog *dialog = import(u"name,team,fte,Planning\nAda Berg,Network,1,4\nBo Li,Network,2,3\n"_s);

    EXPECT_EQ(rows(dialog),
              u"2|New|Ada Berg|\n3|Problem|Bo Li|fte: 2 is not a share above 0 and at most 1"_s);
    EXPECT_FALSE(importButton(dialog)->isEnabled());
    EXPECT_EQ(organization().members.size(), 0);
}

TEST_F(ImportFlowTest, ImportsAllOfASoundFileInOneStepOfUndo)
{
    ImportDialog *dialog = import(u"name,team,Planning,Vision\nAda Berg,Network,4,2\nBo Li,Service Desk,3,3\n"_s);

    apply(dialog);

    EXPECT_EQ(organization().members.size(), 2);
    EXPECT_EQ(organization().teams.size(), 3);
    EXPECT_EQ(organization().ratings.size(), 2);
    ASSERT_TRUE(m_window->session().undo());
    EXPECT_EQ(organization().members.size(), 0);
    EXPECT_FALSE(m_window->session().canUndo());
}

TEST_F(ImportFlowTest, LeavesOutTheRowsWithProblemsWhereAsked)
{
    ImportDialog *dialog = import(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);

    box(dialog, u"Leave out"_s)->click();
    apply(dialog);

    ASSERT_EQ(organization().members.size(), 1);
    EXPECT_EQ(organization().members.begin()->name.text(), u"Ada Berg"_s);
}

TEST_F(ImportFlowTest, ShowsOnlyTheRowsWithProblemsWhereAsked)
{
    ImportDialog *dialog = import(u"name,fte\nAda Berg,1\nBo Li,2\n"_s);
    QAbstractItemModelTester tester(dialog->findChild<PlanModel *>());

    box(dialog, u"Show only"_s)->click();
    EXPECT_TRUE(rows(dialog).startsWith(u"3|Problem|Bo Li"_s));

    box(dialog, u"Show only"_s)->click();
    EXPECT_TRUE(rows(dialog).startsWith(u"2|New|Ada Berg"_s));
}

TEST_F(ImportFlowTest, AColumnBecomesACompetencyOfTheSideThatIsSaid)
{
    ImportDialog *dialog = import(u"name,Courage\nAda Berg,4\n"_s);
    EXPECT_TRUE(says(dialog, u"Not read: Courage"_s));

    auto *columns = dialog->findChild<ColumnsTable *>();
    auto *choices = columns->findChildren<QComboBox *>().at(1);
    choices->setCurrentIndex(choices->findText(u"Leadership competency"_s));
    Q_EMIT choices->activated(choices->currentIndex());
    waitForPlan(dialog);
    apply(dialog);

    EXPECT_EQ(organization().competencies.size(), 3);
    EXPECT_EQ(taggingOn(organization(), CompetencyId(3), m_clock.today())->side, Side::Leadership);
}

TEST_F(ImportFlowTest, AColumnIsReadAsAnotherField)
{
    ImportDialog *dialog = import(u"post,unit\nAda Berg,Network\n"_s);
    EXPECT_FALSE(importButton(dialog)->isEnabled());

    auto *columns = dialog->findChild<ColumnsTable *>();
    const auto choose = [&](int column, const QString &field) {
        auto *choices = qobject_cast<QComboBox *>(columns->cellWidget(column, 2));
        ASSERT_GE(choices->findText(field), 0);
        choices->setCurrentIndex(choices->findText(field));
        Q_EMIT choices->activated(choices->currentIndex());
        waitForPlan(dialog);
    };
    choose(0, u"name"_s);
    choose(1, u"team"_s);
    apply(dialog);

    ASSERT_EQ(organization().memberships.size(), 1);
    EXPECT_EQ(organization().memberships.begin()->team, TeamId(2));
}

TEST_F(ImportFlowTest, ACompetencyInARatingsFileIsAddedWithTheSideThatIsSaid)
{
    apply(import(u"name\nAda Berg\n"_s));
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<ImportDialog *>(); }));
    ImportDialog *dialog = import(u"member,competency,level\nAda Berg,Courage,4\n"_s);
    auto *columns = dialog->findChild<ColumnsTable *>();
    ASSERT_EQ(columns->rowCount(), 4);

    auto *choices = qobject_cast<QComboBox *>(columns->cellWidget(3, 2));
    choices->setCurrentIndex(choices->findText(u"Leadership competency"_s));
    Q_EMIT choices->activated(choices->currentIndex());
    waitForPlan(dialog);
    importButton(dialog)->click();

    EXPECT_TRUE(waitUntil([&] { return organization().competencies.size() == 3; }));
}

TEST_F(ImportFlowTest, AScaleMapsTheLevels)
{
    ImportDialog *dialog = import(u"name,Planning\nAda Berg,10\n"_s);
    EXPECT_FALSE(importButton(dialog)->isEnabled());

    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->placeholderText().startsWith(u"1-5"_s))
            QTest::keyClicks(field, u"0-10"_s);
    }
    waitForPlan(dialog);
    apply(dialog);

    EXPECT_EQ(ratingsOf(organization(), MemberId(1)).ratings.front().level, 5);
}

TEST_F(ImportFlowTest, AFileThatCannotBeReadIsSaidWithItsLine)
{
    ImportDialog *dialog = import(u"name,fte\n\"Ada Berg,1\n"_s);

    EXPECT_TRUE(says(dialog, u"2"_s));
    EXPECT_FALSE(importButton(dialog)->isEnabled());
}

TEST_F(ImportFlowTest, WhatWasCopiedFromASpreadsheetIsImported)
{
    QApplication::clipboard()->setText(u"name\tteam\nAda Berg\tNetwork\n"_s);

    m_flow->actions().at(1)->trigger();
    apply(opened());

    EXPECT_EQ(organization().members.size(), 1);
}

TEST_F(ImportFlowTest, AnEmptyClipboardIsSaid)
{
    QApplication::clipboard()->setText(u" "_s);

    m_flow->actions().at(1)->trigger();

    EXPECT_TRUE(says(m_window.get(), u"The clipboard holds no text"_s));
}

TEST_F(ImportFlowTest, NothingIsImportedIntoThePast)
{
    m_window->view().setAsOf(test::day("2025-03-01"));

    for (const QAction *action : m_flow->actions())
        EXPECT_FALSE(action->isEnabled());
}

TEST_F(ImportFlowTest, AnExportComesBackWithoutAChange)
{
    apply(import(u"name,email,team,Planning,Vision\n=Ada,ada@example.org,Network,4,2\nBo Li,,Network,3,3\n"_s));
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<ImportDialog *>(); }));
    ExportFlow exports(*m_window);
    m_questions.file = pathOf(u"out.csv"_s);

    exports.action()->menu()->actions().at(0)->trigger();
    EXPECT_TRUE(waitUntil([&] { return says(m_window.get(), u"Exported to out.csv"_s); }));
    m_flow->importFile(m_questions.file);
    ImportDialog *dialog = opened();

    EXPECT_TRUE(says(dialog, u"Everything in this file is there already"_s)) << rows(dialog).toStdString();
    EXPECT_EQ(QFile::permissions(m_questions.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

} // namespace evenkeel
