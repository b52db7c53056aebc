// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf.h"

#include "core/base/job.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

Document document(int pages = 3)
{
    Document made{.title = u"Management and leadership: all hands"_s, .footerLeft = u"Riverbend"_s,
                  .footerMiddle = u"60 people rated by one rater"_s, .pages = {}};
    for (int i = 1; i <= pages; ++i)
        made.pages.append({.kind = ReportPage::Kind::Next, .title = u"Finding number %1"_s.arg(i),
                           .blocks = {Paragraph{u"Žluťoučký kůň, Отдел кадров, 研究開発本部, CIO Office, final flow"_s}}});
    return made;
}

class PdfTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden); }
    /// What the tool says of the file; none where it is not installed.
    static std::optional<QString> said(const QString &tool, const QStringList &arguments)
    {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return {};
        QProcess process;
        process.start(tool, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfTest, HasOnePageForEach)
{
    ASSERT_TRUE(writePdf(PrintedDocument(document(), {}), path(u"a.pdf"_s)));

    QFile file(path(u"a.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_EQ(bytes.count("/Type /Page\n"), 3);
}

TEST_F(PdfTest, HoldsRealTextInEveryScript)
{
    ASSERT_TRUE(writePdf(PrintedDocument(document(), {}), path(u"a.pdf"_s)));

    const std::optional<QString> text = said(u"pdftotext"_s, {path(u"a.pdf"_s), u"-"_s});

    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    for (const QString &expected : {u"Finding number 2"_s, u"Žluťoučký kůň"_s, u"Отдел кадров"_s, u"研究開発本部"_s, u"CIO Office, final flow"_s, u"Page 3 of 3"_s})
        EXPECT_TRUE(text->contains(expected)) << expected.toStdString();
}

TEST_F(PdfTest, EmbedsItsFontsAndNamesNobody)
{
    ASSERT_TRUE(writePdf(PrintedDocument(document(), {.surface = Surface::Handout}), path(u"a.pdf"_s)));

    const std::optional<QString> fonts = said(u"pdffonts"_s, {path(u"a.pdf"_s)});
    const std::optional<QString> info = said(u"pdfinfo"_s, {path(u"a.pdf"_s)});

    if (!fonts || !info)
        GTEST_SKIP() << "poppler-utils is not installed";
    QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(lines.isEmpty());
    for (const QString &line : lines)
        EXPECT_TRUE(line.simplified().contains(u" yes "_s)) << line.toStdString(); // the column "emb" comes first
    EXPECT_TRUE(info->contains(u"Management and leadership: all hands"_s));
    EXPECT_FALSE(info->contains(u"Author"_s));
    EXPECT_TRUE(info->contains(u"A4"_s));
}

TEST_F(PdfTest, CanBeReadByItsOwnerAlone)
{
    ASSERT_TRUE(writePdf(PrintedDocument(document(), {}), path(u"a.pdf"_s)));

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFileInfo(path(u"a.pdf"_s)).permissions() & others, QFile::Permissions());
}

TEST_F(PdfTest, LeavesNothingWhereItWasCancelled)
{
    Job job;
    job.cancel();

    const Result<> written = writePdf(PrintedDocument(document(), {}), path(u"a.pdf"_s), &job);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(PdfTest, LeavesWhatWasThereWhereItFailed)
{
    QDir(m_folder.path()).mkdir(u"a.pdf"_s); // a folder cannot be replaced by a file

    const Result<> written = writePdf(PrintedDocument(document(), {}), path(u"a.pdf"_s));

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Io);
    EXPECT_EQ(files(), QStringList{u"a.pdf"_s});
    EXPECT_TRUE(QFileInfo(path(u"a.pdf"_s)).isDir());
}

TEST_F(PdfTest, SaysKindlyWhereTheFolderIsMissing)
{
    const Result<> written = writePdf(PrintedDocument(document(), {}), path(u"missing/a.pdf"_s));

    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().sentence.contains(u"could not be written"_s));
}

TEST_F(PdfTest, PrintsTheRangeThatThePrinterWasAskedFor)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"p.pdf"_s));
    printer.setFromTo(2, 3);

    ASSERT_TRUE(print(PrintedDocument(document(5), {}), printer));

    QFile file(path(u"p.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("/Type /Page\n"), 2);
}

} // namespace evenkeel
