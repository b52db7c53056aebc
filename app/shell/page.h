// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page_keys.h"
#include "core/base/result.h"

#include <QString>
#include <QWidget>

namespace evenkeel {

/// One of the window's pages, about the team that is selected (ViewState). Brings its title and its actions
/// (QWidget::actions()); the frame shows whatever page is on top, below a header with the team's name and what it
/// faces. A page never knows another page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// One line below the team's name, plain text; empty for none.
    virtual QString subtitle() const { return {}; }
    /// Whether what the team faces stands below its name, to be seen and set.
    virtual bool showsDemands() const { return true; }
    /// What stands at the right of the header while the page is on top (headline figures, progress). Asked for once;
    /// the header adopts it. Null for none.
    virtual QWidget *makeHeaderWidget() { return nullptr; }
    /// Keys that it takes beside its actions.
    virtual QList<PageKeys> keys() const { return {}; }
    /// What chooses what the page shows, at the right of what the team faces. Asked for once; the header adopts it. Null
    /// for none.
    virtual QWidget *makeChooser() { return nullptr; }
    /// Where the keyboard goes when the page comes to the top.
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    void subtitleChanged();
    /// An edit of this page was refused, and what was typed is still on the screen. The frame says why.
    void refused(const evenkeel::Error &error);
};

} // namespace evenkeel
