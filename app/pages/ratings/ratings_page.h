// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_bar.h"
#include "app/shell/page.h"
#include "app/shell/view_state.h"

#include <QPointer>

#include <functional>

namespace evenkeel {

class AnchorCard;
class EmptyState;
class NoticeBar;
class PersonCard;
class ProgressLine;
class RoundActions;

/// The grid in which digits rate, what is chosen once above it, and below it the competency's anchors and the person
/// whose row one is in. Rounds are made, named, dated and deleted here.
class RatingsPage : public Page
{
    Q_OBJECT

public:
    RatingsPage(Session &session, ViewState &view, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QWidget *makeHeaderWidget() override;
    bool showsDemands() const override { return false; }
    QList<PageKeys> keys() const override;
    void takeFocus() override;

    /// Which way a rating moves on.
    void setMovesAcross(bool isAcross);
    /// Selects these people's cells in these competencies, of the team that is shown or under it; everybody's where none
    /// is named, all competencies where none is.
    void select(const QList<MemberId> &members, const QList<CompetencyId> &competencies);
    /// As above, in the present round of the source and rater with the most of them, which it says.
    void showBehind(const QList<MemberId> &members, const QList<CompetencyId> &competencies);

Q_SIGNALS:
    void movesAcrossChosen(bool isAcross);
    /// The set of competencies is to be seen or changed.
    void competenciesAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A text that was refused where it was typed, and could not stay there.
    struct Unkept
    {
        TeamId team;
        RatingsBar::Choice choice;
        std::optional<edit::RatingSubject> subject; ///< None where it was a new person's name.
        QString place;
        QString text;
    };

    void makeActions();
    QWidget *makeEmptyState();
    void refresh();
    void follow(const Change &change);
    void followTeam();
    void followChoice();
    std::optional<Unkept> leaveTyping();
    void goBackTo(const Unkept &unkept);
    /// With a button that does `remedy`, until the next edit.
    void say(const QString &sentence, const QString &button, std::function<void()> remedy);
    void askForNote(const QModelIndex &index);
    void undo();
    void showAround();
    void showCards();
    void followCell(const QModelIndex &current);
    void goTo(MemberId person);
    /// Where nobody is meant: at the first cell that waits for a rating.
    void begin();
    void showNotice();
    void showEmptyState();
    void takeCatalog(const QString &id);
    void chooseTeams();
    bool takesEdits() const;

    Session &m_session;
    ViewState &m_view;
    RatingsModel *m_model;
    RatingsBar *m_bar;
    RoundActions *m_rounds;
    RatingsGrid *m_grid;
    NoticeBar *m_notice;
    std::function<void()> m_noticeRemedy;
    NoticeBar *m_said;
    std::function<void()> m_saidRemedy;
    AnchorCard *m_anchors;
    PersonCard *m_person;
    EmptyState *m_empty;
    QPointer<ProgressLine> m_progress; ///< The header's, which may go first.
    bool m_isStale = true;
};

} // namespace evenkeel
