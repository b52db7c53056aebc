// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "core/edit/team_merge.h"
#include "core/session/session.h"

#include <map>

class QWidget;

namespace evenkeel {

class Card;
class ChoiceList;

/// Merges a team into another one: asks which, says what comes over, and has teams that would share a name parted.
class TeamMergeDialog : public FormDialog
{
    Q_OBJECT

public:
    TeamMergeDialog(Session &session, TeamId team, QWidget *parent);

Q_SIGNALS:
    void merged(evenkeel::TeamId into);

protected:
    void finish() override;

private:
    /// How a team that comes over is parted from its namesake.
    struct Parting
    {
        bool isJoined = true;
        QString name;
    };

    void follow();
    void showNamesakes(TeamId into, std::optional<TeamId> hasKeyboard = {});
    QWidget *makeNamesake(const edit::Namesakes &pair);
    edit::TeamMergeChoices choices(TeamId into) const;
    /// With those under the namesakes that are to be joined.
    std::vector<edit::Namesakes> namesakes(TeamId into) const;

    Session &m_session;
    TeamId m_team;
    ChoiceList *m_list;
    QLabel *m_what;
    Card *m_card;
    QWidget *m_rows = nullptr;
    std::vector<edit::Namesakes> m_namesakes; ///< Those shown.
    std::map<TeamId, Parting> m_partings;
};

} // namespace evenkeel
