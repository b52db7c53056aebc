// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/method_words.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace evenkeel {

class FieldError;

/// One constant of the method: its name, a field, what the value is on the scale of 0-100, its default with the button
/// that goes back to it, and its reason. Takes any number and says nothing of it by itself.
class MethodField : public QWidget
{
    Q_OBJECT

public:
    MethodField(MethodParameter parameter, double value, bool takesEdits, QWidget *parent = nullptr);

    /// Shows a value without valueChanged().
    void show(double value);
    using QWidget::show;
    /// As the constant is kept: a share is a part of 1.
    double value() const { return m_value; }
    /// Empty where the value can stay.
    void sayProblem(const QString &sentence);
    QString problem() const;
    void reset();

    QDoubleSpinBox *input() const { return m_input; }

Q_SIGNALS:
    /// Typed, stepped or reset.
    void valueChanged(double value);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take(double value);
    void refresh();

    MethodParameter m_parameter;
    double m_factor; ///< From the kept value to the shown one.
    double m_default;
    double m_value;
    QDoubleSpinBox *m_input;
    QLabel *m_meaning;
    QLabel *m_defaultText;
    QPushButton *m_reset;
    FieldError *m_error;
};

} // namespace evenkeel
