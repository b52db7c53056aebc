// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/takeover_model.h"

#include "app/flows/catalog/competencies_model.h"
#include "app/theme/theme.h"

namespace evenkeel {

using Fate = edit::CatalogStep::Fate;

void TakeoverModel::show(const edit::CatalogPlan &plan, const Organization &organization)
{
    std::vector<TakeoverRow> rows;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const edit::CatalogStep &step = plan.steps[i];
        rows.push_back({.place = i,
                        .step = step,
                        .process = step.process ? organization.competencies.find(*step.process)->name.text() : QString()});
    }
    setRows(std::move(rows));
}

QVariant TakeoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString headings[] = {tr("Competency"), tr("Side"), tr("What happens")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount ? headings[section]
                                                                                                              : QVariant();
}

QString TakeoverModel::whatHappens(const TakeoverRow &row)
{
    const edit::CatalogStep &step = row.step;
    QString what;
    switch (step.fate) {
    case Fate::Added:
        what = row.process.isEmpty() ? tr("New")
                                     : tr("New, begins with %n rating(s) of %1", nullptr, step.ratings).arg(row.process);
        break;
    case Fate::BroughtBack:
        what = tr("Counts again");
        break;
    case Fate::Renewed:
        what = tr("Gets the set's texts");
        break;
    case Fate::Kept:
        what = step.offered ? tr("Is here already") : tr("Stays, though not in this set");
        if (step.hasOtherTexts)
            what = tr("Is here already, with texts of its own");
        break;
    case Fate::Retired:
        what = tr("Retires, its ratings stay");
        break;
    case Fate::Removed:
        what = tr("Goes, it was never rated");
        break;
    }
    return step.otherSide ? tr("%1; stays %2, the set has it as %3").arg(what, sideText(step.side), sideText(*step.otherSide)) : what;
}

QVariant TakeoverModel::cell(const TakeoverRow &row, int column, int role) const
{
    const bool isScored = row.step.side != Side::Neutral;
    const bool isManagement = row.step.side == Side::Management;
    const bool isUntouched = row.step.fate == Fate::Kept;
    switch (role) {
    case Qt::DisplayRole: {
        const QString texts[] = {row.step.name, sideText(row.step.side), whatHappens(row)};
        return texts[column];
    }
    case tables::InkRole:
        if (isUntouched)
            return int(theme::Role::Muted);
        return column == SideColumn && isScored ? QVariant(int(isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText))
                                                : QVariant();
    case tables::MarkRole:
        return column == SideColumn && isScored ? QVariant(int(isManagement ? tables::Mark::FilledCircle : tables::Mark::OpenDiamond))
                                                : QVariant();
    default: return {};
    }
}

} // namespace evenkeel
