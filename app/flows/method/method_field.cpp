// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/method_field.h"

#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace evenkeel {

namespace {

constexpr int inputWidth = 130;
/// Wider than what makes sense: a wrong number stays where it was typed, with a sentence below.
constexpr double widest = 99'999;

QString suffixOf(MethodUnit unit)
{
    switch (unit) {
    case MethodUnit::Percent: return MethodField::tr(" %");
    case MethodUnit::Days: return MethodField::tr(" days");
    case MethodUnit::Raters: return MethodField::tr(" raters");
    case MethodUnit::People: return MethodField::tr(" people");
    case MethodUnit::Gap: return MethodField::tr(" levels");
    case MethodUnit::Level:
    case MethodUnit::Weight: return {};
    }
    Q_UNREACHABLE();
}

double stepOf(MethodUnit unit)
{
    switch (unit) {
    case MethodUnit::Percent: return 5;
    case MethodUnit::Days:
    case MethodUnit::Raters:
    case MethodUnit::People: return 1;
    case MethodUnit::Level: return .1;
    case MethodUnit::Gap:
    case MethodUnit::Weight: return .05;
    }
    Q_UNREACHABLE();
}

} // namespace

MethodField::MethodField(MethodParameter parameter, double value, bool takesEdits, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_factor(wordsOf(parameter).unit == MethodUnit::Percent ? 100 : 1)
    , m_default(valueOf(MethodSettings(), parameter))
    , m_value(value)
    , m_input(new QDoubleSpinBox)
    , m_meaning(plainLabel({}, theme::TextStyle::Caption, theme::Role::Muted))
    , m_defaultText(plainLabel({}, theme::TextStyle::Caption, theme::Role::Muted))
    , m_reset(linkButton(tr("Reset")))
{
    const MethodWords words = wordsOf(parameter);
    const bool isWhole = rangeOf(parameter).isWhole || words.unit == MethodUnit::Percent;
    m_input->setRange(-widest, widest);
    m_input->setDecimals(isWhole ? 0 : 2);
    m_input->setSingleStep(stepOf(words.unit));
    m_input->setSuffix(suffixOf(words.unit));
    m_input->setFixedWidth(inputWidth);
    m_input->setFocusPolicy(Qt::StrongFocus);
    m_input->setEnabled(takesEdits);
    m_input->setAccessibleName(words.name);
    m_input->setAccessibleDescription(words.reason);
    m_input->installEventFilter(this);
    m_error = new FieldError(m_input);
    m_reset->installEventFilter(this);
    m_reset->setFont(theme::font(theme::TextStyle::Caption));
    m_reset->setAccessibleName(tr("Reset: %1").arg(words.name));
    m_defaultText->setText(tr("Default: %1").arg(methodValue(parameter, m_default, QLocale())));

    QLabel *name = wrappedLabel(words.name, theme::TextStyle::Strong);
    name->setBuddy(m_input);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(8);
    beside->addWidget(m_defaultText);
    beside->addWidget(m_reset);
    beside->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(name, 0, 0);
    layout->addWidget(m_input, 0, 1);
    layout->addWidget(m_meaning, 1, 1, Qt::AlignTop);
    layout->addWidget(wrappedLabel(words.reason, theme::TextStyle::Caption, theme::Role::Muted), 1, 0);
    layout->addLayout(beside, 2, 0);
    layout->addWidget(m_error, 3, 0, 1, 2);

    connect(m_input, &QDoubleSpinBox::valueChanged, this, [this](double shown) { take(shown / m_factor); });
    connect(m_reset, &QPushButton::clicked, this, &MethodField::reset);
    show(value);
    m_reset->setEnabled(takesEdits);
}

void MethodField::show(double value)
{
    m_value = value;
    const QSignalBlocker isNotTyped(m_input);
    m_input->setValue(value * m_factor);
    refresh();
}

void MethodField::take(double value)
{
    m_value = value;
    refresh();
    Q_EMIT valueChanged(value);
}

void MethodField::reset()
{
    show(m_default);
    if (!m_reset->isVisible() && m_reset->hasFocus())
        m_input->setFocus();
    Q_EMIT valueChanged(m_default);
}

void MethodField::refresh()
{
    m_meaning->setText(onHundred(m_parameter, m_value, QLocale()));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_reset->setVisible(m_value != m_default);
}

void MethodField::sayProblem(const QString &sentence) { m_error->say(sentence); }

QString MethodField::problem() const { return m_error->text(); }

bool MethodField::eventFilter(QObject *object, QEvent *event)
{
    // The wheel scrolls the list unless the field has the keyboard.
    if (object == m_input && event->type() == QEvent::Wheel && !m_input->hasFocus()) {
        event->ignore();
        return true;
    }
    // An arrow key scrolls the list too: from the button it would go into the field, and the next one change the value.
    if (object == m_reset && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace evenkeel
