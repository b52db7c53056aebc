// SPDX-License-Identifier: GPL-3.0-or-later
// Organizations worked by hand in tests/data/cases: CSV in by the built program, its JSON out.
#include "core/edit/competency_verbs.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

const QString casesFolder = QStringLiteral(EVENKEEL_TEST_DATA "/cases");

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

/// Where two JSON values differ, by path; numbers may differ by 1e-9.
void compare(const QJsonValue &actual, const QJsonValue &expected, const QString &path, QStringList &differences)
{
    const auto written = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    if (actual.isArray() && expected.isArray() && actual.toArray().size() == expected.toArray().size()) {
        for (qsizetype i = 0; i < actual.toArray().size(); ++i)
            compare(actual[i], expected[i], u"%1[%2]"_s.arg(path).arg(i), differences);
    } else if (actual.isObject() && expected.isObject() && actual.toObject().keys() == expected.toObject().keys()) {
        for (const QString &key : actual.toObject().keys())
            compare(actual[key], expected[key], path + u'.' + key, differences);
    } else if (actual.isDouble() && expected.isDouble()) {
        if (!(std::abs(actual.toDouble() - expected.toDouble()) <= 1e-9))
            differences.append(u"%1: %2 instead of %3"_s.arg(path, written(actual), written(expected)));
    } else if (actual != expected) {
        differences.append(u"%1: %2 instead of %3"_s.arg(path, written(actual), written(expected)));
    }
}

class Case : public testing::TestWithParam<std::string>
{
protected:
    QJsonDocument read(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        return QJsonDocument::fromJson(file.readAll());
    }
    QString path(const QString &name) const { return casesFolder + u'/' + QString::fromStdString(GetParam()) + u'/' + name; }

    /// What the program writes to its standard output.
    QByteArray program(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(EVENKEEL_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitCode(), 0) << arguments.join(u' ').toStdString() << ": "
                                         << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }
    /// What no file brings in: edits of the competencies, as the window makes them.
    void edit(const QJsonObject &step) const
    {
        const FixedClock clock(QDate(2026, 4, 1));
        const auto session = Session::open(m_file, clock);
        ASSERT_TRUE(session) << session.error().sentence.toStdString();
        const auto named = [&](const QString &name) {
            for (const Competency &competency : (*session)->organization().competencies) {
                if (competency.name.text() == name)
                    return competency.id;
            }
            ADD_FAILURE() << "no competency " << name.toStdString();
            return CompetencyId(0);
        };
        const Result<> done = step.contains(u"retag"_s)
            ? (*session)->run(edit::retagCompetency(named(step[u"retag"_s].toString()), Side::Leadership,
                                                    step[u"weight"_s].toDouble(), *Day::fromIso(step[u"from"_s].toString())))
            : (*session)->run(edit::retireCompetency(named(step[u"retire"_s].toString()),
                                                     *Day::fromIso(step[u"last"_s].toString())));
        ASSERT_TRUE(done) << done.error().sentence.toStdString();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"case.evenkeel"_s);
};

TEST_P(Case, ComesOutAsWorkedByHand)
{
    const QJsonDocument steps = read(u"steps.json"_s);
    program({u"new"_s, m_file, u"--name"_s, steps[u"organization"_s].toString(), u"--catalog"_s, u"none"_s});
    for (const QJsonValue &step : steps[u"steps"_s].toArray()) {
        if (!step[u"import"_s].isString()) {
            edit(step.toObject());
            continue;
        }
        QStringList arguments = {u"import"_s, m_file, path(step[u"import"_s].toString())};
        for (const QJsonValue &option : step[u"options"_s].toArray())
            arguments.append(option.toString());
        program(arguments);
    }

    const QJsonArray expected = read(u"expected.json"_s).array();

    ASSERT_FALSE(expected.isEmpty());
    for (const QJsonValue &one : expected) {
        const QString day = one[u"asOf"_s].toString();
        const QJsonDocument actual = QJsonDocument::fromJson(program({u"assess"_s, m_file, u"--json"_s, u"--as-of"_s, day}));
        QStringList differences;
        compare(actual.object(), one, day, differences);
        EXPECT_TRUE(differences.isEmpty()) << differences.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(ByHand, Case, testing::ValuesIn(caseNames()), [](const auto &one) {
    std::string name = one.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Cases, AreEight)
{
    EXPECT_EQ(caseNames().size(), 8u);
}

} // namespace
} // namespace evenkeel

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir home; // backups go there, of this program and of the one that it starts
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toUtf8());
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
