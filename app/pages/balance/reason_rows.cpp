// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance/reason_rows.h"

#include "app/theme/plain_text.h"
#include "app/widgets/labels.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype longestBeside = 28; ///< A note that is read on the line of its value.

} // namespace

ReasonRows::ReasonRows(const QList<ReasonRow> &rows, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(1);
    const bool areNotesShort = std::all_of(rows.begin(), rows.end(), [](const ReasonRow &row) {
        return row.note.size() <= longestBeside;
    });
    grid->setColumnStretch(areNotesShort ? 2 : 1, 1);
    int line = 0;
    for (const ReasonRow &row : rows) {
        QLabel *label = plainLabel(row.label, theme::TextStyle::Body, theme::Role::Muted, this);
        if (row.label.size() > longestBeside) {
            label->setWordWrap(true);
            label->setMinimumWidth(label->fontMetrics().averageCharWidth() * int(longestBeside));
        }
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(makeValue(row), line, 1, Qt::AlignTop | Qt::AlignLeft);
        ++line;
        if (row.note.isEmpty())
            continue;
        QLabel *note = wrappedLabel(row.note, theme::TextStyle::Caption, theme::Role::Muted, this);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (areNotesShort) {
            grid->addWidget(note, line - 1, 2, Qt::AlignVCenter);
            continue;
        }
        grid->addWidget(note, line, 1);
        grid->setRowMinimumHeight(line + 1, 5);
        line += 2;
    }
}

QWidget *ReasonRows::makeValue(const ReasonRow &row)
{
    if (!row.rows) {
        QLabel *value = plainLabel(row.value, theme::TextStyle::Strong, theme::Role::Text, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return value;
    }
    QPushButton *value = linkButton(theme::asCaption(row.value), this);
    value->setFont(theme::font(theme::TextStyle::Strong));
    value->setAccessibleName(u"%1: %2"_s.arg(row.label, row.value));
    value->setAccessibleDescription(row.note);
    value->setToolTip(row.rows->competencies.isEmpty() ? tr("Show these people") : tr("Show these ratings"));
    connect(value, &QPushButton::clicked, this, [this, behind = *row.rows] { Q_EMIT rowsRequested(behind); });
    return value;
}

} // namespace evenkeel
