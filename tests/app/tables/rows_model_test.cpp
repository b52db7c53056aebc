// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_table.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {
namespace {

QString textAt(const QPersistentModelIndex &index)
{
    return index.isValid() ? index.data().toString() : u"gone"_s;
}

} // namespace

TEST(RowsModel, ADozenChangesKeepTheModelSound)
{
    WordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList states{u"a b c"_s,   u"a b c d e"_s, u"z a b c d e"_s, u"a c e"_s,       u"e c a"_s,
                             u"e x y c a"_s, u"a2 c2 e2"_s, u"q r s"_s,       u"s a r b q c"_s, u""_s,
                             u"c b a"_s,   u"a1 b c9 d"_s, u"d"_s,           u"d"_s};

    for (const QString &state : states) {
        table.setRows(words(state));
        EXPECT_EQ(table.shown(), state);
    }
}

TEST(RowsModel, EveryChangeAtRandomArrivesAtTheRowsGiven)
{
    WordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);

    for (int round = 0; round < 300; ++round) {
        std::vector<Word> rows;
        for (int id = 0; id < 12; ++id) {
            if (random.bounded(3) > 0)
                rows.push_back({.id = id, .text = QString::number(id * 10 + random.bounded(2))});
        }
        std::shuffle(rows.begin(), rows.end(), random);
        table.setRows(rows);
        ASSERT_EQ(table.rows(), rows);
    }
}

TEST(RowsModel, ARowStaysItselfWhenRowsBeforeItGo)
{
    WordTable table;
    table.setRows(words(u"a b c d"_s));
    const QPersistentModelIndex c = table.index(2, 0);
    const QPersistentModelIndex a = table.index(0, 0);

    table.setRows(words(u"c d"_s));

    EXPECT_EQ(textAt(c), u"c"_s);
    EXPECT_EQ(c.row(), 0);
    EXPECT_EQ(textAt(a), u"gone"_s);
}

TEST(RowsModel, ARowStaysItselfWhenTheOrderChangesAndOthersCome)
{
    WordTable table;
    table.setRows(words(u"a b c d"_s));
    const QPersistentModelIndex b = table.index(1, 1);

    table.setRows(words(u"x d c2 a y b3"_s));

    EXPECT_EQ(b.row(), 5);
    EXPECT_EQ(b.column(), 1);
    EXPECT_EQ(table.row(b.row()).text, u"b3"_s);
}

TEST(RowsModel, OnlyChangedRowsAreSaidToChange)
{
    WordTable table;
    table.setRows(words(u"a b c d e"_s));
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(&table, &QAbstractItemModel::layoutChanged);

    table.setRows(words(u"a b2 c2 d e2"_s));

    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changes[0][1].toModelIndex().row(), 2);
    EXPECT_EQ(changes[1][0].toModelIndex().row(), 4);
    EXPECT_EQ(layouts.size(), 0);
}

TEST(RowsModel, SortsTextAsPeopleDoAndNumbersByTheirValue)
{
    WordTable table;
    table.setRows({{.id = 1, .text = u"émile"_s, .number = 10},
                   {.id = 2, .text = u"Zoë"_s, .number = 9},
                   {.id = 3, .text = u"Anna"_s, .number = 100}});

    table.sort(0);
    EXPECT_EQ(table.shown(), u"Anna émile Zoë"_s);
    table.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(table.shown(), u"Anna émile Zoë"_s);
    table.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(table.shown(), u"Zoë émile Anna"_s);
    table.sort(-1);
    EXPECT_EQ(table.shown(), u"émile Zoë Anna"_s);
}

TEST(RowsModel, ThePinnedRowIsLastHoweverItIsSorted)
{
    WordTable table;
    table.setRows({{.id = 1, .text = u"b"_s}, {.id = 2, .text = u"a"_s}, {.id = 3, .text = u"A new one"_s, .isLast = true}});

    table.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(table.shown(), u"a b A new one"_s);
    table.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(table.shown(), u"b a A new one"_s);
}

TEST(RowsModel, NewRowsComeInTheSortedOrder)
{
    WordTable table;
    table.setRows(words(u"c a"_s));
    table.sort(0);

    table.setRows(words(u"c a b"_s));

    EXPECT_EQ(table.shown(), u"a b c"_s);
}

TEST(RowsModel, TenThousandRowsMoveInAnInstant)
{
    WordTable table;
    std::vector<Word> rows;
    for (int id = 0; id < 10'000; ++id)
        rows.push_back({.id = id, .text = QString::number(id)});
    table.setRows(rows);
    const QPersistentModelIndex last = table.index(9'999, 0);

    std::reverse(rows.begin(), rows.end());
    for (std::size_t i = 0; i < rows.size(); i += 2)
        rows[i].text += u'!';
    QElapsedTimer clock;
    clock.start();
    table.setRows(rows);

    EXPECT_EQ(last.row(), 0);
    EXPECT_LT(clock.elapsed(), 1000);
}

} // namespace evenkeel::tables
