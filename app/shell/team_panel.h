// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/questions.h"
#include "app/shell/view_state.h"
#include "core/base/result.h"
#include "core/session/session.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace evenkeel {

class TeamDelegate;
class TeamFilter;
class TeamFinder;
class TeamTreeModel;

/// The teams at the window's left: chosen, found, added, renamed, moved and deleted here. What can be done to a team
/// is in actions(), each enabled from the tree's own selection.
class TeamPanel : public QWidget
{
    Q_OBJECT

public:
    TeamPanel(Session &session, ViewState &view, Questions &questions, QWidget *parent = nullptr);
    ~TeamPanel() override;

    QAction *findAction() const { return m_find; }

Q_SIGNALS:
    /// An edit was refused; what was typed is still there.
    void refused(const evenkeel::Error &error);

private:
    QWidget *makeTree();
    QWidget *makeAddRow();
    void makeActions();
    QAction *makeAction(const QString &text, const QKeySequence &key, void (TeamPanel::*verb)());

    void refresh();
    void refreshActions();
    void showSelected();
    void keepExpansion();
    void filter(const QString &text);
    void takeFound();
    void beginAdding(TeamId parent);
    void addTyped();
    void endAdding();

    void addBeside();
    void addBelow();
    void rename();
    void moveUp();
    void moveDown();
    void moveOut();
    void moveIn();
    void remove();
    void setTypedName(TeamId team, const QString &name);
    void moveTo(TeamId team, TeamId parent, int position);
    void moveBy(int rows);

    /// Runs the verb and says why where it was refused.
    bool run(const Verb<> &verb);
    std::vector<TeamId> siblingsOf(TeamId parent) const;
    const TeamAssessment *selected() const;
    QString nameOf(TeamId team) const;
    bool eventFilter(QObject *object, QEvent *event) override;

    Session &m_session;
    ViewState &m_view;
    Questions &m_questions;
    std::shared_ptr<const Assessment> m_assessment;
    std::unique_ptr<TeamFinder> m_finder;
    TeamTreeModel *m_model;
    TeamFilter *m_filter;
    TeamDelegate *m_delegate;
    QLineEdit *m_findField;
    QTreeView *m_tree;
    QStackedWidget *m_addRow;
    QPushButton *m_addButton;
    QLineEdit *m_addField;
    std::optional<TeamId> m_addParent;
    QSet<TeamId> m_collapsed;
    QAction *m_find;
    QAction *m_add;
    QAction *m_addBelow;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_out;
    QAction *m_in;
    QAction *m_remove;
};

} // namespace evenkeel
