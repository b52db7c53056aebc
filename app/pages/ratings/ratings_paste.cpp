// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_paste.h"

#include "core/exchange/csv_dialect.h"

#include <QCoreApplication>
#include <QRect>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RatingsPaste)
};

Error at(int row, int column, const QString &text, const QString &sentence)
{
    return {ErrorKind::Refused, Tr::tr("Row %1, column %2, “%3”: %4 Nothing was pasted.")
                                    .arg(QString::number(row), QString::number(column), text, sentence)};
}

} // namespace

Result<std::vector<edit::RatingDraft>> planPaste(const tables::Block &pasted, const RatingsModel &model, QRect area,
                                                 const std::vector<int> &columns, const QLocale &locale)
{
    const auto selectedColumns = std::count_if(columns.begin(), columns.end(), [&](int column) {
        return column >= area.left() && column <= area.right();
    });
    const tables::Block block = tables::tiled(pasted, area.height(), selectedColumns);
    const auto first = std::find(columns.begin(), columns.end(), area.left());
    if (block.front().size() > columns.end() - first)
        return Error{ErrorKind::Refused, Tr::tr("The block has more columns than there are from here on. Nothing was pasted.")};
    if (block.size() > model.peopleCount() - area.top())
        return Error{ErrorKind::Refused, Tr::tr("The block has more rows than there are people from here on. Nothing was pasted.")};

    std::vector<edit::RatingDraft> drafts;
    for (int r = 0; r < block.size(); ++r) {
        for (int c = 0; c < block[r].size(); ++c) {
            const QString text = cellWithoutFormulaGuard(block[r][c]).trimmed();
            const QModelIndex index = model.index(area.top() + r, *(first + c));
            if (text.isEmpty())
                continue;
            if (model.cellAt(index)) {
                const Result<TypedJudgment> judgment = judgmentFromText(text, locale);
                if (!judgment)
                    return at(r + 1, c + 1, text, judgment.error().sentence);
                drafts.push_back({.subject = model.subjectAt(index), .judgment = judgment->judgment, .level = judgment->level});
            } else if (index.column() < RatingsModel::firstCompetency && text != index.data().toString()) {
                return at(r + 1, c + 1, text, Tr::tr("this row is of “%1”.").arg(index.data().toString()));
            }
        }
    }
    return drafts;
}

std::vector<edit::RatingDraft> planFillDown(const RatingsModel &model, QRect area)
{
    if (area.height() == 1)
        area.setTop(area.top() - 1);
    std::vector<edit::RatingDraft> drafts;
    for (int column = area.left(); column <= area.right(); ++column) {
        const RatingCell *from = area.top() < 0 ? nullptr : model.cellAt(model.index(area.top(), column));
        if (!from || from->state == RatingCell::State::Empty)
            continue;
        for (int row = area.top() + 1; row <= area.bottom(); ++row) {
            const QModelIndex index = model.index(row, column);
            if (model.cellAt(index))
                drafts.push_back({.subject = model.subjectAt(index),
                                  .judgment = from->hasLevel() ? Judgment::Level : Judgment::CannotJudge,
                                  .level = from->level});
        }
    }
    return drafts;
}

} // namespace evenkeel
