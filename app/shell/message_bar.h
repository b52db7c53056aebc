// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace evenkeel {

/// One sentence that something led to, with a button that mends it; stays until it is closed or something else is said.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// What the button does.
    struct Remedy
    {
        QString text; ///< Empty for no button.
        std::function<void()> run;
    };

    /// Plain text.
    void say(const QString &sentence) { say(sentence, {}); }
    void say(const QString &sentence, Remedy remedy);
    void clear();
    /// Empty where nothing is said.
    QString sentence() const;

private:
    QLabel *m_text;
    QPushButton *m_remedyButton;
    QToolButton *m_close;
    std::function<void()> m_remedy;
};

} // namespace evenkeel
