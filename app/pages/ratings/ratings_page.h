// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/page.h"
#include "app/shell/view_state.h"
#include "core/session/session.h"

#include <QPointer>

namespace evenkeel {

class AnchorCard;
class EmptyState;
class NoticeBar;
class PersonCard;
class ProgressLine;
class RatingsBar;
class RatingsGrid;
class RatingsModel;

/// The grid in which digits rate, what is chosen once above it, and below it the competency's anchors and the person
/// whose row one is in.
class RatingsPage : public Page
{
    Q_OBJECT

public:
    RatingsPage(Session &session, ViewState &view, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QWidget *makeHeaderWidget() override;
    void takeFocus() override;

    /// Selects these people's cells in these competencies, of the team that is shown or under it; everybody's where none
    /// is named, all competencies where none is.
    void select(const QList<MemberId> &members, const QList<CompetencyId> &competencies);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeEmptyState();
    void refresh();
    void follow(const Change &change);
    void followTeam();
    void followChoice();
    void showAround();
    void showCards();
    void showNotice();
    void showEmptyState();
    void takeCatalog(const QString &id);
    void chooseTeams();
    bool takesEdits() const;

    Session &m_session;
    ViewState &m_view;
    RatingsModel *m_model;
    RatingsBar *m_bar;
    RatingsGrid *m_grid;
    NoticeBar *m_notice;
    AnchorCard *m_anchors;
    PersonCard *m_person;
    EmptyState *m_empty;
    QPointer<ProgressLine> m_progress; ///< The header's, which may go first.
    bool m_isStale = true;
};

} // namespace evenkeel
