// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

QString reason(const QByteArray &json)
{
    const Result<Catalog> catalog = readCatalog(json);
    return catalog ? u"read"_s : catalog.error().sentence;
}
/// A catalog with this text as its one competency.
QString reasonOf(const QByteArray &competency)
{
    return reason(R"({"id":"x","name":"X","competencies":[)" + competency + "]}");
}

TEST(Catalog, ThoseOfTheProgramAreSound)
{
    for (const QString &id : builtInCatalogs()) {
        const Result<Catalog> catalog = builtInCatalog(id);
        ASSERT_TRUE(catalog) << catalog.error().sentence.toStdString();
        EXPECT_EQ(catalog->id.text(), id);
    }
    EXPECT_EQ(builtInCatalog(u"kotter-short"_s)->competencies.size(), 6u);
    EXPECT_EQ(builtInCatalog(u"kotter"_s)->competencies.size(), 16u);
    EXPECT_EQ(builtInCatalog(u"none"_s).error().kind, ErrorKind::NotFound);
}

TEST(Catalog, OnlyCodeSideAndNameAreNeeded)
{
    const Result<Catalog> catalog
        = readCatalog(R"({"id":"x","name":"X","competencies":[{"code":"A","side":"Leadership","name":"Vision"}]})");

    ASSERT_TRUE(catalog);
    ASSERT_EQ(catalog->competencies.size(), 1u);
    EXPECT_EQ(catalog->competencies[0].side, Side::Leadership);
    EXPECT_EQ(catalog->competencies[0].weight, 1.0);
    EXPECT_FALSE(catalog->scale);
}

TEST(Catalog, WhatIsWrittenReadsBackTheSame)
{
    for (const QString &id : builtInCatalogs()) {
        Catalog catalog = builtInCatalog(id).take();
        catalog.competencies[0].weight = 2.5;
        catalog.competencies[1].name = Name::from(u"„Größe“ <b> & %1"_s).take();

        const Result<Catalog> back = readCatalog(writeCatalog(catalog));

        ASSERT_TRUE(back) << back.error().sentence.toStdString();
        EXPECT_TRUE(*back == catalog);
    }
}

TEST(Catalog, WhatIsWrongIsSaidWithItsPlace)
{
    EXPECT_EQ(reason("{\n\"id\":\n,}"), u"This is not JSON, from line 3 on: illegal value."_s);
    EXPECT_EQ(reason("[]"), u"This is not a catalog: it is no JSON object."_s);
    EXPECT_EQ(reason(R"({"name":"X","competencies":[]})"), u"“id” is missing."_s);
    EXPECT_EQ(reason(R"({"id":"x","competencies":[]})"), u"“name” is missing."_s);
    EXPECT_EQ(reason(R"({"id":"x","name":"X"})"), u"“competencies” is missing."_s);
    EXPECT_EQ(reason(R"({"id":"x","name":"X","competencies":{}})"), u"“competencies” is not a list."_s);
    EXPECT_EQ(reason(R"({"id":"x","name":7,"competencies":[]})"), u"“name” is not a text."_s);
    EXPECT_EQ(reason(R"({"id":"x","name":"X","scale":[{"level":1,"label":"a"}],"competencies":[]})"),
              u"“scale” does not give each of the levels 1 to 5 a label."_s);

    EXPECT_EQ(reasonOf("3"), u"Competency 1: This is not an object."_s);
    EXPECT_EQ(reasonOf(R"({"side":"management"})"), u"Competency 1: “name” is missing."_s);
    EXPECT_EQ(reasonOf(R"({"name":"A","side":"both"})"),
              u"Competency 1 (A): “side” is neither management nor leadership nor neutral."_s);
    EXPECT_EQ(reasonOf(R"({"name":"A","side":"neutral","weight":0})"),
              u"Competency 1 (A): “weight” is not a number above 0 and at most 100."_s);
    EXPECT_EQ(reasonOf(R"({"name":"A","side":"neutral","anchors":["a"]})"),
              u"Competency 1 (A): “anchors” does not hold five texts, one a level."_s);
    EXPECT_EQ(reasonOf(R"({"name":"A","side":"neutral","anchors":["a","b",3,"d","e"]})"),
              u"Competency 1 (A): The anchor of level 3 is not a text."_s);
    EXPECT_EQ(reasonOf(R"({"name":"A","side":"neutral"},{"name":"a","side":"neutral"})"),
              u"Two competencies have the name “a”."_s);
    EXPECT_EQ(reasonOf(R"({"name":"A","code":"k","side":"neutral"},{"name":"B","code":"K","side":"neutral"})"),
              u"Two competencies have the code “K”."_s);
}

TEST(Catalog, AFileThatIsNoneIsRefused)
{
    QTemporaryDir folder;

    EXPECT_EQ(readCatalogFile(folder.filePath(u"none.json"_s)).error().sentence, u"There is no catalog “none.json”."_s);
    EXPECT_FALSE(readCatalogFile(folder.path()));
}

} // namespace
} // namespace evenkeel
