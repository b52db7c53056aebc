// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/job.h"
#include "core/scoring/assessor.h"
#include "core/session/history.h"
#include "core/storage/backup.h"
#include "core/storage/changes.h"
#include "core/storage/file_guard.h"
#include "core/storage/load.h"
#include "core/storage/opening.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

QString defaultBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/backups");
}

BackupFolder backupFolderFor(const SessionOptions &options, const QString &identity)
{
    const QString base = options.backupFolder.isEmpty() ? defaultBackupFolder() : options.backupFolder;
    return BackupFolder(base + QLatin1Char('/') + identity);
}

Error readOnly()
{
    return {ErrorKind::Refused, Tr::tr("This file is open for reading only, so nothing in it can be changed."), {}};
}

/// A reason such as "The disk is full." says nothing of backups by itself.
Result<> asBackup(const Result<> &made)
{
    if (made)
        return made;
    return Error{made.error().kind, Tr::tr("A backup of this file could not be made. %1").arg(made.error().sentence),
                 made.error().detail};
}

bool isOfTheFile(const Error &error)
{
    return error.kind == ErrorKind::Full || error.kind == ErrorKind::Io || error.kind == ErrorKind::Moved
        || error.kind == ErrorKind::Busy || error.kind == ErrorKind::Damaged;
}

/// Teams and members behind the rows; a membership that is gone is looked up in the state before.
Change changeOf(const TouchedRows &touched, const Organization &before, const Organization &after)
{
    std::set<TeamId> teams = touched.teams;
    std::set<MemberId> members = touched.members;
    for (const auto &[team, from] : touched.places)
        teams.insert(team);
    for (const auto &[team, demand, from] : touched.demands)
        teams.insert(team);
    for (const auto &[team, kind] : touched.alerts)
        teams.insert(team);
    for (const MembershipId id : touched.memberships) {
        for (const Organization *state : {&before, &after}) {
            if (const Membership *membership = state->memberships.find(id)) {
                teams.insert(membership->team);
                members.insert(membership->member);
            }
        }
    }
    members.insert(touched.rated.begin(), touched.rated.end());
    return {.teams = {teams.begin(), teams.end()},
            .members = {members.begin(), members.end()},
            .isEverywhere = touched.settings || !touched.competencies.empty() || !touched.taggings.empty()
                || !touched.raters.empty() || !touched.rounds.empty()};
}

} // namespace

struct Session::Private
{
    Private(OpenedFile file, QString filePath, const Clock &time)
        : path(std::move(filePath)), clock(time), database(std::move(file.database)),
          organization(std::move(file.organization)), identity(std::move(file.identity))
    {}

    /// What a transaction leads to; read before it is committed, so that a file which cannot be read changes nothing.
    struct Outcome
    {
        Organization organization;
        Change change;
    };
    Result<Outcome> outcomeOf(const QByteArray &changeset);

    /// Runs `work` in a transaction and takes over what comes out of it. The changeset is empty where that is nothing.
    Result<QByteArray> recorded(const std::function<Result<>(EditContext &)> &work, Job *job, Change &change);
    Result<> applied(const QByteArray &changeset, Change &change);
    void takeOver(Outcome outcome, Change &change);

    /// Of the copy that is looked at in place of a busy file; else null.
    std::unique_ptr<QTemporaryDir> copyFolder = {};
    QString path;
    const Clock &clock;
    std::unique_ptr<Database> database;
    Organization organization;
    QString identity;
    BackupFolder backups{QString()};
    /// The day for which the daily backup was seen to.
    std::optional<Day> lastBackup = {};
    History history;
    QDateTime savedAt;
    /// The latest ones asked for, newest last.
    mutable std::vector<std::shared_ptr<const Assessment>> assessments = {};
    /// Of today, which each edit asks for; and of whatever else is asked for between two edits.
    mutable Assessor todaysAssessor = {};
    mutable Assessor otherAssessor = {};
    Assessor &assessorFor(Day day) const { return day == clock.today() ? todaysAssessor : otherAssessor; }
};

Result<Session::Private::Outcome> Session::Private::outcomeOf(const QByteArray &changeset)
{
    Result<TouchedRows> touched = touchedBy(changeset);
    if (!touched)
        return touched.error();
    Result<Organization> after = reloaded(*database, organization, *touched);
    if (!after)
        return after.error();
    Change change = changeOf(*touched, organization, *after);
    return Outcome{after.take(), std::move(change)};
}

void Session::Private::takeOver(Outcome outcome, Change &change)
{
    organization = std::move(outcome.organization);
    change = std::move(outcome.change);
    assessments.clear();
    savedAt = clock.now();
}

Result<QByteArray> Session::Private::recorded(const std::function<Result<>(EditContext &)> &work, Job *job,
                                              Change &change)
{
    Result<Recorder> recorder = Recorder::start(*database);
    if (!recorder)
        return recorder.error();
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction)
        return transaction.error();
    {
        const Database::Watch watch(*database, job);
        EditContext context{.database = *database, .before = organization, .clock = clock, .job = job};
        if (Result<> done = work(context); !done)
            return done.error();
    }
    if (job && job->isCancelled())
        return Error{ErrorKind::Cancelled, Tr::tr("Stopped. Nothing was changed."), {}};
    Result<QByteArray> changeset = recorder->changeset();
    if (!changeset || changeset->isEmpty())
        return changeset;
    Result<Outcome> outcome = outcomeOf(*changeset);
    if (!outcome)
        return outcome.error();
    if (Result<> done = transaction->commit(); !done)
        return done.error();
    takeOver(outcome.take(), change);
    return changeset;
}

Result<> Session::Private::applied(const QByteArray &changeset, Change &change)
{
    std::optional<Outcome> outcome;
    Result<> done = apply(*database, changeset, [&]() -> Result<> {
        Result<Outcome> read = outcomeOf(changeset);
        if (!read)
            return read.error();
        outcome = read.take();
        return {};
    });
    if (done)
        takeOver(std::move(*outcome), change);
    return done;
}

Session::Session(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString &path, const Name &name, const Clock &clock,
                                                 const SessionOptions &options)
{
    Organization organization;
    organization.teams.put({.id = organization.root, .name = name});
    organization.places.put({.team = organization.root});
    return create(path, organization, clock, options);
}

Result<std::unique_ptr<Session>> Session::create(const QString &path, const Organization &content, const Clock &clock,
                                                 const SessionOptions &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<OpenedFile> file = createFile(absolute, content);
    if (!file)
        return file.error();
    auto priv = std::make_unique<Private>(file.take(), absolute, clock);
    priv->backups = backupFolderFor(options, priv->identity);
    // There is nothing yet to go back to.
    priv->lastBackup = clock.today();
    return std::unique_ptr<Session>(new Session(std::move(priv)));
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, const Clock &clock, Job *job,
                                               const SessionOptions &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto backUp = [&](Database &database, const QString &identity) {
        return backupFolderFor(options, identity).make(database, clock);
    };
    Result<OpenedFile> file = openFile(
        {.path = absolute,
         .access = options.isReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite,
         .job = job,
         .backUp = backUp});
    if (!file)
        return file.error();
    auto priv = std::make_unique<Private>(file.take(), absolute, clock);
    priv->backups = backupFolderFor(options, priv->identity);
    return std::unique_ptr<Session>(new Session(std::move(priv)));
}

Result<std::unique_ptr<Session>> Session::openCopy(const QString &path, const Clock &clock, Job *job)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy.evenkeel"));
    if (Result<> copied = copyBetweenWrites(QFileInfo(path).absoluteFilePath(), copy); !copied)
        return copied.error();
    Result<std::unique_ptr<Session>> session = open(copy, clock, job, {.isReadOnly = true});
    if (session) {
        (*session)->d->path = QFileInfo(path).absoluteFilePath();
        (*session)->d->copyFolder = std::move(folder);
    }
    return session;
}

QString Session::path() const { return d->path; }
bool Session::isReadOnly() const { return d->database->isReadOnly(); }
const Clock &Session::clock() const { return d->clock; }
const Organization &Session::organization() const { return d->organization; }
bool Session::canUndo() const { return d->history.canUndo(); }
bool Session::canRedo() const { return d->history.canRedo(); }
QString Session::undoName() const { return canUndo() ? d->history.toUndo().name : QString(); }
QString Session::redoName() const { return canRedo() ? d->history.toRedo().name : QString(); }
QDateTime Session::savedAt() const { return d->savedAt; }
QString Session::backupFolder() const { return d->backups.path(); }

std::shared_ptr<const Assessment> Session::assessment(Day day) const
{
    constexpr std::size_t most = 8;
    auto &kept = d->assessments;
    auto at = std::find_if(kept.begin(), kept.end(), [day](const auto &known) { return known->asOf == day; });
    if (at == kept.end()) {
        if (kept.size() == most)
            kept.erase(kept.begin());
        if (day != d->clock.today())
            d->otherAssessor.learnDaysFrom(d->todaysAssessor, d->organization);
        at = kept.insert(kept.end(), d->assessorFor(day).assess(d->organization, day));
    }
    std::rotate(at, at + 1, kept.end());
    return kept.back();
}

Assessment Session::whatIf(const Organization &changed, Day day) const { return *d->assessorFor(day).assess(changed, day); }

Result<> Session::saveCopy(const QString &path)
{
    return writeCopy(*d->database, QFileInfo(path).absoluteFilePath());
}

Result<> Session::backUpIfDue()
{
    const Day today = d->clock.today();
    if (isReadOnly() || d->lastBackup == today)
        return {};
    // Asked once a day; one that fails is not tried again with every edit.
    d->lastBackup = today;
    return d->backups.hasOneOf(today) ? Result<>() : asBackup(d->backups.make(*d->database, d->clock));
}

Result<> Session::runRecorded(const Work &work, Job *job)
{
    if (isReadOnly())
        return readOnly();
    const Result<> backedUp = work.wantsBackup ? asBackup(d->backups.make(*d->database, d->clock)) : backUpIfDue();
    if (!backedUp)
        Q_EMIT backupFailed(backedUp.error());

    const QString name = work.name.in(d->organization);
    Change change;
    Result<QByteArray> changeset = d->recorded(work.run, job, change);
    if (!changeset) {
        if (isOfTheFile(changeset.error()))
            Q_EMIT writeFailed(changeset.error());
        return changeset.error();
    }
    if (changeset->isEmpty())
        return {};
    d->history.push({name, changeset.take()});
    Q_EMIT changed(change);
    return {};
}

Result<> Session::step(bool isUndo)
{
    if (isReadOnly())
        return readOnly();
    if (isUndo ? !canUndo() : !canRedo())
        return Error{ErrorKind::NotFound, isUndo ? Tr::tr("There is nothing to undo.")
                                                 : Tr::tr("There is nothing to redo.")};
    const QByteArray &recorded = isUndo ? d->history.toUndo().changeset : d->history.toRedo().changeset;
    Result<QByteArray> changeset = isUndo ? inverseOf(recorded) : Result<QByteArray>(recorded);
    if (!changeset)
        return changeset.error();
    Change change;
    if (Result<> applied = d->applied(*changeset, change); !applied) {
        if (isOfTheFile(applied.error()))
            Q_EMIT writeFailed(applied.error());
        return applied;
    }
    isUndo ? d->history.undone() : d->history.redone();
    Q_EMIT changed(change);
    return {};
}

Result<> Session::undo() { return step(true); }
Result<> Session::redo() { return step(false); }

} // namespace evenkeel
