// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/progress_line.h"

#include "app/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>

namespace evenkeel {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_people(plainLabel({}, theme::TextStyle::Caption, theme::Role::Muted, this))
    , m_percent(plainLabel({}, theme::TextStyle::Caption, theme::Role::Muted, this))
    , m_bar(new QProgressBar(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setMinimumWidth(220);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(3);
    layout->setRowStretch(0, 1);
    layout->addWidget(m_people, 1, 0, Qt::AlignLeft);
    layout->addWidget(m_percent, 1, 1, Qt::AlignRight);
    layout->addWidget(m_bar, 2, 0, 1, 2);
}

void ProgressLine::show(int peopleDone, int people, int cellsDone, int cells)
{
    // All but the last cell is not yet all.
    const int percent = cells > 0 ? int(100LL * cellsDone / cells) : 0;
    m_people->setText(tr("%1 of %n person(s) done", nullptr, people).arg(locale().toString(peopleDone)));
    m_percent->setText(tr("%1 %").arg(locale().toString(percent)));
    m_bar->setRange(0, std::max(1, cells));
    m_bar->setValue(cellsDone);
    m_bar->setAccessibleName(m_people->text());
    setVisible(people > 0 && cells > 0);
}

QString ProgressLine::text() const { return m_people->text() + u' ' + m_percent->text(); }

} // namespace evenkeel
