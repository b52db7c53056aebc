// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/table_source.h"

#include <QDialog>

class QButtonGroup;
class QLabel;

namespace evenkeel {

class Organization;
class ProgressOverlay;

/// Asks what is written out, and as what.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is exported is what holds on `asOf`.
    ExportDialog(const Organization &organization, Day asOf, QWidget *parent = nullptr);

    ImportKind kind() const;
    TableFormat format() const;
    /// Covers the dialog while the table is written.
    ProgressOverlay *overlay() const { return m_overlay; }
    /// Why it was not written.
    void sayError(const QString &sentence);

Q_SIGNALS:
    /// Write it, then accept() or sayError().
    void wanted(evenkeel::ImportKind kind, evenkeel::TableFormat format);

private:
    QWidget *makeKinds(const Organization &organization);
    QWidget *makeFormats();

    QButtonGroup *m_kinds;
    QButtonGroup *m_formats;
    QLabel *m_error;
    ProgressOverlay *m_overlay;
};

} // namespace evenkeel
