// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/as_of_button.h"
#include "app/shell/main_window.h"
#include "app/shell/save_status.h"
#include "app/shell/shortcuts_dialog.h"
#include "app/shell/team_panel.h"
#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "app/widgets/mnemonics.h"
#include "app/widgets/segmented_control.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype longestVerbName = 60;

/// "Undo add Ada Berg" for the verb "Add Ada Berg".
QString withVerb(const QString &text, const QString &verb)
{
    QString name = verb.left(1).toLower() + verb.mid(1);
    if (name.size() > longestVerbName)
        name = name.left(longestVerbName).trimmed() + u'…';
    return text.arg(name).trimmed();
}

/// Presses the key where the keyboard is: what it does there, the menu does.
void pressThere(QKeySequence::StandardKey key)
{
    QWidget *focus = QApplication::focusWidget();
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!focus || keys.isEmpty())
        return;
    QKeyEvent pressed(QEvent::KeyPress, keys.front()[0].key(), keys.front()[0].keyboardModifiers());
    QCoreApplication::sendEvent(focus, &pressed);
}

QWidget *makeSpace()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    QMenu *teams = menuBar()->addMenu(tr("&Teams"));
    teams->addActions(m_teams->actions());
    m_reportsMenu = menuBar()->addMenu(tr("Reports"));
    m_reportsMenu->menuAction()->setVisible(false);
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *shortcuts = m_helpMenu->addAction(tr("Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    shortcuts->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(QKeySequence::HelpContents)});
    m_helpEnd = m_helpMenu->addAction(tr("About Evenkeel"), this, [this] {
        m_questions.tell(this, tr("Evenkeel %1").arg(qApp->applicationVersion()),
                         tr("The balance of management and leadership in teams, after John P. Kotter. "
                            "Nothing leaves this computer.\n\n"
                            "Free software under the GNU General Public License, version 3 or later; "
                            "it comes without any warranty."));
    });
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog::Sheet pages;
    for (std::size_t at = 0; at < m_places.size(); ++at)
        pages.append({tr("On the page “%1”").arg(m_places[at].title), pageAt(at)->keys()});
    (new ShortcutsDialog(*menuBar(), pages, this))->open();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_fileMenu = file;
    file->addAction(tr("&New…"), QKeySequence::New, this, &MainWindow::newFileWanted);
    file->addAction(theme::icon(u"open"_s), tr("&Open…"), QKeySequence::Open, this, &MainWindow::openWanted);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addAction(tr("Try the sample organization"), this, &MainWindow::sampleWanted);
    file->addSeparator();
    file->addAction(tr("&Save"), QKeySequence::Save, this, [this] { m_status->sayAllIsSaved(); });
    file->addAction(tr("Save a &copy…"), QKeySequence(u"Ctrl+Shift+S"_s), this, &MainWindow::saveCopy);
    m_fileEnd = file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence::Close, this, &MainWindow::close);
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), qApp, &QApplication::closeAllWindows);
}

void MainWindow::makeEditMenu()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = m_editMenu->addAction(theme::icon(u"undo"_s), tr("Undo"), QKeySequence::Undo, this, &MainWindow::undo);
    m_redo = m_editMenu->addAction(theme::icon(u"redo"_s), tr("Redo"), this, &MainWindow::redo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    addClipboardActions();
}

void MainWindow::addClipboardActions()
{
    m_editMenu->addSeparator();
    for (const auto &[text, standard] : {std::pair(tr("Cu&t"), QKeySequence::Cut), std::pair(tr("&Copy"), QKeySequence::Copy),
                                         std::pair(tr("&Paste"), QKeySequence::Paste),
                                         std::pair(tr("Select &all"), QKeySequence::SelectAll)}) {
        // The key stays with the field or table that has the keyboard; here it is only named.
        const QString key = QKeySequence(standard).toString(QKeySequence::NativeText);
        m_editMenu->addAction(text + u'\t' + key, this, [pressed = standard] { pressThere(pressed); });
    }
}

void MainWindow::showTeamMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_teams->actions());
    menu->popup(at);
}

void MainWindow::makeViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_pageActions = new QActionGroup(this);
    m_viewEnd = m_viewMenu->addSeparator();
    m_backToToday = m_viewMenu->addAction(tr("Back to today"), m_view, &ViewState::backToToday);
    m_viewMenu->addMenu(makeTextSizeMenu());
    QMenu *themes = m_viewMenu->addMenu(tr("Theme"));
    auto *choices = new QActionGroup(this);
    for (const auto &[text, choice] : {std::pair(tr("As the system"), ThemeChoice::System),
                                       std::pair(tr("Light"), ThemeChoice::Light),
                                       std::pair(tr("Dark"), ThemeChoice::Dark)}) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == m_preferences.theme());
        choices->addAction(action);
        connect(action, &QAction::triggered, &m_preferences, [this, chosen = choice] { m_preferences.setTheme(chosen); });
        connect(&m_preferences, &Preferences::themeChanged, action,
                [action, own = choice](ThemeChoice now) { action->setChecked(now == own); });
    }
}

QMenu *MainWindow::makeTextSizeMenu()
{
    auto *menu = new QMenu(tr("Size of text"), m_viewMenu);
    QAction *larger = menu->addAction(tr("Larger"), this, [this] {
        m_preferences.setTextSize(m_preferences.textSizeBeside(+1));
    });
    larger->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)}); // without Shift too
    menu->addAction(tr("Smaller"), QKeySequence::ZoomOut, this, [this] {
        m_preferences.setTextSize(m_preferences.textSizeBeside(-1));
    });
    menu->addAction(tr("As the system"), QKeySequence(u"Ctrl+0"_s), this, [this] {
        m_preferences.setTextSize(Preferences::normalTextSize);
    });
    return menu;
}

void MainWindow::makeToolbar()
{
    m_toolbar = new QToolBar(tr("Main toolbar"));
    m_toolbar->setMovable(false);
    m_toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(m_toolbar);
    m_toolbar->addWidget(makeToolButton(m_undo, tr("Undo")));
    m_toolbar->addWidget(makeToolButton(m_redo, tr("Redo")));
    m_toolbar->addWidget(makeSpace());
    m_switcher = new SegmentedControl(tr("Page"));
    m_toolbar->addWidget(m_switcher);
    m_toolbar->addWidget(makeSpace());
    m_asOf = new AsOfButton(*m_session, *m_view);
    m_toolbar->addWidget(m_asOf);
    connect(m_switcher, &SegmentedControl::currentChanged, this, [this](int at) { showPageAt(std::size_t(at)); });
    fitToolbar();
}

/// Icons are as high as the text beside them.
void MainWindow::fitToolbar()
{
    if (!m_toolbar)
        return;
    const int height = fontMetrics().height();
    m_toolbar->setIconSize({height, height});
    const auto buttons = m_toolbar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setIconSize({height, height});
}

QToolButton *MainWindow::makeToolButton(QAction *action, const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(action->icon());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString says = withoutMnemonic(action->text());
        button->setToolTip(theme::asHtml(says));
        button->setAccessibleDescription(says);
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void MainWindow::addPageMenu(std::size_t at)
{
    auto *menu = new QMenu(m_places[at].title, this);
    menuBar()->insertMenu(m_reportsMenu->menuAction(), menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, at] { fillPageMenu(menu, at); });
}

void MainWindow::fillPageMenu(QMenu *menu, std::size_t at)
{
    menu->clear();
    menu->addAction(m_places[at].action);
    menu->addSeparator();
    for (QAction *action : pageAt(at)->actions()) {
        if (action->isSeparator()) {
            menu->addSeparator();
            continue;
        }
        // Not the action itself: what it does shows on its page, which comes to the top first.
        QAction *shown = menu->addAction(action->icon(), action->text());
        shown->setEnabled(action->isEnabled());
        shown->setCheckable(action->isCheckable());
        shown->setChecked(action->isChecked());
        if (!action->shortcut().isEmpty())
            shown->setText(action->text() + u'\t' + action->shortcut().toString(QKeySequence::NativeText));
        connect(shown, &QAction::triggered, action, [this, action, at] {
            showPageAt(at);
            action->trigger();
        });
    }
}

void MainWindow::addFileActions(const QList<QAction *> &actions)
{
    m_fileMenu->insertSeparator(m_fileEnd);
    m_fileMenu->insertActions(m_fileEnd, actions);
}

void MainWindow::addEditActions(const QList<QAction *> &actions)
{
    m_editMenu->addSeparator();
    m_editMenu->addActions(actions);
}

void MainWindow::addHelpActions(const QList<QAction *> &actions) { m_helpMenu->insertActions(m_helpEnd, actions); }

void MainWindow::addAboveTeams(QWidget *widget) { m_teams->addOnTop(widget); }

void MainWindow::addReportActions(const QList<QAction *> &actions)
{
    m_reportsMenu->addActions(actions);
    m_reportsMenu->menuAction()->setVisible(true);
    QAction *main = actions.front();
    auto *button = new QToolButton;
    button->setText(main->text());
    button->setFocusPolicy(Qt::TabFocus);
    theme::setLook(button, theme::Look::Primary);
    connect(button, &QToolButton::clicked, main, &QAction::trigger);
    m_toolbar->addWidget(button);
}

void MainWindow::refreshUndo()
{
    const bool takesEdits = m_view->takesEdits();
    m_undo->setEnabled(takesEdits && m_session->canUndo());
    m_redo->setEnabled(takesEdits && m_session->canRedo());
    m_undo->setText(theme::asCaption(withVerb(tr("Undo %1"), m_session->undoName())));
    m_redo->setText(theme::asCaption(withVerb(tr("Redo %1"), m_session->redoName())));
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_preferences.recentFiles()) {
        QAction *file = menu->addAction(theme::asCaption(QFileInfo(path).fileName()));
        file->setToolTip(theme::asHtml(path));
        connect(file, &QAction::triggered, this, [this, path] { Q_EMIT fileWanted(path); });
    }
    const bool isEmpty = menu->isEmpty();
    if (!isEmpty)
        menu->addSeparator();
    menu->addAction(tr("Clear this list"), &m_preferences, &Preferences::clearRecentFiles)->setEnabled(!isEmpty);
    QAction *keep = menu->addAction(tr("Keep a list of recent files"));
    keep->setCheckable(true);
    keep->setChecked(m_preferences.keepsRecentFiles());
    connect(keep, &QAction::triggered, &m_preferences, &Preferences::setKeepsRecentFiles);
}

} // namespace evenkeel
