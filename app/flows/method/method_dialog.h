// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/method_parameters.h"
#include "core/scoring/assessment.h"

#include <QDialog>

#include <array>
#include <memory>

class QLabel;
class QPushButton;

namespace evenkeel {

class EffectPanel;
class MethodField;
struct MethodGroup;

/// Every setting of the method with its reason and its default, and beside them what would change if they were kept.
/// Itself changes nothing: it asks for it.
class MethodDialog : public QDialog
{
    Q_OBJECT

public:
    /// `now` is the organization's assessment on the day that the window shows. Without `takesEdits` all can be read.
    MethodDialog(const Organization &organization, std::shared_ptr<const Assessment> now, bool takesEdits,
                 QWidget *parent = nullptr);

    /// As they are typed.
    const MethodSettings &settings() const { return m_settings; }
    /// Null where the constant has no field.
    MethodField *field(MethodParameter parameter) const { return m_fields[std::size_t(parameter)]; }
    void resetAll();

Q_SIGNALS:
    /// settings() make sense, differ from the organization's, and their effect has been shown.
    void wanted();
    void aboutRequested();

private:
    QWidget *makeFields(bool takesEdits);
    QWidget *makeGroup(const MethodGroup &group, bool takesEdits);
    QWidget *makeButtons(bool takesEdits);
    void take(MethodParameter parameter, double value);
    void refresh();
    void refreshNeeds();
    void refreshButtons();

    const MethodSettings m_before;
    MethodSettings m_settings;
    bool m_isRight = true;
    std::array<MethodField *, methodParameterCount> m_fields = {};
    QLabel *m_needs = nullptr;
    EffectPanel *m_effect;
    QPushButton *m_resetAll = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenkeel
