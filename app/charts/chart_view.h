// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/spots.h"

#include <QFrame>

class QAction;
class QLabel;
class QTableWidget;
class QToolButton;

namespace evenkeel::charts {

class ChartCanvas;

/// One figure as a card of the window: its finding as title, what it shows as subtitle, the chart, and the
/// same numbers as a table one key (T) away; where there are several views of it, the next one key (V) away. Marks are
/// reached by arrow keys; a click or Enter leads to the team, or to the ratings behind the mark. All texts are shown as they were typed. Draws again by itself when the scheme or the font changes.
class ChartView : public QFrame
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    struct View
    {
        QString name; ///< Short, for a button: "0–100".
        Figure figure;
    };

    void setFigure(const Figure &figure);
    /// At least one. The view that is shown stays, by its position, while there are as many.
    void setViews(const QList<View> &views);
    /// Of the view that is shown.
    const Figure &figure() const;

    bool showsTable() const;
    void showTable(bool isShown);

    /// Puts what belongs to the chart below it: what it is moved with, say.
    void addBelow(QWidget *widget);

    /// Title, subtitle and chart, light whatever the screen is, for other programs. `scale` is pixels to a
    /// point of the screen.
    QImage image(double scale) const;

Q_SIGNALS:
    void teamActivated(evenkeel::TeamId team);
    void rowsActivated(const evenkeel::RowsBehind &ratings);
    void dayActivated(evenkeel::Day day);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNextView();
    void showView();
    void addTable();
    void fillTable();
    void activateRow(int row);
    /// What had the keyboard in the chart has it in the table, and the other way round.
    void goToRowOf(int spot);
    void goToMarkOf(int row);
    void sayToggle();
    void copyImage() const;
    void copyTable() const;

    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_toggle;
    QToolButton *m_viewToggle;
    ChartCanvas *m_canvas;
    QTableWidget *m_table = nullptr; ///< Null until it is first shown.
    QList<View> m_views;
    int m_view = 0;
    QAction *m_nextView;
    QAction *m_showTable;
    QAction *m_copyImage;
    QAction *m_copyTable;
};

} // namespace evenkeel::charts
