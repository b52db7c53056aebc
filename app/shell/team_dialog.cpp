// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_dialog.h"

#include "app/shell/choose_dialog.h"
#include "app/shell/day_field.h"
#include "app/shell/team_choices.h"
#include "app/shell/typed_day.h"
#include "app/theme/plain_text.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "app/widgets/note_field.h"
#include "core/edit/team_verbs.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int firstWidth = 520;

/// A field with what is wrong with it below.
QWidget *withError(QWidget *field, FieldError *error)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(error);
    both->setFocusProxy(field);
    return both;
}

/// Whether the text is taken; what is wrong with it stands beside the field, which gets the keyboard.
template <class Checked>
bool isTaken(const Result<Checked> &checked, FieldError &error, QWidget &field)
{
    error.say(checked ? QString() : checked.error().sentence);
    if (!checked)
        field.setFocus();
    return bool(checked);
}

} // namespace

TeamDialog::TeamDialog(Session &session, TeamId team, QWidget *parent)
    : FormDialog({}, tr("Save"), parent)
    , m_session(session)
    , m_team(team)
    , m_name(new QLineEdit)
    , m_nameError(new FieldError(m_name))
    , m_note(new NoteField)
    , m_noteError(new FieldError(m_note))
{
    const Team &known = *session.organization().teams.find(team);
    setWindowTitle(tr("Details of %1").arg(known.name.text()));
    m_lead = known.lead;
    m_name->setText(known.name.text());
    m_note->setPlainText(known.note.text());
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(6 * fontMetrics().height());
    m_first = new DayField(known.period.first);
    m_first->setPlaceholderText(tr("Always"));
    m_firstError = new FieldError(m_first);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), withError(m_name, m_nameError));
    form->addRow(tr("&Lead"), makeLead());
    if (team != session.organization().root)
        form->addRow(tr("Listed &from"), withError(m_first, m_firstError));
    if (known.period.last.isReal())
        form->addRow(tr("Closes after"), plainLabel(dayText(known.period.last, locale())));
    form->addRow(tr("N&ote"), withError(m_note, m_noteError));
    body()->addLayout(form, 1);
    resize(theme::scaled(firstWidth), sizeHint().height());
    m_name->setFocus();
    m_name->selectAll();
}

QWidget *TeamDialog::makeLead()
{
    auto *lead = new QWidget;
    m_leadButton = new QPushButton;
    m_leadButton->setAutoDefault(false);
    m_leadButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_noLead = linkButton(tr("Nobody"));
    m_noLead->setAccessibleName(tr("The team has no lead"));
    auto *layout = new QHBoxLayout(lead);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_leadButton, 1);
    layout->addWidget(m_noLead);
    lead->setFocusProxy(m_leadButton);
    connect(m_leadButton, &QPushButton::clicked, this, &TeamDialog::chooseLead);
    connect(m_noLead, &QPushButton::clicked, this, [this] {
        m_lead.reset();
        showLead();
        m_leadButton->setFocus();
    });
    showLead();
    return lead;
}

void TeamDialog::chooseLead()
{
    auto *choose = new ChooseDialog(tr("Lead of the team"), tr("Find a person"),
                                    memberChoices(m_session.organization(), m_session.clock().today()), tr("Choose"), this);
    if (m_lead)
        choose->setCurrent(m_lead->value());
    connect(choose, &ChooseDialog::chosen, this, [this](quint32 member) {
        m_lead = MemberId(member);
        showLead();
    });
    choose->open();
}

void TeamDialog::showLead()
{
    const Member *lead = m_lead ? m_session.organization().members.find(*m_lead) : nullptr;
    m_leadButton->setText(lead ? theme::asCaption(lead->name.text()) : tr("Choose a person…"));
    m_noLead->setVisible(lead);
}

void TeamDialog::finish()
{
    const Team *known = m_session.organization().teams.find(m_team);
    if (!known) {
        refuse(tr("This team is not there any more."));
        return;
    }
    const Result<Day> first = m_first->day(Day::always());
    if (!isTaken(Name::from(m_name->text()), *m_nameError, *m_name)
        || !isTaken(first && *first > known->period.last
                        ? Result<Day>(Error{ErrorKind::Refused, tr("The team closes before that day.")}) : first,
                    *m_firstError, *m_first)
        || !isTaken(Note::from(m_note->text()), *m_noteError, *m_note))
        return;
    const edit::TeamDetails details{m_name->text(), m_note->text(), m_lead, *first};
    const Result<> saved = m_session.run(edit::editTeam(m_team, details));
    if (saved)
        succeed();
    else if (details.name.trimmed() != known->name.text())
        isTaken(saved, *m_nameError, *m_name); // what else the texts and days obey was seen above
    else
        isTaken(saved, *m_firstError, *m_first);
}

} // namespace evenkeel
