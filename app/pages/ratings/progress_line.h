// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace evenkeel {

/// How far the round is: "3 of 8 people done", the part of all cells that is done, and a bar.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void show(int peopleDone, int people, int cellsDone, int cells);
    QString text() const;

private:
    QLabel *m_people;
    QLabel *m_percent;
    QProgressBar *m_bar;
};

} // namespace evenkeel
