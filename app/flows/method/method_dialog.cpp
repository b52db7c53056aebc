// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/method_dialog.h"

#include "app/flows/method/effect_panel.h"
#include "app/flows/method/method_field.h"
#include "app/widgets/card.h"
#include "app/widgets/first_size.h"
#include "app/widgets/labels.h"
#include "core/report/method_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr QSize firstSize{1060, 720};
constexpr int effectWidth = 330;

} // namespace

MethodDialog::MethodDialog(const Organization &organization, std::shared_ptr<const Assessment> now, bool takesEdits,
                           QWidget *parent)
    : QDialog(parent)
    , m_before(methodSettings(organization.settings))
    , m_settings(m_before)
    , m_effect(new EffectPanel(organization, std::move(now)))
{
    setWindowTitle(tr("Method"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_effect->setFixedWidth(effectWidth);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeFields(takesEdits), 1);
    middle->addWidget(m_effect);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(
        takesEdits ? tr("These are this program’s conventions: Kotter gives no cut-offs. A setting has no date: it holds "
                        "for all rounds, the past ones included.")
                   : tr("Settings can be changed while the window shows today and the file takes edits. Until then they "
                        "can be read here.")));
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons(takesEdits));

    connect(m_effect, &EffectPanel::settled, this, &MethodDialog::refreshButtons);
    resizeFirst(*this, firstSize);
    refresh();
}

QWidget *MethodDialog::makeFields(bool takesEdits)
{
    auto *inner = new QWidget;
    theme::setLook(inner, theme::Look::Page);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    for (const MethodGroup &group : methodGroups())
        column->addWidget(makeGroup(group, takesEdits));
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

QWidget *MethodDialog::makeGroup(const MethodGroup &group, bool takesEdits)
{
    auto *card = new Card(group.title, group.intro);
    card->body()->setSpacing(14);
    for (const MethodParameter parameter : group.parameters) {
        auto *field = new MethodField(parameter, valueOf(m_before, parameter), takesEdits);
        m_fields[std::size_t(parameter)] = field;
        connect(field, &MethodField::valueChanged, this,
                [this, parameter](double value) { take(parameter, value); });
        card->body()->addWidget(field);
    }
    if (group.parameters.contains(MethodParameter::NeedPerStep)) {
        m_needs = wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted);
        card->body()->addWidget(m_needs);
    }
    return card;
}

QWidget *MethodDialog::makeButtons(bool takesEdits)
{
    m_resetAll = new QPushButton(tr("&Reset all to the defaults"));
    auto *about = new QPushButton(tr("About the &method"));
    auto *close = new QPushButton(takesEdits ? tr("Cancel") : tr("Close"));
    m_save = primaryButton(tr("&Save"));
    for (QPushButton *other : {m_resetAll, about, close})
        other->setAutoDefault(false);
    m_save->setDefault(true);
    m_resetAll->setVisible(takesEdits);
    m_save->setVisible(takesEdits);
    connect(m_resetAll, &QPushButton::clicked, this, &MethodDialog::resetAll);
    connect(about, &QPushButton::clicked, this, &MethodDialog::aboutRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MethodDialog::wanted);

    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_resetAll);
    layout->addWidget(about);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    return buttons;
}

void MethodDialog::take(MethodParameter parameter, double value)
{
    setValue(m_settings, parameter, value);
    refresh();
}

void MethodDialog::resetAll()
{
    m_settings = MethodSettings();
    for (const MethodParameter parameter : methodParameters())
        field(parameter)->show(valueOf(m_settings, parameter));
    refresh();
}

void MethodDialog::refresh()
{
    const std::vector<MethodProblem> problems = problemsOf(m_settings);
    m_isRight = problems.empty();
    for (const MethodParameter parameter : methodParameters()) {
        const auto problem = std::find_if(problems.begin(), problems.end(),
                                          [&](const MethodProblem &one) { return one.parameter == parameter; });
        field(parameter)->sayProblem(problem != problems.end() ? problem->sentence : QString());
    }
    if (!m_isRight)
        m_effect->say(tr("Nothing can be worked out with what is typed now. The field says why."));
    else if (m_settings == m_before)
        m_effect->say(tr("All is as it is kept in the file. Change a value to see what it would do; nothing is changed "
                         "before you save."));
    else
        m_effect->workOut(m_settings);
    refreshNeeds();
    refreshButtons();
}

void MethodDialog::refreshNeeds()
{
    const Method &method = m_settings.method;
    QStringList needs;
    for (const int demand : {1, 3, 5}) {
        const double need = method.needAtZero + method.needPerStep * demand;
        needs.append(QLocale().toString(qRound(strengthOf(need))));
    }
    m_needs->setVisible(field(MethodParameter::NeedAtZero)->problem().isEmpty()
                        && field(MethodParameter::NeedPerStep)->problem().isEmpty());
    m_needs->setText(tr("Change or complexity of 1, 3 and 5 then need a strength of %1, %2 and %3 of 100.")
                         .arg(needs[0], needs[1], needs[2]));
}

void MethodDialog::refreshButtons()
{
    m_resetAll->setEnabled(m_settings != MethodSettings());
    m_save->setEnabled(m_isRight && m_settings != m_before && m_effect->isSettled());
}

} // namespace evenkeel
