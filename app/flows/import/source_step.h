// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace evenkeel {

class ElidedLabel;
class FileForm;
class ImportDraft;
class OptionsForm;
class RawRowsModel;

/// Where the table comes from and how it is read: all of it guessed, shown beside the table's top, and changeable.
class SourceStep : public QWidget
{
    Q_OBJECT

public:
    explicit SourceStep(ImportDraft &draft, QWidget *parent = nullptr);

    OptionsForm *options() const { return m_options; }
    void takeFocus();

Q_SIGNALS:
    void fileWanted();
    void clipboardWanted();

private:
    QWidget *makeHead();
    QWidget *makeForms();
    QWidget *makePreview();
    void takeTable();
    void refreshSummary();

    ImportDraft &m_draft;
    ElidedLabel *m_name;
    QPushButton *m_file;
    FileForm *m_fileForm;
    OptionsForm *m_options;
    RawRowsModel *m_rows;
    QTableView *m_preview;
    QLabel *m_summary;
    QLabel *m_problem;
    QStackedWidget *m_stack;
};

} // namespace evenkeel
