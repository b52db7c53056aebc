// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/first_size.h"

#include <QScreen>
#include <QWidget>

namespace evenkeel {

namespace {

constexpr QSize roomAround{60, 80};

} // namespace

void resizeFirst(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - roomAround));
}

} // namespace evenkeel
