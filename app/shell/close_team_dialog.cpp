// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/close_team_dialog.h"

#include "app/shell/day_field.h"
#include "app/shell/team_edits.h"
#include "app/shell/typed_day.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "core/edit/team_verbs.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace evenkeel {

CloseTeamDialog::CloseTeamDialog(Session &session, TeamId team, Day suggested, QWidget *parent)
    : FormDialog(tr("Close a team"), tr("Close team"), parent)
    , m_session(session)
    , m_team(team)
    , m_last(new DayField(suggested))
    , m_lastError(new FieldError(m_last))
    , m_ends(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted))
{
    const Organization &organization = session.organization();
    auto *form = new QFormLayout;
    form->addRow(tr("&Last day"), m_last);
    form->addRow(QString(), m_lastError);
    body()->addWidget(wrappedLabel(tr("“%1” is listed up to its last day. Its history stays: looking back, it is there as "
                                      "it was, with its people and ratings.")
                                       .arg(organization.teams.find(team)->name.text())));
    body()->addLayout(form);
    body()->addWidget(m_ends);
    body()->addStretch(1);
    follow();
    resize(theme::scaled(440), sizeHint().height());
    connect(m_last, &DayField::textChanged, this, &CloseTeamDialog::follow);
    m_last->setFocus();
    m_last->selectAll();
}

void CloseTeamDialog::follow()
{
    m_lastError->clearError();
    const Result<Day> last = m_last->day(Day::still());
    const bool isDay = last && last->isReal();
    m_ends->setText(isDay ? edit::whatClosingEnds(m_session.organization(), m_team, *last) : QString());
    m_ends->setVisible(!m_ends->text().isEmpty());
}

void CloseTeamDialog::finish()
{
    const Result<Day> last = m_last->day(Day::still());
    const QString name = m_session.organization().teams.find(m_team)->name.text();
    const Result<> closed = last ? m_session.run(edit::closeTeam(m_team, *last)) : Result<>(last.error());
    if (closed) {
        succeed(tr("“%1” closes after %2.").arg(name, dayText(*last, locale())));
        return;
    }
    m_lastError->say(closed.error().sentence);
    m_last->setFocus();
}

} // namespace evenkeel
