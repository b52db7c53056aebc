// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/questions.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QDialog>

class QAction;
class QLabel;
class QMenu;

namespace evenkeel {

class CompetenciesModel;
class CompetencyForm;
namespace tables {
class TableView;
}

/// The set of competencies in use: a list to type into, and beside it all that is held of the one that is selected.
/// Everything is saved as it is done, and undone here too.
class CompetenciesDialog : public QDialog
{
    Q_OBJECT

public:
    CompetenciesDialog(Session &session, ViewState &view, Questions &questions, QWidget *parent);

    void done(int result) override;
    /// Says something that was done, or why it was not.
    void say(const QString &sentence);

Q_SIGNALS:
    /// One of the program's own catalogs is to be taken over.
    void catalogWanted(const QString &id);
    void importWanted();
    void exportWanted();

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeFoot();
    QAction *makeAction(const QString &text, const QKeySequence &key, void (CompetenciesDialog::*what)());
    void refresh();
    void refreshActions();
    void showSelected();
    std::optional<CompetencyId> selected() const;
    void select(CompetencyId competency);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void retireOrBringBack();
    void askToRemove();
    void remove(CompetencyId competency);
    void undo();
    void redo();
    void run(const Verb<> &verb);
    bool takesEdits() const { return m_view.takesEdits(); }

    Session &m_session;
    ViewState &m_view;
    Questions &m_questions;
    CompetenciesModel *m_model;
    tables::TableView *m_table;
    CompetencyForm *m_form;
    QLabel *m_summary;
    QLabel *m_message;
    QAction *m_up;
    QAction *m_down;
    QAction *m_retire;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_takeOver;
    std::optional<CompetencyId> m_shown; ///< In the form.
};

} // namespace evenkeel
