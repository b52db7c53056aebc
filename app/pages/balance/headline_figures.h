// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "core/report/owner_figures.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace evenkeel {

/// Two strengths against two needs and the standing in words: what stands at the right of the page's header.
class HeadlineFigures : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineFigures(QWidget *parent = nullptr);

    void show(const HeadlineText &headline);
    using QWidget::show;

Q_SIGNALS:
    /// Why the standing is what it is.
    void whyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure
    {
        QHBoxLayout *head;
        QLabel *icon;
        QLabel *value;
        QLabel *beside;
    };
    Figure makeFigure(const QString &caption, theme::Role ink, Qt::Orientation orientation = Qt::Horizontal);
    void tint();

    Figure m_management;
    Figure m_leadership;
    Figure m_standing;
    QPushButton *m_why;
    Standing m_shown = Standing::NotEnoughData;
};

} // namespace evenkeel
