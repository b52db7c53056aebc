// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/busy_page.h"

#include "app/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int barSteps = 1000;
constexpr int cardWidth = 420;

} // namespace

BusyPage::BusyPage(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    theme::setLook(this, theme::Look::Page);
    auto *card = new QFrame;
    theme::setLook(card, theme::Look::Card);
    card->setFixedWidth(cardWidth);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_bar->setTextVisible(false);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(18, 18, 18, 18);
    cardLayout->setSpacing(12);
    cardLayout->addWidget(m_what);
    cardLayout->addWidget(m_bar);
    cardLayout->addWidget(m_cancel, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(card, 0, Qt::AlignCenter);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping. Nothing will have changed."));
        Q_EMIT cancelled();
    });
}

void BusyPage::begin(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    showProgress(0, 0);
    m_cancel->setFocus();
}

void BusyPage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, barSteps);
    m_bar->setValue(int(double(done) / double(total) * barSteps));
}

} // namespace evenkeel
