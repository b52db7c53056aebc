// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/columns_table.h"

#include "app/theme/plain_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

enum Column { Heading, Sample, ReadAs, ColumnCount };

/// What a choice stands for, as its data: nothing for "as it is named", else one of these.
constexpr auto leaveOut = "leave out"_L1;
constexpr auto sidePrefix = "side:"_L1;
constexpr auto fieldPrefix = "field:"_L1;

/// Choices that stand before the fields: as named, leave out, and the sides.
constexpr int firstField = 5;

QString sideText(Side side)
{
    switch (side) {
    case Side::Management:
        return ColumnsTable::tr("Management competency");
    case Side::Leadership:
        return ColumnsTable::tr("Leadership competency");
    case Side::Neutral:
        return ColumnsTable::tr("Neutral competency");
    }
    Q_UNREACHABLE();
}

/// A combo box that leaves the wheel to the table around it.
class Choices : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Column"), tr("First value"), tr("Is read as")});
    setAccessibleName(tr("How the columns are read"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Heading, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Sample, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(ReadAs, QHeaderView::ResizeToContents);
}

void ColumnsTable::setSheet(const Sheet &sheet)
{
    setRowCount(0);
    m_kind.reset();
    for (int column = 0; column < sheet.headings().size(); ++column)
        addRow(sheet.headings()[column], sheet.rowCount() > 0 ? sheet.cell(0, column) : QString(), true);
    m_columns = rowCount();
}

void ColumnsTable::addRow(const QString &heading, const QString &sample, bool isColumn)
{
    const int row = rowCount();
    insertRow(row);
    for (const auto &[column, text] : {std::pair(int(Heading), heading), std::pair(int(Sample), sample)}) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(theme::asHtml(text));
        setItem(row, column, item);
    }
    setCellWidget(row, ReadAs, makeChoices(heading, isColumn));
}

QComboBox *ColumnsTable::makeChoices(const QString &heading, bool isColumn)
{
    auto *choices = new Choices;
    choices->setAccessibleName(tr("%1 is read as").arg(heading));
    choices->addItem(isColumn ? tr("As it is named") : tr("Not known yet"));
    if (isColumn)
        choices->addItem(tr("Leave out"), QString(leaveOut));
    for (const Side side : {Side::Management, Side::Leadership, Side::Neutral})
        choices->addItem(sideText(side), sidePrefix + writtenAs(side));
    connect(choices, &QComboBox::activated, this, &ColumnsTable::chosen);
    return choices;
}

QString ColumnsTable::keyAt(int row) const
{
    return qobject_cast<QComboBox *>(cellWidget(row, ReadAs))->currentData().toString();
}

void ColumnsTable::offerFields(ImportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    for (int row = 0; row < m_columns; ++row) {
        auto *choices = qobject_cast<QComboBox *>(cellWidget(row, ReadAs));
        const QString chosenKey = keyAt(row);
        while (choices->count() > firstField)
            choices->removeItem(firstField);
        for (const Field field : fieldsOf(kind))
            choices->addItem(headingOf(field), fieldPrefix + headingOf(field));
        choices->setCurrentIndex(std::max(0, choices->findData(chosenKey.isEmpty() ? QVariant() : chosenKey)));
    }
}

void ColumnsTable::showPlanned(const PlannedImport &planned)
{
    offerFields(planned.columns.kind);
    QHash<int, QString> readAs;
    for (auto at = planned.columns.fields.cbegin(); at != planned.columns.fields.cend(); ++at)
        readAs.insert(at.value(), headingOf(at.key()));
    for (const Columns::CompetencyColumn &column : planned.columns.competencies)
        readAs.insert(column.column, tr("Competency"));
    if (planned.columns.ratersColumn >= 0)
        readAs.insert(planned.columns.ratersColumn, tr("Number of raters"));
    for (int row = 0; row < m_columns; ++row) {
        auto *choices = qobject_cast<QComboBox *>(cellWidget(row, ReadAs));
        const QString taken = choices->currentIndex() == 0 ? readAs.value(row) : QString();
        choices->setItemText(0, taken.isEmpty() ? tr("As it is named: not read") : tr("As it is named: %1").arg(taken));
    }

    QStringList listed;
    for (int row = m_columns; row < rowCount(); ++row)
        listed.append(item(row, Heading)->text());
    for (const QString &name : planned.unknownCompetencies) {
        if (!listed.contains(name))
            addRow(name, tr("in the column competency"), false);
    }
}

QList<ColumnMapping> ColumnsTable::mappings() const
{
    QList<ColumnMapping> mappings;
    for (int row = 0; row < m_columns; ++row) {
        const QString key = keyAt(row);
        if (key == leaveOut)
            mappings.append({item(row, Heading)->text(), QString()});
        else if (key.startsWith(fieldPrefix))
            mappings.append({item(row, Heading)->text(), key.mid(fieldPrefix.size())});
    }
    return mappings;
}

QList<SideColumns> ColumnsTable::sides() const
{
    QList<SideColumns> sides;
    for (const Side side : {Side::Management, Side::Leadership, Side::Neutral}) {
        SideColumns columns{.side = side, .columns = {}};
        for (int row = 0; row < rowCount(); ++row) {
            if (keyAt(row) == sidePrefix + writtenAs(side))
                columns.columns.append(item(row, Heading)->text());
        }
        if (!columns.columns.isEmpty())
            sides.append(columns);
    }
    return sides;
}

} // namespace evenkeel
