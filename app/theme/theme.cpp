// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/contrast.h"
#include "app/theme/control_style.h"
#include "app/theme/ink.h"
#include "app/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel::theme {

namespace {

constexpr size_t roleCount = static_cast<size_t>(Role::Bad) + 1;
using Table = std::array<QRgb, roleCount>;

/// In the order of Role.
constexpr Table light = {
    0xFFF6F8FA, // Window
    0xFFFFFFFF, // Surface
    0xFFF6F8FA, // Raised
    0xFFDDE2E8, // Border
    0xFF15181C, // Text
    0xFF58606D, // Muted
    0xFF6A727E, // Faint
    0xFF123F73, // Accent
    0xFFFFFFFF, // OnAccent
    0xFFE4EDF7, // Selection
    0xFF123F73, // Management
    0xFF123F73, // ManagementText
    0xFFE8EFF8, // ManagementTint
    0xFFFFFFFF, // OnManagement
    0xFFE06C00, // Leadership
    0xFFB85600, // LeadershipText
    0xFFFFF7EF, // LeadershipTint
    0xFF1A0F00, // OnLeadership: white is 3.3:1 there
    0xFF0B7A5B, // Balanced
    0xFFF1F2F4, // ThinTint
    0xFF8A5A00, // Warning
    0xFFB3261E, // Bad
};

constexpr Table dark = {
    0xFF14171B, // Window
    0xFF1D2127, // Surface
    0xFF262B32, // Raised
    0xFF3A414B, // Border
    0xFFECEFF3, // Text
    0xFFAAB3BF, // Muted
    0xFF959FAC, // Faint
    0xFF7FB3EC, // Accent
    0xFF0A1826, // OnAccent
    0xFF24364C, // Selection
    0xFF6CA9E8, // Management
    0xFF86BAF0, // ManagementText
    0xFF1B2C40, // ManagementTint
    0xFF0A1826, // OnManagement
    0xFFF2A33A, // Leadership
    0xFFF5B158, // LeadershipText
    0xFF35281A, // LeadershipTint
    0xFF1F1400, // OnLeadership
    0xFF4FC79E, // Balanced
    0xFF262A30, // ThinTint
    0xFFF0B84E, // Warning
    0xFFF59A92, // Bad
};

/// Levels 1 to 5.
constexpr std::array<QRgb, 5> heatRamp = {0xFFF7FBFF, 0xFFC6DBEF, 0xFF6BAED6, 0xFF2171B5, 0xFF08306B};
constexpr std::array<QRgb, 5> darkHeatRamp = {0xFF1B2F47, 0xFF26588C, 0xFF5C9BD1, 0xFF9CCBEF, 0xFFE3F1FC};

constexpr auto preferredFamily = "Inter"_L1;
/// Smaller than this the captions can no longer be read.
constexpr double smallestPointSize = 9.75;

Scheme currentScheme = Scheme::Light;
double currentTextScale = 1;

/// The application's font; `textScale` times as large as the desktop has it.
QFont baseFont(double textScale)
{
    static const QFont base = [] {
        QFont made = QApplication::font();
        // The system's own takes over where there is no such family; asking for it would read every font there is.
        made.setFamilies(QStringList{preferredFamily} + made.families());
        // Inter's rules for pairs of letters are many, and cost half of the time in which a window comes up. Scripts
        // that cannot be written without such rules get theirs all the same.
        made.setStyleStrategy(QFont::StyleStrategy(made.styleStrategy() | QFont::PreferNoShaping));
        // As charts and paper write, so that they share what was read of a font.
        made.setHintingPreference(QFont::PreferNoHinting);
        if (made.pointSizeF() < smallestPointSize)
            made.setPointSizeF(smallestPointSize);
        return made;
    }();
    QFont scaled = base;
    scaled.setPointSizeF(base.pointSizeF() * textScale);
    return scaled;
}

constexpr std::array textStyles = {TextStyle::Caption, TextStyle::Body,  TextStyle::Strong,
                                   TextStyle::Heading, TextStyle::Title, TextStyle::Figure};

/// A widget that was given the font of a style keeps what it was given; this gives it the style's font anew.
class StylesAnew
{
public:
    /// Remembers who has which.
    StylesAnew()
    {
        std::array<QFont, textStyles.size()> fonts;
        std::transform(textStyles.begin(), textStyles.end(), fonts.begin(), font);
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (!widget->testAttribute(Qt::WA_SetFont))
                continue;
            const auto same = std::find_if(fonts.begin(), fonts.end(), [own = widget->font()](const QFont &each) {
                return own.pixelSize() == each.pixelSize() && own.weight() == each.weight();
            });
            if (same != fonts.end())
                m_styled.emplace_back(widget, textStyles[std::size_t(same - fonts.begin())]);
        }
    }

    void give() const
    {
        for (const auto &[widget, style] : m_styled)
            widget->setFont(font(style));
    }

private:
    std::vector<std::pair<QWidget *, TextStyle>> m_styled;
};

QPalette paletteFor(Scheme scheme)
{
    const auto of = [scheme](Role role) { return color(role, scheme); };
    QPalette palette(of(Role::Text), of(Role::Surface), of(Role::Raised), of(Role::Border), of(Role::Faint),
                     of(Role::Text), of(Role::Text), of(Role::Surface), of(Role::Window));
    palette.setColor(QPalette::Button, of(Role::Surface));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::AlternateBase, of(Role::Raised));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::ManagementText));
    palette.setColor(QPalette::LinkVisited, of(Role::ManagementText));
    palette.setColor(QPalette::PlaceholderText, of(Role::Faint));
    palette.setColor(QPalette::ToolTipBase, of(Role::Surface));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, of(Role::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::Border));
    return palette;
}

} // namespace

QColor color(Role role, Scheme scheme)
{
    const Table &table = scheme == Scheme::Light ? light : dark;
    return QColor::fromRgb(table[static_cast<size_t>(role)]);
}

QColor color(Role role) { return color(role, currentScheme); }

Scheme scheme() { return currentScheme; }

QColor paper() { return Qt::white; }
QColor toner() { return Qt::black; }

QColor heat(double strength, Scheme scheme)
{
    const auto &ramp = scheme == Scheme::Light ? heatRamp : darkHeatRamp;
    const double level = std::clamp(strength, 0.0, 100.0) / 100 * (ramp.size() - 1);
    return QColor(ramp[static_cast<size_t>(std::floor(level + 0.5))]);
}

QColor heat(double strength) { return heat(strength, scheme()); }

QColor onHeat(double strength) { return onHeat(strength, scheme()); }

QColor onHeat(double strength, Scheme scheme)
{
    const QColor cell = heat(strength, scheme);
    const QColor onLight = color(Role::Text, Scheme::Light);
    const QColor onDark = color(Role::OnAccent, Scheme::Light);
    return contrast(onLight, cell) >= contrast(onDark, cell) ? onLight : onDark;
}

QFont font(TextStyle style)
{
    QFont made = QApplication::font();
    // Whole pixels: what asks for one size gets one font, however it came to the size.
    const auto scaled = [&made](double factor, QFont::Weight weight) {
        made.setPixelSize(qRound(QFontInfo(made).pixelSize() * factor));
        made.setWeight(weight);
    };
    switch (style) {
    case TextStyle::Caption: scaled(0.9, QFont::Normal); break;
    case TextStyle::Body: scaled(1, QFont::Normal); break;
    case TextStyle::Strong: scaled(1, QFont::DemiBold); break;
    case TextStyle::Heading: scaled(1.1, QFont::DemiBold); break;
    case TextStyle::Title: scaled(1.6, QFont::Bold); break;
    case TextStyle::Figure: scaled(1.6, QFont::Bold); break;
    }
    return made;
}

int scaled(int pixels) { return qRound(pixels * currentTextScale); }

void loadFonts()
{
    for (const TextStyle style : textStyles)
        QFontMetricsF(font(style)).horizontalAdvance(u'0');
}

void apply(QApplication &application, Scheme scheme, double textScale)
{
    preferredScheme(); // asked while the palette is still the desktop's
    currentScheme = scheme;
    static bool isStyled = false; // the style asks for its colors when it draws
    const bool isFirst = !std::exchange(isStyled, true);
    if (isFirst)
        QApplication::setStyle(new ControlStyle);
    const QFont base = baseFont(textScale);
    std::optional<StylesAnew> styles;
    if (!isFirst && base != QApplication::font())
        styles.emplace();
    currentTextScale = textScale;
    if (isFirst || styles)
        QApplication::setFont(base);
    QApplication::setPalette(paletteFor(scheme));
    application.setStyleSheet(styleSheet(scheme));
    if (styles)
        styles->give(); // a new style sheet takes fonts back to what they were before the old one
    inkAnew();
}

Scheme preferredScheme()
{
    static const Scheme atStart = [] {
        const QPalette desktop = QApplication::palette();
        const bool isDark = desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
        return isDark ? Scheme::Dark : Scheme::Light;
    }();
    return atStart;
}

} // namespace evenkeel::theme
