// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "core/base/translations.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Answer
{
    std::optional<int> code;
    std::string out;
    std::string err;
};

class CommandLine : public testing::Test
{
protected:
    static void SetUpTestSuite() { installTranslations(*QCoreApplication::instance()); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(u"org.evenkeel"_s); }

    Answer run(const QStringList &words) const
    {
        QString outText;
        QString errText;
        QTextStream out(&outText);
        QTextStream err(&errText);
        Console console(out, err);
        Context context{console, m_clock};
        const std::optional<int> code = runCommand(words, u"1.2.3"_s, context);
        return {code, outText.toStdString(), errText.toStdString()};
    }
    /// `csv` as a file, imported.
    Answer import(const QByteArray &csv, const QStringList &options = {}) const
    {
        write(u"in.csv"_s, csv);
        return run(QStringList{u"import"_s, file(), path(u"in.csv"_s)} + options);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile written(path(name));
        ASSERT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile read(path(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QJsonObject assessed(const QStringList &options = {}) const
    {
        const Answer answer = run(QStringList{u"assess"_s, file(), u"--json"_s} + options);
        EXPECT_EQ(answer.err, "");
        return QJsonDocument::fromJson(QByteArray::fromStdString(answer.out)).object();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
};

// Which words ask for what

TEST_F(CommandLine, NoWordsAFileAndTheWindowsOptionsAskForTheWindow)
{
    write(u"there.evenkeel"_s, "x");

    EXPECT_FALSE(run({}).code);
    EXPECT_FALSE(run({path(u"there.evenkeel"_s)}).code);
    EXPECT_FALSE(run({u"gone.evenkeel"_s}).code);
    EXPECT_FALSE(run({path(u"there.evenkeel"_s), u"--picture"_s, u"out.png"_s}).code);
}

TEST_F(CommandLine, VersionAndHelpAreDone)
{
    EXPECT_EQ(run({u"--version"_s}).out, "Evenkeel 1.2.3\n");
    const Answer help = run({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    for (const char *command : {"evenkeel new FILE", "evenkeel import FILE TABLE", "evenkeel assess FILE", "evenkeel export FILE",
                                "evenkeel check FILE", "evenkeel backup FILE OUT"})
        EXPECT_NE(help.out.find(command), std::string::npos) << command;
    EXPECT_NE(run({u"import"_s, u"--help"_s}).out.find("--skip-problems"), std::string::npos);
}

TEST_F(CommandLine, WordsThatMakeNoCommandAreWrongUsageWithOneSentence)
{
    const QList<QStringList> wrong{{u"frobnicate"_s},
                                   {u"frobnicate"_s, u"x"_s},
                                   {u"new"_s},
                                   {u"check"_s},
                                   {u"check"_s, u"a"_s, u"b"_s},
                                   {u"check"_s, u"a"_s, u"--fast"_s},
                                   {u"backup"_s, u"a"_s},
                                   {u"assess"_s, file(), u"--as-of"_s, u"yesterday"_s},
                                   {u"assess"_s, file(), u"--as-of"_s},
                                   {u"assess"_s, file(), u"--json=yes"_s},
                                   {u"export"_s, file()},
                                   {u"export"_s, file(), u"--kind"_s, u"dogs"_s, u"--out"_s, u"x"_s},
                                   {u"new"_s, file(), u"--sample"_s, u"--catalog"_s, u"none"_s},
                                   {u"new"_s, file(), u"--name"_s, u"a"_s, u"--name"_s, u"b"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--kind"_s, u"dogs"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--date"_s, u"1.1.2026"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--source"_s, u"friend"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--raters"_s, u"0"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--scale"_s, u"10"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--side"_s, u"both=A"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--side"_s, u"management"_s},
                                   {u"import"_s, file(), u"x.csv"_s, u"--map"_s, u"name"_s}};
    for (const QStringList &words : wrong) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.code, 2) << words.join(u' ').toStdString();
        EXPECT_EQ(answer.out, "") << words.join(u' ').toStdString();
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
    }
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(CommandLine, AnOptionsValueMayFollowAnEqualsSign)
{
    EXPECT_EQ(run({u"new"_s, file(), u"--name=A=B"_s, u"--catalog=none"_s}).code, 0);
    EXPECT_EQ(assessed()[u"organization"_s].toString(), u"A=B"_s);
}

TEST_F(CommandLine, WhatATerminalWouldObeyIsShownAsMarks)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    const Answer answer = import("name,\x1B[2Jgone\nAda,\n");

    EXPECT_EQ(answer.out.find('\x1B'), std::string::npos);
    EXPECT_NE(answer.out.find("[2Jgone"), std::string::npos);
}

// new

TEST_F(CommandLine, ANewFileIsNamedLikeItselfAndHoldsKottersCompetencies)
{
    const Answer answer = run({u"new"_s, path(u"City of Oz.evenkeel"_s)});

    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_NE(run({u"check"_s, path(u"City of Oz.evenkeel"_s)}).out.find("City of Oz (1 team, 0 people, 16 competencies, 0 ratings)"),
              std::string::npos);
}

TEST_F(CommandLine, ANewFileMayHaveAnotherNameAndCatalog)
{
    write(u"own.json"_s, R"({"id":"own","name":"Own","competencies":[{"code":"A","side":"leadership","name":"Vision"}]})");

    for (const auto &[catalog, count] : {std::pair(u"none"_s, "0 competencies"), {u"kotter-short"_s, "6 competencies"},
                                         {u"opm-ecq-2006"_s, "28 competencies"}, {path(u"own.json"_s), "1 competency,"}}) {
        QFile::remove(file());
        EXPECT_EQ(run({u"new"_s, file(), u"--name"_s, u"Riverbend"_s, u"--catalog"_s, catalog}).code, 0);
        const std::string checked = run({u"check"_s, file()}).out;
        EXPECT_NE(checked.find("Riverbend"), std::string::npos) << checked;
        EXPECT_NE(checked.find(count), std::string::npos) << checked;
    }
}

TEST_F(CommandLine, AFileThatIsThereIsNeverOverwritten)
{
    write(u"org.evenkeel"_s, "mine");

    const Answer answer = run({u"new"_s, file()});

    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1);
    EXPECT_EQ(read(u"org.evenkeel"_s), "mine");
}

TEST_F(CommandLine, ACatalogThatIsNoneIsRefusedAndNoFileIsMade)
{
    write(u"bad.json"_s, "{}");

    EXPECT_EQ(run({u"new"_s, file(), u"--catalog"_s, path(u"bad.json"_s)}).code, 1);
    EXPECT_EQ(run({u"new"_s, file(), u"--catalog"_s, u"kottter"_s}).err, "There is no catalog “kottter”.\n");
    EXPECT_FALSE(QFileInfo::exists(file()));
}

TEST_F(CommandLine, TheSampleIsReadyToBeAssessed)
{
    EXPECT_EQ(run({u"new"_s, file(), u"--sample"_s}).code, 0);
    EXPECT_GE(assessed()[u"teams"_s].toArray().size(), 6);
}

// import

TEST_F(CommandLine, AnImportSaysWhatItDid)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--catalog"_s, u"none"_s}).code, 0);

    const Answer answer = import("name;team;CFMG;Note\nAda;Ops;7,5;x\nBo;;5;\n",
                                 {u"--scale"_s, u"0-10"_s, u"--side"_s, u"management=CFMG"_s});

    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(answer.out, "Column 4 (Note) is ignored.\n2 rows: 2 new, 0 changed, 0 the same, 0 with a problem.\n"
                          "Imported: 2 new people, 1 new team, 2 new memberships, 1 new competency, 2 new ratings.\n");
}

TEST_F(CommandLine, ProblemsAreAllNamedAndNothingIsWritten)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    const Answer answer = import("name,fte\nAda,2\nBo,1\nCy,x\n");

    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.out, "Line 2, column 2 (fte): 2 is not a share above 0 and at most 1.\n"
                          "Line 4, column 2 (fte): “x” is not a number.\n"
                          "3 rows: 1 new, 0 changed, 0 the same, 2 with a problem.\n");
    EXPECT_EQ(answer.err, "2 problems keep the import from being done, and nothing was changed; with --skip-problems the "
                          "other rows are imported.\n");
    EXPECT_EQ(assessed()[u"teams"_s].toArray()[0].toObject()[u"members"_s].toInt(), 0);
}

TEST_F(CommandLine, SkipProblemsTakesTheRest)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    const Answer answer = import("name,fte\nAda,2\nBo,1\n", {u"--skip-problems"_s});

    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(assessed()[u"teams"_s].toArray()[0].toObject()[u"members"_s].toInt(), 1);
}

TEST_F(CommandLine, ADryRunSaysWhatItWouldDoAndDoesNothing)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);
    const QByteArray before = read(u"org.evenkeel"_s);

    const Answer answer = import("name\nAda\n", {u"--dry-run"_s});

    EXPECT_EQ(answer.code, 0);
    EXPECT_NE(answer.out.find("Would be imported: 1 new person, 1 new membership."), std::string::npos) << answer.out;
    EXPECT_EQ(read(u"org.evenkeel"_s), before);
}

TEST_F(CommandLine, ImportingTheSameAgainChangesNothing)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);
    ASSERT_EQ(import("name,team,K.M1\nAda,Ops,4\n").code, 0);

    EXPECT_EQ(import("name,team,K.M1\nAda,Ops,4\n").out,
              "1 row: 0 new, 0 changed, 1 the same, 0 with a problem.\nImported: Nothing to change.\n");
}

TEST_F(CommandLine, SideTakesNamesWithCommasInQuotationMarks)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--catalog"_s, u"none"_s}).code, 0);

    const Answer answer = import("name,\"Plan, then do\",B=C\nAda,4,3\n",
                                 {u"--side"_s, u"management=\"Plan, then do\""_s, u"--side"_s, u"leadership=B=C"_s});

    EXPECT_NE(answer.out.find("2 new competencies, 2 new ratings"), std::string::npos) << answer.out << answer.err;
}

TEST_F(CommandLine, MapMayNameAHeadingWithAnEqualsSign)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    EXPECT_EQ(import("a=b\nAda\n", {u"--map"_s, u"a=b=name"_s}).code, 0);
}

TEST_F(CommandLine, AFileIsNotImportedIntoItselfNorReadAsCsv)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    EXPECT_EQ(run({u"import"_s, file(), file()}).err, "A file cannot be imported into itself.\n");
    EXPECT_EQ(run({u"check"_s, file()}).code, 0);
}

TEST_F(CommandLine, WhatIsNotThereIsRefused)
{
    EXPECT_EQ(import("name\nAda\n").code, 1);
    for (const QStringList &words : {QStringList{u"assess"_s, file()}, {u"check"_s, file()}, {u"backup"_s, file(), path(u"b"_s)},
                                     {u"export"_s, file(), u"--kind"_s, u"people"_s, u"--out"_s, path(u"o"_s)},
                                     {u"import"_s, file(), path(u"none.csv"_s)}}) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.code, 1) << words.first().toStdString();
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
    }
    EXPECT_FALSE(QFileInfo::exists(file()));
}

// assess, export, check, backup

TEST_F(CommandLine, AssessSpeaksWordsToPeopleAndJsonToPrograms)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--name"_s, u"Riverbend"_s}).code, 0);
    ASSERT_EQ(import("name,team\nAda,Ops\n").code, 0);

    const Answer words = run({u"assess"_s, file()});
    EXPECT_NE(words.out.find("Not enough data"), std::string::npos) << words.out;
    EXPECT_NE(words.out.find("2026-11-23"), std::string::npos);
    const QJsonObject json = assessed({u"--as-of"_s, u"2026-03-31"_s});
    EXPECT_EQ(json[u"organization"_s].toString(), u"Riverbend"_s);
    EXPECT_EQ(json[u"asOf"_s].toString(), u"2026-03-31"_s);
    EXPECT_EQ(json[u"teams"_s].toArray()[1].toObject()[u"path"_s].toArray(), QJsonArray({u"Riverbend"_s, u"Ops"_s}));
}

TEST_F(CommandLine, AssessSaysWhyATeamHasNoStandingAndNothingOfAnEmptyOne)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--name"_s, u"Riverbend"_s, u"--catalog"_s, u"none"_s}).code, 0);
    ASSERT_EQ(import("team\nNew\n", {u"--kind"_s, u"teams"_s}).code, 0);
    ASSERT_EQ(import("name,team,PLAN\nAda,Ops,4\nBo,Ops,4\nCy,Sales,\nDi,Sales,\nEd,Sales,\n", {u"--side"_s, u"management=PLAN"_s}).code, 0);

    const QStringList lines = QString::fromStdString(run({u"assess"_s, file()}).out).split(u'\n');

    const auto lineOf = [&](const QString &team) { return lines.value(lines.indexOf(QRegularExpression(u"^ +%1 .*"_s.arg(team)))); };
    EXPECT_TRUE(lineOf(u"Ops"_s).endsWith(u"Too small to judge alone: see Riverbend"_s)) << qPrintable(lineOf(u"Ops"_s));
    EXPECT_TRUE(lineOf(u"Sales"_s).endsWith(u"Not enough data"_s)) << qPrintable(lineOf(u"Sales"_s));
    EXPECT_TRUE(lineOf(u"New"_s).trimmed().endsWith(u"–"_s)) << qPrintable(lineOf(u"New"_s));
}

TEST_F(CommandLine, ALowCertaintyIsSaidAsMayBe)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--name"_s, u"Riverbend"_s, u"--catalog"_s, u"none"_s}).code, 0);
    ASSERT_EQ(import("name,PLAN,LEAD\nAda,2.7,4\nBo,2.7,4\nCy,2.7,4\n",
                     {u"--side"_s, u"management=PLAN"_s, u"--side"_s, u"leadership=LEAD"_s}).code, 0);

    EXPECT_NE(run({u"assess"_s, file()}).out.find("May be on the brink of chaos (notice)"), std::string::npos);
}

TEST_F(CommandLine, WhatIsExportedComesBackWithoutAChange)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--sample"_s}).code, 0);

    for (const QString &kind : {u"people"_s, u"ratings"_s, u"teams"_s, u"matrix"_s}) {
        for (const QString &name : {kind + u".csv"_s, kind + u".xlsx"_s}) {
            const QString out = path(name);
            ASSERT_EQ(run({u"export"_s, file(), u"--kind"_s, kind, u"--out"_s, out}).code, 0);
            EXPECT_TRUE(read(name).startsWith(name.endsWith(".csv"_L1) ? "\xEF\xBB\xBF" : "PK"));
            const Answer answer = run({u"import"_s, file(), out});
            EXPECT_EQ(answer.code, 0) << answer.err;
            EXPECT_NE(answer.out.find(": 0 new, 0 changed,"), std::string::npos) << answer.out;
            EXPECT_NE(answer.out.find(" 0 with a problem."), std::string::npos) << answer.out;
            EXPECT_NE(answer.out.find("Imported: Nothing to change."), std::string::npos) << answer.out;
        }
    }
}

TEST_F(CommandLine, ASheetOfASpreadsheetIsImportedByItsName)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    for (const QString &name : {u"kinds.ods"_s, u"kinds.xlsx"_s}) {
        const QString table = QStringLiteral(EVENKEEL_TEST_DATA "/spreadsheets/") + name;
        const Answer answer = run({u"import"_s, file(), table, u"--sheet"_s, u"People"_s, u"--dry-run"_s});
        EXPECT_EQ(answer.code, 0) << answer.err;
        EXPECT_NE(answer.out.find("The headings are taken from line 2.\n"), std::string::npos) << answer.out;
        EXPECT_NE(answer.out.find("2 new people, 1 new team, 2 new memberships"), std::string::npos) << answer.out;
    }
}

TEST_F(CommandLine, AnExportOfTheMatrixIsAsOfADay)
{
    ASSERT_EQ(run({u"new"_s, file(), u"--catalog"_s, u"none"_s}).code, 0);
    ASSERT_EQ(import("name,PLAN\nAda,2\n", {u"--side"_s, u"management=PLAN"_s, u"--date"_s, u"2026-03-31"_s}).code, 0);
    ASSERT_EQ(import("name,PLAN\nAda,4\n", {u"--date"_s, u"2026-10-01"_s}).code, 0);

    EXPECT_EQ(run({u"export"_s, file(), u"--kind"_s, u"matrix"_s, u"--as-of"_s, u"2026-06-30"_s, u"--out"_s, u"-"_s}).out,
              "\xEF\xBB\xBFmember,email,team,date,source,rater,raters,PLAN,id\r\nAda,,,2026-03-31,supervisor,,1,2,1\r\n");
    EXPECT_EQ(run({u"export"_s, file(), u"--kind"_s, u"matrix"_s, u"--as-of"_s, u"soon"_s, u"--out"_s, u"-"_s}).code, 2);
}

TEST_F(CommandLine, AnExportIsForTheOwnersEyesAndNeverOverTheFileItself)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);
    const QString out = path(u"p.csv"_s);

    ASSERT_EQ(run({u"export"_s, file(), u"--kind"_s, u"people"_s, u"--out"_s, out}).code, 0);

    struct stat status = {};
    ASSERT_EQ(stat(out.toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
    EXPECT_EQ(run({u"export"_s, file(), u"--kind"_s, u"people"_s, u"--out"_s, file()}).code, 1);
    EXPECT_EQ(run({u"check"_s, file()}).code, 0);
    EXPECT_EQ(run({u"export"_s, file(), u"--kind"_s, u"people"_s, u"--out"_s, path(u"no/such/folder.csv"_s)}).code, 1);
}

TEST_F(CommandLine, AnExportMayGoToTheOutput)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);

    EXPECT_EQ(run({u"export"_s, file(), u"--kind"_s, u"teams"_s, u"--out"_s, u"-"_s}).out,
              "\xEF\xBB\xBFteam,change,complexity,lead,id\r\n,,,,1\r\n");
}

TEST_F(CommandLine, ABackupIsAFileLikeItsOriginal)
{
    ASSERT_EQ(run({u"new"_s, file()}).code, 0);
    ASSERT_EQ(import("name\nAda\n").code, 0);

    ASSERT_EQ(run({u"backup"_s, file(), path(u"copy.evenkeel"_s)}).code, 0);

    EXPECT_NE(run({u"check"_s, path(u"copy.evenkeel"_s)}).out.find("1 person"), std::string::npos);
    EXPECT_EQ(run({u"backup"_s, file(), path(u"copy.evenkeel"_s)}).code, 1);
}

TEST_F(CommandLine, CheckRefusesWhatIsNoFileOfTheProgram)
{
    write(u"text.evenkeel"_s, QByteArray(8192, 'x'));

    const Answer answer = run({u"check"_s, path(u"text.evenkeel"_s)});

    EXPECT_EQ(answer.code, 1);
    EXPECT_FALSE(answer.err.empty());
}

} // namespace
} // namespace evenkeel::cli
