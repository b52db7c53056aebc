// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding.h"

#include <QCoreApplication>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

} // namespace

QString sentenceOf(const Finding &finding)
{
    // Texts that a user typed go in last, so that a "%1" in one of them stays what it is.
    if (finding.line == 0)
        return Tr::tr("The file: %1.").arg(finding.reason);
    if (finding.column == 0)
        return Tr::tr("Line %1: %2.").arg(QString::number(finding.line), finding.reason);
    return Tr::tr("Line %1, column %2 (%3): %4.")
        .arg(QString::number(finding.line), QString::number(finding.column), finding.heading, finding.reason);
}

} // namespace evenkeel
