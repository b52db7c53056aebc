// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/questions.h"
#include "core/session/session.h"
#include "tests/support/organization_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace evenkeel::test {

/// Answers questions by itself, and remembers what was asked.
class ScriptedQuestions : public Questions
{
public:
    /// The answer to the next questions; none dismisses them.
    std::optional<int> answer;
    /// The file that is chosen next; empty dismisses.
    QString file;
    /// The files that are chosen next where several may be; empty for `file`.
    QStringList files;
    QList<Question> asked;
    QList<FileQuestion> askedForFile;
    QStringList told;

    void ask(QWidget *, const Question &question, std::function<void(int)> answered) override
    {
        asked.append(question);
        if (answer)
            answered(*answer);
    }
    void askForFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> answered) override
    {
        askedForFile.append(question);
        if (!file.isEmpty())
            answered(file);
    }
    void askForFiles(QWidget *window, const FileQuestion &question, std::function<void(const QStringList &)> answered) override
    {
        if (files.isEmpty())
            Questions::askForFiles(window, question, std::move(answered));
        else
            answered(files);
    }
    void tell(QWidget *, const QString &sentence, const QString &) override { told.append(sentence); }
};

/// A folder that goes with the test, and files with content in it. It is noon on 23 November 2026.
class FileTest : public testing::Test
{
protected:
    FixedClock m_clock{QDate(2026, 11, 23)};
    QTemporaryDir m_folder;

    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Session> makeFile(const Organization &content,
                                      const QString &name = QStringLiteral("Riverbend.evenkeel"))
    {
        auto made = Session::create(pathOf(name), content, m_clock, {.isReadOnly = false, .backupFolder = pathOf(QStringLiteral("backups"))});
        EXPECT_TRUE(made) << (made ? std::string() : made.error().sentence.toStdString());
        return made ? made.take() : nullptr;
    }
};

/// Waits until `holds`, at most five seconds; false where it does not come.
template <class Condition>
bool waitUntil(Condition holds)
{
    return QTest::qWaitFor(holds, 5000);
}

} // namespace evenkeel::test
