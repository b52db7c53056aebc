// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_model.h"

#include <QFrame>
#include <QTextLayout>

namespace evenkeel {

/// A competency in words: name, side, and what its five levels look like, with those next to `level` in bold. All text
/// is plain and wraps.
class AnchorCard : public QFrame
{
    Q_OBJECT

public:
    explicit AnchorCard(QWidget *parent = nullptr);

    void show(const RatedCompetency &competency, std::optional<double> level);
    /// What is said, as one text.
    QString text() const { return m_heading + u'\n' + m_text; }
    /// The parts of it that are bold.
    QStringList boldParts() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The height of the text at this width; drawn at the painter's origin where there is one.
    double layOut(double width, QPainter *painter) const;

    QString m_heading;
    Side m_side = Side::Neutral;
    QString m_text;
    QList<QTextLayout::FormatRange> m_bold;
};

} // namespace evenkeel
