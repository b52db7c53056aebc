// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace evenkeel {

/// Paints a team: its name and head count, the two strengths as a small bar, the standing as a shape. While a search
/// runs, who was found stands below the name.
class TeamDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The next editor begins with this text: what was typed and refused.
    void keepTyped(const QString &text) { m_typed = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

private:
    mutable std::optional<QString> m_typed;
};

/// Says above the tree which half of the small bars is which.
class TeamTreeHeading : public QWidget
{
    Q_OBJECT

public:
    explicit TeamTreeHeading(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
