// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/columns_model.h"
#include "app/flows/import/import_dialog.h"
#include "app/flows/import/import_flow.h"
#include "app/flows/import/plan_model.h"
#include "tests/support/window_support.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace evenkeel::test {

/// A window with a small organization, and the import over it.
class ImportFixture : public FileTest
{
protected:
    ImportFixture()
    {
        OrganizationBuilder builder;
        builder.settings().raterName = *Line::from(QStringLiteral("Pat Owner"));
        builder.team(QStringLiteral("Network"));
        builder.competency(QStringLiteral("Planning"), Side::Management);
        builder.competency(QStringLiteral("Vision"), Side::Leadership);
        m_window = std::make_unique<MainWindow>(makeFile(builder.build()), m_preferences, m_questions);
        m_flow = new ImportFlow(*m_window);
        m_window->show();
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// Begins an import of this text, as a file, and waits for its plan.
    ImportDialog *import(const QString &csv)
    {
        m_flow->importFile(write(QStringLiteral("people.csv"), csv.toUtf8()));
        return opened();
    }

    ImportDialog *opened()
    {
        auto *dialog = m_window->findChild<ImportDialog *>();
        EXPECT_TRUE(dialog);
        settle(dialog);
        return dialog;
    }

    static void settle(ImportDialog *dialog)
    {
        EXPECT_TRUE(waitUntil([&] { return dialog->isSettled(); }));
    }

    /// What the steps show of the rows, a row a line, cells parted by a bar; without the file's own cells.
    static QString rows(const ImportDialog *dialog)
    {
        const QAbstractItemModel &model = *dialog->findChild<PlanModel *>();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < PlanModel::FirstCell; ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines.join(u'\n');
    }

    /// The button that is shown, with what its caption begins with, `&` apart.
    static QPushButton *button(const QWidget *in, const QString &beginning)
    {
        for (auto *button : in->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(in) && button->text().remove(u'&').startsWith(beginning))
                return button;
        }
        ADD_FAILURE() << "no button " << beginning.toStdString();
        return nullptr;
    }

    static QCheckBox *skipBox(const ImportDialog *dialog) { return dialog->findChild<QCheckBox *>(); }

    static bool says(const QWidget *in, const QString &text)
    {
        const QList<QLabel *> labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(in) && label->text().contains(text);
        });
    }

    static void goTo(ImportDialog *dialog, ImportDialog::Step step)
    {
        while (dialog->step() < step) {
            ASSERT_TRUE(button(dialog, QStringLiteral("Next"))->isEnabled());
            button(dialog, QStringLiteral("Next"))->click();
        }
    }

    void choose(ImportDialog *dialog, int row, const ColumnChoice &choice)
    {
        dialog->findChild<ColumnsModel *>()->choose({row}, choice);
        settle(dialog);
    }

    /// Presses Import on the last step before it, and waits until the window says what came of it.
    void apply(ImportDialog *dialog)
    {
        goTo(dialog, ImportDialog::Rows);
        ASSERT_TRUE(button(dialog, QStringLiteral("Import"))->isEnabled()) << rows(dialog).toStdString();
        button(dialog, QStringLiteral("Import"))->click();
        EXPECT_TRUE(waitUntil([&] { return dialog->step() == ImportDialog::Done; }));
    }

    void close(ImportDialog *dialog)
    {
        dialog->reject();
        EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<ImportDialog *>(); }));
    }

    const Organization &organization() const { return m_window->session().organization(); }

    Preferences m_preferences{m_folder.filePath(QStringLiteral("evenkeel.ini"))};
    ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    ImportFlow *m_flow = nullptr;
};

} // namespace evenkeel::test
