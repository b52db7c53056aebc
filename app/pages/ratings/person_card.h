// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_model.h"

#include <QFrame>

namespace evenkeel {

class ElidedLabel;

/// The person whose row one is in, with both strengths side by side, management first, no verdict on the person; and
/// the note on the cell one is in.
class PersonCard : public QFrame
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    void show(const RatingRow &row, const QString &note);
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString strengthText(Side side) const;

    ElidedLabel *m_name;
    ElidedLabel *m_note;
    std::optional<int> m_management;
    std::optional<int> m_leadership;
};

} // namespace evenkeel
