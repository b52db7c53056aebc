// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/organization_catalog.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationCatalog)
};

constexpr qsizetype longestLine = 200;

/// "Riverbend County IT" as "riverbend-county-it": letters and digits of any script, the rest as single dashes.
QString idFor(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"own"_s : id;
}

/// As much of the text as a field of so many characters takes, whole characters only.
QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(text[most - 1].isHighSurrogate() ? most - 1 : most).trimmed();
}

} // namespace

Catalog catalogOf(const Organization &organization, Day day)
{
    Catalog catalog{.id = Line::from(cut(idFor(organization.name()), longestLine)).take(),
                    .name = Name::from(cut(Tr::tr("Competencies of %1").arg(organization.name()), longestLine)).take(),
                    .source = Note::from(Tr::tr("In use on %1.").arg(day.iso())).take(),
                    .competencies = {}};
    for (const Competency *competency : competenciesOn(organization, day)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, day);
        catalog.competencies.push_back({.code = competency->code,
                                        .side = tagging->side,
                                        .name = competency->name,
                                        .group = competency->group,
                                        .definition = competency->definition,
                                        .anchors = competency->anchors,
                                        .weight = tagging->weight});
    }
    return catalog;
}

QString processOf(const QString &code)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 15> parts{{
        {u"K.M1", u"S.M1"}, {u"K.M2", u"S.M1"}, // planning and budgeting
        {u"K.M3", u"S.M2"}, {u"K.M4", u"S.M2"}, {u"K.M5", u"S.M2"}, // organizing and staffing
        {u"K.M6", u"S.M3"}, {u"K.M7", u"S.M3"}, // controlling and problem solving; dependable delivery comes of all three
        {u"K.L1", u"S.L1"}, {u"K.L2", u"S.L1"}, {u"K.L3", u"S.L1"}, // setting direction
        {u"K.L4", u"S.L2"}, {u"K.L5", u"S.L2"}, // aligning people
        {u"K.L6", u"S.L3"}, {u"K.L7", u"S.L3"}, {u"K.L8", u"S.L3"}, // motivating and transforming
    }};
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const auto &part) { return part.first == code; });
    return at == parts.end() ? QString() : at->second.toString();
}

} // namespace evenkeel
