// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/ratings_grid.h"
#include "core/domain/known_rounds.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace evenkeel {

class FieldError;
class SegmentedControl;

/// What is chosen once above the grid: source, rater, round, which way a digit moves on, teams under it, heat.
class RatingsBar : public QWidget
{
    Q_OBJECT

public:
    explicit RatingsBar(QWidget *parent = nullptr);

    /// Offers the rounds until `day`, the present one last and chosen, unless another was chosen before, and the raters.
    void offer(const Organization &organization, Day day);
    /// The menu beside the rounds.
    void setRoundActions(const QList<QAction *> &actions);

    /// What is chosen, to come back to it.
    struct Choice
    {
        Source source = Source::Supervisor;
        QString rater = {};
        std::optional<RatingRound> round = {}; ///< None for the present one.
    };
    Choice choice() const { return {source(), rater(), m_chosenRound}; }
    void choose(const Choice &choice);
    /// Back to the round that the day lies in.
    void choosePresentRound();

    Source source() const;
    /// As written; empty for an unnamed one.
    QString rater() const;
    const RatingRound &round() const;
    bool isPresentRound() const;
    bool isWithTeamsUnder() const;
    /// Offers to show the teams under the one shown, where it `hasTeams`; they show unasked where they `areNeeded`.
    void offerTeamsUnder(bool hasTeams, bool areNeeded);
    /// Where they are offered.
    void showTeamsUnder();
    bool isHeat() const;
    RatingsGrid::Direction direction() const;
    /// Emits nothing.
    void setDirection(RatingsGrid::Direction direction);

Q_SIGNALS:
    void chosen();
    void directionChosen(evenkeel::RatingsGrid::Direction direction);
    void heatChosen(bool isHeat);

private:
    void followSource();
    void takeRater();
    void offerRaters(const Organization &organization, bool isOtherOwner);

    QComboBox *m_source;
    QComboBox *m_rater;
    FieldError *m_raterError;
    QComboBox *m_round;
    QToolButton *m_roundMenu;
    SegmentedControl *m_direction;
    QCheckBox *m_withTeamsUnder;
    QCheckBox *m_heat;
    std::vector<RatingRound> m_rounds;
    std::optional<RatingRound> m_chosenRound; ///< None for the present one.
    QHash<int, QString> m_raters; ///< The label by source, once one was chosen.
    QString m_owner;
    KnownRounds m_knownRounds;
    SharedTable<Rater> m_offered; ///< That m_rater's list is made of.
    bool m_wantsTeamsUnder = false;
};

} // namespace evenkeel
