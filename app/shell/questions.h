// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace evenkeel {

/// A question whose answers are named by what they do ("Delete team"). It can always be dismissed. Texts are plain.
struct Question
{
    QString text;
    QString more = {}; ///< Said below, smaller; may be empty.
    QStringList answers;
    bool isDangerous = false; ///< Then dismissing is the default, else the first answer.
};

/// Asks for the name of a file, or for a folder that is there.
struct FileQuestion
{
    enum class Purpose { Open, Save, Folder };
    Purpose purpose = Purpose::Open;
    QString title;
    QString filter = {}; ///< As QFileDialog has it.
    QString suggestion = {}; ///< A folder or a full path; the documents folder where empty.
    QString suffix = {}; ///< Added to a name to save without one; without the dot.
    bool neverReplaces = false; ///< A file that is there will be refused: the dialog does not offer to replace it.
};

/// Where a modal question is asked. Nothing blocks: the answer comes to a function, which is not called where the
/// question is dismissed or its window closed. Tests pass one that answers by itself.
class Questions
{
public:
    virtual ~Questions() = default;

    /// `answered` gets the position in `answers`.
    virtual void ask(QWidget *window, const Question &question, std::function<void(int)> answered) = 0;
    virtual void askForFile(QWidget *window, const FileQuestion &question,
                            std::function<void(const QString &)> answered) = 0;
    /// Asks for one file or several.
    virtual void askForFiles(QWidget *window, const FileQuestion &question, std::function<void(const QStringList &)> answered)
    {
        askForFile(window, question, [answered = std::move(answered)](const QString &file) { answered({file}); });
    }
    /// Says something that must be seen.
    virtual void tell(QWidget *window, const QString &sentence, const QString &more = {}) = 0;
};

/// The real ones.
class DialogQuestions : public Questions
{
public:
    void ask(QWidget *window, const Question &question, std::function<void(int)> answered) override;
    void askForFile(QWidget *window, const FileQuestion &question,
                    std::function<void(const QString &)> answered) override;
    void askForFiles(QWidget *window, const FileQuestion &question,
                     std::function<void(const QStringList &)> answered) override;
    void tell(QWidget *window, const QString &sentence, const QString &more = {}) override;
};

} // namespace evenkeel
