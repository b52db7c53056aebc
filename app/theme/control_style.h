// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace evenkeel::theme {

/// Fusion with flat check boxes, radio buttons and check marks whose outlines are seen in both schemes, and our own cross to
/// clear a field: the desktop's is looked for in every folder of icons there is. The rest of the look is the style sheet's,
/// which cannot tint the picture of a check mark.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace evenkeel::theme
