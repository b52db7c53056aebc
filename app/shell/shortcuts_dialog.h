// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page_keys.h"

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace evenkeel {

/// The sheet of shortcuts: the keys of everything that stands in the menus, read from there, and those that pages take
/// beside them. A field above narrows it down.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What a page is called, and its keys.
    using Sheet = QList<std::pair<QString, QList<PageKeys>>>;

    ShortcutsDialog(const QMenuBar &menus, const Sheet &pages, QWidget *parent = nullptr);

private:
    void addGroup(const QString &name, const QList<std::pair<QString, QString>> &lines);
    void narrow(const QString &text);

    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace evenkeel
