// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/shell/busy_page.h"
#include "app/shell/dropped_table.h"
#include "app/shell/long_work.h"
#include "app/shell/message_bar.h"
#include "app/shell/new_file.h"
#include "app/shell/page_header.h"
#include "app/shell/save_status.h"
#include "app/shell/team_panel.h"
#include "app/theme/theme.h"
#include "app/widgets/menu_key.h"
#include "app/widgets/notice_bar.h"
#include "app/widgets/progress_overlay.h"
#include "app/widgets/segmented_control.h"
#include "core/domain/team_tree.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr int firstTreeWidth = 300;
constexpr int leastTreeWidth = 220;
/// Work that ends within this time is never seen.
constexpr auto patience = 300ms;
/// Nobody types yet, and everything is painted.
constexpr auto idle = 5s;

bool isOurs(const QString &path) { return QFileInfo(path).suffix().toLower() == "evenkeel"_L1; }

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, Preferences &preferences, Questions &questions)
    : m_session(std::move(session))
    , m_preferences(preferences)
    , m_questions(questions)
    , m_view(new ViewState(m_session->organization().root, m_session->clock(), this))
{
    if (m_session->isReadOnly())
        m_view->setReadOnly();
    setAcceptDrops(true);
    // Before the pages' own: whatever they then read, the selected team is there.
    connect(m_session.get(), &Session::changed, this, &MainWindow::keepTeamListed);
    connect(m_view, &ViewState::asOfChanged, this, &MainWindow::keepTeamListed);

    makeContent();
    makeMenus();
    makeToolbar();
    m_status = new SaveStatus(*m_session, *m_view, statusBar());

    connect(m_session.get(), &Session::changed, this, &MainWindow::refresh);
    connect(m_session.get(), &Session::writeFailed, this, &MainWindow::sayError);
    connect(m_session.get(), &Session::backupFailed, this, &MainWindow::sayError);
    connect(m_view, &ViewState::asOfChanged, this, &MainWindow::refresh);
    connect(&m_minute, &QTimer::timeout, m_view, &ViewState::followClock);
    m_minute.start(1min);
    QTimer::singleShot(idle, this, [this] { // the first edit of a day shall not wait for it
        if (const Result<> done = m_loan ? Result<>() : m_session->backUpIfDue(); !done)
            sayError(done.error());
    });
    qApp->installEventFilter(this); // for Undo while a field has the keyboard, and for Shift+F10

    if (!restoreGeometry(m_preferences.windowGeometry())) {
        resize(firstSize);
        const QSize available = screen()->availableSize();
        if (available.width() <= firstSize.width() || available.height() <= firstSize.height())
            setWindowState(Qt::WindowMaximized);
    }
    if (!m_splitter->restoreState(m_preferences.splitterState()))
        m_splitter->setSizes({firstTreeWidth, firstSize.width() - firstTreeWidth});
    refresh();
}

MainWindow::~MainWindow()
{
    // What works with the session ends before it does.
    m_loan.reset();
    delete centralWidget();
    delete m_toolbar;
}

void MainWindow::makeContent()
{
    // From the outside in: a widget that is put into another one is styled anew, with all that it holds.
    m_content = new QStackedWidget(this);
    setCentralWidget(m_content);
    auto *main = new QWidget(m_content);
    m_busy = new BusyPage(m_content);
    m_content->addWidget(main);
    m_content->addWidget(m_busy);

    m_dayNotice = new NoticeBar(main);
    m_notice = new MessageBar(main);
    m_splitter = new QSplitter(main);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_dayNotice);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);

    m_teams = new TeamPanel(*m_session, *m_view, m_questions, m_splitter);
    m_teams->setMinimumWidth(theme::scaled(leastTreeWidth));
    auto *right = new QWidget(m_splitter);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    right->setAttribute(Qt::WA_StyledBackground);
    theme::setLook(right, theme::Look::Page);
    m_header = new PageHeader(*m_session, *m_view, right);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showTeamMenu(m_header->mapToGlobal(at)); });
    m_pages = new QStackedWidget(right);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_header);
    rightLayout->addWidget(m_pages, 1);

    connect(m_teams, &TeamPanel::refused, this, &MainWindow::sayError);
    connect(m_teams, &TeamPanel::done, this, &MainWindow::offerUndo);
    connect(m_dayNotice, &NoticeBar::buttonClicked, m_view, &ViewState::backToToday);
}

void MainWindow::addPage(const QString &id, const QString &title, MakePage make)
{
    const std::size_t at = m_places.size();
    auto *action = new QAction(title, this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(at))));
    m_pageActions->addAction(action);
    connect(action, &QAction::triggered, this, [this, at] { showPageAt(at); });
    m_viewMenu->insertAction(m_viewEnd, action);
    m_places.push_back({id, title, std::move(make), nullptr, action});
    addPageMenu(at);

    QStringList titles;
    for (const Place &place : m_places)
        titles.append(place.title);
    const QSignalBlocker isNoChoice(m_switcher);
    m_switcher->setSegments(titles);
    m_switcher->setCurrent(std::max(0, m_shown));
}

Page *MainWindow::pageAt(std::size_t at)
{
    Place &place = m_places[at];
    if (!place.page) {
        place.page = place.make(m_pages);
        m_pages->addWidget(place.page);
        connect(place.page, &Page::refused, this, &MainWindow::sayError);
    }
    return place.page;
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Place &place : m_places)
        ids.append(place.id);
    return ids;
}

bool MainWindow::showPage(const QString &id)
{
    const auto at = std::find_if(m_places.begin(), m_places.end(), [&](const Place &place) { return place.id == id; });
    if (at == m_places.end())
        return false;
    showPageAt(std::size_t(at - m_places.begin()));
    return true;
}

void MainWindow::showPageAt(std::size_t at)
{
    Page *page = pageAt(at);
    m_shown = int(at);
    m_places[at].action->setChecked(true);
    m_switcher->setCurrent(m_shown);
    m_pages->setCurrentWidget(page);
    m_header->showPage(page);
    if (isVisible())
        page->takeFocus();
}

Page *MainWindow::page() const { return m_shown < 0 ? nullptr : m_places[std::size_t(m_shown)].page; }

void MainWindow::keepTeamListed()
{
    // What was taken away is left for the nearest team above that is there.
    const std::shared_ptr<const Assessment> assessment = m_session->assessment(m_view->asOf());
    std::optional<TeamId> team = m_view->team();
    while (team && !assessment->find(*team))
        team = parentOn(m_session->organization(), *team, m_view->asOf());
    m_view->setTeam(team.value_or(m_session->organization().root));
}

void MainWindow::refresh()
{
    if (std::exchange(m_offersUndo, false))
        m_notice->clear(); // its button would undo something else now
    refreshTitle();
    refreshUndo();
    refreshDayNotice();
}

void MainWindow::refreshTitle()
{
    QString name = QFileInfo(m_session->path()).fileName();
    if (m_session->organization().settings.isSample)
        name = tr("%1 [made-up sample]").arg(name);
    if (m_view->isReadOnly())
        name = tr("%1 [read-only copy]").arg(name);
    setWindowTitle(tr("%1 — Evenkeel").arg(name.replace("[*]"_L1, "[*][*]"_L1))); // [*] is Qt's mark of a change
}

void MainWindow::refreshDayNotice()
{
    if (!m_view->isToday())
        m_dayNotice->say(tr("You look at %1.").arg(locale().toString(m_view->asOf().date(), QLocale::LongFormat)),
                         tr("Back to today"));
    else if (m_view->isReadOnly())
        m_dayNotice->say(tr("This is a copy to read, made while another program had the file open. It takes no edits."));
    else
        m_dayNotice->clear();
    m_backToToday->setEnabled(!m_view->isToday());
}

void MainWindow::undo()
{
    if (const Result<> done = m_session->undo(); !done)
        sayError(done.error());
}

void MainWindow::redo()
{
    if (const Result<> done = m_session->redo(); !done)
        sayError(done.error());
}

void MainWindow::say(const QString &sentence)
{
    m_offersUndo = false;
    m_notice->say(sentence);
}

void MainWindow::offerUndo(const QString &sentence)
{
    m_notice->say(sentence, {tr("Undo"), [this] { undo(); }});
    m_offersUndo = true;
}

void MainWindow::sayError(const Error &error)
{
    m_offersUndo = false;
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return;
    case ErrorKind::Full:
    case ErrorKind::Io:
    case ErrorKind::Moved:
    case ErrorKind::Damaged:
        m_notice->say(error.sentence, {tr("Save a copy…"), [this] { saveCopy(); }});
        return;
    default:
        m_notice->say(error.sentence);
    }
}

void MainWindow::saveCopy()
{
    const QFileInfo file(m_session->path());
    m_questions.askForFile(this,
                           {.purpose = FileQuestion::Purpose::Save,
                            .title = tr("Save a copy"),
                            .filter = tr("Evenkeel files (*.evenkeel)"),
                            .suggestion = freePath(file.absolutePath(), tr("%1 copy").arg(file.completeBaseName())),
                            .suffix = u"evenkeel"_s,
                            .neverReplaces = true},
                           [this](const QString &path) { writeCopy(path); });
}

void MainWindow::writeCopy(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto saved = std::make_shared<Result<>>();
    lendSession(
        tr("Saving a copy"), [saved, path](Session &session, Job &) { *saved = session.saveCopy(path); },
        [this, saved, name] {
            if (*saved)
                say(tr("A copy was saved as %1. You go on in %2.").arg(name, QFileInfo(m_session->path()).fileName()));
            else
                say(saved->error().sentence); // not sayError, whose way out is a copy
        });
}

void MainWindow::lendSession(const QString &what, std::function<void(Session &, Job &)> work,
                             std::function<void()> done, ProgressOverlay *overlay)
{
    Q_ASSERT(!m_loan);
    m_loanOverlay = overlay;
    m_afterLoan = std::move(done);
    menuBar()->setEnabled(false);
    m_toolbar->setEnabled(false);
    QWidget *main = m_content->widget(0);
    main->setEnabled(false);
    main->setUpdatesEnabled(false); // painting would read what the worker changes
    if (overlay) {
        overlay->begin(what);
    } else {
        QTimer::singleShot(patience, this, [this, what] {
            if (!m_loan)
                return;
            m_content->setCurrentWidget(m_busy);
            m_busy->begin(what);
        });
    }
    m_loan = std::make_unique<LongWork>([work = std::move(work), session = m_session.get()](
                                            Job &job) { work(*session, job); }, this);
    if (overlay) {
        connect(m_loan.get(), &LongWork::progressed, overlay, &ProgressOverlay::setProgress);
        connect(overlay, &ProgressOverlay::cancelRequested, m_loan.get(), &LongWork::cancel);
    } else {
        connect(m_loan.get(), &LongWork::progressed, m_busy, &BusyPage::showProgress);
        connect(m_busy, &BusyPage::cancelled, m_loan.get(), &LongWork::cancel);
    }
    connect(m_loan.get(), &LongWork::finished, this, &MainWindow::endLoan);
}

void MainWindow::endLoan()
{
    m_loan.release()->deleteLater(); // it is telling us
    QWidget *main = m_content->widget(0);
    main->setUpdatesEnabled(true);
    main->setEnabled(true);
    m_content->setCurrentWidget(main);
    menuBar()->setEnabled(true);
    m_toolbar->setEnabled(true);
    if (ProgressOverlay *overlay = std::exchange(m_loanOverlay, nullptr))
        overlay->end();
    std::exchange(m_afterLoan, {})();
    if (m_closesAfterLoan)
        close();
}

void MainWindow::setVisible(bool isVisible)
{
    QMainWindow::setVisible(isVisible);
    if (!isVisible)
        return;
    // Else it is painted once before all has its look and its place, and jumps.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::PolishRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous() && page())
        page()->takeFocus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_teams) {
        m_teams->setMinimumWidth(theme::scaled(leastTreeWidth));
        fitToolbar();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_loan) {
        m_closesAfterLoan = true;
        m_loan->cancel();
        event->ignore();
        return;
    }
    m_preferences.setWindow(saveGeometry(), m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (isOurs(path) || (!droppedTable(event->mimeData()).isEmpty() && m_view->takesEdits()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    event->acceptProposedAction();
    if (isOurs(path))
        Q_EMIT fileWanted(path);
    else
        Q_EMIT tableDropped(path);
}

bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    if (opensContextMenu(object, event))
        return true;
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::eventFilter(object, event);
    // A field keeps Undo for what was typed in it; where nothing was, Undo is the window's.
    const auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->window() != this)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto isNothingFor = [key](bool canUndo, bool canRedo) {
        return (key->matches(QKeySequence::Undo) && !canUndo) || (key->matches(QKeySequence::Redo) && !canRedo);
    };
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return isNothingFor(field->isUndoAvailable(), field->isRedoAvailable());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return isNothingFor(text->document()->isUndoAvailable(), text->document()->isRedoAvailable());
    return false;
}

} // namespace evenkeel
