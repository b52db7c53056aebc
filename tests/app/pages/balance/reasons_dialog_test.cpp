// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/reasons_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

AlertReasons reasons()
{
    AlertReasons made;
    made.title = u"<b>A & B</b> is bureaucratic"_s;
    made.sides = {{Side::Management, u"81 of 63 needed: met."_s, u"12 of 12 people rated, by 3 raters."_s, {}, {}},
                  {Side::Leadership, u"33 of 63 needed: 30 points short, critical."_s, u"12 of 12 people rated."_s,
                   {u"Vision: 6 points"_s, u"Aligning: 5 points"_s}, u"28 single steps clear it."_s}};
    made.firstActions = u"Start with Vision and Aligning."_s;
    made.method = u"Within 6 points of the need counts as met."_s;
    return made;
}

TEST(ReasonsDialog, SaysEveryReasonAsItWasTyped)
{
    const ReasonsDialog dialog(reasons(), Standing::Bureaucratic, nullptr);

    QStringList said;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || label->text().isEmpty()) << label->text().toStdString();
        if (!label->isHidden())
            said.append(label->text());
    }
    const QString all = said.join(u'\n');

    for (const QString &expected : {u"<b>A & B</b> is bureaucratic"_s, u"81 of 63 needed: met."_s, u"30 points short"_s,
                                    u"Vision: 6 points, Aligning: 5 points"_s, u"28 single steps"_s, u"Start with Vision"_s, u"Within 6 points"_s})
        EXPECT_TRUE(all.contains(expected)) << expected.toStdString();
    EXPECT_FALSE(all.contains(u"If nothing is done")); // nothing to say there
}

TEST(ReasonsDialog, ClosesWithEscape)
{
    ReasonsDialog dialog(reasons(), Standing::Bureaucratic, nullptr);
    dialog.open();

    QTest::keyClick(&dialog, Qt::Key_Escape);

    EXPECT_FALSE(dialog.isVisible());
}

} // namespace
} // namespace evenkeel
