// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/typed_date.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {

TEST(TypedDate, IsReadInTheOrderOfTheLocale)
{
    const QDate fourthOfMarch(2026, 3, 4);

    EXPECT_EQ(toDate(u"4.3.2026"_s, QLocale(u"de_DE"_s)), fourthOfMarch);
    EXPECT_EQ(toDate(u"04.03.26"_s, QLocale(u"de_DE"_s)), fourthOfMarch);
    EXPECT_EQ(toDate(u"3/4/2026"_s, QLocale(u"en_US"_s)), fourthOfMarch);
    EXPECT_EQ(toDate(u"3-4-26"_s, QLocale(u"en_US"_s)), fourthOfMarch);
    EXPECT_EQ(toDate(u"4/3/2026"_s, QLocale(u"en_GB"_s)), fourthOfMarch);
}

TEST(TypedDate, IsoIsReadEverywhere)
{
    for (const char *name : {"en_US", "de_DE", "ja_JP", "C", "ar_EG", "hu_HU"})
        EXPECT_EQ(toDate(u"2026-03-04"_s, QLocale(QString::fromLatin1(name))), QDate(2026, 3, 4)) << name;
}

TEST(TypedDate, WhatIsNoDayIsNull)
{
    for (const QString &text : {u""_s, u"31.02.2026"_s, u"tomorrow"_s, u"2026"_s, u"1.2"_s, u"1.2.3.4"_s, u"12026-01-01"_s,
                                u"1.1.202"_s, u"4 Mar 2026"_s})
        EXPECT_FALSE(toDate(text, QLocale(u"de_DE"_s)).isValid()) << text.toStdString();
}

TEST(TypedDate, AShortYearIsNotGuessedWhereMonthsAreWords)
{
    EXPECT_FALSE(toDate(u"1/1/27"_s, QLocale::c()).isValid());
    EXPECT_FALSE(toDate(u"5.3.26"_s, QLocale::c()).isValid());
    EXPECT_EQ(toDate(u"2027/1/1"_s, QLocale::c()), QDate(2027, 1, 1));
}

TEST(TypedDate, WhatIsShownReadsBackTheSameInEveryLocale)
{
    const QDate date(1999, 12, 3);
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
        EXPECT_EQ(toDate(dateText(date, locale), locale), date)
            << locale.name().toStdString() << ' ' << dateText(date, locale).toStdString();
}

} // namespace evenkeel::tables
