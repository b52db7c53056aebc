// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

namespace evenkeel::test {

/// A keyboard before the window: each key goes to where the focus is by then. Counts what was pressed.
class Keyboard
{
public:
    int presses() const { return m_presses; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_presses;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// A character that a Western keyboard does not have comes as an input method sends it.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++m_presses;
            if (c.unicode() < 128) {
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
                continue;
            }
            QInputMethodEvent composed;
            composed.setCommitString(c);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &composed);
        }
    }

private:
    int m_presses = 0;
};

} // namespace evenkeel::test
