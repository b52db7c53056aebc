// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QLineEdit>

namespace evenkeel {

/// A field for a day: typed in the order of the user's language or as YYYY-MM-DD, or chosen from a calendar, which Alt
/// and Down open.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    /// `day` may be always or still, which an empty field says.
    explicit DayField(Day day, QWidget *parent = nullptr);

    /// What is typed, `whenEmpty` where nothing is; or why it is no day.
    Result<Day> day(Day whenEmpty) const;
    void setDay(Day day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace evenkeel
