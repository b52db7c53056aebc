// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/choice_list.h"
#include "app/shell/form_dialog.h"
#include "core/edit/member_merge.h"
#include "core/session/session.h"

class QButtonGroup;
class QComboBox;

namespace evenkeel {

class Card;

/// Makes one person of two entries of the same one. Shows both side by side, and asks which values stay and what becomes
/// of ratings that both have.
class MemberMergeDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Without `other` it asks for the other entry first, those of a like name on top.
    MemberMergeDialog(Session &session, MemberId kept, std::optional<MemberId> other, Day today, QWidget *parent);

Q_SIGNALS:
    void merged(evenkeel::MemberId kept);

protected:
    void finish() override;

private:
    struct Line
    {
        QString edit::MemberDraft::*text;
        QButtonGroup *choice;
    };

    std::vector<Choice> candidates() const;
    void compare();
    QWidget *makeComparison(MemberId other);
    QWidget *makeRatings(const edit::MemberMergeCounts &counts);
    edit::MemberMergeChoices choices() const;

    Session &m_session;
    MemberId m_kept;
    std::optional<MemberId> m_other;
    Day m_today;
    ChoiceList *m_list = nullptr; ///< Null where the other one was given.
    Card *m_card;
    QWidget *m_comparison = nullptr;
    std::vector<Line> m_lines;
    QComboBox *m_ratings = nullptr; ///< Null where no rating is in question.
};

} // namespace evenkeel
