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

class FieldError;
class TeamActions;
class TeamDelegate;
class TeamTreeModel;
namespace tables {
class SentenceBubble;
}

/// The teams at the window's left: chosen, added, renamed, moved and deleted here. What can be done to a team
/// is in actions(), each enabled from the tree's own selection.
class TeamPanel : public QWidget
{
    Q_OBJECT

public:
    TeamPanel(Session &session, ViewState &view, Questions &questions, QWidget *parent = nullptr);
    ~TeamPanel() override;

    /// Puts a widget above the tree.
    void addOnTop(QWidget *widget);

Q_SIGNALS:
    /// An edit was refused that was not typed; a refused text stays in its field, with the sentence beside it.
    void refused(const evenkeel::Error &error);
    /// What was done, for a bar that offers to undo it.
    void done(const QString &sentence);

private:
    QWidget *makeTree();
    QWidget *makeAddRow();
    void makeActions();
    QAction *makeSeparator();
    QAction *makeAction(const QString &text, const QKeySequence &key, void (TeamPanel::*verb)());

    void refresh();
    void refreshActions();
    void showSelected();
    void keepExpansion();
    void restoreExpansion();
    void beginAdding(TeamId parent);
    void addTyped();
    void endAdding();

    void goToNext();
    void goToPrevious();
    void addBeside();
    void addBelow();
    void rename();
    void moveUp();
    void moveDown();
    void moveOut();
    void moveIn();
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
    std::shared_ptr<const Assessment> m_assessment;
    TeamTreeModel *m_model;
    TeamDelegate *m_delegate;
    QTreeView *m_tree;
    QStackedWidget *m_addRow;
    QPushButton *m_addButton;
    QLineEdit *m_addField;
    FieldError *m_addError = nullptr;
    tables::SentenceBubble *m_bubble = nullptr; ///< Beside a name that was refused.
    TeamActions *m_teamActions;
    std::optional<TeamId> m_addParent;
    QSet<TeamId> m_collapsed;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_add;
    QAction *m_addBelow;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_out;
    QAction *m_in;
};

} // namespace evenkeel
