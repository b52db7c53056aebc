// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/save_status.h"

#include "app/widgets/labels.h"
#include "core/domain/rounds.h"

#include <QFileInfo>
#include <QLocale>
#include <QStatusBar>

namespace evenkeel {

namespace {

constexpr int answerFor = 5000; ///< ms

} // namespace

SaveStatus::SaveStatus(const Session &session, const ViewState &view, QStatusBar *bar)
    : QObject(bar)
    , m_session(session)
    , m_view(view)
    , m_bar(bar)
    , m_file(new ElidedLabel)
    , m_saved(plainLabel({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_round(new ElidedLabel)
{
    m_file->setRole(theme::Role::Muted);
    m_round->setRole(theme::Role::Muted);
    m_bar->setSizeGripEnabled(false);
    m_bar->setContentsMargins(8, 0, 8, 0);
    m_bar->addWidget(m_file);
    m_bar->addWidget(m_saved);
    m_bar->addWidget(m_round);
    m_bar->addPermanentWidget(plainLabel(tr("Confidential · stored on this computer only"),
                                          theme::TextStyle::Body, theme::Role::Muted));
    connect(&m_session, &Session::changed, this, &SaveStatus::refresh);
    connect(&m_view, &ViewState::asOfChanged, this, &SaveStatus::refresh);
    refresh();
}

void SaveStatus::refresh()
{
    m_file->setText(QFileInfo(m_session.path()).fileName());
    m_saved->setText(savedText());
    m_round->setText(roundText());
}

void SaveStatus::sayAllIsSaved()
{
    m_bar->showMessage(tr("All changes are saved already: every edit is written when it is made."), answerFor);
}

QString SaveStatus::savedText() const
{
    if (m_view.isReadOnly())
        return tr("Read-only copy");
    const QDateTime at = m_session.savedAt();
    if (!at.isValid())
        return tr("All changes saved");
    const QLocale locale;
    return at.date() == m_session.clock().now().date()
        ? tr("All changes saved %1").arg(locale.toString(at.time(), QLocale::ShortFormat))
        : tr("All changes saved %1").arg(locale.toString(at, QLocale::ShortFormat));
}

QString SaveStatus::roundText() const
{
    return tr("Round: %1").arg(roundOn(m_session.organization(), m_view.asOf()).name);
}

} // namespace evenkeel
