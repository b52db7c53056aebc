// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_sheet.h"

#include "app/theme/searchable.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QSizeF sizeOf(const PrintOptions &options)
{
    if (options.surface == Surface::Slides)
        return {3386.7, 1905};
    return options.paper == Paper::Letter ? QSizeF(2159, 2794) : QSizeF(2100, 2970);
}

} // namespace

Paper usualPaper(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::DominicanRepublic:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Venezuela: return Paper::Letter;
    default: return Paper::A4;
    }
}

PaperSheet::PaperSheet(const PrintOptions &options)
    : surface(options.surface), isBlackAndWhite(options.isBlackAndWhite), size(sizeOf(options))
{
    if (surface == Surface::Slides) {
        margins = {160, 120, 160, 150};
        title = 102;
        heading = 72;
        lead = 80;
        body = 66;
        label = 48;
        figure = 230;
    } else {
        margins = {150, 160, 150, 190};
        title = 62;
        heading = 46;
        lead = 46;
        body = 39;
        label = 32;
        figure = 110;
    }
}

PaperSheet PaperSheet::enlarged(double factor) const
{
    PaperSheet sheet = *this;
    sheet.heading = int(heading * factor);
    sheet.lead = int(lead * factor);
    sheet.body = int(body * factor);
    return sheet;
}

PaperSheet PaperSheet::tightened() const
{
    PaperSheet sheet = *this;
    sheet.paragraphGap = .3;
    return sheet;
}

QFont PaperSheet::font(int textHeight, int weight) const
{
    QFont font;
    font.setFamilies({u"Inter"_s, QGuiApplication::font().family()});
    font.setPixelSize(textHeight);
    font.setWeight(QFont::Weight(weight));
    // Layout is the same at every resolution.
    font.setHintingPreference(QFont::PreferNoHinting);
    theme::partLigatures(font);
    return font;
}

} // namespace evenkeel
