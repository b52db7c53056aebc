// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcuts_dialog.h"

#include "app/shell/find_text.h"
#include "app/shell/menu_commands.h"
#include "app/theme/theme.h"
#include "app/widgets/fitting.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{600, 640};

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, const Sheet &pages, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Search for a command or a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme::icon(u"search"_s, theme::Role::Muted), QLineEdit::LeadingPosition);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(windowTitle());

    QString menu;
    QList<std::pair<QString, QString>> lines;
    for (const MenuCommand &command : menuCommands(menus)) {
        if (command.keys.isEmpty())
            continue;
        if (command.menu != menu)
            addGroup(std::exchange(menu, command.menu), std::exchange(lines, {}));
        lines.append({command.text, command.keys.join(u", "_s)});
    }
    addGroup(menu, lines);
    for (const auto &[name, keys] : pages) {
        lines.clear();
        for (const PageKeys &each : keys) {
            QStringList written;
            for (const QKeySequence &key : each.keys)
                written.append(key.toString(QKeySequence::NativeText));
            lines.append({each.what, written.join(u", "_s)});
        }
        addGroup(name, lines);
    }
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(theme::scaled(firstSize.width()), theme::scaled(firstSize.height()));
    keepFitting(this);
    m_field->setFocus();
}

void ShortcutsDialog::addGroup(const QString &name, const QList<std::pair<QString, QString>> &lines)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(0, theme::font(theme::TextStyle::Strong));
    group->setFirstColumnSpanned(true);
    for (const auto &[what, keys] : lines)
        new QTreeWidgetItem(group, {what, keys});
}

void ShortcutsDialog::narrow(const QString &text)
{
    const QString wanted = findKey(text.trimmed());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool isEmpty = true;
        for (int line = 0; line < group->childCount(); ++line) {
            QTreeWidgetItem *item = group->child(line);
            const bool matches = findKey(group->text(0) + u' ' + item->text(0) + u' ' + item->text(1)).contains(wanted);
            item->setHidden(!matches);
            isEmpty = isEmpty && !matches;
        }
        group->setHidden(isEmpty);
    }
}

} // namespace evenkeel
