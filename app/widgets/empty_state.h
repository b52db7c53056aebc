// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace evenkeel {

/// What stands where nothing is yet: what is missing, why it matters, and the button that mends it. Texts are
/// plain.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `iconName` as of theme::icon. The detail may be empty.
    EmptyState(const QString &iconName, const QString &sentence, const QString &detail = {},
               QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &detail);
    /// In the order of adding; the first is the one to press.
    QPushButton *addButton(const QString &caption);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_detail;
    QHBoxLayout *m_buttons;
    int m_count = 0;
};

} // namespace evenkeel
