// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printed_document.h"
#include "core/base/result.h"

class QPrinter;

namespace evenkeel {

class Job;

/// Writes all pages as a PDF with real text and embedded fonts, readable by the file's owner alone. All or nothing: a
/// cancelled or failed one leaves no file, and whatever stood at `path` stays. Its metadata name no person.
Result<> writePdf(const PrintedDocument &document, const QString &path, Job *job = nullptr);

/// Prints all pages, or the printer's range of them, each as large as its paper allows.
Result<> print(const PrintedDocument &document, QPrinter &printer, Job *job = nullptr);

} // namespace evenkeel
