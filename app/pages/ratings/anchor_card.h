// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_model.h"

#include <QFrame>

namespace evenkeel {

/// A competency in words: name, side, and what its five levels look like, with those next to `level` in bold. All text
/// is plain and wraps. It is as high as the longest of the competencies that it may show, so that nothing around it
/// jumps.
class AnchorCard : public QFrame
{
    Q_OBJECT

public:
    explicit AnchorCard(QWidget *parent = nullptr);

    /// Those that it may show.
    void makeRoomFor(const std::vector<RatedCompetency> &competencies);
    void show(const RatedCompetency &competency, std::optional<double> level);
    /// What is said, as one text.
    QString text() const { return m_heading + u'\n' + m_words.text; }
    /// The parts of it that are bold.
    QStringList boldParts() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Words
    {
        QString text;
        /// From where, how long.
        std::vector<std::pair<int, int>> bold = {};
    };
    static Words wordsOf(const RatedCompetency &competency, std::optional<double> level);
    /// The height of the words at this width; drawn at the painter's origin where there is one.
    static double layOut(const Words &words, double width, QPainter *painter);

    QString m_heading;
    Side m_side = Side::Neutral;
    Words m_words;
    std::vector<Words> m_longest; ///< Of each competency that may be shown.
    mutable std::pair<int, int> m_heightAt{-1, 0}; ///< The last width asked for, and its height.
};

} // namespace evenkeel
