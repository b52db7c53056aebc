// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_file.h"

#include "tests/support/window_support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenkeel {

using NewFileTest = test::FileTest;

TEST(FileNameFor, KeepsWhatEverySystemCanKeep)
{
    EXPECT_EQ(fileNameFor(u"Riverbend County IT"_s), u"Riverbend County IT"_s);
    EXPECT_EQ(fileNameFor(u"Zürich 健康"_s), u"Zürich 健康"_s);
    EXPECT_EQ(fileNameFor(u"R&D / Ops: \"new\"?"_s), u"R&D Ops new"_s);
    EXPECT_EQ(fileNameFor(u"../../etc/passwd"_s), u"etc passwd"_s);
    EXPECT_EQ(fileNameFor(u".hidden. "_s), u"hidden"_s);
    EXPECT_EQ(fileNameFor(u" ?? "_s), u"Organization"_s);
}

TEST(FileNameFor, CutsALongNameBetweenCharacters)
{
    const QString clef = QString::fromUcs4(U"\U0001D11E");
    const QString name = fileNameFor(u'a' + clef.repeated(60));

    EXPECT_LE(name.size(), 80);
    EXPECT_TRUE(name.endsWith(clef));
}

TEST_F(NewFileTest, AFreePathCountsUp)
{
    const auto touch = [](const QString &path) { EXPECT_TRUE(QFile(path).open(QIODevice::WriteOnly)); };
    EXPECT_EQ(freePath(m_folder.path(), u"A"_s), pathOf(u"A.evenkeel"_s));

    touch(pathOf(u"A.evenkeel"_s));
    touch(pathOf(u"A 2.evenkeel"_s));

    EXPECT_EQ(freePath(m_folder.path(), u"A"_s), pathOf(u"A 3.evenkeel"_s));
}

TEST_F(NewFileTest, ANewFileHoldsWhatWasAskedAndHasNothingToUndo)
{
    const auto made = evenkeel::makeFile(
        NewFile{.organization = u" Riverbend "_s, .raterName = u"Ada"_s, .catalog = u"kotter-short"_s, .path = pathOf(u"R.evenkeel"_s)},
        m_clock);

    ASSERT_TRUE(made);
    const Organization &organization = (*made)->organization();
    EXPECT_EQ(organization.name(), u"Riverbend"_s);
    EXPECT_EQ(organization.settings.raterName.text(), u"Ada"_s);
    EXPECT_EQ(organization.competencies.size(), 6);
    EXPECT_FALSE((*made)->canUndo());
}

TEST_F(NewFileTest, AFileThatIsThereIsNotWrittenOver)
{
    const NewFile file{.organization = u"Riverbend"_s, .raterName = {}, .catalog = {}, .path = pathOf(u"R.evenkeel"_s)};
    {
        QFile there(file.path);
        ASSERT_TRUE(there.open(QIODevice::WriteOnly));
        there.write("mine");
    }

    const auto made = evenkeel::makeFile(file, m_clock);

    EXPECT_FALSE(made);
    QFile there(file.path);
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), QByteArray("mine"));
}

TEST_F(NewFileTest, ANameOfSpacesMakesNoFile)
{
    const auto made = evenkeel::makeFile(
        NewFile{.organization = u"  "_s, .raterName = {}, .catalog = {}, .path = pathOf(u"R.evenkeel"_s)}, m_clock);

    EXPECT_FALSE(made);
    EXPECT_FALSE(QFileInfo::exists(pathOf(u"R.evenkeel"_s)));
}

TEST_F(NewFileTest, TheSampleIsMarkedAsMadeUp)
{
    const auto made = makeSampleFile(pathOf(u"Sample.evenkeel"_s), m_clock);

    ASSERT_TRUE(made);
    EXPECT_TRUE((*made)->organization().settings.isSample);
    EXPECT_GE((*made)->organization().members.size(), 60);
}

} // namespace evenkeel
