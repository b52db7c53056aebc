// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/organization_catalog.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;

TEST(OrganizationCatalog, HoldsWhatIsRatedOnTheDayAsItCountsThen)
{
    test::OrganizationBuilder made(u"Größe & Co. / Nord"_s);
    made.competency(u"Planning"_s, Side::Management, 2);
    made.competency(u"Gone"_s, Side::Leadership, 1, {Day::always(), day("2026-10-31")});

    const Catalog catalog = catalogOf(made.build(), day("2026-11-23"));

    EXPECT_EQ(catalog.id.text().toStdString(), "größe-co-nord");
    ASSERT_EQ(catalog.competencies.size(), 1U);
    EXPECT_EQ(catalog.competencies[0].name.text(), u"Planning"_s);
    EXPECT_EQ(catalog.competencies[0].weight, 2);
    EXPECT_EQ(catalogOf(made.build(), day("2026-10-01")).competencies.size(), 2U);
}

TEST(OrganizationCatalog, AnyNameMakesACatalog)
{
    for (const QString &name : {u"!!!"_s, QString(200, u'x'), u"東京都"_s, QString(199, u'a') + u"é"_s}) {
        const Catalog catalog = catalogOf(test::OrganizationBuilder(name).build(), day("2026-11-23"));
        EXPECT_TRUE(readCatalog(writeCatalog(catalog))) << name.toStdString();
    }
}

TEST(OrganizationCatalog, EachPartOfKotterInFullButItsProductBelongsToAProcessOfItsOwnSide)
{
    const Catalog inShort = builtInCatalog(u"kotter-short"_s).take();
    const Catalog inFull = builtInCatalog(u"kotter"_s).take();
    QStringList without;

    for (const CatalogCompetency &part : inFull.competencies) {
        const QString process = processOf(part.code.text());
        const auto at = std::find_if(inShort.competencies.begin(), inShort.competencies.end(),
                                     [&](const CatalogCompetency &each) { return each.code.text() == process; });
        if (at == inShort.competencies.end())
            without += part.code.text();
        else
            EXPECT_EQ(at->side, part.side) << part.code.text().toStdString();
    }

    EXPECT_EQ(without, QStringList{u"K.M8"_s});
}

} // namespace
} // namespace evenkeel
