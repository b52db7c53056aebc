// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "core/exchange/rating_sheet.h"

#include <QObject>

class QAction;

namespace evenkeel {

class SheetDialog;

/// Makes rating sheets for other raters, and shows where raters differ. A child of the window.
class SheetFlow : public QObject
{
    Q_OBJECT

public:
    explicit SheetFlow(MainWindow &window);

    /// "Rating sheets for other raters…".
    QAction *sheetAction() const { return m_sheetAction; }
    /// "Where raters differ…".
    QAction *differencesAction() const { return m_differencesAction; }

Q_SIGNALS:
    /// A sheet that was filled in is to be imported.
    void readBackWanted();
    /// These ratings are to be shown where they are entered.
    void ratingsWanted(evenkeel::MemberId member, evenkeel::CompetencyId competency);

private:
    void askForSheet();
    void askWhere(SheetDialog *dialog, const RatingSheetRequest &request);
    void write(SheetDialog *dialog, const RatingSheetRequest &request, const QString &path);
    void askForFolder(SheetDialog *dialog, const RatingSheetRequest &request);
    void askToReplace(SheetDialog *dialog, const RatingSheetRequest &request, const QString &folder);
    void writeAll(SheetDialog *dialog, const RatingSheetRequest &request, const QString &folder);
    /// Makes them while the dialog is covered, and says `made` then.
    void make(SheetDialog *dialog, const QString &what, const QString &made,
              const std::function<Result<>(const Organization &, Job &)> &work);
    void showDifferences();

    MainWindow &m_window;
    QAction *m_sheetAction;
    QAction *m_differencesAction;
};

} // namespace evenkeel
