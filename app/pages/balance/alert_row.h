// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alert_cards.h"

#include <QWidget>

class QPushButton;

namespace evenkeel {

class AccentCard;
class ColumnLayout;

/// The alerts as cards: the gravest three, and the others at a press; those that were put aside at another. Hidden while
/// there are none.
class AlertRow : public QWidget
{
    Q_OBJECT

public:
    explicit AlertRow(QWidget *parent = nullptr);

    /// How many of both are wanted in words.
    int mostOpen() const;
    int mostAcknowledged() const;
    /// Folds what is unfolded away again if they are about another team than before. Where nothing may be edited, nothing
    /// can be acknowledged.
    void show(const AlertCards &cards, TeamId team, bool takesEdits = true);
    using QWidget::show;
    /// With what is said where there is room.
    void setRoomy(bool isRoomy);
    /// What unfolds the others, to be put where there is room; it goes with whoever adopts it.
    QWidget *links() const { return m_links; }

Q_SIGNALS:
    /// "Show why" of this team was pressed.
    void reasonsRequested(evenkeel::TeamId team);
    void acknowledgeRequested(const evenkeel::AlertCardText &alert);
    /// One that was put aside is to be shown again.
    void returnRequested(const evenkeel::AlertCardText &alert);
    /// mostOpen() or mostAcknowledged() has changed.
    void moreWanted();

private:
    void rebuild();
    void fill(AccentCard *card, const AlertCardText &alert);
    void sayLinks();
    AccentCard *addCard();
    const AlertCardText &alertAt(int index) const;

    AlertCards m_alerts;
    std::optional<TeamId> m_team;
    ColumnLayout *m_cards;
    QWidget *m_links;
    QPushButton *m_more;
    QPushButton *m_aside;
    bool m_showsAll = false;
    bool m_showsAside = false;
    bool m_isRoomy = false;
    bool m_takesEdits = true;
};

} // namespace evenkeel
