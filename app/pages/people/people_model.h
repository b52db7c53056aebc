// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/rows_model.h"
#include "core/scoring/assessment.h"
#include "core/session/session.h"

#include <QLocale>

namespace evenkeel {

/// A membership as the table shows it; without one, the last row, in which a typed name adds a person.
struct PersonRow
{
    std::optional<MembershipId> membership;
    std::optional<MemberId> member = {};
    QString name = {};
    QString role = {};
    QString email = {};
    QString team = {};
    double share = 1;
    Period period = {};
    /// In the team on the day; else the person left before, or is still to come.
    bool isThere = true;
    /// Of all the person's shares on the day.
    double shareSum = 1;
    /// 0-100, whole; none while too little is rated.
    std::optional<int> management = {};
    std::optional<int> leadership = {};

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};
inline std::optional<MembershipId> keyOf(const PersonRow &row) { return row.membership; }

/// The people of a team on a day, one row a membership, in the order of the tree and of entry. What is typed is run as
/// a verb; what that refuses is refused with its sentence.
class PeopleModel : public tables::RowsModel<PersonRow>
{
    Q_OBJECT

public:
    enum Column { Name, Role, Email, Team, Share, From, To, Management, Leadership, ColumnCount };

    /// What is shown. `takesEdits` adds the row for a new name.
    struct View
    {
        TeamId team;
        Day day;
        bool isWithTeamsUnder = false;
        bool isWithOthers = false; ///< Those who left and those still to come too.
        bool takesEdits = true;
    };

    PeopleModel(Session &session, const QLocale &locale, QObject *parent = nullptr);

    /// Reads the session's organization and shows that.
    void show(const View &view);
    TeamId team() const { return m_view.team; }
    /// Of those shown who are there on the day; a person is counted once.
    int peopleCount() const { return m_peopleCount; }
    /// Sentences on shares that sum above 1, as far as they are shown; at most `most`.
    QStringList shareHints(int most) const;

    Entry enter(const QModelIndex &index, const QString &typed) override;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A day that was typed takes a row away from those of the day shown.
    void rowLeft(const QString &sentence);

protected:
    QVariant cell(const PersonRow &row, int column, int role) const override;
    Qt::ItemFlags flagsOf(const PersonRow &row, int column) const override;
    bool isPinnedLast(const PersonRow &row) const override { return !row.membership; }

private:
    QString text(const PersonRow &row, int column) const;
    QVariant sortValue(const PersonRow &row, int column) const;
    QString shareHint(const PersonRow &row) const;
    /// Why somebody is not among those of the day.
    QString whyElsewhere(const PersonRow &row) const;
    void tellWhoLeft(const PersonRow &before);
    Entry addPerson(const QModelIndex &index, const QString &name);
    Result<> change(const PersonRow &row, int column, const QString &typed);

    Session &m_session;
    QLocale m_locale;
    View m_view{TeamId(1), Day::always()};
    int m_peopleCount = 0;
};

} // namespace evenkeel
