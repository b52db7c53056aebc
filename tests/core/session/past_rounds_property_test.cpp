// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/known_rounds.h"
#include "core/scoring/trend_assessor.h"
#include "tests/core/session/random_verbs.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace evenkeel {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

Organization ratedInThreeRounds()
{
    OrganizationBuilder made;
    const TeamId a = made.team(u"A"_s);
    const TeamId b = made.team(u"B"_s, a);
    made.faces(a, 4, 2);
    const CompetencyId planning = made.competency(u"Planning"_s, Side::Management);
    const CompetencyId vision = made.competency(u"Vision"_s, Side::Leadership);
    for (int i = 0; i < 8; ++i) {
        const MemberId member = made.member(u"Person %1"_s.arg(i), i % 2 ? a : b, .5);
        for (const char *date : {"2025-11-10", "2026-02-10", "2026-05-10"}) {
            made.rating(member, planning, 1 + i % 5, day(date));
            made.rating(member, vision, 5 - i % 4, day(date), i % 3 ? Source::Supervisor : Source::Peer, u"Rater %1"_s.arg(i % 3));
        }
    }
    made.round(u"Spring"_s, {day("2026-04-01"), day("2026-05-31")});
    return made.build();
}

TEST(PastRoundsProperty, WhateverVerbWasRunTheRoundsKeptAreThoseJudgedFromTheStart)
{
    QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/evenkeel-XXXXXX"_s
                                                               : QDir::tempPath() + u"/evenkeel-XXXXXX"_s);
    const FixedClock clock{QDate(2026, 6, 15)};
    const Day today = clock.today();
    int different = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const auto session = Session::create(folder.filePath(u"%1.evenkeel"_s.arg(seed)), ratedInThreeRounds(), clock,
                                             {.backupFolder = folder.filePath(u"backups"_s)})
                                 .take();
        std::mt19937 random(seed);
        TrendAssessor assessor;
        KnownRounds rounds;
        PastRounds before;
        for (int i = 0; i < 200; ++i) {
            const RandomVerb &verb = randomVerbs()[random() % randomVerbs().size()];
            const std::string name = std::string(verb.name) + ", seed " + std::to_string(seed);
            const Result<> ran = random() % 6 == 0 ? session->undo() : verb.run(*session, random);

            const PastRounds kept = *assessor.pastRounds(session->organization(), today);
            const PastRounds fresh = *pastRounds(session->organization(), today);

            ASSERT_EQ(kept.breaks, fresh.breaks) << name;
            ASSERT_EQ(kept.rounds.size(), fresh.rounds.size()) << name;
            for (std::size_t round = 0; round < kept.rounds.size(); ++round)
                ASSERT_TRUE(*kept.rounds[round] == *fresh.rounds[round]) << name << ", round " << round;
            ASSERT_EQ(rounds.until(session->organization(), today), roundsUntil(session->organization(), today)) << name;
            if (kept.rounds.size() > 1) {
                const Day first = kept.rounds.front()->judgedOn();
                ASSERT_TRUE(assessor.changesBetween(session->organization(), first, today)
                            == changesBetween(session->organization(), first, today)) << name;
            }
            different += ran && kept.rounds != before.rounds;
            before = kept;
        }
    }
    EXPECT_GT(different, 150);
}

} // namespace
} // namespace evenkeel
