// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/domain/team.h"

#include <optional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;

namespace evenkeel {

/// One demand on a team to be chosen: as the parent has it, 1 to 5 by halves, or by five short questions whose mean is
/// taken (model.md 6).
class NeedCard : public Card
{
    Q_OBJECT

public:
    /// `own` is what the team faces by a value of its own, `faced` what it faces now, by whatever reason.
    NeedCard(Demand demand, bool isRoot, std::optional<double> own, double faced, QWidget *parent = nullptr);

    /// None for "as the parent".
    std::optional<double> value() const;
    void setValue(std::optional<double> value);
    /// What the team would face without a value of its own; shown while that is chosen.
    void showInherited(double faced);
    void takeFocus();

Q_SIGNALS:
    void valueChanged();

private:
    QWidget *makeScale();
    QWidget *makeQuestions();
    void takeAnswers();
    void refresh();

    Demand m_demand;
    double m_inherited;
    QCheckBox *m_asParent;
    QSlider *m_slider;
    QLabel *m_number;
    QPushButton *m_showQuestions;
    QWidget *m_questions;
    QLabel *m_answered;
    QList<QButtonGroup *> m_answers;
};

} // namespace evenkeel
