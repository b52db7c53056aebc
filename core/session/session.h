// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/edit/verb.h"
#include "core/scoring/assessment.h"

#include <QObject>

#include <memory>

namespace evenkeel {

class Database;
class Job;

/// What an edit, an undo or a redo touched. Teams are those whose own row, place, demand or memberships changed.
struct Change
{
    std::vector<TeamId> teams;
    std::vector<MemberId> members;
    /// Competencies, rounds, settings: everything may look different.
    bool isEverywhere = false;
};

/// How a file is opened.
struct SessionOptions
{
    /// Nothing is written, and every verb is refused. Backups are looked at so.
    bool isReadOnly = false;
    /// Where backups go; empty for the folder "backups" in the place of this program's own data.
    QString backupFolder = {};
};

/// One open file. Runs verbs, each in one recorded transaction; keeps the undo stack, the Organization as it is now,
/// and assessments of it. The only thing between the window and the file.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Makes the file (which must not exist) with the root team named `name`, and nothing else in it.
    static Result<std::unique_ptr<Session>> create(const QString &path, const Name &name, const Clock &clock,
                                                   const SessionOptions &options = {});
    /// Makes it with this content, under the same ids: the sample, say.
    static Result<std::unique_ptr<Session>> create(const QString &path, const Organization &content, const Clock &clock,
                                                   const SessionOptions &options = {});
    /// Opens an existing file as trust.md says. A file that another program holds is ErrorKind::Busy.
    static Result<std::unique_ptr<Session>> open(const QString &path, const Clock &clock, Job *job = nullptr,
                                                 const SessionOptions &options = {});
    /// A read-only look at a file that another program holds (Busy): at a copy that goes with the Session. path() is
    /// the file's own.
    static Result<std::unique_ptr<Session>> openCopy(const QString &path, const Clock &clock, Job *job = nullptr);
    ~Session() override;

    QString path() const;
    bool isReadOnly() const;
    const Clock &clock() const;
    const Organization &organization() const;
    /// What model.md says of the organization on `day`. Computed once for each state and day, and kept for the last few.
    std::shared_ptr<const Assessment> assessment(Day day) const;
    /// The same of what the organization would be: of its state with some changes, which are nowhere written.
    Assessment whatIf(const Organization &changed, Day day) const;

    /// Runs the verb in one transaction. On an error nothing has changed and nothing is on the undo stack. A verb that
    /// changes nothing is no step of it either.
    template <class T>
    Result<T> run(const Verb<T> &verb, Job *job = nullptr);

    bool canUndo() const;
    bool canRedo() const;
    /// The name of the verb that undo() takes back, or redo() does again; empty where there is none.
    QString undoName() const;
    QString redoName() const;
    Result<> undo();
    Result<> redo();

    /// When the last edit, undo or redo was written; invalid where there was none since opening.
    QDateTime savedAt() const;
    /// A verified copy of the file as it is now, at `path`, which must not exist. Works also when the open file was
    /// moved or deleted.
    Result<> saveCopy(const QString &path);
    /// Where the backups of this file are; the folder may not exist yet.
    QString backupFolder() const;
    /// Makes the daily backup unless there is one of today. Done without asking before the first edit of a day; call
    /// it earlier, at an idle moment, to keep that edit quick.
    Result<> backUpIfDue();

Q_SIGNALS:
    /// The organization is another one now.
    void changed(const evenkeel::Change &change);
    /// An edit was refused by the file system; nothing changed. `error` says what happened and what to do.
    void writeFailed(const evenkeel::Error &error);
    /// A backup could not be made; the edit before which it was due went on.
    void backupFailed(const evenkeel::Error &error);

private:
    struct Private;
    explicit Session(std::unique_ptr<Private> d);

    struct Work
    {
        const VerbName &name;
        std::function<Result<>(EditContext &)> run;
        bool wantsBackup;
    };
    Result<> runRecorded(const Work &work, Job *job);
    Result<> step(bool isUndo);

    std::unique_ptr<Private> d;
};

template <class T>
Result<T> Session::run(const Verb<T> &verb, Job *job)
{
    if constexpr (std::is_void_v<T>) {
        return runRecorded({verb.name, verb.run, verb.wantsBackup}, job);
    } else {
        std::optional<T> value;
        const auto keepingValue = [&](EditContext &context) -> Result<> {
            Result<T> result = verb.run(context);
            if (!result)
                return result.error();
            value = result.take();
            return {};
        };
        if (Result<> done = runRecorded({verb.name, keepingValue, verb.wantsBackup}, job); !done)
            return done.error();
        return std::move(*value);
    }
}

} // namespace evenkeel
