// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/disclosure.h"
#include "core/report/document.h"

#include <QLocale>

namespace evenkeel {

/// What the owner chooses of the pack. Page::Kind::Appendix follows Teams by itself.
struct AllHandsOptions
{
    /// In this order; a page that has nothing to show is left out, and the last page says so.
    QList<ReportPage::Kind> pages = {ReportPage::Kind::Title, ReportPage::Kind::WhyBoth, ReportPage::Kind::Whole,
                               ReportPage::Kind::Teams, ReportPage::Kind::Map,     ReportPage::Kind::Competencies,
                               ReportPage::Kind::Next,  ReportPage::Kind::Method};
    /// "What we will do", one action each, as the owner has written them; without a value the first actions.
    std::optional<QStringList> actions = {};
    /// For the room; without a value the usual three.
    std::optional<QStringList> questions = {};
};

/// The report for everybody: safe to show to the room, without the name of any person. `disclosure` is that of the
/// assessment. An error (Refused) where nothing could be shown, with a sentence that says so kindly and what to do
/// instead.
Result<Document> allHands(const Organization &organization, const Assessment &assessment, const Disclosure &disclosure,
                          const QLocale &locale, const AllHandsOptions &options = {});

/// The first actions by the standings that are shown, one sentence each: what the owner starts from.
QStringList firstActions(const Organization &organization, const Assessment &assessment, const Disclosure &disclosure,
                         const QLocale &locale);
QStringList questionsForTheRoom();

/// What a page of the pack is called in a list of pages: "The teams".
QString pageName(ReportPage::Kind kind);

/// The round that `day` lies in: its name, or that of the calendar quarter, such as "Q4 2026".
QString roundName(const Organization &organization, Day day);

} // namespace evenkeel
