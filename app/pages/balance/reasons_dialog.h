// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alert_reasons.h"

#include <QDialog>

namespace evenkeel {

/// "Show why": both sides' figures, what pulls them down, what to do first, and what it means if nothing is done.
/// Texts can be selected and copied.
class ReasonsDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonsDialog(const AlertReasons &reasons, Standing standing, QWidget *parent);

private:
    QWidget *makeSide(const AlertReasons::SideReasons &side);
    QWidget *makeSection(const QString &heading, const QStringList &sentences);
};

} // namespace evenkeel
