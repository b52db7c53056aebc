// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/view_state.h"
#include "core/domain/known_rounds.h"
#include "core/report/person_profile.h"
#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace evenkeel {

class Card;
class ElidedLabel;
class FieldError;
class NoteField;

/// One person's own profile: both strengths, the ratings against their anchors, the rounds, notes, teams over time. It
/// gives nobody a standing. The note is typed here and kept when the keyboard leaves it.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    PersonPanel(Session &session, ViewState &view, QWidget *parent = nullptr);

    /// None while it is closed.
    std::optional<MemberId> member() const { return m_member; }
    /// Opens it. Stays with the person shown where that one's note cannot be kept; it says why.
    void show(MemberId member);
    /// False where the note cannot be kept.
    bool close();
    QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeHeader();
    Card *makeNotes();
    QWidget *makeContent(const PersonProfile &profile);
    void addRemarks(const PersonProfile &profile);
    void refresh();
    bool keepNote();

    Session &m_session;
    ViewState &m_view;
    KnownRounds m_knownRounds;
    std::optional<MemberId> m_member;
    ElidedLabel *m_name;
    QLabel *m_about;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QWidget *m_strengths = nullptr;
    QWidget *m_content = nullptr; ///< What stands below the notes.
    Card *m_notes;
    NoteField *m_note;
    FieldError *m_noteError;
    QWidget *m_remarks = nullptr;
    QString m_heldNote; ///< As it stands in the file.
};

} // namespace evenkeel
