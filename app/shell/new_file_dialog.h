// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/new_file.h"
#include "app/shell/questions.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace evenkeel {

class FieldError;

/// Asks what a new file needs: the organization's name, yours, the set of competencies, and where the file goes. Stays
/// open, with what was typed, until the file could be made.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    /// The file is offered in `folder`.
    NewFileDialog(const QString &folder, Questions &questions, QWidget *parent = nullptr);

    NewFile file() const;
    /// Why the file could not be made.
    void sayError(const QString &sentence);

Q_SIGNALS:
    /// Everything is filled in: make it, then accept() or sayError().
    void wanted(const evenkeel::NewFile &file);

private:
    QWidget *makeCatalogs();
    QWidget *makePlace();
    void suggestPath();
    void browse();
    void finish();

    Questions &m_questions;
    QString m_folder;
    QLineEdit *m_organization;
    QLineEdit *m_rater;
    QButtonGroup *m_catalogs;
    QLineEdit *m_path;
    FieldError *m_organizationError;
    FieldError *m_raterError;
    FieldError *m_pathError;
    bool m_isPathChosen = false;
};

} // namespace evenkeel
