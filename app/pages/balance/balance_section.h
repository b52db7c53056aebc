// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolled_page.h"
#include "core/report/figures.h"

#include <QLocale>

namespace evenkeel {

namespace charts {
class ChartView;
}

/// What the page looks at, for as long as it draws.
struct Looked
{
    const Organization &organization;
    const Assessment &assessment;
    TeamId team; ///< Listed in the assessment.
    const QLocale &locale;
    bool takesEdits = true;
};

/// One part of the Balance page: cards and charts one below the other, scrolled where they need more room than there is.
class BalanceSection : public ScrolledPage
{
    Q_OBJECT

public:
    using ScrolledPage::ScrolledPage;

    virtual void draw(const Looked &looked) = 0;

Q_SIGNALS:
    void teamActivated(evenkeel::TeamId team);
    /// A figure was clicked: what it rests on is asked for.
    void rowsActivated(const evenkeel::RowsBehind &rows);

protected:
    /// Passes on what its marks lead to; goes into no layout yet.
    charts::ChartView *makeChart();
    /// At the end of the column, as high as it is wide enough for.
    charts::ChartView *addLowChart();
};

} // namespace evenkeel
