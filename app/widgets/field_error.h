// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace evenkeel {

/// The sentence beside a field that says why its value cannot stay. Hidden while it can. Plain text.
class FieldError : public QLabel
{
    Q_OBJECT

public:
    /// `field` lives at least as long; it is marked, and a screen reader reads the sentence as its
    /// description.
    explicit FieldError(QWidget *field, QWidget *parent = nullptr);

    void say(const QString &sentence);
    void clearError();
    bool isSaying() const { return !text().isEmpty(); }

private:
    QWidget *m_field;
    QString m_describedBefore;
};

} // namespace evenkeel
