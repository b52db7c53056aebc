// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PageKeys)
};

} // namespace

QList<PageKeys> tableKeys()
{
    return {{Tr::tr("Go on to the next cell, or back"), {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}},
            {Tr::tr("Go down, or up"), {Qt::Key_Return, Qt::SHIFT | Qt::Key_Return}},
            {Tr::tr("Go to the first or last column"), {Qt::Key_Home, Qt::Key_End}},
            {Tr::tr("Go to the first or last cell"), {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}},
            {Tr::tr("Go to the edge of what is filled in"),
             {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down, Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}},
            {Tr::tr("Select more cells"),
             {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}},
            {Tr::tr("Copy, cut or paste cells, to and from a spreadsheet too"),
             {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_V}},
            {Tr::tr("Clear what is selected"), {Qt::Key_Backspace}},
            {Tr::tr("Leave the table"), {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6}}};
}

QList<PageKeys> chartKeys()
{
    return {{Tr::tr("Go over the marks of a chart"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}},
            {Tr::tr("Go to the first or last mark"), {Qt::Key_Home, Qt::Key_End}},
            {Tr::tr("Go to the team or the ratings behind a mark"), {Qt::Key_Return}},
            {Tr::tr("The chart as a table, and back"), {Qt::Key_T}},
            {Tr::tr("Copy the chart as a picture, or its table"), {QKeySequence::Copy}}};
}

} // namespace evenkeel
