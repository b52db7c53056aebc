// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace evenkeel::tables {

/// Column headings by roles (roles.h): tinted, wrapped, with a band and a title above neighbors of one group. Those in
/// a group can stand upright, so that many fit. Texts are plain; what does not fit is elided and told by a tool tip.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent = nullptr);

    /// Whether all grouped headings can be read across in columns this wide, in at most three lines.
    bool fitsAcross(int columnWidth) const;
    bool isUpright() const { return m_isUpright; }
    void setUpright(bool isUpright);
    /// Takes the height that the headings want in columns as wide as they are now.
    void fitHeight();

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QString groupOf(int logicalIndex) const;
    QString textOf(int logicalIndex) const;
    QFont headingFont() const;
    bool hasGroups() const;
    int bandHeight() const;
    void paintText(QPainter &painter, const QRect &rect, int logicalIndex, bool isUpright) const;

    bool m_isUpright = false;
};

} // namespace evenkeel::tables
