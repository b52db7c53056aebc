// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/competency_tally.h"

#include "core/base/number.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

constexpr double strongFrom = 4;

} // namespace

void CompetencyTally::Row::add(const Row &more)
{
    if (cells.empty()) {
        cells = more.cells;
        return;
    }
    for (std::size_t i = 0; i < more.cells.size(); ++i) {
        cells[i].level.add(more.cells[i].level);
        cells[i].rated += more.cells[i].rated;
        cells[i].strong += more.cells[i].strong;
    }
}

CompetencyTally::CompetencyTally(const CompetencySet &competencies, const Roster &roster,
                                 const std::vector<MemberScores> &scores)
    : m_listed(competencies.byId)
    , m_shown(m_listed.size())
    , m_rows(roster.tree().nodes().size())
{
    std::sort(m_listed.begin(), m_listed.end(),
              [](const CountingCompetency &a, const CountingCompetency &b) { return a.order < b.order; });
    std::iota(m_shown.begin(), m_shown.end(), 0);
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [this](std::size_t a, std::size_t b) { return m_listed[a].side < m_listed[b].side; });
    for (auto node = int(m_rows.size()) - 1; node >= 0; --node)
        tally(node, roster, scores);
}

void CompetencyTally::tallyAgain(const std::vector<int> &nodes, const Roster &roster, const std::vector<MemberScores> &scores)
{
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        tally(*node, roster, scores);
}

void CompetencyTally::forEach(Row &row, const MemberScores &scores, const auto &each) const
{
    const std::vector<MemberCompetency> &rated = scores.assessment.competencies;
    if (row.cells.empty() && !rated.empty())
        row.cells.resize(m_listed.size());
    std::size_t at = 0;
    for (const MemberCompetency &competency : rated) {
        while (m_listed[at].id != competency.competency)
            ++at;
        each(row.cells[at], competency.level);
    }
}

void CompetencyTally::tally(int node, const Roster &roster, const std::vector<MemberScores> &scores)
{
    m_rows[std::size_t(node)] = roster.sumOf(
        node, m_rows,
        [&](Row &row, const Roster::Seat &seat) {
            forEach(row, scores[std::size_t(seat.member)], [&seat](Cell &cell, double level) {
                cell.level.add(seat.share, level);
                ++cell.rated;
                cell.strong += isAtLeast(level, strongFrom);
            });
        },
        [&](Row &row, const Roster::Meeting &meeting) {
            if (!meeting.isNext)
                return;
            forEach(row, scores[std::size_t(meeting.member)], [](Cell &cell, double level) {
                --cell.rated;
                cell.strong -= isAtLeast(level, strongFrom);
            });
        });
}

QList<CompetencyProfile> CompetencyTally::profileOf(int node) const
{
    const std::vector<Cell> &cells = m_rows[std::size_t(node)].cells;
    QList<CompetencyProfile> profile;
    profile.reserve(qsizetype(m_shown.size()));
    for (const std::size_t at : m_shown) {
        CompetencyProfile &of = profile.emplace_back(CompetencyProfile{.competency = m_listed[at].id, .side = m_listed[at].side});
        if (cells.empty())
            continue;
        of.level = cells[at].level.value();
        of.rated = cells[at].rated;
        of.strong = cells[at].strong;
    }
    return profile;
}

} // namespace evenkeel
