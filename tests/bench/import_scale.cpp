// SPDX-License-Identifier: GPL-3.0-or-later
// How long the steps of an import of 10,000 people and their 160,000 ratings take, and how long each goes on once it is
// asked to stop. Run by hand: import_scale [people].
#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/edit/import_plan.h"
#include "core/edit/import_verb.h"
#include "core/exchange/guesses.h"
#include "core/exchange/table_export.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

/// Runs `step` whole, then stops it after each tenth of that time: prints the time, and the longest wait for it to end.
void measure(const char *name, const std::function<void(Job &)> &step, const std::function<void()> &clearUp = [] {})
{
    Job whole;
    QElapsedTimer timer;
    timer.start();
    step(whole);
    const qint64 took = timer.elapsed();
    clearUp();
    qint64 longest = 0;
    for (int tenth = 1; tenth < 10; ++tenth) {
        Job job;
        qint64 cancelledAt = 0;
        timer.restart();
        std::thread worker([&] { step(job); });
        QThread::msleep(static_cast<unsigned long>(took * tenth / 10));
        cancelledAt = timer.elapsed();
        job.cancel();
        worker.join();
        longest = std::max(longest, timer.elapsed() - cancelledAt);
        clearUp();
    }
    std::printf("%-28s %6lld ms, stops within %4lld ms\n", name, static_cast<long long>(took), static_cast<long long>(longest));
}

QByteArray peopleCsv(int people)
{
    QStringList competencies;
    for (int i = 0; i < 16; ++i)
        competencies += u"C%1"_s.arg(i);
    QByteArray csv = ("name,email,team,joined,"_L1 + competencies.join(u',') + u'\n').toUtf8();
    for (int i = 0; i < people; ++i)
        csv += u"Person %1,p%1@example.org,Team %2,03/04/2020"_s.arg(i).arg(i % 500).toUtf8() + QByteArray(",3.5").repeated(16) + '\n';
    return csv;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    const FixedClock clock{QDate(2026, 3, 31)};
    const auto session = Session::create(folder.filePath(u"scale.evenkeel"_s), Name::from(u"Scale"_s).take(), clock);
    if (!session)
        return 1;
    const Organization before = (*session)->organization();

    ImportOptions options{.date = clock.today(), .dateOrder = DateOrder::MonthDayYear};
    const QByteArray csv = peopleCsv(people);
    Sheet sheet;
    measure("read .csv", [&](Job &job) {
        if (Result<ReadTable> table = readTable({.bytes = csv}, {}, &job))
            sheet = table->sheet;
    });
    QStringList competencies = sheet.headings().mid(4);
    options.sides = {{Side::Management, competencies}};
    measure("guess", [&](Job &job) { static_cast<void>(guessImport(sheet, options, before, &job)); });
    Result<ImportPlan> plan = Error{};
    measure("plan people", [&](Job &job) {
        if (Result<ImportPlan> made = planImport(before, sheet, options, &job))
            plan = std::move(made);
    });
    const Organization after = withImport(*plan);
    measure("apply", [&](Job &job) { static_cast<void>((*session)->run(edit::applyImport(*plan), &job)); },
            [&] {
                if ((*session)->canUndo())
                    static_cast<void>((*session)->undo());
            });
    if (!((*session)->organization() == before))
        return 1;

    QByteArray xlsx;
    for (const ImportKind kind : {ImportKind::Ratings, ImportKind::Matrix}) {
        const QByteArray name = writtenAs(kind).toLatin1();
        measure(("write " + name + " .xlsx").constData(), [&](Job &job) {
            if (Result<QByteArray> bytes = exportTable(after, {kind, TableFormat::Xlsx, clock.today()}, &job))
                xlsx = bytes.take();
        });
        measure(("read " + name + " .xlsx").constData(), [&](Job &job) {
            if (Result<ReadTable> table = readTable({.bytes = xlsx}, {}, &job))
                sheet = table->sheet;
        });
        measure(("plan " + name + " again").constData(), [&](Job &job) {
            if (Result<ImportPlan> made = planImport(after, sheet, {.date = clock.today()}, &job))
                plan = std::move(made);
        });
        if (!plan->summary.isEmpty())
            return 1;
    }
    return 0;
}
