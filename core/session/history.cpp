// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"

#include <utility>

namespace evenkeel {
namespace {

constexpr std::size_t mostSteps = 1'000;
constexpr qsizetype mostBytes = 512 * 1024 * 1024;

} // namespace

void History::push(Step step)
{
    while (canRedo()) {
        m_bytes -= m_steps.back().changeset.size();
        m_steps.pop_back();
    }
    m_bytes += step.changeset.size();
    m_steps.push_back(std::move(step));
    std::size_t surplus = 0;
    while (m_steps.size() - surplus > 1 && (m_steps.size() - surplus > mostSteps || m_bytes > mostBytes))
        m_bytes -= m_steps[surplus++].changeset.size();
    m_steps.erase(m_steps.begin(), m_steps.begin() + std::ptrdiff_t(surplus));
    m_done = m_steps.size();
}

void History::clear()
{
    m_steps.clear();
    m_done = 0;
    m_bytes = 0;
}

} // namespace evenkeel
