// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/reasons_dialog.h"

#include "app/pages/balance/standing_look.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "core/report/words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QLabel *paragraph(const QString &text, theme::TextStyle style = theme::TextStyle::Body, theme::Role ink = theme::Role::Text)
{
    QLabel *label = wrappedLabel(text, style, ink);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ReasonsDialog::ReasonsDialog(const AlertReasons &reasons, Standing standing, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Why: %1").arg(reasons.title));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(12);
    column->addWidget(paragraph(reasons.title, theme::TextStyle::Title, lookOf(standing).text));
    for (const AlertReasons::SideReasons &side : reasons.sides)
        column->addWidget(makeSide(side));
    if (!reasons.beside.isEmpty())
        column->addWidget(makeSection(tr("Beside the standing"), reasons.beside));
    if (!reasons.firstActions.isEmpty())
        column->addWidget(makeSection(tr("What to do first"), {reasons.firstActions}));
    if (!reasons.ifNothingIsDone.isEmpty())
        column->addWidget(makeSection(tr("If nothing is done"), {reasons.ifNothingIsDone}));
    column->addWidget(paragraph(reasons.method, theme::TextStyle::Caption, theme::Role::Muted));
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    theme::setLook(inner, theme::Look::Page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    layout->setAlignment(buttons, Qt::AlignRight);
    buttons->setContentsMargins(0, 0, 12, 0);
    resize(560, 560);
}

QWidget *ReasonsDialog::makeSide(const AlertReasons::SideReasons &side)
{
    auto *card = new AccentCard;
    const bool isManagement = side.side == Side::Management;
    card->setAccent(isManagement ? theme::Role::Management : theme::Role::Leadership,
                    isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText);
    card->setHeading(isManagement ? u"circle"_s : u"diamond"_s, words::side(side.side));
    card->setSentence(side.verdict);
    QStringList details{side.evidence};
    if (!side.pulls.isEmpty())
        details.append(tr("What pulls it down most: %1.").arg(side.pulls.join(tr(", ", "between competencies"))));
    if (!side.smallestChange.isEmpty())
        details.append(side.smallestChange);
    card->setDetail(details.join(u'\n'));
    return card;
}

QWidget *ReasonsDialog::makeSection(const QString &heading, const QStringList &sentences)
{
    auto *card = new Card(heading);
    for (const QString &sentence : sentences)
        card->body()->addWidget(paragraph(sentence));
    return card;
}

} // namespace evenkeel
