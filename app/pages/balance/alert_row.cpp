// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/alert_row.h"

#include "app/pages/balance/standing_look.h"
#include "app/widgets/card.h"
#include "app/widgets/column_layout.h"
#include "app/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace evenkeel {

namespace {

constexpr qsizetype fewest = 3;
/// Beyond this many the team tree tells more than cards do.
constexpr qsizetype most = 30;
constexpr int narrowestCard = 270;

} // namespace

AlertRow::AlertRow(QWidget *parent)
    : QWidget(parent)
    , m_cards(new ColumnLayout(narrowestCard, 3))
    , m_more(linkButton({}))
{
    m_cards->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_cards);
    layout->addWidget(m_more);
    hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        rebuild();
    });
}

void AlertRow::show(const QList<AlertCardText> &alerts)
{
    const auto isSameTeam = [](const AlertCardText &a, const AlertCardText &b) { return a.team == b.team; };
    if (!std::equal(alerts.begin(), alerts.end(), m_alerts.begin(), m_alerts.end(), isSameTeam))
        m_showsAll = false;
    m_alerts = alerts;
    rebuild();
}

void AlertRow::rebuild()
{
    const qsizetype shown = std::min(m_alerts.size(), m_showsAll ? most : fewest);
    while (m_cards->count() > shown) {
        const std::unique_ptr<QLayoutItem> last(m_cards->takeAt(m_cards->count() - 1));
        last->widget()->hide(); // it may be what was pressed: gone only when that is over
        last->widget()->deleteLater();
    }
    while (m_cards->count() < shown) {
        auto *card = new AccentCard(this);
        const int index = m_cards->count();
        connect(card, &AccentCard::linkActivated, this, [this, index] { Q_EMIT reasonsRequested(m_alerts[index].team); });
        m_cards->addWidget(card);
        card->show();
    }
    for (int index = 0; index < shown; ++index) {
        const AlertCardText &alert = m_alerts[index];
        auto *card = static_cast<AccentCard *>(m_cards->itemAt(index)->widget());
        const StandingLook look = lookOf(alert.standing);
        card->setAccent(look.mark, look.text);
        card->setHeading(look.iconName, alert.heading);
        card->setSentence(alert.body);
        card->setDetail(alert.muted);
        card->setLink(tr("Show why"));
    }

    const auto others = int(m_alerts.size() - fewest);
    m_more->setVisible(others > 0);
    if (m_showsAll)
        m_more->setText(m_alerts.size() > most ? tr("Show fewer (%n alert(s) (is/are) marked in the team tree only)", nullptr,
                                                     int(m_alerts.size() - most))
                                               : tr("Show fewer"));
    else
        m_more->setText(tr("%n more alert(s)", nullptr, others));
    setVisible(!m_alerts.isEmpty());
    updateGeometry();
}

} // namespace evenkeel
