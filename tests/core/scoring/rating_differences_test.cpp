// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rating_differences.h"

#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using test::day;
using test::OrganizationBuilder;

class RatingDifferences : public testing::Test
{
protected:
    void rate(MemberId member, double level, Source source, const QString &rater, double raters = 1,
              const char *on = "2026-03-01")
    {
        m_builder.rating(member, m_planning, level, day(on), source, rater, raters);
    }

    /// "Ada Planning 2.5 between supervisors: Bo 1, Cy 3.5", one a line.
    std::string differences()
    {
        const Organization organization = m_builder.build();
        QStringList lines;
        for (const RatingDifference &difference :
             ratingDifferences(organization, std::vector{m_ada, m_bo}, day("2026-03-31"))) {
            QStringList said;
            for (const SaidLevel &level : difference.said) {
                const char *const sources[] = {"supervisors", "peers", "reports", "self"};
                const QString who = level.rater ? organization.raters.find(*level.rater)->label.text()
                    : level.isPooled            ? u"pool"_s
                                                : QString::fromLatin1(sources[int(level.source)]);
                said += u"%1 %2 of %3"_s.arg(who).arg(level.level).arg(level.raters);
            }
            lines += u"%1 %2: %3"_s.arg(organization.members.find(difference.member)->name.text(),
                                       QString::number(difference.apart), said.join(u", "_s));
        }
        return lines.join(u'\n').toStdString();
    }

    OrganizationBuilder m_builder;
    const CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    const MemberId m_ada = m_builder.member(u"Ada"_s, m_builder.root());
    const MemberId m_bo = m_builder.member(u"Bo"_s, m_builder.root());
};

TEST_F(RatingDifferences, SupervisorsTwoLevelsApartAreNamedTheLowestFirst)
{
    rate(m_ada, 4, Source::Supervisor, u"Zoe"_s);
    rate(m_ada, 2, Source::Supervisor, u"Yan"_s);
    rate(m_bo, 3.9, Source::Supervisor, u"Zoe"_s);
    rate(m_bo, 2, Source::Supervisor, u"Yan"_s);

    EXPECT_EQ(differences(), "Ada 2: Yan 2 of 1, Zoe 4 of 1");
}

TEST_F(RatingDifferences, OnlyWhatCountsOnTheDayIsCompared)
{
    rate(m_ada, 4, Source::Supervisor, u"Zoe"_s);
    rate(m_ada, 1, Source::Supervisor, u"Yan"_s, 1, "2024-01-01"); // stale
    rate(m_bo, 1, Source::Supervisor, u"Yan"_s, 1, "2026-01-01"); // replaced
    rate(m_bo, 4, Source::Supervisor, u"Yan"_s);
    rate(m_bo, 5, Source::Supervisor, u"Zoe"_s, 1, "2026-05-01"); // later
    rate(m_bo, 4, Source::Supervisor, u"Zoe"_s);

    EXPECT_EQ(differences(), "");
}

TEST_F(RatingDifferences, SelfIsComparedWithWhatTheOthersComeTo)
{
    rate(m_ada, 5, Source::Self, u"Ada"_s);
    rate(m_ada, 2.5, Source::Supervisor, u"Zoe"_s);
    rate(m_bo, 1, Source::Self, u"Bo"_s);
    rate(m_bo, 4, Source::Supervisor, u"Zoe"_s);

    EXPECT_EQ(differences(), "Bo -3: self 1 of 1, supervisors 4 of 1\nAda 2.5: self 5 of 1, supervisors 2.5 of 1");
}

TEST_F(RatingDifferences, PeersAndReportsAreSeenFromThreeOnAndNeverOneByOne)
{
    rate(m_ada, 5, Source::Self, u"Ada"_s);
    rate(m_ada, 1, Source::Peer, u"Peer 1"_s);
    rate(m_ada, 2, Source::Peer, u"Peer 2"_s);
    EXPECT_EQ(differences(), "");

    rate(m_ada, 3, Source::Report, u"Report 1"_s);
    EXPECT_EQ(differences(), "Ada 3: self 5 of 1, pool 2 of 3");

    rate(m_ada, 3, Source::Report, u"Report 2"_s, 2);
    rate(m_ada, 3, Source::Peer, u"Peer 3"_s);
    EXPECT_EQ(differences(), "Ada 2.5: self 5 of 1, peers 2 of 3, reports 3 of 3");
}

} // namespace
} // namespace evenkeel
