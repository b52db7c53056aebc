// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace evenkeel::tables {

/// A sentence beside a field that says why its text was not taken. Plain text; never takes the keyboard. Lives in the
/// window of the widget it was made for, so that no scroll area cuts it.
class SentenceBubble : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceBubble(QWidget *owner);

    /// Shows the sentence below the field, or above it where there is no room; follows by being called again.
    void say(const QString &sentence, QWidget *widget, const QRect &field);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_owner;
    QLabel *m_label;
};

} // namespace evenkeel::tables
