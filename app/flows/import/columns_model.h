// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/column_choice.h"
#include "app/flows/import/import_work.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// The columns of a file, a row each: heading, examples, and what it is read as. In a ratings file further rows stand for
/// names in its column of competencies that are none yet. Takes dropped choices.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Heading, Examples, ReadAs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew with this file and what was guessed of it; null for none.
    void setTable(const ReadImport *table);
    /// What the columns were taken for, with what was chosen here. `day` decides the sides of competencies.
    void setPlanned(const PlannedImport &planned, Day day);
    /// There is no plan as it is: what the headings say, in a file of this kind.
    void setUnplanned(ImportKind kind);
    /// Those that columns are read as.
    QSet<Field> fields(ImportKind kind) const;

    /// A field goes to the first of the rows alone, and is taken from where it was.
    void choose(const QList<int> &rows, const ColumnChoice &choice);
    /// By position; missing ones are as named.
    void setChoices(const QHash<int, ColumnChoice> &choices);
    ColumnChoice choiceAt(int row) const { return m_lines[std::size_t(row)].choice; }
    /// A column, and not a name in the column of competencies.
    bool isColumn(int row) const { return row < m_columns; }
    bool isRead(int row) const { return !m_lines[std::size_t(row)].taken.isEmpty(); }
    /// Not read, with numbers that could be levels.
    bool looksLikeCompetency(int row) const;
    /// What a row that is read as it is named is read as; empty where it is not read.
    QString takenAs(int row) const { return m_lines[std::size_t(row)].taken; }
    QString headingAt(int row) const { return m_lines[std::size_t(row)].heading; }

    QList<ColumnMapping> mappings() const;
    QList<SideColumns> sides() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString mimeType();
    QStringList mimeTypes() const override { return {mimeType()}; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// mappings() or sides() are others now, by choice.
    void chosen();

private:
    struct Line
    {
        QString heading;
        QString examples;
        bool looksLikeLevels = false;
        ColumnChoice choice = {};
        QString taken = {};
        /// The side of the competency it is read as.
        std::optional<Side> side = {};
    };
    QString readAs(const Line &line) const;
    void addUnknownCompetencies(const QStringList &names);

    std::vector<Line> m_lines;
    int m_columns = 0;
};

} // namespace evenkeel
