// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/trend_assessor.h"
#include "core/session/session.h"

#include <QObject>

namespace evenkeel {

class LongWork;

/// The past rounds and the comparison of two days, kept for the state that the file is in. What takes long is computed
/// on a thread of its own, from a copy; what is small, or only touched by an edit, at once.
class TrendSource : public QObject
{
    Q_OBJECT

public:
    explicit TrendSource(const Session &session, QObject *parent = nullptr);
    ~TrendSource() override;

    /// Emits roundsRead() when they are there: before it returns where they are known or quickly found.
    void readRounds(Day asOf);
    /// As above, with compared().
    void compare(Day before, Day after);
    /// Stops what is on its way; stopped() follows.
    void cancel();
    bool isWorking() const { return m_work != nullptr; }

    /// Null before they are read.
    const PastRounds *rounds() const { return m_rounds ? &*m_rounds : nullptr; }
    const std::vector<TeamChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void roundsRead();
    void compared();
    void progressed(qint64 done, qint64 total);
    void stopped();

private:
    struct Days
    {
        Day before;
        Day after;

        friend bool operator==(const Days &, const Days &) = default;
    };
    void forget();
    void next();
    void takeRounds(std::optional<PastRounds> rounds, Day asOf);
    template <class T>
    void start(bool isSoonDone, std::function<T(const Organization &, Job &)> find, std::function<void(T)> take);

    const Session &m_session;
    TrendAssessor m_assessor; ///< The work's, while there is one.
    std::optional<PastRounds> m_rounds;
    std::optional<Day> m_readFor; ///< The day that m_rounds end with; none where they hold no more.
    std::vector<TeamChange> m_changes;
    std::optional<Days> m_comparedFor;
    std::optional<Day> m_wantedRounds;
    std::optional<Days> m_wantedDays;
    LongWork *m_work = nullptr;
    bool m_isStopped = false; ///< By the user, not for something newer.
};

} // namespace evenkeel
