// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "core/session/session.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {

namespace {

class ReportCommandTest : public testing::Test
{
protected:
    ReportCommandTest()
    {
        const CompetencyId planning = m_builder.competency(u"Planning"_s, Side::Management);
        const CompetencyId vision = m_builder.competency(u"Vision"_s, Side::Leadership);
        const TeamId team = m_builder.team(u"Network"_s);
        for (int i = 0; i < 8; ++i) {
            const MemberId member = m_builder.member(u"Member %1"_s.arg(i), team);
            m_builder.rating(member, planning, i % 2 ? 4 : 3, test::day("2026-11-01"));
            m_builder.rating(member, vision, i % 2 ? 3 : 4, test::day("2026-11-01"));
        }
        m_options.backupFolder = m_folder.filePath(u"backups"_s);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString makeFile()
    {
        EXPECT_TRUE(Session::create(path(u"a.evenkeel"_s), m_builder.build(), m_clock, m_options));
        return path(u"a.evenkeel"_s);
    }
    int run(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        Console console(out, err);
        Context context{console, m_clock};
        return runCommand(words, u"1"_s, context).value_or(-1);
    }
    int pagesOf(const QString &pdf) const
    {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("/Type /Page\n")) : 0;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    SessionOptions m_options;
    test::OrganizationBuilder m_builder;
    QString m_out;
    QString m_err;
};

} // namespace

TEST_F(ReportCommandTest, WritesSlidesAndHandouts)
{
    const QString file = makeFile();

    EXPECT_EQ(run({u"report"_s, file, u"--audience"_s, u"everyone"_s, u"--surface"_s, u"slides"_s, u"--out"_s, path(u"s.pdf"_s)}), Done);
    EXPECT_EQ(run({u"report"_s, file, u"--audience"_s, u"everyone"_s, u"--surface"_s, u"handout"_s, u"--paper"_s, u"letter"_s,
                   u"--out"_s, path(u"h.pdf"_s)}),
              Done);

    EXPECT_EQ(pagesOf(path(u"s.pdf"_s)), 8);
    EXPECT_GT(pagesOf(path(u"h.pdf"_s)), 1);
    EXPECT_LT(pagesOf(path(u"h.pdf"_s)), 8);
    EXPECT_EQ(m_err, QString());
}

TEST_F(ReportCommandTest, RefusesInOneSentenceWhereNothingCanBeShown)
{
    const QString file = makeFile();

    const int code = run({u"report"_s, file, u"--audience"_s, u"everyone"_s, u"--as-of"_s, u"2020-01-01"_s, u"--out"_s,
                          path(u"s.pdf"_s)});

    EXPECT_EQ(code, Refused);
    EXPECT_TRUE(m_err.contains(u"There is no report for everybody yet"_s));
    EXPECT_EQ(m_err.trimmed().count(u'\n'), 0);
    EXPECT_FALSE(QFileInfo::exists(path(u"s.pdf"_s)));
}

TEST_F(ReportCommandTest, NeverTakesThePlaceOfTheFile)
{
    const QString file = makeFile();
    const qint64 size = QFileInfo(file).size();

    EXPECT_EQ(run({u"report"_s, file, u"--audience"_s, u"everyone"_s, u"--out"_s, file}), Refused);

    EXPECT_EQ(QFileInfo(file).size(), size);
    EXPECT_TRUE(Session::open(file, m_clock, nullptr, m_options));
}

TEST_F(ReportCommandTest, SaysWhichWordMakesNoReport)
{
    const QString file = makeFile();
    const QStringList right{u"report"_s, file, u"--out"_s, path(u"s.pdf"_s)};

    EXPECT_EQ(run(right + QStringList{u"--audience"_s, u"bosses"_s}), WrongUsage);
    EXPECT_TRUE(m_err.contains(u"bosses"_s));
    EXPECT_EQ(run(right + QStringList{u"--audience"_s, u"everyone"_s, u"--surface"_s, u"wall"_s}), WrongUsage);
    EXPECT_TRUE(m_err.contains(u"wall"_s));
    EXPECT_EQ(run(right + QStringList{u"--audience"_s, u"everyone"_s, u"--paper"_s, u"a0"_s}), WrongUsage);
    EXPECT_TRUE(m_err.contains(u"a0"_s));
    EXPECT_EQ(run(right), WrongUsage);
    EXPECT_FALSE(QFileInfo::exists(path(u"s.pdf"_s)));
}

} // namespace evenkeel::cli
