// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace evenkeel {

/// The steps of a task in their order, "1 Source › 2 Columns › 3 Rows": where one is, and a way to those that can be gone
/// to now. Which step is shown is its owner's to say. Captions are plain.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what has these steps ("Import"), for those who cannot see it.
    StepBar(const QString &name, const QStringList &captions, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    /// The steps from `first` to `last` can be gone to; others are greyed.
    void setReachable(int first, int last);

Q_SIGNALS:
    /// A step that can be gone to, other than the current one, was pressed.
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void mark();

    QString m_name;
    QStringList m_captions;
    QList<QPushButton *> m_buttons;
    int m_current = 0;
    int m_first = 0;
    int m_last = 0;
};

} // namespace evenkeel
