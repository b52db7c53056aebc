// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/flows/import/import_fixture.h"

#include "app/flows/import/export_dialog.h"
#include "app/flows/import/export_flow.h"

#include <QAction>
#include <QFile>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ExportFlowTest : public test::ImportFixture
{
protected:
    ExportFlowTest()
    {
        ImportDialog *dialog =
            import(u"name,email,team,Planning,Vision\n=Ada,ada@example.org,Network,4,2\nBo Li,,Network,3,3\n"_s);
        apply(dialog);
        close(dialog);
    }

    ExportDialog *begin(const QString &what, const QString &format)
    {
        m_exports.action()->trigger();
        auto *dialog = m_window->findChild<ExportDialog *>();
        for (auto *choice : dialog->findChildren<QRadioButton *>()) {
            const QString caption = choice->text().remove(u'&');
            if (caption.startsWith(what) || caption.startsWith(format))
                choice->click();
        }
        return dialog;
    }

    ExportFlow m_exports{*m_window};
};

} // namespace

TEST_F(ExportFlowTest, EveryTableInEveryFormatComesBackWithoutAChange)
{
    for (const QString &format : {u"Spreadsheet"_s, u"Text"_s}) {
        for (const QString &what : {u"People"_s, u"Ratings, one"_s, u"Ratings matrix"_s, u"Teams"_s}) {
            m_questions.file = pathOf(u"out"_s);
            button(begin(what, format), u"Export"_s)->click();
            EXPECT_TRUE(test::waitUntil([&] { return !m_window->findChild<ExportDialog *>(); }));

            m_flow->importFile(m_questions.file);
            ImportDialog *dialog = opened();

            EXPECT_TRUE(says(dialog, u"Everything in this table is there already"_s))
                << what.toStdString() << rows(dialog).toStdString();
            close(dialog);
        }
    }
}

TEST_F(ExportFlowTest, OnlyTheOwnerCanReadWhatIsWritten)
{
    m_questions.file = pathOf(u"out.csv"_s);

    button(begin(u"People"_s, u"Text"_s), u"Export"_s)->click();
    EXPECT_TRUE(test::waitUntil([&] { return !m_window->findChild<ExportDialog *>(); }));

    EXPECT_EQ(QFile::permissions(m_questions.file)
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(ExportFlowTest, AFolderThatIsNotThereIsSaidAndTheDialogStays)
{
    m_questions.file = pathOf(u"nowhere/out.csv"_s);
    ExportDialog *dialog = begin(u"Teams"_s, u"Text"_s);

    button(dialog, u"Export"_s)->click();

    EXPECT_TRUE(test::waitUntil([&] { return says(dialog, u"could not be written there"_s); }));
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace evenkeel
