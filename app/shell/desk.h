// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "app/shell/new_file.h"

namespace evenkeel {

class StartWindow;

/// Opens, makes and finds files, each in a window of its own, and the start window where there is none. What keeps a
/// file from being opened is said with what can be done about it.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Makes the window of an open file, pages and all, without showing it.
    using MakeWindow = std::function<MainWindow *(std::unique_ptr<Session>)>;

    Desk(const Clock &clock, Preferences &preferences, Questions &questions, MakeWindow makeWindow,
         QObject *parent = nullptr);
    ~Desk() override;

    void showStart();
    /// On a worker; the window comes when the file is open. A file that has a window already is brought to the front.
    void open(const QString &path);
    void askForNew();
    void askToOpen();
    void openSample();

    /// The windows that are open, in the order in which they were made.
    const QList<MainWindow *> &windows() const { return m_windows; }

Q_SIGNALS:
    /// Not yet shown: what it begins with can be chosen.
    void made(evenkeel::MainWindow *window);
    /// Said to the user already.
    void failed();
    /// Asked for where there is no file; a dialog stands over `over`.
    void preferencesWanted(QWidget *over);

private:
    void openWith(const QString &path, const SessionOptions &options);
    void show(std::unique_ptr<Session> session);
    void sayWhy(const QString &path, const Error &error);
    void openCopy(const QString &path);
    /// Whom a dialog stands over; null before there is a window.
    QWidget *front() const;

    const Clock &m_clock;
    Preferences &m_preferences;
    Questions &m_questions;
    MakeWindow m_makeWindow;
    QList<MainWindow *> m_windows;
    StartWindow *m_start = nullptr;
};

} // namespace evenkeel
