// SPDX-License-Identifier: GPL-3.0-or-later
// Real files through the real commands. Two of them are not part of the project; their tests look for them in the folder
// that EVENKEEL_SHARED_DATA names, or in ../shared/data, and are skipped without them.
#include "app/cli/command_line.h"

#include "core/base/translations.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

QString sharedData(const QString &name)
{
    const QString folder = qEnvironmentVariable("EVENKEEL_SHARED_DATA",
                                                QString::fromUtf8(EVENKEEL_TEST_DATA) + u"/../../../shared/data"_s);
    const QString path = QDir(folder).filePath(name);
    return QFileInfo::exists(path) ? path : QString();
}

class RealData : public testing::Test
{
protected:
    static void SetUpTestSuite() { installTranslations(*QCoreApplication::instance()); }

    int run(const QStringList &words)
    {
        QTextStream outStream(&(m_out = QString()));
        QTextStream errStream(&(m_err = QString()));
        Console console(outStream, errStream);
        Context context{console, m_clock};
        return runCommand(words, u"1"_s, context).value_or(-1);
    }
    int import(const QString &csv, const QStringList &options)
    {
        return run(QStringList{u"import"_s, m_file, csv} + options);
    }
    QJsonArray teams()
    {
        run({u"assess"_s, m_file, u"--json"_s, u"--as-of"_s, u"2026-03-31"_s});
        return QJsonDocument::fromJson(m_out.toUtf8()).object()[u"teams"_s].toArray();
    }
    int linesWith(const QString &text) const
    {
        int lines = 0;
        for (const QString &line : m_out.split(u'\n'))
            lines += line.contains(text);
        return lines;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"real.evenkeel"_s);
    FixedClock m_clock{QDate(2026, 3, 31)};
    QString m_out;
    QString m_err;
};

// The README's command. CONT is a number of contacts and no rating.
const QStringList judgeOptions{u"--date"_s, u"2026-03-31"_s, u"--source"_s, u"supervisor"_s, u"--scale"_s, u"0-10"_s,
                               u"--side"_s, u"management=DILG,CFMG,DECI,PREP"_s, u"--side"_s, u"leadership=INTG,DMNR,ORAL"_s};

TEST_F(RealData, FortyThreeJudgesComeInByOneCommand)
{
    ASSERT_EQ(run({u"new"_s, m_file, u"--name"_s, u"Superior Court"_s, u"--catalog"_s, u"none"_s}), 0);

    const int code = import(QString::fromUtf8(EVENKEEL_TEST_DATA "/us-judge-ratings.csv"), judgeOptions);

    ASSERT_EQ(code, 0) << m_err.toStdString();
    EXPECT_EQ(m_out, u"Column 2 (CONT) is ignored.\nColumn 9 (FAMI) is ignored.\nColumn 11 (WRIT) is ignored.\n"
                     "Column 12 (PHYS) is ignored.\nColumn 13 (RTEN) is ignored.\n"
                     "43 rows: 43 new, 0 changed, 0 the same, 0 with a problem.\n"
                     "Imported: 43 new people, 43 new memberships, 7 new competencies, 301 new ratings.\n"_s);
    const QJsonObject court = teams()[0].toObject();
    EXPECT_EQ(court[u"members"_s].toInt(), 43);
    EXPECT_EQ(court[u"rated"_s].toInt(), 43);
    // The mean of all cells of the columns, 0-10, times .4 plus 1: worked from the file with a spreadsheet.
    EXPECT_NEAR(court[u"management"_s].toObject()[u"level"_s].toDouble(), 1 + .4 * 7.551163, 1e-5);
    EXPECT_NEAR(court[u"leadership"_s].toObject()[u"level"_s].toDouble(), 1 + .4 * 7.610078, 1e-5);
}

TEST_F(RealData, TheSameCommandAgainChangesNothing)
{
    ASSERT_EQ(run({u"new"_s, m_file, u"--catalog"_s, u"none"_s}), 0);
    ASSERT_EQ(import(QString::fromUtf8(EVENKEEL_TEST_DATA "/us-judge-ratings.csv"), judgeOptions), 0);

    EXPECT_EQ(import(QString::fromUtf8(EVENKEEL_TEST_DATA "/us-judge-ratings.csv"), judgeOptions), 0);
    EXPECT_EQ(linesWith(u"0 new, 0 changed, 43 the same"_s), 1) << m_out.toStdString();
}

TEST_F(RealData, AMinistrysPostsComeInButForItsJobShares)
{
    const QString chart = sharedData(u"org-chart-decc-2013.csv"_s);
    if (chart.isEmpty())
        GTEST_SKIP() << "org-chart-decc-2013.csv is not here";
    const QStringList maps{u"--map"_s, u"post=name"_s, u"--map"_s, u"job_title=role"_s, u"--map"_s, u"unit=team"_s};
    ASSERT_EQ(run({u"new"_s, m_file}), 0);

    EXPECT_EQ(import(chart, maps), 1);
    EXPECT_EQ(linesWith(u"132 rows: 128 new, 0 changed, 0 the same, 4 with a problem."_s), 1);
    EXPECT_EQ(linesWith(u"Column 5 (reports_to) is ignored."_s), 1);
    for (const auto &[line, other] : {std::pair(34, 35), {35, 34}, {55, 56}, {56, 55}}) {
        EXPECT_EQ(linesWith(u"Line %1, column 1 (post): line %2 has the same name"_s.arg(line).arg(other)), 1)
            << m_out.toStdString();
    }
    EXPECT_EQ(teams()[0].toObject()[u"members"_s].toInt(), 0);

    EXPECT_EQ(import(chart, maps + QStringList{u"--skip-problems"_s}), 0);
    const QJsonArray all = teams();
    EXPECT_EQ(all.size(), 8);
    EXPECT_EQ(all[0].toObject()[u"members"_s].toInt(), 128);
    EXPECT_NEAR(all[0].toObject()[u"fte"_s].toDouble(), 124.65, 1e-9);
}

TEST_F(RealData, ASurveyOfPercentsIsRefusedCellByCellWithoutAScale)
{
    const QString survey = sharedData(u"people-survey-2019.csv"_s);
    if (survey.isEmpty())
        GTEST_SKIP() << "people-survey-2019.csv is not here";
    const QStringList options{u"--map"_s,  u"Organisation=name"_s,          u"--map"_s,  u"Departmental Group=team"_s,
                              u"--side"_s, u"management=My work,Resources and workload"_s,
                              u"--side"_s, u"leadership=My manager,Leadership and managing change"_s};
    ASSERT_EQ(run({u"new"_s, m_file, u"--catalog"_s, u"none"_s}), 0);

    EXPECT_EQ(import(survey, options), 1);

    EXPECT_EQ(linesWith(u"is a percentage, and no scale says what it means as a level."_s), 444);
    EXPECT_EQ(linesWith(u"Line 2, column 6 (My work): “77%” is a percentage"_s), 1);
    EXPECT_EQ(linesWith(u"Line 112, column 14 (Leadership and managing change): "_s), 1);
    EXPECT_EQ(linesWith(u" is ignored."_s), 95 - 2 - 4);
}

TEST_F(RealData, ASurveyOfPercentsIsMappedWithItsScaleBenchmarkRowsIncluded)
{
    const QString survey = sharedData(u"people-survey-2019.csv"_s);
    if (survey.isEmpty())
        GTEST_SKIP() << "people-survey-2019.csv is not here";
    const QStringList options{u"--map"_s,  u"Organisation=name"_s,          u"--map"_s,  u"Departmental Group=team"_s,
                              u"--side"_s, u"management=My work,Resources and workload"_s,
                              u"--side"_s, u"leadership=My manager,Leadership and managing change"_s,
                              u"--scale"_s, u"0-100"_s};
    ASSERT_EQ(run({u"new"_s, m_file, u"--catalog"_s, u"none"_s}), 0);

    EXPECT_EQ(import(survey, options), 0) << m_err.toStdString();

    EXPECT_EQ(linesWith(u"Imported: 111 new people, 38 new teams, 111 new memberships, 4 new competencies, 444 new ratings."_s), 1)
        << m_out.right(300).toStdString();
    // The two benchmark rows are no organizations, but nothing in the file says so: they come as a team of their own.
    for (const QJsonValue &team : teams()) {
        if (team.toObject()[u"path"_s].toArray().last().toString() == u"000_CS"_s) {
            EXPECT_EQ(team.toObject()[u"members"_s].toInt(), 2);
            EXPECT_NEAR(team.toObject()[u"management"_s].toObject()[u"strength"_s].toDouble(), (77 + 74 + 74 + 72) / 4.0, 1e-9);
            return;
        }
    }
    ADD_FAILURE() << "no team 000_CS";
}

} // namespace
} // namespace evenkeel::cli
