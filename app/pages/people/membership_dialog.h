// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/form_dialog.h"
#include "core/session/session.h"

class QLineEdit;

namespace evenkeel {

class ChoiceList;
class DayField;
class FieldError;

/// Takes people to another team: from a day on instead of the one they are in, or beside it; or back into the team that
/// they left.
class MembershipDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose { Move, AlsoIn, ComeBack };

    /// `memberships` is not empty; for ComeBack, one a person.
    MembershipDialog(Purpose purpose, Session &session, std::vector<MembershipId> memberships, Day today, QWidget *parent);

protected:
    void finish() override;

private:
    QWidget *makeFields(Day today);
    /// What is left of a full-time job where it is one person's, else half of one.
    double suggestedShare(Day today) const;
    Verb<> verb(TeamId team, double share, Day from) const;
    QString sentence(TeamId team) const;
    std::vector<MemberId> members() const;

    Purpose m_purpose;
    Session &m_session;
    std::vector<MembershipId> m_memberships;
    ChoiceList *m_teams = nullptr; ///< Null for ComeBack.
    QLineEdit *m_share = nullptr; ///< Null for Move, which keeps it.
    FieldError *m_shareError = nullptr;
    DayField *m_from;
    FieldError *m_fromError;
};

/// How people are named in a title or a sentence: "Ada Berg", or "3 people".
QString namesOf(const Organization &organization, const std::vector<MemberId> &members);

} // namespace evenkeel
