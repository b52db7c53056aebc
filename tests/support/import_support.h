// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/exchange/csv_reader.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

inline ImportOptions options(const char *date = "2026-03-31") { return {.date = day(date)}; }

/// The plan for this text; the text must be readable as a whole.
inline ImportPlan planOf(const Organization &organization, const QString &csv, const ImportOptions &given = options())
{
    const Result<Sheet> sheet = readCsv(csv.toUtf8());
    if (!sheet) {
        ADD_FAILURE() << sheet.error().sentence.toStdString();
        return {};
    }
    Result<ImportPlan> plan = planImport(organization, *sheet, given);
    if (!plan) {
        ADD_FAILURE() << plan.error().sentence.toStdString();
        return {};
    }
    return plan.take();
}

/// The sentence with which the file is refused as a whole.
inline std::string refusalOf(const Organization &organization, const QString &csv, const ImportOptions &given = options())
{
    const Result<Sheet> sheet = readCsv(csv.toUtf8());
    const Result<ImportPlan> plan = planImport(organization, *sheet, given);
    return plan ? "not refused" : plan.error().sentence.toStdString();
}

inline std::string sentences(const std::vector<Finding> &findings)
{
    std::string all;
    for (const Finding &finding : findings)
        all += sentenceOf(finding).toStdString() + '\n';
    return all;
}
inline std::string problems(const ImportPlan &plan) { return sentences(plan.problems); }
inline std::string warnings(const ImportPlan &plan) { return sentences(plan.warnings); }

/// "2 new, 3 same" and so on, one a line: how the rows stand.
inline std::string states(const ImportPlan &plan)
{
    std::string all;
    for (const PlannedRow &row : plan.rows) {
        const char *const names[] = {"new", "changed", "same", "problem"};
        all += std::to_string(row.line) + ' ' + names[std::size_t(row.state)] + '\n';
    }
    return all;
}

/// "Ada Berg <ada@x> Boss: > IT > Network 0.5 2024-01-01..;", one person a line, by id, memberships in time order.
inline std::string people(const Organization &organization)
{
    std::string all;
    for (const Member &member : organization.members) {
        QString line = member.name.text();
        if (!member.email.isEmpty())
            line += u" <"_s + member.email.text() + u'>';
        if (!member.role.isEmpty())
            line += u' ' + member.role.text();
        line += u':';
        std::vector<Membership> memberships;
        for (const Membership &membership : organization.memberships) {
            if (membership.member == member.id)
                memberships.push_back(membership);
        }
        std::stable_sort(memberships.begin(), memberships.end(),
                         [](const Membership &a, const Membership &b) { return a.period.first < b.period.first; });
        for (const Membership &membership : memberships) {
            QString path;
            for (std::optional<TeamId> at = membership.team; at && *at != organization.root;) {
                path.prepend(u" > "_s + organization.teams.find(*at)->name.text());
                at = organization.places.find({*at, Day::always()})->parent;
            }
            line += path.isEmpty() ? QStringLiteral(" root") : path;
            line += u' ' + QString::number(membership.share);
            if (membership.period != Period{})
                line += u' ' + membership.period.first.iso() + QStringLiteral("..") + membership.period.last.iso();
            line += u';';
        }
        all += line.toStdString() + '\n';
    }
    return all;
}

/// "Ada M1 3.5 supervisor 2026-03-31 by x1 'note'", one rating a line.
inline std::string ratings(const Organization &organization)
{
    std::string all;
    for (const MemberRatings &rated : organization.ratings) {
        for (qsizetype i = 0; i < qsizetype(rated.list->ratings.size()); ++i) {
            const Rating &rating = rated.list->ratings[std::size_t(i)];
            QString line = organization.members.find(rated.member)->name.text();
            line += u' ' + organization.competencies.find(rating.competency)->name.text() + u' ';
            line += rating.judgment == Judgment::Level ? QString::number(rating.level, 'g', 12) : writtenAs(rating.judgment);
            line += u' ' + writtenAs(rating.source) + u' ' + rating.date.iso() + u' ';
            line += organization.raters.find(rating.rater)->label.text() + u'x' + QString::number(rating.raters);
            if (rating.hasNote)
                line += u" '"_s + rated.list->noteOf(i).text() + u'\'';
            all += line.toStdString() + '\n';
        }
    }
    return all;
}

} // namespace evenkeel::test
