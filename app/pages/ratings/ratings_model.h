// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/ratings/rating_cell.h"
#include "app/tables/rows_model.h"
#include "core/edit/rating_verbs.h"
#include "core/session/session.h"

#include <array>

namespace evenkeel {

/// A person with a cell for each competency; without a member, the last row, in which a typed name adds a person.
struct RatingRow
{
    std::optional<MemberId> member = {};
    QString name = {};
    QString role = {};
    std::vector<RatingCell> cells = {};
    /// 0-100, whole; none while too little is rated.
    std::optional<int> management = {};
    std::optional<int> leadership = {};

    /// Every cell has its judgment of this round.
    bool isDone() const;

    friend bool operator==(const RatingRow &, const RatingRow &) = default;
};
inline std::optional<MemberId> keyOf(const RatingRow &row) { return row.member; }

/// A competency as a column heads it.
struct RatedCompetency
{
    CompetencyId id;
    QString name;
    Side side = Side::Neutral;
    QString definition;
    std::array<QString, 5> anchors;

    friend bool operator==(const RatedCompetency &, const RatedCompetency &) = default;
};

/// People down, competencies across: first management's, then leadership's, neutral ones last.
class RatingsModel : public tables::RowsModel<RatingRow>
{
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;
    static constexpr int roleColumn = 1;
    static constexpr int firstCompetency = 2;

    struct View
    {
        TeamId team;
        bool isWithTeamsUnder = false;
        RatingView rating;
        /// The rater's label as written.
        QString raterLabel = {};
        bool takesEdits = true;
    };

    RatingsModel(Session &session, const QLocale &locale, QObject *parent = nullptr);

    /// Reads the session's organization and shows that.
    void show(const View &view);
    /// Reads again what the change touched.
    void follow(const Change &change);
    const View &view() const { return m_view; }
    /// Levels on the heat ramp.
    void setHeat(bool isHeat);

    const std::vector<RatedCompetency> &competencies() const { return m_competencies; }
    /// Null for a column that is no competency's.
    const RatedCompetency *competencyAt(int column) const;
    int managementColumn() const { return firstCompetency + int(m_competencies.size()); }
    int leadershipColumn() const { return managementColumn() + 1; }
    /// Null where there is nothing to rate.
    const RatingCell *cellAt(const QModelIndex &index) const;
    /// Invalid where either is not shown.
    QModelIndex indexOf(MemberId member, CompetencyId competency) const;
    int peopleCount() const;
    int doneCount() const;
    /// Cells with a judgment of this round, and all of them.
    std::pair<int, int> cellsDone() const;

    /// The note on the rating shown; empty where there is none.
    QString noteAt(const QModelIndex &index) const;
    /// "Ada Berg, Planning".
    QString placeOf(const QModelIndex &index) const;

    /// Another supervisor's sheet that holds more than half of those shown, none of whom is in this one.
    struct OtherSheet
    {
        QString rater; ///< The label; empty for an unnamed one.
        int people = 0;
    };
    std::optional<OtherSheet> otherSheet() const;
    /// One source and rater, the label empty for an unnamed one.
    struct Sheet
    {
        Source source;
        QString rater;
    };
    /// The one with the most levels, of those that are not too old, of these people in these competencies, empty for all;
    /// none where the one shown has no fewer.
    std::optional<Sheet> fullerSheet(const QList<MemberId> &members, const QList<CompetencyId> &competencies) const;

    Result<> rate(const QModelIndex &index, TypedJudgment judgment);
    /// What would be entered into the cell; the subject of a verb.
    edit::RatingSubject subjectAt(const QModelIndex &index) const;
    Entry enter(const QModelIndex &index, const QString &typed) override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const RatingRow &row, int column, int role) const override;
    Qt::ItemFlags flagsOf(const RatingRow &row, int column) const override;
    bool isPinnedLast(const RatingRow &row) const override { return !row.member; }

private:
    std::vector<RatedCompetency> competenciesToRate() const;
    std::vector<MemberId> peopleToRate() const;
    RatingRow read(MemberId member, const Assessment &assessment) const;
    QVariant ratingCell(const RatingCell &cell, int role) const;
    QVariant strengthCell(std::optional<int> strength, bool isManagement, int role) const;
    Entry addPerson(const QModelIndex &index, const QString &name);

    Session &m_session;
    QLocale m_locale;
    View m_view;
    std::vector<RatedCompetency> m_competencies;
    bool m_isHeat = false;
};

} // namespace evenkeel
