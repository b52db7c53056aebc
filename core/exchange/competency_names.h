// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <QHash>

#include <optional>
#include <vector>

namespace evenkeel {

/// A competency that a file speaks of: one of the organization, or one that the import adds.
struct NamedCompetency
{
    std::optional<CompetencyId> known;
    /// Of the one to be added.
    Name name;
    Side side = Side::Neutral;
};

/// Finds competencies by what a file calls them: by code first, then by name, without case; then among those that
/// `--side` adds.
class CompetencyNames
{
public:
    explicit CompetencyNames(const Organization &organization);

    /// Null where there is none.
    const NamedCompetency *find(const QString &text) const;
    /// The one that headingFor() has written so; null where there is none.
    const NamedCompetency *findHeading(const QString &text) const;
    /// What heads the competency's column in a file: its code, else its name; with its number behind, as in
    /// "email [competency 12]", where that reads as something else, such as a field.
    /// With `byName` its name comes before its code.
    QString headingFor(const Competency &competency, bool byName = false) const;
    /// False where something of that code or name is there.
    bool add(const Name &name, Side side);

private:
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, qsizetype> m_byName;
    struct Numbered
    {
        qsizetype index;
        QString code; ///< Folded, as is the name.
        QString name;
    };
    QHash<quint32, Numbered> m_byNumber;
    std::vector<NamedCompetency> m_all;
};

} // namespace evenkeel
