// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/done_step.h"

#include "app/flows/import/plan_model.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int sign = 40;
constexpr int widestText = 620;

} // namespace

DoneStep::DoneStep(QWidget *parent)
    : QWidget(parent)
    , m_summary(wrappedLabel({}, theme::TextStyle::Heading))
    , m_leftOut(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_undo(new QPushButton(tr("&Undo this import")))
{
    auto *icon = new QLabel;
    icon->setPixmap(theme::icon(u"check"_s, theme::Role::Balanced).pixmap(sign, sign));
    icon->setAlignment(Qt::AlignCenter);
    auto *another = new QPushButton(tr("&Import another table"));
    m_undo->setAutoDefault(false);
    another->setAutoDefault(false);
    for (QLabel *label : {m_summary, m_leftOut})
        label->setAlignment(Qt::AlignHCenter);
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoWanted);
    connect(another, &QPushButton::clicked, this, &DoneStep::anotherWanted);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(another);
    buttons->addStretch(1);
    auto *words = new QWidget;
    words->setMaximumWidth(widestText);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(icon);
    column->addWidget(m_summary);
    column->addWidget(m_leftOut);
    column->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 100);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
}

void DoneStep::show(const ImportSummary &summary, int leftOut)
{
    m_summary->setText(tr("Imported %1.").arg(summaryOf(summary)));
    QStringList beside{tr("It is saved. One undo takes it all back, now or later.")};
    if (leftOut > 0)
        beside.append(tr("%n row(s) of the table (was/were) left out.", nullptr, leftOut));
    m_leftOut->setText(beside.join(u'\n'));
}

void DoneStep::takeFocus() { m_undo->setFocus(); }

} // namespace evenkeel
