// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"

#include <QObject>

class QAction;

namespace evenkeel {

class FindBox;
struct Found;
class FindIndex;

/// Puts the field that finds anything above the window's teams, and goes to what was chosen there: to a team, to the
/// day on which a person is there, or it runs a command. A child of the window.
class FindFlow : public QObject
{
    Q_OBJECT

public:
    explicit FindFlow(MainWindow &window);

    /// Ctrl+F.
    QAction *action() const { return m_action; }

Q_SIGNALS:
    /// The window looks at a team and a day that they are in; the page that shows them is wanted.
    void personChosen(evenkeel::MemberId member);
    void competencyChosen(evenkeel::CompetencyId competency);

private:
    void goTo(const Found &found, const FindIndex &index);
    void look(TeamId team, Day day);

    MainWindow &m_window;
    FindBox *m_box;
    QAction *m_action;
};

} // namespace evenkeel
