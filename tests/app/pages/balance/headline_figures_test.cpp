// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/headline_figures.h"

#include <gtest/gtest.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

TEST(HeadlineFigures, SayBothSidesAgainstTheirNeedsAndTheStanding)
{
    HeadlineFigures figures;

    figures.show({.name = u"Riverbend"_s, .subtitle = {}, .management = u"65"_s, .managementNeed = u"of 58 needed"_s,
                  .leadership = u"57"_s, .leadershipNeed = u"of 62 needed"_s, .standing = Standing::Balanced,
                  .standingWord = u"In balance"_s, .beside = u"but 2 of 6 teams are not"_s, .tolerance = u"Within 6."_s});

    EXPECT_EQ(figures.accessibleName(),
              u"Management 65 of 58 needed, leadership 57 of 62 needed, standing: In balance but 2 of 6 teams are not"_s);
    QStringList texts;
    for (const QLabel *label : figures.findChildren<QLabel *>()) {
        if (label->pixmap().isNull())
            texts.append(label->text());
    }
    EXPECT_EQ(texts.indexOf(u"65"_s) + 1, texts.indexOf(u"of 58 needed"_s));
    EXPECT_LT(texts.indexOf(u"65"_s), texts.indexOf(u"57"_s)); // management first
    EXPECT_TRUE(texts.contains(u"In balance"_s));
}

} // namespace
} // namespace evenkeel
