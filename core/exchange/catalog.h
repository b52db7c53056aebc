// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked_text.h"
#include "core/base/result.h"
#include "core/domain/side.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace evenkeel {

struct CatalogCompetency
{
    /// May be empty.
    Line code = {};
    Side side = Side::Neutral;
    Name name;
    Line group = {};
    Note definition = {};
    /// What levels 1 to 5 look like; each may be empty.
    std::array<Note, 5> anchors = {};
    /// Above 0 and at most 100.
    double weight = 1;

    friend bool operator==(const CatalogCompetency &, const CatalogCompetency &) = default;
};

/// A set of competencies that an organization can start from. Codes, where there is one, and names differ without
/// regard to case.
struct Catalog
{
    Line id;
    Name name;
    Note source = {};
    /// What levels 1 to 5 are called, where the catalog says so.
    std::optional<std::array<Line, 5>> scale = {};
    std::vector<CatalogCompetency> competencies;

    friend bool operator==(const Catalog &, const Catalog &) = default;
};

/// Reads a catalog's JSON (UTF-8) and checks all of it; the error says what is wrong and in which competency. Members
/// that are not known are ignored.
Result<Catalog> readCatalog(const QByteArray &json);
/// The same of a file of at most 10 MB.
Result<Catalog> readCatalogFile(const QString &path);
/// Reads back as the same catalog.
QByteArray writeCatalog(const Catalog &catalog);

/// The ids of the catalogs that come with the program, the one offered first first.
QStringList builtInCatalogs();
/// NotFound where there is none of that id.
Result<Catalog> builtInCatalog(const QString &id);

} // namespace evenkeel
