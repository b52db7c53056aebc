// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/exchange/catalog.h"

#include <QObject>

namespace evenkeel {

class CompetenciesDialog;

/// Shows the set of competencies to be changed, takes catalogs over into it, from the program or a file, and writes it
/// out as one. A child of the window.
class CatalogFlow : public QObject
{
    Q_OBJECT

public:
    explicit CatalogFlow(MainWindow &window);

    void open();

private:
    void takeOver(const Result<Catalog> &catalog, CompetenciesDialog *dialog);
    void askWhere(CompetenciesDialog *dialog);
    void exportTo(const QString &path, CompetenciesDialog *dialog);

    MainWindow &m_window;
};

} // namespace evenkeel
