// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/shared_table.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace evenkeel {
namespace {

struct Row
{
    int key;
    int value;
    friend bool operator==(const Row &, const Row &) = default;
};
int keyOf(const Row &row) { return row.key; }

std::map<int, int> contentOf(const SharedTable<Row> &table)
{
    std::map<int, int> content;
    for (const Row &row : table)
        content[row.key] = row.value;
    return content;
}

TEST(SharedTable, AgreesWithAMapOverThousandsOfRandomChanges)
{
    std::mt19937 random(20261123);
    SharedTable<Row> table;
    std::map<int, int> model;

    for (int step = 0; step < 20'000; ++step) {
        const int key = int(random() % 3000);
        if (random() % 3 == 0) {
            EXPECT_EQ(table.remove(key), model.erase(key) == 1);
        } else {
            table.put({key, step});
            model[key] = step;
        }
    }

    EXPECT_EQ(contentOf(table), model);
    EXPECT_EQ(table.size(), qsizetype(model.size()));
    for (int key = 0; key < 3000; ++key) {
        const Row *found = table.find(key);
        ASSERT_EQ(found != nullptr, model.contains(key)) << key;
        if (found) {
            EXPECT_EQ(found->value, model.at(key));
        }
        const auto bound = table.lowerBound(key);
        const auto expected = model.lower_bound(key);
        ASSERT_EQ(bound == table.end(), expected == model.end()) << key;
        if (expected != model.end()) {
            EXPECT_EQ(bound->key, expected->first);
        }
    }
}

TEST(SharedTable, ACopyKeepsItsRowsWhenTheOtherChanges)
{
    SharedTable<Row> table;
    for (int key = 0; key < 2000; ++key)
        table.put({key, key});

    const SharedTable<Row> copy = table;
    table.put({700, -1});
    table.remove(3);

    EXPECT_EQ(copy.find(700)->value, 700);
    EXPECT_NE(copy.find(3), nullptr);
    EXPECT_FALSE(copy == table);
}

TEST(SharedTable, EqualRowsInDifferentChunksAreEqual)
{
    SharedTable<Row> ascending;
    SharedTable<Row> descending;
    for (int key = 0; key < 3000; ++key)
        ascending.put({key, key});
    for (int key = 2999; key >= 0; --key)
        descending.put({key, key});

    EXPECT_TRUE(ascending == descending);
}

} // namespace
} // namespace evenkeel
