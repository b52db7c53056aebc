// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace evenkeel {

/// What can be undone and redone: the latest 1,000 steps, or as many of them as fit into 512 MB of recorded changes;
/// the last one always.
class History
{
public:
    struct Step
    {
        QString name;
        QByteArray changeset;
    };

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// There is one.
    const Step &toUndo() const { return m_steps[m_done - 1]; }
    const Step &toRedo() const { return m_steps[m_done]; }

    /// A new step; those that could be redone are gone.
    void push(Step step);
    void undone() { --m_done; }
    void redone() { ++m_done; }
    void clear();

private:
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    qsizetype m_bytes = 0;
};

} // namespace evenkeel
