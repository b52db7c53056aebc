// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/shell/preferences.h"
#include "app/shell/questions.h"
#include "app/shell/view_state.h"
#include "core/base/job.h"
#include "core/session/session.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QActionGroup;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace evenkeel {

class AsOfButton;
class BusyPage;
class LongWork;
class MessageBar;
class NoticeBar;
class PageHeader;
class ProgressOverlay;
class SaveStatus;
class SegmentedControl;
class TeamPanel;

/// One file's window, as a frame: menus, toolbar, the teams, whatever pages are added, notices and the status line.
/// Owns the file's Session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, Preferences &preferences, Questions &questions);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    ViewState &view() { return *m_view; }
    Questions &questions() { return m_questions; }
    Preferences &preferences() { return m_preferences; }

    /// Adds a page behind those there are; the first is shown. `make` is called when it is first shown.
    using MakePage = std::function<Page *(QWidget *parent)>;
    void addPage(const QString &id, const QString &title, MakePage make);
    /// In the order in which they stand in the window.
    QStringList pageIds() const;
    /// False where no page has this id.
    bool showPage(const QString &id);
    /// The page on top; none was added yet where null.
    Page *page() const;

    /// In the File menu, below what the frame has there.
    void addFileActions(const QList<QAction *> &actions);
    /// At the end of the Edit menu.
    void addEditActions(const QList<QAction *> &actions);
    /// Above the teams at the left.
    void addAboveTeams(QWidget *widget);
    /// In the Reports menu; the first is the toolbar's main button.
    void addReportActions(const QList<QAction *> &actions);
    /// In the Help menu, above what it says of the program.
    void addHelpActions(const QList<QAction *> &actions);

    /// Runs `work` on a worker that has the Session to itself. Meanwhile the window shows how far it is and a button
    /// that cancels, and neither reads nor edits; then `done` is called. One at a time. Where a dialog stands over the
    /// window, its `overlay` shows the work instead, and is over when `done` is called.
    void lendSession(const QString &what, std::function<void(Session &, Job &)> work, std::function<void()> done,
                     ProgressOverlay *overlay = nullptr);
    /// Says something above the pages until it is closed.
    void say(const QString &sentence);
    /// Says what was done above the pages, with a button that undoes it; until the next edit.
    void offerUndo(const QString &sentence);
    /// Says why something failed, with what can be done.
    void sayError(const Error &error);
    void setVisible(bool isVisible) override;

Q_SIGNALS:
    void newFileWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);
    /// A table was dropped on the window, to be imported.
    void tableDropped(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Place
    {
        QString id;
        QString title;
        MakePage make;
        Page *page = nullptr;
        QAction *action = nullptr;
    };

    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void addClipboardActions();
    void showTeamMenu(const QPoint &at);
    void makeViewMenu();
    QMenu *makeTextSizeMenu();
    void makeHelpMenu();
    void makeToolbar();
    void fitToolbar();
    void makeContent();
    QToolButton *makeToolButton(QAction *action, const QString &text);
    void addPageMenu(std::size_t at);

    void refresh();
    void refreshUndo();
    void refreshDayNotice();
    void refreshTitle();
    void fillRecent(QMenu *menu);
    void fillPageMenu(QMenu *menu, std::size_t at);
    Page *pageAt(std::size_t at);
    void showPageAt(std::size_t at);
    void keepTeamListed();
    void undo();
    void redo();
    void saveCopy();
    void writeCopy(const QString &path);
    void showShortcuts();
    void endLoan();

    std::unique_ptr<Session> m_session;
    Preferences &m_preferences;
    Questions &m_questions;
    ViewState *m_view;
    std::vector<Place> m_places;
    int m_shown = -1; ///< Position of the page on top.
    QStackedWidget *m_content;
    QStackedWidget *m_pages;
    BusyPage *m_busy;
    QSplitter *m_splitter;
    TeamPanel *m_teams = nullptr;
    PageHeader *m_header;
    NoticeBar *m_dayNotice;
    MessageBar *m_notice;
    SaveStatus *m_status;
    QToolBar *m_toolbar = nullptr;
    AsOfButton *m_asOf;
    SegmentedControl *m_switcher;
    QActionGroup *m_pageActions;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_backToToday;
    QMenu *m_fileMenu;
    QAction *m_fileEnd; ///< Behind what flows add to the File menu.
    QMenu *m_viewMenu;
    QAction *m_viewEnd; ///< Behind the pages in the View menu.
    QMenu *m_editMenu;
    QMenu *m_reportsMenu;
    QMenu *m_helpMenu;
    QAction *m_helpEnd; ///< "About Evenkeel"
    QTimer m_minute;
    std::unique_ptr<LongWork> m_loan;
    std::function<void()> m_afterLoan;
    ProgressOverlay *m_loanOverlay = nullptr;
    bool m_closesAfterLoan = false;
    bool m_offersUndo = false; ///< The notice has a button that undoes the last edit.
};

} // namespace evenkeel
