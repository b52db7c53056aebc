// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/round_actions.h"

#include "app/pages/ratings/round_dialog.h"
#include "app/shell/typed_day.h"

#include <QAction>

namespace evenkeel {

RoundActions::RoundActions(Session &session, const ViewState &view, const RatingsBar &bar, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_view(view)
    , m_bar(bar)
    , m_owner(owner)
    , m_begin(make(tr("New &round…"), &RoundActions::askForNewRound))
    , m_edit(make(tr("Name or &date this round…"), &RoundActions::askForRound))
    , m_remove(make(tr("D&elete this round"), &RoundActions::removeRound))
{}

QAction *RoundActions::make(const QString &text, void (RoundActions::*what)())
{
    auto *action = new QAction(text, m_owner);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void RoundActions::followRound()
{
    m_begin->setEnabled(m_view.takesEdits());
    m_edit->setEnabled(m_view.takesEdits());
    m_remove->setEnabled(m_view.takesEdits() && m_bar.round().id);
}

void RoundActions::askForNewRound()
{
    const Organization &organization = m_session.organization();
    auto *dialog = new RoundDialog(tr("New round"), nextRound(organization, m_view.asOf(), m_owner->locale()), organization, true, m_owner);
    connect(dialog, &RoundDialog::wanted, this, [this, dialog](const edit::RoundDraft &draft, bool endsOther) {
        if (const Result<RoundId> made = m_session.run(endsOther ? edit::beginRound(draft) : edit::addRound(draft)); !made) {
            dialog->say(made.error().sentence);
            return;
        }
        dialog->accept();
        Q_EMIT begun();
        if (draft.period.first > m_view.asOf())
            Q_EMIT done(tr("%1 can be rated from %2 on.").arg(draft.name, dayText(draft.period.first, m_owner->locale())));
    });
    dialog->open();
}

void RoundActions::askForRound()
{
    const RatingRound round = m_bar.round();
    auto *dialog = new RoundDialog(tr("Round"), {.name = round.name, .period = round.parts.back()}, m_session.organization(), false, m_owner);
    connect(dialog, &RoundDialog::wanted, this, [this, dialog, id = round.id](const edit::RoundDraft &draft) {
        Result<> kept;
        if (id) {
            kept = m_session.run(edit::editRound(*id, draft));
        } else if (const Result<RoundId> named = m_session.run(edit::addRound(draft)); !named) {
            kept = named.error();
        }
        if (kept)
            dialog->accept();
        else
            dialog->say(kept.error().sentence);
    });
    dialog->open();
}

void RoundActions::removeRound()
{
    const RatingRound round = m_bar.round();
    if (!round.id || !m_view.takesEdits())
        return;
    if (const Result<> removed = m_session.run(edit::removeRound(*round.id)); !removed)
        Q_EMIT refused(removed.error());
    else
        Q_EMIT done(tr("The round %1 was deleted. Its ratings stay and belong to their calendar quarters.").arg(round.name));
}

} // namespace evenkeel
