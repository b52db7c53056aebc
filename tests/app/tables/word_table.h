// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/rows_model.h"

#include <QStringList>

#include <string>

namespace evenkeel::tables {

/// A row of the table in these tests: a number that says which row it is, and some words.
struct Word
{
    int id;
    QString text = {};
    QString more = {};
    double number = 0;
    bool isLast = false;

    friend bool operator==(const Word &, const Word &) = default;
};
inline int keyOf(const Word &word) { return word.id; }

/// Columns text, more, number; the number cannot be edited. Refuses the text "bad".
class WordTable : public RowsModel<Word>
{
public:
    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }

    Entry enter(const QModelIndex &index, const QString &typed) override
    {
        if (typed == QLatin1String("bad"))
            return {.refusal = QStringLiteral("That is bad."), .at = index};
        Word changed = row(index.row());
        (index.column() == 0 ? changed.text : changed.more) = typed;
        setRow(changed);
        return {.at = index};
    }

    QString shown() const
    {
        QStringList words;
        for (const Word &word : rows())
            words.push_back(word.text);
        return words.join(QLatin1Char(' '));
    }

protected:
    Qt::ItemFlags flagsOf(const Word &, int column) const override
    {
        const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        return column < 2 ? shown | Qt::ItemIsEditable : shown;
    }
    QVariant cell(const Word &word, int column, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::EditRole && role != SortRole)
            return {};
        return column == 0 ? QVariant(word.text) : column == 1 ? QVariant(word.more) : QVariant(word.number);
    }
    bool isPinnedLast(const Word &word) const override { return word.isLast; }
};

/// The words with ids of their own: "a b c" has rows keyed by their first letter.
inline std::vector<Word> words(const QString &text)
{
    std::vector<Word> rows;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        rows.push_back({.id = word[0].unicode(), .text = word});
    return rows;
}

} // namespace evenkeel::tables
