// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace evenkeel {

/// A bar over the whole width that says what holds for all below it, with the button that ends it:
/// "You look at 1 March 2025. [Back to today]". Hidden until there is something to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Plain text; without a caption there is no button.
    void say(const QString &sentence, const QString &buttonCaption = {});
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace evenkeel
