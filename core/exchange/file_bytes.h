// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFile;

namespace evenkeel {

/// Opens a file to read what people hand over: an error where there is none or it is no regular one, such as a pipe, whose
/// opening would wait for its other end.
Result<> openRegular(QFile &file);

/// That a file cannot be read, and why.
Error cannotRead(const QFile &file);

} // namespace evenkeel
