// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace evenkeel {

/// Covers its parent while something long is done: what, how far, and a button to stop it. Work that ends at
/// once is never seen: the overlay takes keys and clicks from begin() on, and is drawn only after a moment.
class ProgressOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressOverlay(QWidget *covered);

    /// Plain text, as "Importing people.csv". May be called again for the next part of the work.
    void begin(const QString &what);
    /// A total of 0 while the extent is unknown.
    void setProgress(qint64 done, qint64 total);
    void end();
    bool isCovering() const { return isVisible(); }

Q_SIGNALS:
    /// Once for each begin(); the work goes on until it has seen it.
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void askToCancel();

    QWidget *m_panel;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_patience;
    QWidget *m_focusBefore = nullptr;
};

} // namespace evenkeel
