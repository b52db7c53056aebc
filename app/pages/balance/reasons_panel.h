// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolled_page.h"
#include "core/report/alert_reasons.h"

class QPushButton;

namespace evenkeel {

class Card;
class AccentCard;
class ColumnLayout;
class ReasonRows;

/// "Show why": both sides' arithmetic, what pulls them down, the smallest change that clears it, what to do first, and what
/// it means if nothing is done. People stand here by their initials, and only once a button has asked for them. Esc or
/// Back leaves.
class ReasonsPanel : public ScrolledPage
{
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget *parent = nullptr);

    /// Hides people again where it is about another team than before.
    void show(const AlertReasons &reasons);
    using ScrolledPage::show;
    /// To where the keyboard was last in it.
    void takeFocus();

Q_SIGNALS:
    void closed();
    void rowsRequested(const evenkeel::RowsBehind &rows);
    /// These people are to be rated next.
    void ratingRequested(const evenkeel::RowsBehind &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    QWidget *makeHead();
    QWidget *makeSide(const AlertReasons::SideReasons &side);
    void addSteps(AccentCard *card, const AlertReasons::SideReasons &side);
    QWidget *makeMembers();
    QWidget *makeSection(const QString &heading, const QStringList &sentences);
    ReasonRows *makeRows(const QList<ReasonRow> &rows, QWidget *parent);

    AlertReasons m_reasons;
    QPushButton *m_back = nullptr;
    bool m_showsMembers = false;
    QList<Side> m_unfolded; ///< Whose steps are listed.
};

} // namespace evenkeel
