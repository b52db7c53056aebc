// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/contrast.h"
#include "app/theme/style_sheet.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

namespace {

struct Pair
{
    Role on;
    Role under;
};

constexpr Pair textPairs[] = {
    {Role::Text, Role::Window}, {Role::Text, Role::Surface}, {Role::Text, Role::Raised}, {Role::Text, Role::Selection},
    {Role::Text, Role::ManagementTint}, {Role::Text, Role::LeadershipTint}, {Role::Text, Role::ThinTint},
    {Role::Muted, Role::Window}, {Role::Muted, Role::Surface}, {Role::Muted, Role::Raised},
    {Role::Muted, Role::Selection}, {Role::Muted, Role::ManagementTint}, {Role::Muted, Role::LeadershipTint},
    {Role::Muted, Role::ThinTint}, {Role::Faint, Role::Window}, {Role::Faint, Role::Surface},
    {Role::Faint, Role::Raised}, {Role::OnAccent, Role::Accent}, {Role::OnAccent, Role::ManagementText},
    {Role::ManagementText, Role::Window}, {Role::ManagementText, Role::Surface},
    {Role::ManagementText, Role::Raised}, {Role::ManagementText, Role::Selection},
    {Role::ManagementText, Role::ManagementTint}, {Role::LeadershipText, Role::Window},
    {Role::LeadershipText, Role::Surface}, {Role::LeadershipText, Role::Raised},
    {Role::LeadershipText, Role::LeadershipTint}, {Role::OnManagement, Role::Management},
    {Role::OnLeadership, Role::Leadership}, {Role::Balanced, Role::Window}, {Role::Balanced, Role::Surface},
    {Role::Warning, Role::Window}, {Role::Warning, Role::Surface}, {Role::Bad, Role::Window},
    {Role::Bad, Role::Surface},
};

constexpr Pair markPairs[] = {
    {Role::Management, Role::Surface}, {Role::Management, Role::Window}, {Role::Management, Role::ManagementTint},
    {Role::Management, Role::Selection}, {Role::Management, Role::ThinTint}, {Role::Leadership, Role::Surface},
    {Role::Leadership, Role::Window}, {Role::Leadership, Role::LeadershipTint}, {Role::Balanced, Role::Surface},
    {Role::Accent, Role::Surface}, {Role::Accent, Role::Window}, {Role::Accent, Role::Selection},
    {Role::Muted, Role::ThinTint}, {Role::Faint, Role::Window},
};

class ThemeTest : public testing::TestWithParam<Scheme>
{
protected:
    void TearDown() override { apply(*qApp, Scheme::Light); }
};

std::string described(const Pair &pair)
{
    return (nameOf(pair.on) + u" on "_s + nameOf(pair.under)).toStdString();
}

} // namespace

TEST_P(ThemeTest, EveryTextIsReadOnWhatLiesUnderIt)
{
    for (const Pair &pair : textPairs)
        EXPECT_GE(contrast(color(pair.on, GetParam()), color(pair.under, GetParam())), 4.5) << described(pair);
}

TEST_P(ThemeTest, EveryMarkStandsOutFromWhatLiesUnderIt)
{
    for (const Pair &pair : markPairs)
        EXPECT_GE(contrast(color(pair.on, GetParam()), color(pair.under, GetParam())), 3.0) << described(pair);
}

TEST_P(ThemeTest, TheStyleSheetIsFilledAndUnderstood)
{
    const QString sheet = styleSheet(GetParam());

    EXPECT_FALSE(sheet.contains(u'@'));
    EXPECT_TRUE(sheet.contains(color(Role::ManagementTint, GetParam()).name()));
    apply(*qApp, GetParam()); // a sheet that cannot be parsed is a qWarning, which fails the test
    QPushButton button;
    button.ensurePolished();
}

TEST_P(ThemeTest, AnIconMadeBeforeTheSchemeChangedIsDrawnInTheNewColors)
{
    apply(*qApp, GetParam() == Scheme::Light ? Scheme::Dark : Scheme::Light);
    const QIcon made = icon(u"square"_s, Role::Text);

    apply(*qApp, GetParam());

    EXPECT_EQ(made.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12), color(Role::Text, GetParam()));
}

TEST_P(ThemeTest, InkIsTheColorOfTheAppliedScheme)
{
    apply(*qApp, GetParam());
    QLabel label;
    setInk(&label, Role::Muted);

    label.ensurePolished();

    EXPECT_EQ(label.palette().color(QPalette::WindowText), color(Role::Muted, GetParam()));
}

TEST_P(ThemeTest, InkFollowsASchemeThatIsAppliedLater)
{
    apply(*qApp, GetParam() == Scheme::Light ? Scheme::Dark : Scheme::Light);
    QLabel label;
    setInk(&label, Role::Muted);
    label.ensurePolished();

    apply(*qApp, GetParam());

    EXPECT_EQ(label.palette().color(QPalette::WindowText), color(Role::Muted, GetParam()));
    EXPECT_EQ(label.palette().color(QPalette::Disabled, QPalette::WindowText), color(Role::Faint, GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const auto &made) { return made.param == Scheme::Light ? "Light" : "Dark"; });

TEST(Contrast, BlackOnWhiteIsTwentyOne)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 1e-9);
    EXPECT_DOUBLE_EQ(contrast(Qt::gray, Qt::gray), 1);
}

TEST(Heat, ANumberIsReadOnEveryCell)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (int strength = 0; strength <= 100; ++strength)
            EXPECT_GE(contrast(onHeat(strength, scheme), heat(strength, scheme)), 4.5) << strength;
    }
}

TEST(Heat, TheStrongerTheMoreItStandsOutFromTheSurface)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QColor surface = color(Role::Surface, scheme);
        for (int strength = 25; strength <= 100; strength += 25)
            EXPECT_GT(contrast(heat(strength, scheme), surface), 1.25 * contrast(heat(strength - 25, scheme), surface)) << strength;
    }
}

TEST(Heat, TheRampIsTheAgreedOneAndEndsAtItsEnds)
{
    EXPECT_EQ(heat(0, Scheme::Light).name().toStdString(), "#f7fbff");
    EXPECT_EQ(heat(50).name().toStdString(), "#6baed6");
    EXPECT_EQ(heat(62.4), heat(50));
    EXPECT_EQ(heat(62.5), heat(75));
    EXPECT_EQ(heat(100).name().toStdString(), "#08306b");
    EXPECT_EQ(heat(-3), heat(0));
    EXPECT_EQ(heat(130), heat(100));
}

TEST(Icon, EveryFileIsDrawnAtTheDevicePixelRatioAskedFor)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    ASSERT_FALSE(files.isEmpty());

    for (const QString &file : files) {
        const QPixmap drawn = icon(file.chopped(4)).pixmap(QSize(20, 20), 2.0);
        EXPECT_EQ(drawn.size(), QSize(40, 40)) << file.toStdString();
        EXPECT_EQ(drawn.devicePixelRatio(), 2.0) << file.toStdString();
        QImage empty(drawn.size(), QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        EXPECT_NE(drawn.toImage().convertToFormat(empty.format()), empty) << file.toStdString() << " draws nothing";
    }
}

TEST(Icon, ADisabledIconIsFaint)
{
    apply(*qApp, Scheme::Light);

    const QImage drawn = icon(u"square"_s).pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage();

    EXPECT_EQ(drawn.pixelColor(12, 12), color(Role::Faint));
}

TEST(Font, TextStylesFollowTheApplicationsSize)
{
    apply(*qApp, Scheme::Light);
    const QFont before = QApplication::font();
    const double title = font(TextStyle::Title).pixelSize();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);

    QApplication::setFont(larger);

    EXPECT_NEAR(font(TextStyle::Title).pixelSize(), title * 2, 1);
    EXPECT_LT(font(TextStyle::Caption).pixelSize(), font(TextStyle::Body).pixelSize());
    QApplication::setFont(before);
}

TEST(Font, ATextThatIsThereAlreadyFollowsTheSizeAndComesBack)
{
    apply(*qApp, Scheme::Light);
    QLabel title;
    title.setFont(font(TextStyle::Title));
    QLabel bold;
    QFont ownWeight = bold.font();
    ownWeight.setBold(true);
    bold.setFont(ownWeight);
    const QFont before = title.font();
    const int boldBefore = QFontInfo(bold.font()).pixelSize();

    for (const double scale : {1.1, 1.25, 1.5, 2.0})
        apply(*qApp, Scheme::Light, scale);
    EXPECT_EQ(title.font().pixelSize(), font(TextStyle::Title).pixelSize());
    EXPECT_NEAR(title.font().pixelSize(), 2 * before.pixelSize(), 2);
    EXPECT_NEAR(QFontInfo(bold.font()).pixelSize(), 2 * boldBefore, 2);

    apply(*qApp, Scheme::Light);
    EXPECT_EQ(title.font().pixelSize(), before.pixelSize());
    EXPECT_EQ(QFontInfo(bold.font()).pixelSize(), boldBefore);
}

} // namespace evenkeel::theme
