// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

class QAction;
class QCheckBox;
class QLabel;

namespace evenkeel {

class EmptyState;
class NoticeBar;
class PeopleActions;
class PeopleModel;
class PersonPanel;
class SelectedPeople;
namespace tables {
class TableView;
}

/// Who is in the team: a table to type into, whose last row takes a new name. Names and what belongs to them can be
/// pasted from a spreadsheet. What was removed or added at once can be undone from a bar above the table. Beside it one
/// person's profile opens, and follows the table's current row.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(Session &session, ViewState &view, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<PageKeys> keys() const override;
    void takeFocus() override;

    /// Selects the rows of these people, of the team that is shown or under it.
    void select(const QList<MemberId> &members);
    /// Puts the keyboard where a name adds a person.
    void beginNewPerson();
    /// Opens the profile of the person in the current row, and gives it the keyboard.
    void showProfile();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A text that was refused where it was typed, and could not stay there.
    struct Unkept
    {
        TeamId team;
        std::optional<MembershipId> membership; ///< None where it was a new person's name.
        int column = 0;
        QString text;
    };

    void makeActions();
    QWidget *makeTable();
    void fitColumns();
    void chooseTeams();
    void refresh();
    void followRow(const QModelIndex &current);
    void goTo(MemberId person);
    void followTeam();
    void say(const QString &sentence);
    /// Back to what was not kept, or undoes what was said to be done.
    void pressBar();
    void goBackTo(const Unkept &unkept);
    void showHints();
    void showEmptyState();
    void enableActions();

    Session &m_session;
    ViewState &m_view;
    PeopleModel *m_model;
    tables::TableView *m_table;
    SelectedPeople *m_selected;
    NoticeBar *m_notice;
    QCheckBox *m_withTeamsUnder;
    QCheckBox *m_withOthers;
    PeopleActions *m_actions;
    PersonPanel *m_profile;
    QLabel *m_hints;
    EmptyState *m_empty;
    QAction *m_showProfile = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    std::optional<Unkept> m_unkept; ///< What the notice's button goes back to.
    bool m_isStale = true;
    bool m_wantsTeamsUnder = false; ///< Asked for; else they show only where nobody is in the team itself.
    bool m_isFitting = false;
    bool m_isSized = false; ///< The user gave a column its width.
};

} // namespace evenkeel
