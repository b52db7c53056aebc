// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class PreferencesTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"evenkeel.ini"_s);
};

} // namespace

TEST_F(PreferencesTest, TheLatestFileStandsFirstAndEachStandsOnce)
{
    Preferences preferences(m_file);

    preferences.addRecentFile(u"/a.evenkeel"_s);
    preferences.addRecentFile(u"/b.evenkeel"_s);
    preferences.addRecentFile(u"/a.evenkeel"_s);

    EXPECT_EQ(preferences.recentFiles(), QStringList({u"/a.evenkeel"_s, u"/b.evenkeel"_s}));
}

TEST_F(PreferencesTest, TheListKeepsTheLatestTen)
{
    Preferences preferences(m_file);

    for (int i = 0; i < 12; ++i)
        preferences.addRecentFile(u"/%1.evenkeel"_s.arg(i));

    EXPECT_EQ(preferences.recentFiles().size(), 10);
    EXPECT_EQ(preferences.recentFiles().front(), u"/11.evenkeel"_s);
    EXPECT_EQ(preferences.recentFiles().back(), u"/2.evenkeel"_s);
}

TEST_F(PreferencesTest, SwitchingTheListOffLeavesNoNameInTheFile)
{
    {
        Preferences preferences(m_file);
        preferences.addRecentFile(u"/Secret plans.evenkeel"_s);
        preferences.setKeepsRecentFiles(false);
        preferences.addRecentFile(u"/Secret plans.evenkeel"_s);
        EXPECT_TRUE(preferences.recentFiles().isEmpty());
    }

    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Secret"));
}

TEST_F(PreferencesTest, WhatIsChosenIsThereTheNextTime)
{
    {
        Preferences preferences(m_file);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.addRecentFile(u"/a.evenkeel"_s);
        preferences.setWindow("geometry", "splitter");
    }

    const Preferences again(m_file);
    EXPECT_EQ(again.theme(), ThemeChoice::Dark);
    EXPECT_EQ(again.recentFiles(), QStringList({u"/a.evenkeel"_s}));
    EXPECT_EQ(again.windowGeometry(), QByteArray("geometry"));
    EXPECT_EQ(again.splitterState(), QByteArray("splitter"));
}

TEST_F(PreferencesTest, TextSizesStepBetweenTheSmallestAndTheLargest)
{
    Preferences preferences(m_file);
    EXPECT_EQ(preferences.textSize(), 100);

    preferences.setTextSize(preferences.textSizeBeside(+1));
    EXPECT_EQ(Preferences(m_file).textSize(), 110);
    EXPECT_EQ(preferences.textSizeBeside(-100), 80);
    EXPECT_EQ(preferences.textSizeBeside(+100), 200);
}

TEST_F(PreferencesTest, AThemeThatNobodyKnowsIsTheSystems)
{
    QSettings(m_file, QSettings::IniFormat).setValue("look/theme", u"sepia"_s);

    EXPECT_EQ(Preferences(m_file).theme(), ThemeChoice::System);
}

TEST_F(PreferencesTest, ClearingTheListIsTold)
{
    Preferences preferences(m_file);
    preferences.addRecentFile(u"/a.evenkeel"_s);
    const QSignalSpy told(&preferences, &Preferences::recentFilesChanged);

    preferences.clearRecentFiles();

    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(preferences.recentFiles().isEmpty());
}

TEST_F(PreferencesTest, KeepsTheReadingsOfTheLatestTables)
{
    {
        Preferences preferences(m_file);
        for (int i = 0; i <= Preferences::mostTableReadings; ++i)
            preferences.setTableReading(QString::number(i), "read so");
        preferences.setTableReading(u"2"_s, {});
    }

    const Preferences again(m_file);
    EXPECT_EQ(again.tableReading(u"0"_s), QByteArray());
    EXPECT_EQ(again.tableReading(u"1"_s), QByteArray("read so"));
    EXPECT_EQ(again.tableReading(u"2"_s), QByteArray());
}

} // namespace evenkeel
