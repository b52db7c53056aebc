// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_draft.h"

#include <chrono>

using namespace std::chrono_literals;

namespace evenkeel {

namespace {

/// A plan is made anew when nothing was chosen for so long.
constexpr auto pause = 200ms;

} // namespace

ImportDraft::ImportDraft(Organization organization, Day today, QObject *parent)
    : QObject(parent)
    , m_organization(std::move(organization))
    , m_today(today)
    , m_options{.date = today}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ImportDraft::plan);
}

ImportDraft::~ImportDraft() = default;

void ImportDraft::setOrganization(Organization organization)
{
    m_organization = std::move(organization);
    planSoon();
}

void ImportDraft::read(TableSource source)
{
    m_source = std::move(source);
    m_readChoices = {};
    m_options = {.date = m_today};
    startReading();
}

void ImportDraft::readAs(const ReadChoices &choices)
{
    m_readChoices = choices;
    startReading();
}

void ImportDraft::startReading()
{
    m_soon.stop();
    m_options.mends = {};
    m_options.mappings = {};
    m_options.sides = {};
    const auto read = std::make_shared<std::optional<Result<ReadImport>>>();
    start(
        [read, source = m_source, choices = m_readChoices, organization = m_organization, today = m_today](Job &job) {
            read->emplace(readImport(source, choices, organization, today, &job));
        },
        [this, read] { takeTable(std::move(**read)); });
}

void ImportDraft::takeTable(Result<ReadImport> read)
{
    m_planned = nullptr;
    m_problem = read ? QString() : read.error().sentence;
    m_read = read ? std::make_shared<const ReadImport>(read.take()) : nullptr;
    Q_EMIT tableChanged(); // whoever hears it chooses columns and options by the guesses
    Q_EMIT plannedChanged();
    Q_EMIT stateChanged();
}

void ImportDraft::setOptions(const ImportOptions &options)
{
    ImportOptions wanted = options;
    wanted.mappings = m_options.mappings;
    wanted.sides = m_options.sides;
    wanted.mends = m_options.mends;
    m_options = std::move(wanted);
    planSoon();
}

void ImportDraft::setColumns(const QList<ColumnMapping> &mappings, const QList<SideColumns> &sides)
{
    m_options.mappings = mappings;
    m_options.sides = sides;
    planSoon();
}

void ImportDraft::setMends(const RowMends &mends)
{
    m_options.mends = mends;
    planSoon();
}

void ImportDraft::planSoon()
{
    if (!m_read)
        return;
    m_soon.start();
    Q_EMIT stateChanged();
}

void ImportDraft::plan()
{
    const auto planned = std::make_shared<std::optional<Result<PlannedImport>>>();
    start([planned, organization = m_organization, read = m_read, options = m_options](
              Job &job) { planned->emplace(planSource(organization, read->table.sheet, options, &job)); },
          [this, planned] { takePlan(std::move(**planned)); });
}

void ImportDraft::takePlan(Result<PlannedImport> planned)
{
    m_problem = planned ? QString() : planned.error().sentence;
    m_planned = planned ? std::make_unique<const PlannedImport>(planned.take()) : nullptr;
    Q_EMIT plannedChanged();
    Q_EMIT stateChanged();
}

void ImportDraft::start(std::function<void(Job &)> work, std::function<void()> done)
{
    abandonWork();
    m_work = std::make_unique<LongWork>(std::move(work), this);
    connect(m_work.get(), &LongWork::progressed, this, &ImportDraft::progressed);
    connect(m_work.get(), &LongWork::finished, this, [this, done = std::move(done)] {
        m_work.release()->deleteLater(); // it is telling us
        done();
    });
    Q_EMIT stateChanged();
}

/// Lets it come to its end by itself: waiting for it would hold up the window.
void ImportDraft::abandonWork()
{
    LongWork *work = m_work.release();
    if (!work)
        return;
    work->disconnect(this);
    connect(work, &LongWork::finished, work, &QObject::deleteLater);
    work->cancel();
}

} // namespace evenkeel
