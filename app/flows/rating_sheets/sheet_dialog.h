// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/domain/rounds.h"
#include "core/exchange/rating_sheet.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace evenkeel {

class FieldError;
class PeopleChoiceModel;
class ProgressOverlay;

/// Asks for whom a rating sheet is made, and about whom: one that another rater fills in, or one each for people who rate
/// themselves. They are read back by an import.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    /// `team` is chosen first.
    SheetDialog(const Organization &organization, TeamId team, Day today, QWidget *parent = nullptr);

    /// Covers the dialog while sheets are made.
    ProgressOverlay *overlay() const { return m_overlay; }
    /// Why it was not made.
    void sayError(const QString &sentence);

Q_SIGNALS:
    /// Make it, then accept() or sayError().
    void wanted(const evenkeel::RatingSheetRequest &request);
    /// What was filled in is to be read.
    void readBackWanted();

private:
    QWidget *makeForm();
    QWidget *makePeople();
    QWidget *makeFoot();
    void offerTeams(TeamId team);
    void offerRaters();
    void fillPeople();
    void followSource();
    void refresh();
    void finish();
    Source source() const;
    const RatingRound &round() const;

    const Organization m_organization;
    Day m_today;
    std::vector<RatingRound> m_rounds;
    PeopleChoiceModel *m_people;
    QComboBox *m_round;
    QComboBox *m_source;
    QComboBox *m_rater;
    FieldError *m_raterError;
    QComboBox *m_team;
    QCheckBox *m_withTeamsUnder;
    QButtonGroup *m_content;
    QButtonGroup *m_format;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_about;
    QLabel *m_error;
    QPushButton *m_make;
    ProgressOverlay *m_overlay;
};

} // namespace evenkeel
