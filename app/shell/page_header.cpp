// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_header.h"

#include "app/shell/demand_bar.h"
#include "app/widgets/labels.h"
#include "app/widgets/spread_layout.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace evenkeel {

PageHeader::PageHeader(Session &session, ViewState &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_name(new ElidedLabel)
    , m_subtitle(new QLabel)
    , m_right(new QHBoxLayout)
    , m_demands(new DemandBar(session, view, this))
    , m_choosers(new QWidget(this))
{
    m_name->setFont(theme::font(theme::TextStyle::Title));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    theme::setInk(m_subtitle, theme::Role::Muted);

    auto *left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_name);
    left->addWidget(m_subtitle);
    left->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(18);
    top->addLayout(left, 1);
    top->addLayout(m_right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 4);
    layout->setSpacing(2);
    layout->addLayout(top);
    auto *second = new SpreadLayout;
    second->setSpacing(8);
    m_choosers->setLayout(new QHBoxLayout);
    m_choosers->layout()->setContentsMargins(0, 0, 0, 0);
    m_choosers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    second->addWidget(m_demands);
    second->addWidget(m_choosers);
    layout->addLayout(second);

    connect(&m_session, &Session::changed, this, &PageHeader::refreshName);
    connect(&m_view, &ViewState::teamChanged, this, &PageHeader::refreshName);
    refreshName();
}

void PageHeader::showPage(Page *page)
{
    if (m_page)
        disconnect(m_page, &Page::subtitleChanged, this, nullptr);
    m_page = page;
    connect(page, &Page::subtitleChanged, this, &PageHeader::refreshSubtitle);
    if (!m_widgets.contains(page)) {
        QWidget *made = page->makeHeaderWidget();
        m_widgets.insert(page, made ? made : new QWidget);
        m_right->addWidget(m_widgets.value(page));
        QWidget *chooser = page->makeChooser();
        m_chooserOf.insert(page, chooser);
        if (chooser)
            m_choosers->layout()->addWidget(chooser);
    }
    for (auto at = m_widgets.cbegin(); at != m_widgets.cend(); ++at)
        at.value()->setVisible(at.key() == page);
    for (auto at = m_chooserOf.cbegin(); at != m_chooserOf.cend(); ++at) {
        if (at.value())
            at.value()->setVisible(at.key() == page);
    }
    m_choosers->setVisible(m_chooserOf.value(page));
    m_demands->setVisible(page->showsDemands());
    refreshSubtitle();
}

void PageHeader::refreshName()
{
    const Team *team = m_session.organization().teams.find(m_view.team());
    m_name->setText(team ? team->name.text() : QString());
}

void PageHeader::refreshSubtitle() { m_subtitle->setText(m_page->subtitle()); }

} // namespace evenkeel
