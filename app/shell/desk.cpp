// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desk.h"

#include "app/shell/long_work.h"
#include "app/shell/new_file_dialog.h"
#include "app/shell/start_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

/// A file that is open within this time shows no progress.
constexpr auto patience = 400ms;

/// Where new files go.
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return folder;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(b).canonicalFilePath();
}

/// What the worker hands over.
struct Opening
{
    std::optional<Result<std::unique_ptr<Session>>> result;
};

void showProgressOf(LongWork *work, const QString &what, QWidget *over)
{
    auto *progress = new QProgressDialog(over);
    progress->setWindowModality(over ? Qt::WindowModal : Qt::NonModal);
    progress->setWindowTitle(Desk::tr("Evenkeel"));
    auto *label = new QLabel(progress);
    label->setTextFormat(Qt::PlainText);
    label->setText(what);
    progress->setLabel(label);
    progress->setRange(0, 0);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    QObject::connect(progress, &QProgressDialog::canceled, work, &LongWork::cancel);
    QObject::connect(work, &LongWork::progressed, progress, [progress](qint64 done, qint64 total) {
        progress->setRange(0, total > 0 ? 1000 : 0);
        progress->setValue(total > 0 ? int(double(done) / double(total) * 1000) : 0);
    });
    QObject::connect(work, &QObject::destroyed, progress, &QObject::deleteLater);
    progress->show();
}

} // namespace

Desk::Desk(const Clock &clock, Preferences &preferences, Questions &questions, MakeWindow makeWindow, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_questions(questions)
    , m_makeWindow(std::move(makeWindow))
{}

Desk::~Desk()
{
    delete m_start;
    while (!m_windows.isEmpty())
        delete m_windows.back(); // which takes itself off the list
}

QWidget *Desk::front() const
{
    if (QWidget *active = QApplication::activeWindow())
        return active;
    return m_windows.isEmpty() ? m_start : static_cast<QWidget *>(m_windows.back());
}

void Desk::showStart()
{
    if (!m_start) {
        m_start = new StartWindow(m_preferences);
        connect(m_start, &StartWindow::newFileWanted, this, &Desk::askForNew);
        connect(m_start, &StartWindow::openWanted, this, &Desk::askToOpen);
        connect(m_start, &StartWindow::sampleWanted, this, &Desk::openSample);
        connect(m_start, &StartWindow::fileWanted, this, &Desk::open);
        connect(m_start, &StartWindow::preferencesWanted, this, [this] { Q_EMIT preferencesWanted(m_start); });
    }
    m_start->show();
    m_start->activateWindow();
}

void Desk::open(const QString &path)
{
    for (MainWindow *window : std::as_const(m_windows)) {
        if (isSameFile(window->session().path(), path)) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
            return;
        }
    }
    openWith(path, {});
}

void Desk::openWith(const QString &path, const SessionOptions &options)
{
    const auto opening = std::make_shared<Opening>();
    auto *work = new LongWork([opening, path, options, clock = &m_clock, home = thread()](Job &job) {
        opening->result.emplace(Session::open(path, *clock, &job, options));
        if (!*opening->result)
            return;
        Session &session = ***opening->result;
        session.assessment(clock->today()); // what the window asks for first
        session.moveToThread(home);
    }, this);
    connect(work, &LongWork::finished, this, [this, opening, path, work] {
        work->deleteLater();
        if (!*opening->result)
            sayWhy(path, opening->result->error());
        else
            show(opening->result->take());
    });
    QTimer::singleShot(patience, work, [this, work, path] {
        showProgressOf(work, tr("Opening %1").arg(QFileInfo(path).fileName()), front());
    });
}

void Desk::show(std::unique_ptr<Session> session)
{
    const QString path = session->path();
    const bool isReadOnly = session->isReadOnly();
    MainWindow *window = m_makeWindow(std::move(session));
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window, path, isReadOnly] {
        m_windows.removeAll(window);
        if (isReadOnly)
            QFile::remove(path); // the copy was made to be read here
    });
    connect(window, &MainWindow::newFileWanted, this, &Desk::askForNew);
    connect(window, &MainWindow::openWanted, this, &Desk::askToOpen);
    connect(window, &MainWindow::sampleWanted, this, &Desk::openSample);
    connect(window, &MainWindow::fileWanted, this, &Desk::open);
    Q_EMIT made(window);
    if (m_windows.size() > 1 && !window->isMaximized()) { // not onto the one before, which would seem to be gone
        const int step = window->fontMetrics().height() * 2;
        window->move(m_windows[m_windows.size() - 2]->pos() + QPoint(step, step));
    }
    window->show();
    if (m_start) {
        m_start->hide();
        m_start->deleteLater(); // a dialog of its may be telling us
        m_start = nullptr;
    }
    if (!isReadOnly) // beside the first painting, not before it
        QMetaObject::invokeMethod(this, [this, path] { m_preferences.addRecentFile(path); }, Qt::QueuedConnection);
}

void Desk::sayWhy(const QString &path, const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        m_preferences.removeRecentFile(QFileInfo(path).absoluteFilePath());
    if (error.kind == ErrorKind::Cancelled && (m_start || !m_windows.isEmpty()))
        return;
    if (!m_start && m_windows.isEmpty())
        showStart(); // a sentence needs a window to stand over, and a way on
    if (error.kind == ErrorKind::Busy) {
        m_questions.ask(front(),
                        {.text = error.sentence,
                         .more = tr("A copy as it is now can be read meanwhile. It takes no edits."),
                         .answers = {tr("Open a copy to read")}},
                        [this, path](int) { openCopy(path); });
    } else if (error.kind != ErrorKind::Cancelled) {
        m_questions.tell(front(), error.sentence, QDir::toNativeSeparators(path));
    }
    Q_EMIT failed();
}

void Desk::openCopy(const QString &path)
{
    // Another process holds the file, none of our connections does: reading it past SQLite takes no lock away.
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/read-only copies"_L1;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString copy = freePath(folder, QFileInfo(path).completeBaseName());
    if (!QFile::copy(path, copy)) {
        m_questions.tell(front(), tr("The file could not be copied."), QDir::toNativeSeparators(path));
        return;
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    openWith(copy, {.isReadOnly = true});
}

void Desk::askToOpen()
{
    m_questions.askForFile(front(),
                           {.purpose = FileQuestion::Purpose::Open,
                            .title = tr("Open"),
                            .filter = tr("Evenkeel files (*.evenkeel);;All files (*)")},
                           [this](const QString &path) { open(path); });
}

void Desk::askForNew()
{
    auto *dialog = new NewFileDialog(documents(), m_questions, front());
    connect(dialog, &NewFileDialog::wanted, this, [this, dialog](const NewFile &file) {
        Result<std::unique_ptr<Session>> made = makeFile(file, m_clock);
        if (!made) {
            dialog->sayError(made.error().sentence);
            return;
        }
        dialog->accept();
        show(made.take());
    });
    dialog->open();
}

void Desk::openSample()
{
    Result<std::unique_ptr<Session>> made = makeSampleFile(freePath(documents(), tr("Sample organization")), m_clock);
    if (!made)
        m_questions.tell(front(), made.error().sentence);
    else
        show(made.take());
}

} // namespace evenkeel
