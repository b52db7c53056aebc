// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/reading_memory.h"

#include "app/shell/preferences.h"
#include "tests/support/organization_builder.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class ReadingMemoryTest : public testing::Test
{
protected:
    ReadingMemoryTest() { m_builder.competency(u"Courage"_s, Side::Leadership); }

    const TableReading m_reading{.columns = {{0, ColumnChoice::as(Field::PersonName)},
                                             {1, ColumnChoice::as(u"Courage"_s)},
                                             {2, ColumnChoice::as(Side::Management)},
                                             {3, ColumnChoice::leaveOut()}},
                                 .kind = ImportKind::People,
                                 .scale = Scale{0, 10},
                                 .dateOrder = DateOrder::DayMonthYear,
                                 .source = Source::Peer};
    const QStringList m_headings{u"Zoe Marsh"_s, u"Courage score"_s, u"Plans"_s, u"shoe size"_s};
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::OrganizationBuilder m_builder;
};

} // namespace

TEST_F(ReadingMemoryTest, ComesBackAsItWas)
{
    reading_memory::remember(m_preferences, m_headings, m_reading);

    EXPECT_EQ(reading_memory::recall(m_preferences, m_headings, m_builder.build()), m_reading);
}

TEST_F(ReadingMemoryTest, FindsTheColumnsInAnotherOrderAndCase)
{
    reading_memory::remember(m_preferences, m_headings, m_reading);

    const auto recalled = reading_memory::recall(
        m_preferences, {u"SHOE SIZE"_s, u"plans"_s, u"Courage score "_s, u"zoe marsh"_s}, m_builder.build());

    ASSERT_TRUE(recalled);
    EXPECT_EQ(recalled->columns.value(0), ColumnChoice::leaveOut());
    EXPECT_EQ(recalled->columns.value(3), ColumnChoice::as(Field::PersonName));
}

TEST_F(ReadingMemoryTest, OtherHeadingsAreAnotherTable)
{
    reading_memory::remember(m_preferences, m_headings, m_reading);

    EXPECT_EQ(reading_memory::recall(m_preferences, m_headings.mid(1), m_builder.build()), std::nullopt);
}

TEST_F(ReadingMemoryTest, ACompetencyOfAnotherOrganizationIsLeftAsItIsNamed)
{
    reading_memory::remember(m_preferences, m_headings, m_reading);

    const auto recalled = reading_memory::recall(m_preferences, m_headings, test::OrganizationBuilder().build());

    ASSERT_TRUE(recalled);
    EXPECT_FALSE(recalled->columns.contains(1));
    EXPECT_TRUE(recalled->columns.contains(0));
}

TEST_F(ReadingMemoryTest, KeepsNoTextOfATableOrAFile)
{
    {
        Preferences preferences(m_folder.filePath(u"kept.ini"_s));
        reading_memory::remember(preferences, m_headings, m_reading);
    }

    QFile file(m_folder.filePath(u"kept.ini"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    EXPECT_TRUE(kept.contains("columns"));
    for (const char *word : {"Zoe", "zoe", "Courage", "courage", "Plans", "plans", "shoe"})
        EXPECT_FALSE(kept.contains(word)) << word;
}

TEST_F(ReadingMemoryTest, WhatSomebodyWroteIntoTheFileDoesNoHarm)
{
    reading_memory::remember(m_preferences, m_headings, m_reading);
    QSettings settings(m_folder.filePath(u"evenkeel.ini"_s), QSettings::IniFormat);
    const QString shape = settings.value("tables/shapes").toStringList().value(0);

    m_preferences.setTableReading(
        shape, R"({"columns":{"99":"leave out","-1":"leave out","x":"side:both","0":"field:none"},"kind":77,"source":-3,"low":4,"high":4})");

    EXPECT_EQ(reading_memory::recall(m_preferences, m_headings, m_builder.build()), TableReading());
    m_preferences.setTableReading(shape, "{");
    EXPECT_EQ(reading_memory::recall(m_preferences, m_headings, m_builder.build()), std::nullopt);
}

} // namespace evenkeel
