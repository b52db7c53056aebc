// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace evenkeel {

/// What was imported, and the way back.
class DoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStep(QWidget *parent = nullptr);

    /// What was written, and how many rows of the file were not.
    void show(const ImportSummary &summary, int leftOut);
    void takeFocus();

Q_SIGNALS:
    void undoWanted();
    void anotherWanted();

private:
    QLabel *m_summary;
    QLabel *m_leftOut;
    QPushButton *m_undo;
};

} // namespace evenkeel
