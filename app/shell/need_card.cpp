// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/need_card.h"

#include "app/widgets/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>

#include <array>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int answersEach = 5;

using Questionnaire = std::array<const char *, 5>;

constexpr Questionnaire changeQuestions = {
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How fast do customers' or stakeholders' demands change?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How fast does the technology or the method change?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How fast do the budget, law or policy change?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How much of next year's work is new?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How far must people's habits change?"),
};
constexpr Questionnaire complexityQuestions = {
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How many people and sites must fit together?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How many systems or suppliers depend on each other?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How costly is a failure of the daily service?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How tight are deadlines, money and rules?"),
    QT_TRANSLATE_NOOP("evenkeel::NeedCard", "How many hand-offs does ordinary work need?"),
};

double toHalf(double value) { return std::round(value * 2) / 2; }

} // namespace

NeedCard::NeedCard(Demand demand, bool isRoot, std::optional<double> own, double faced, QWidget *parent)
    : Card({}, {}, parent)
    , m_demand(demand)
    , m_inherited(faced)
    , m_asParent(new QCheckBox(isRoot ? tr("No value of its own") : tr("As the parent")))
    , m_showQuestions(linkButton(tr("Answer five short questions")))
{
    const bool isChange = demand == Demand::Change;
    setTitle(isChange ? tr("Change") : tr("Complexity"));
    setSubtitle(isChange ? tr("How fast things change for this team. It sets the need for leadership.")
                         : tr("How much must fit together in this team. It sets the need for management."));
    body()->addWidget(m_asParent);
    body()->addWidget(makeScale());
    body()->addWidget(m_showQuestions);
    body()->addWidget(makeQuestions());
    body()->addStretch(1);
    m_questions->hide();

    connect(m_asParent, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT valueChanged();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        const QSignalBlocker once(m_asParent);
        m_asParent->setChecked(false);
        refresh();
        Q_EMIT valueChanged();
    });
    connect(m_showQuestions, &QPushButton::clicked, this, [this] {
        m_questions->setVisible(m_questions->isHidden());
        m_showQuestions->setText(m_questions->isHidden() ? tr("Answer five short questions") : tr("Hide the questions"));
        if (!m_questions->isHidden())
            m_answers.front()->buttons().front()->setFocus();
    });
    const QSignalBlocker isGiven(this);
    setValue(own);
}

QWidget *NeedCard::makeScale()
{
    const bool isChange = m_demand == Demand::Change;
    auto *scale = new QWidget;
    m_number = plainLabel({}, theme::TextStyle::Figure,
                          isChange ? theme::Role::LeadershipText : theme::Role::ManagementText);
    m_number->setMinimumWidth(QFontMetrics(theme::font(theme::TextStyle::Figure)).horizontalAdvance(QStringLiteral("4.50")));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(2, 10); // in halves
    m_slider->setPageStep(2);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setAccessibleName(isChange ? tr("Change, 1 to 5") : tr("Complexity, 1 to 5"));
    QLabel *low = plainLabel(isChange ? tr("hardly anything") : tr("simple, few people"), theme::TextStyle::Caption,
                             theme::Role::Muted);
    QLabel *high = plainLabel(isChange ? tr("nearly everything") : tr("very much to fit"), theme::TextStyle::Caption,
                              theme::Role::Muted);
    auto *layout = new QGridLayout(scale);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->addWidget(m_number, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_slider, 0, 1, 1, 2);
    layout->addWidget(low, 1, 1);
    layout->addWidget(high, 1, 2, Qt::AlignRight);
    layout->setColumnStretch(1, 1);
    return scale;
}

QWidget *NeedCard::makeQuestions()
{
    m_questions = new QWidget;
    auto *layout = new QGridLayout(m_questions);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setVerticalSpacing(2);
    int row = 0;
    for (const char *question : m_demand == Demand::Change ? changeQuestions : complexityQuestions) {
        const QString text = tr(question);
        layout->addWidget(wrappedLabel(text), row++, 0, 1, answersEach + 1);
        auto *group = new QButtonGroup(this);
        for (int answer = 1; answer <= answersEach; ++answer) {
            auto *button = new QRadioButton(locale().toString(answer));
            button->setAccessibleName(tr("%1 %2 of 5", "a question and its answer").arg(text, locale().toString(answer)));
            group->addButton(button, answer);
            layout->addWidget(button, row, answer - 1);
        }
        layout->setRowMinimumHeight(++row, 6);
        ++row;
        connect(group, &QButtonGroup::idClicked, this, &NeedCard::takeAnswers);
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
            if (isOn)
                takeAnswers();
        });
        m_answers.append(group);
    }
    layout->setColumnStretch(answersEach, 1);
    m_answered = wrappedLabel(tr("1 is little or slow, 5 is very much or fast. The mean of all five is taken."),
                              theme::TextStyle::Caption, theme::Role::Muted);
    layout->addWidget(m_answered, row, 0, 1, answersEach + 1);
    return m_questions;
}

void NeedCard::takeAnswers()
{
    int sum = 0;
    int answered = 0;
    for (const QButtonGroup *group : std::as_const(m_answers)) {
        sum += std::max(0, group->checkedId());
        answered += group->checkedId() > 0;
    }
    if (answered < m_answers.size()) {
        m_answered->setText(tr("%1 of 5 answered. The mean is taken when all five are.").arg(locale().toString(answered)));
        return;
    }
    const double mean = toHalf(double(sum) / double(answered));
    m_answered->setText(tr("All five answered: %1.").arg(locale().toString(mean)));
    setValue(mean);
}

std::optional<double> NeedCard::value() const
{
    return m_asParent->isChecked() ? std::nullopt : std::optional(m_slider->value() / 2.0);
}

void NeedCard::setValue(std::optional<double> value)
{
    const std::optional<double> before = this->value();
    {
        const QSignalBlocker once(m_asParent);
        const QSignalBlocker onceToo(m_slider);
        m_asParent->setChecked(!value);
        m_slider->setValue(int(std::lround(2 * value.value_or(m_inherited))));
    }
    refresh();
    if (before != this->value())
        Q_EMIT valueChanged();
}

void NeedCard::showInherited(double faced)
{
    m_inherited = faced;
    if (!m_asParent->isChecked())
        return;
    const QSignalBlocker isShown(m_slider);
    m_slider->setValue(int(std::lround(2 * faced)));
    refresh();
}

void NeedCard::takeFocus() { m_slider->setFocus(); }

void NeedCard::refresh()
{
    const double shown = m_asParent->isChecked() ? m_inherited : m_slider->value() / 2.0;
    m_number->setText(locale().toString(std::round(shown * 10) / 10));
    theme::setInk(m_number, m_asParent->isChecked()        ? theme::Role::Muted
                            : m_demand == Demand::Change ? theme::Role::LeadershipText : theme::Role::ManagementText);
}

} // namespace evenkeel
