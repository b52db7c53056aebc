// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace evenkeel {

/// The words of a report, before any paper. Surfaces decide how a block is drawn; no block knows a size or a color.
/// Text is plain.

struct Paragraph
{
    enum class Tone { Body, Lead, Muted, Quote };
    QString text;
    Tone tone = Tone::Body;
};

struct BulletList
{
    QStringList items;
    bool isNumbered = false;
};

/// Parts a page where it says a second thing.
struct Heading
{
    QString text;
};

/// One side described in two columns, or any two texts side by side.
struct TwoColumns
{
    struct Column
    {
        QString heading;
        std::optional<Side> side; ///< Drawn in the side's color and with its shape.
        QStringList items;
    };
    Column left;
    Column right;
};

/// Two strengths against two needs, large, and the standing in words.
struct Headline
{
    TeamFigure team;
    QString standing; ///< "In balance"; why there is none where it is not shown.
};

struct Table
{
    QStringList header;
    QList<QStringList> rows;
};

using Block = std::variant<Heading, Paragraph, BulletList, TwoColumns, Headline, TeamBarsFigure, BalanceMapFigure,
                           CompetencyStripFigure, Table>;

/// One message: its title is the message. A slide is one page; on paper pages follow each other.
struct ReportPage
{
    enum class Kind { Title, WhyBoth, Whole, Teams, Map, Competencies, Next, Method, Appendix };
    Kind kind;
    QString title;
    QString subtitle = {};
    QList<Block> blocks = {};
    /// What the speaker may say; plain text of a few sentences. Never on the page itself.
    QString notes = {};
};

struct Document
{
    QString title;
    /// On every page: organization, round, audience, date; "n rated by how many". Page numbers are the surface's.
    QString footerLeft;
    QString footerMiddle;
    QList<ReportPage> pages;
};

} // namespace evenkeel
