// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/alert_row.h"

#include "app/pages/balance/standing_look.h"
#include "app/widgets/card.h"
#include "app/widgets/column_layout.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int fewest = 3;
/// Beyond this many the team tree tells more than cards do.
constexpr int most = 30;
constexpr int narrowestCard = 270;

/// A flag is told apart by its sign and words; it has no side.
StandingLook lookOfAlert(const AlertCardText &alert)
{
    if (alert.flag)
        return {u"info"_s, theme::Role::Muted, theme::Role::Text};
    return lookOf(alert.standing);
}

/// In the order in which Tab goes to them.
QList<QPushButton *> linksOf(const QWidget *card) { return card->findChildren<QPushButton *>(); }

} // namespace

AlertRow::AlertRow(QWidget *parent)
    : QWidget(parent)
    , m_cards(new ColumnLayout(narrowestCard, 3, this))
    , m_links(new QWidget(this))
    , m_more(linkButton({}, m_links))
    , m_aside(linkButton({}, m_links))
{
    m_cards->setSpacing(12);
    m_cards->setContentsMargins(0, 0, 0, 0);
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(16);
    links->addWidget(m_more);
    links->addWidget(m_aside);
    m_links->hide();
    hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        Q_EMIT moreWanted();
    });
    connect(m_aside, &QPushButton::clicked, this, [this] {
        m_showsAside = !m_showsAside;
        Q_EMIT moreWanted();
    });
}

int AlertRow::mostOpen() const { return m_showsAll ? most : fewest; }

int AlertRow::mostAcknowledged() const { return m_showsAside ? most : 0; }

void AlertRow::show(const AlertCards &cards, TeamId team, bool takesEdits)
{
    m_takesEdits = takesEdits;
    if (m_team != team) {
        m_showsAll = m_showsAside = false;
        m_team = team;
    }
    m_alerts = cards;
    m_alerts.open = m_alerts.open.first(std::min<qsizetype>(m_alerts.open.size(), mostOpen()));
    m_alerts.acknowledged = m_alerts.acknowledged.first(std::min<qsizetype>(m_alerts.acknowledged.size(), mostAcknowledged()));
    rebuild();
}

void AlertRow::setRoomy(bool isRoomy)
{
    if (isRoomy == m_isRoomy)
        return;
    m_isRoomy = isRoomy;
    rebuild();
}

const AlertCardText &AlertRow::alertAt(int index) const
{
    return index < m_alerts.open.size() ? m_alerts.open[index] : m_alerts.acknowledged[index - m_alerts.open.size()];
}

AccentCard *AlertRow::addCard()
{
    auto *card = new AccentCard(this);
    const int index = m_cards->count();
    connect(card, &AccentCard::linkActivated, this, [this, index] { Q_EMIT reasonsRequested(alertAt(index).team); });
    connect(card, &AccentCard::secondLinkActivated, this, [this, index] {
        const AlertCardText alert = alertAt(index);
        if (alert.acknowledged.isEmpty())
            Q_EMIT acknowledgeRequested(alert);
        else
            Q_EMIT returnRequested(alert);
    });
    // The charts below are older, and Tab would go there first.
    QWidget *before = previousInFocusChain();
    if (index > 0)
        before = linksOf(m_cards->itemAt(index - 1)->widget()).last();
    while (!(before->focusPolicy() & Qt::TabFocus) && before != this) // nothing can follow what takes no keyboard
        before = before->previousInFocusChain();
    for (QPushButton *link : linksOf(card)) {
        setTabOrder(before, link);
        before = link;
    }
    m_cards->addWidget(card);
    card->show();
    return card;
}

void AlertRow::rebuild()
{
    const auto shown = int(m_alerts.open.size() + m_alerts.acknowledged.size());
    bool losesFocus = false;
    while (m_cards->count() > shown) {
        const std::unique_ptr<QLayoutItem> last(m_cards->takeAt(m_cards->count() - 1));
        losesFocus = losesFocus || last->widget()->isAncestorOf(window()->focusWidget());
        last->widget()->hide(); // it may be what was pressed: gone only when that is over
        last->widget()->deleteLater();
    }
    while (m_cards->count() < shown)
        addCard();
    for (int index = 0; index < shown; ++index)
        fill(static_cast<AccentCard *>(m_cards->itemAt(index)->widget()), alertAt(index));
    sayLinks();
    setVisible(shown > 0);
    updateGeometry();
    if (losesFocus)
        (shown > 0 ? linksOf(m_cards->itemAt(shown - 1)->widget()).last() : m_aside)->setFocus();
}

void AlertRow::fill(AccentCard *card, const AlertCardText &alert)
{
    const bool isAside = !alert.acknowledged.isEmpty();
    const StandingLook look = lookOfAlert(alert);
    card->setAccent(isAside ? theme::Role::Border : look.mark, isAside ? theme::Role::Muted : look.text);
    card->setHeading(look.iconName, alert.heading);
    card->setSentence(isAside ? alert.acknowledged : alert.body);
    card->setDetail(isAside          ? alert.body
                        : m_isRoomy ? QStringList{alert.detail, alert.rest}.join(u' ').trimmed()
                                    : alert.detail);
    card->setMore(isAside ? QString() : alert.rest);
    card->setLink(tr("Show why"));
    card->setSecondLink(!m_takesEdits ? QString() : isAside ? tr("Show again") : tr("Acknowledge…"));
}

void AlertRow::sayLinks()
{
    const int others = m_alerts.openCount - fewest;
    m_more->setVisible(others > 0);
    if (m_showsAll)
        m_more->setText(m_alerts.openCount > most ? tr("Show fewer (%n alert(s) (is/are) marked in the team tree only)", nullptr,
                                                       m_alerts.openCount - most)
                                                  : tr("Show fewer"));
    else
        m_more->setText(tr("%n more alert(s)", nullptr, others));
    m_aside->setVisible(m_alerts.acknowledgedCount > 0);
    m_aside->setText(m_showsAside ? tr("Hide the acknowledged") : tr("%n acknowledged", nullptr, m_alerts.acknowledgedCount));
    m_links->setVisible(others > 0 || m_alerts.acknowledgedCount > 0);
}

} // namespace evenkeel
