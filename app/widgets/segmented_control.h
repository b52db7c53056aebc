// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace evenkeel {

/// A few choices side by side of which one is down, as the switch between pages. One stop of the Tab key; the
/// arrow keys, Home and End move and choose.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is chosen here ("Page"), for those who cannot see it.
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /// Plain captions; the first is chosen. Emits nothing.
    void setSegments(const QStringList &captions);
    /// Says something else on a segment that is there; what is chosen stays.
    void setCaption(int index, const QString &caption);
    int count() const { return static_cast<int>(m_buttons.size()); }
    /// -1 where there are none.
    int current() const { return m_current; }
    /// A position that exists. Emits currentChanged where it differs.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index, bool takesFocus);
    void markCurrent();

    QList<QToolButton *> m_buttons;
    int m_current = -1;
};

} // namespace evenkeel
