// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_panel.h"

#include "app/pages/people/person_cards.h"
#include "app/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "app/widgets/note_field.h"
#include "core/edit/member_verbs.h"
#include "core/report/words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int leastWidth = 360;
constexpr int firstWidth = 470;

} // namespace

PersonPanel::PersonPanel(Session &session, ViewState &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_name(new ElidedLabel)
    , m_about(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_scroll(new QScrollArea)
    , m_notes(makeNotes())
{
    setMinimumWidth(leastWidth);
    auto *inner = new QWidget;
    theme::setLook(inner, theme::Look::Page);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(10);
    m_column->addWidget(m_notes);
    m_column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Profile"));
    setFocusProxy(m_scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeader());
    layout->addWidget(m_scroll, 1);
    hide();
    connect(&m_session, &Session::changed, this, &PersonPanel::refresh);
    connect(&m_view, &ViewState::asOfChanged, this, &PersonPanel::refresh);
}

QWidget *PersonPanel::makeHeader()
{
    auto *header = new QWidget;
    m_name->setFont(theme::font(theme::TextStyle::Title));
    auto *close = new QToolButton;
    close->setIcon(theme::icon(u"close"_s));
    close->setToolTip(tr("Close the profile (Esc)"));
    close->setAccessibleName(tr("Close the profile"));
    theme::setLook(close, theme::Look::Quiet);
    auto *layout = new QGridLayout(header);
    layout->setContentsMargins(2, 0, 4, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(close, 0, 1, Qt::AlignTop);
    layout->addWidget(m_about, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(close, &QToolButton::clicked, this, &PersonPanel::close);
    return header;
}

Card *PersonPanel::makeNotes()
{
    auto *notes = new Card(tr("Notes"));
    m_note = new NoteField;
    m_note->setPlaceholderText(tr("What you want to remember about this person. It is in no report."));
    m_note->setAccessibleName(tr("Note about this person"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(5 * m_note->fontMetrics().height());
    m_note->installEventFilter(this);
    m_noteError = new FieldError(m_note);
    notes->body()->addWidget(m_note);
    notes->body()->addWidget(m_noteError);
    connect(m_note, &QPlainTextEdit::textChanged, m_noteError, &FieldError::clearError);
    return notes;
}

void PersonPanel::show(MemberId member)
{
    if (!keepNote())
        return;
    const bool isOther = m_member != member;
    m_member = member;
    QWidget::show();
    refresh();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

bool PersonPanel::close()
{
    if (!keepNote())
        return false;
    m_member.reset();
    hide();
    Q_EMIT closed();
    return true;
}

bool PersonPanel::keepNote()
{
    if (!m_member || m_note->isReadOnly() || m_note->text() == m_heldNote)
        return true;
    const Result<> kept = m_session.run(edit::setMemberNote(*m_member, m_note->text()));
    m_noteError->say(kept ? QString() : kept.error().sentence);
    if (!kept)
        m_note->setFocus();
    return bool(kept);
}

void PersonPanel::refresh()
{
    if (!m_member)
        return;
    if (!m_session.organization().members.find(*m_member)) {
        m_heldNote = m_note->text(); // there is nobody any more whose note it could be
        close();
        return;
    }
    const PersonProfile profile = personProfile(m_session.organization(), *m_member, m_view.asOf(),
                                                m_knownRounds.until(m_session.organization(), m_view.asOf()), locale());
    m_name->setText(profile.name);
    QStringList about;
    for (const QString &part : {profile.role, profile.email}) {
        if (!part.isEmpty())
            about.append(part);
    }
    m_about->setText(about.join(u" · "_s));
    m_about->setVisible(!about.isEmpty());

    const bool isTyping = m_note->text() != m_heldNote && m_note->hasFocus();
    if (!isTyping && m_note->text() != profile.note)
        m_note->setPlainText(profile.note);
    m_heldNote = isTyping ? profile.note : m_note->text(); // what the field makes of it is no edit
    m_note->setReadOnly(!m_view.takesEdits());
    addRemarks(profile);

    const int scrolled = m_scroll->verticalScrollBar()->value();
    delete m_strengths;
    delete m_content;
    m_strengths = person_cards::strengths(profile, m_view.asOf(), locale());
    m_content = makeContent(profile);
    m_column->insertWidget(0, m_strengths);
    m_column->insertWidget(2, m_content);
    m_column->activate();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

QWidget *PersonPanel::makeContent(const PersonProfile &profile)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const Side side : {Side::Management, Side::Leadership, Side::Neutral}) {
        if (QWidget *card = person_cards::ratings(profile, side, locale()))
            column->addWidget(card);
    }
    if (QWidget *card = person_cards::rounds(profile, locale()))
        column->addWidget(card);
    column->addWidget(person_cards::teams(profile, locale()));
    return content;
}

void PersonPanel::addRemarks(const PersonProfile &profile)
{
    delete m_remarks;
    m_remarks = new QWidget;
    auto *column = new QVBoxLayout(m_remarks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const PersonProfile::Remark &remark : profile.remarks) {
        column->addWidget(wrappedLabel(tr("%1 · %2 · %3", "a note on a rating: day, competency, who rated")
                                           .arg(words::date(remark.date, locale()), remark.about, remark.by),
                                       theme::TextStyle::Caption, theme::Role::Muted));
        QLabel *text = wrappedLabel(remark.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    m_notes->body()->addWidget(m_remarks);
}

QSize PersonPanel::sizeHint() const { return {firstWidth, QWidget::sizeHint().height()}; }

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PersonPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return QWidget::eventFilter(object, event);
}

} // namespace evenkeel
