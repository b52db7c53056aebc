// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace evenkeel {

/// One of the window's pages, about the team that is selected (ViewState). Brings its title and its actions
/// (QWidget::actions()); the frame shows whatever page is on top. A page never knows another page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Where the keyboard goes when the page comes to the top.
    virtual void takeFocus() { setFocus(); }
};

} // namespace evenkeel
