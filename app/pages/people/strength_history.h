// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/person_profile.h"

#include <QWidget>

namespace evenkeel {

/// Both strengths of one person over the rounds as two lines: management solid with filled circles, leadership dashed
/// with open diamonds. The table beside it has the numbers.
class StrengthHistory : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthHistory(const std::vector<PersonProfile::AtRound> &rounds, QWidget *parent = nullptr);

    /// Whether there is a line to draw: at least two rounds with a strength.
    static bool isWorthDrawing(const std::vector<PersonProfile::AtRound> &rounds);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    void paintScale(QPainter &painter) const;
    void paintRounds(QPainter &painter, const QRectF &area, const QFontMetrics &metrics) const;
    void paintSide(QPainter &painter, Side side) const;

    std::vector<PersonProfile::AtRound> m_rounds;
};

} // namespace evenkeel
