// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include "app/theme/plain_text.h"

#include <gtest/gtest.h>

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

const QString hostile = u"A < B & C <img src=\"file:///etc/hostname\">"_s;

} // namespace

TEST(PlainText, IsReadAsItWasTypedByWhatReadsHtml)
{
    const QString typed = hostile + u"\n  two  spaces"_s;

    const QString html = theme::asHtml(typed);

    EXPECT_TRUE(Qt::mightBeRichText(html));
    QTextDocument read;
    read.setHtml(html);
    EXPECT_EQ(read.toPlainText(), typed);
    EXPECT_EQ(theme::asHtml({}), QString());
}

TEST(PlainText, AnAmpersandStaysInACaption) { EXPECT_EQ(theme::asCaption(u"R&D"_s), u"R&&D"_s); }

TEST(Breakable, OnlyAWordThatFitsNoLineGetsPlacesToBreakIt)
{
    const QString sentence = u"Communicating direction, as it was typed"_s;
    EXPECT_EQ(breakable(sentence), sentence);
    EXPECT_EQ(breakable(QString()), QString());

    const QString name = u"R&D "_s + QString(60, u'W') + u" team"_s;
    EXPECT_EQ(breakable(name).remove(QChar(0x200B)), name);
    QLabel *label = wrappedLabel(breakable(name));
    EXPECT_LT(label->minimumSizeHint().width(), 200);
    delete label;
}

TEST(PlainLabel, ReadsNoHtml)
{
    const std::unique_ptr<QLabel> label(plainLabel(hostile));

    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->text(), hostile);
}

TEST(ElidedLabel, HasItsWholeTextAsToolTipOnlyWhereItIsCut)
{
    ElidedLabel label(hostile);
    label.resize(60, 20);
    label.show();

    EXPECT_TRUE(label.isElided());
    EXPECT_EQ(label.toolTip(), theme::asHtml(hostile));

    label.resize(label.sizeHint());

    EXPECT_FALSE(label.isElided());
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(ElidedLabel, IsNamedByItsWholeText)
{
    ElidedLabel label(u"Network Operations"_s);
    label.resize(20, 20);

    EXPECT_EQ(label.accessibleName(), u"Network Operations"_s);
}

} // namespace evenkeel
