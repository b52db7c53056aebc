// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/reasons_panel.h"

#include "app/pages/balance/reason_rows.h"
#include "app/pages/balance/standing_look.h"
#include "app/widgets/card.h"
#include "app/widgets/column_layout.h"
#include "app/widgets/labels.h"
#include "core/report/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int narrowestColumn = 360;

QLabel *paragraph(const QString &text, QWidget *parent, theme::TextStyle style = theme::TextStyle::Body,
                  theme::Role ink = theme::Role::Text)
{
    QLabel *label = wrappedLabel(text, style, ink, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // the links are what Tab goes to
    return label;
}

QString captionOf(const QPushButton *button) { return button->accessibleName().isEmpty() ? button->text() : button->accessibleName(); }

/// Among those made anew, the one that does what `before` did, whose caption may say the contrary by now; else the one at
/// its place. Null where there are none.
QPushButton *successorOf(const QPushButton *before, qsizetype place, const QList<QPushButton *> &made)
{
    for (QPushButton *one : made) {
        if (before->objectName().isEmpty() ? captionOf(one) == captionOf(before) : one->objectName() == before->objectName())
            return one;
    }
    return made.value(std::min(place, made.size() - 1));
}

} // namespace

ReasonsPanel::ReasonsPanel(QWidget *parent)
    : ScrolledPage(parent)
    , m_reasons{.team = TeamId(1)}
{
}

void ReasonsPanel::show(const AlertReasons &reasons)
{
    const bool isAnother = reasons.team != m_reasons.team;
    if (isAnother) {
        m_showsMembers = false;
        m_unfolded.clear();
    }
    m_reasons = reasons;
    const int scrolled = verticalScrollBar()->value();
    rebuild();
    if (!isAnother)
        verticalScrollBar()->setValue(scrolled);
}

void ReasonsPanel::takeFocus()
{
    QWidget *last = focusWidget();
    (last && widget()->isAncestorOf(last) ? last : m_back)->setFocus();
}

void ReasonsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        ScrolledPage::keyPressEvent(event);
}

void ReasonsPanel::rebuild()
{
    QWidget *content = makeContent();
    auto *column = static_cast<QVBoxLayout *>(content->layout());
    setAccessibleName(m_reasons.title);
    column->addWidget(makeHead());
    auto *cards = new ColumnLayout(narrowestColumn, 2);
    cards->setSpacing(12);
    for (const AlertReasons::SideReasons &side : m_reasons.sides)
        cards->addWidget(makeSide(side));
    if (!m_reasons.firstActions.isEmpty())
        cards->addWidget(makeSection(tr("What to do first"), {m_reasons.firstActions}));
    if (!m_reasons.ifNothingIsDone.isEmpty())
        cards->addWidget(makeSection(tr("If nothing is done"), {m_reasons.ifNothingIsDone}));
    if (!m_reasons.beside.isEmpty())
        cards->addWidget(makeSection(tr("Beside the standing"), m_reasons.beside));
    cards->addWidget(makeMembers());
    column->addLayout(cards);
    column->addWidget(paragraph(m_reasons.method, content, theme::TextStyle::Caption, theme::Role::Muted));
    column->addStretch(1);
    const QList<QPushButton *> before = widget()->findChildren<QPushButton *>();
    auto *focused = qobject_cast<QPushButton *>(window()->focusWidget());
    const qsizetype place = before.indexOf(focused);
    setContent(content);
    QPushButton *successor = place < 0 ? nullptr : successorOf(focused, place, content->findChildren<QPushButton *>());
    if (successor)
        successor->setFocus();
}

QWidget *ReasonsPanel::makeHead()
{
    auto *head = new QWidget;
    m_back = linkButton(tr("Back"), head);
    m_back->setToolTip(tr("Back to the charts (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &ReasonsPanel::closed);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(paragraph(m_reasons.title, head, theme::TextStyle::Title, lookOf(m_reasons.standing).text));
    column->addWidget(paragraph(m_reasons.summary, head, theme::TextStyle::Body, theme::Role::Muted));
    if (m_reasons.toRateNext) {
        QPushButton *rate = primaryButton(tr("Show whom to rate next"), head);
        connect(rate, &QPushButton::clicked, this, [this] { Q_EMIT ratingRequested(*m_reasons.toRateNext); });
        column->addWidget(rate, 0, Qt::AlignLeft);
    }
    return head;
}

QWidget *ReasonsPanel::makeSide(const AlertReasons::SideReasons &side)
{
    auto *card = new AccentCard;
    const bool isManagement = side.side == Side::Management;
    card->setAccent(isManagement ? theme::Role::Management : theme::Role::Leadership,
                    isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
    card->setHeading(isManagement ? u"circle"_s : u"diamond"_s, words::side(side.side));
    card->setSentence(side.verdict);
    QVBoxLayout *body = card->body();
    body->setSpacing(6);
    body->addWidget(makeRows(side.arithmetic, card));
    if (!side.pulls.isEmpty()) {
        body->addWidget(plainLabel(tr("What pulls it down most"), theme::TextStyle::Strong, theme::Role::Text, card));
        body->addWidget(makeRows(side.pulls, card));
    }
    if (!side.smallestChange.isEmpty())
        addSteps(card, side);
    return card;
}

void ReasonsPanel::addSteps(AccentCard *card, const AlertReasons::SideReasons &side)
{
    QVBoxLayout *body = card->body();
    body->addWidget(plainLabel(tr("The smallest change that clears it"), theme::TextStyle::Strong, theme::Role::Text, card));
    body->addWidget(paragraph(side.smallestChange, card));
    if (side.steps.isEmpty())
        return;
    const bool isUnfolded = m_unfolded.contains(side.side);
    QPushButton *list = linkButton(isUnfolded ? tr("Hide the steps") : tr("List the steps"), card);
    list->setObjectName(u"steps of %1"_s.arg(words::side(side.side)));
    list->setAccessibleName(u"%1: %2"_s.arg(words::side(side.side), list->text()));
    connect(list, &QPushButton::clicked, this, [this, of = side.side] {
        if (!m_unfolded.removeOne(of))
            m_unfolded.append(of);
        show(m_reasons);
    });
    body->addWidget(list, 0, Qt::AlignLeft);
    if (isUnfolded)
        body->addWidget(makeRows(m_showsMembers ? side.stepsByPerson : side.steps, card));
}

QWidget *ReasonsPanel::makeMembers()
{
    auto *card = new Card(tr("The people behind it"));
    if (m_reasons.members.isEmpty()) {
        card->body()->addWidget(paragraph(tr("There are too many to list here; the People page has them."), card));
        card->body()->addStretch(1);
        return card;
    }
    QPushButton *reveal = linkButton(m_showsMembers ? tr("Hide them") : tr("Show them by their initials"), card);
    reveal->setObjectName(u"reveal"_s);
    connect(reveal, &QPushButton::clicked, this, [this] {
        m_showsMembers = !m_showsMembers;
        show(m_reasons);
    });
    if (m_showsMembers)
        card->body()->addWidget(makeRows(m_reasons.members, card));
    else
        card->body()->addWidget(paragraph(tr("Nobody is named here unless you ask, so that others may look on."), card));
    card->body()->addWidget(reveal, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    return card;
}

QWidget *ReasonsPanel::makeSection(const QString &heading, const QStringList &sentences)
{
    auto *card = new Card(heading);
    for (const QString &sentence : sentences)
        card->body()->addWidget(paragraph(sentence, card));
    card->body()->addStretch(1);
    return card;
}

ReasonRows *ReasonsPanel::makeRows(const QList<ReasonRow> &rows, QWidget *parent)
{
    auto *made = new ReasonRows(rows, parent);
    connect(made, &ReasonRows::rowsRequested, this, &ReasonsPanel::rowsRequested);
    return made;
}

} // namespace evenkeel
