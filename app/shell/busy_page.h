// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace evenkeel {

/// Stands where the pages were while a long piece of work has the file to itself: what is done, how far it is, and
/// the button that stops it.
class BusyPage : public QWidget
{
    Q_OBJECT

public:
    explicit BusyPage(QWidget *parent = nullptr);

    /// `what` is a sentence, plain text.
    void begin(const QString &what);
    /// `total` is 0 while the extent is unknown.
    void showProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace evenkeel
