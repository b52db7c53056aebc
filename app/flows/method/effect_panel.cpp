// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/effect_panel.h"

#include "app/shell/long_work.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "core/report/disclosure.h"

#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto pause = 250ms;
/// So many teams are named; the rest is counted.
constexpr qsizetype mostTeams = 200;

int shownToEveryone(const Organization &organization, const Assessment &assessment)
{
    const Disclosure disclosure = disclose(organization, assessment);
    return int(std::count_if(disclosure.teams.begin(), disclosure.teams.end(),
                             [](const DisclosedTeam &team) { return team.isStandingVisible(); }));
}

/// Empty where the job was cancelled.
std::optional<MethodEffect> workedOut(const Organization &organization, const Assessment &now,
                                      const MethodSettings &settings, const Job &job)
{
    Organization changed = organization;
    changed.settings.method = settings.method;
    changed.settings.fewestShown = settings.fewestShown;
    const Assessment then = assess(changed, now.asOf);
    if (job.isCancelled())
        return std::nullopt;
    MethodEffect effect = methodEffect(organization, now, then);
    effect.shownBefore = shownToEveryone(organization, now);
    if (job.isCancelled())
        return std::nullopt;
    effect.shownAfter = shownToEveryone(changed, then);
    return effect;
}

} // namespace

EffectPanel::EffectPanel(const Organization &organization, std::shared_ptr<const Assessment> now, QWidget *parent)
    : QWidget(parent)
    , m_organization(organization)
    , m_now(std::move(now))
    , m_title(wrappedLabel({}, theme::TextStyle::Strong))
    , m_more(wrappedLabel({}))
    , m_teams(new QListWidget)
    , m_rest(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted))
    , m_bar(new QProgressBar)
    , m_stop(linkButton(tr("Stop")))
{
    auto *card = new Card(tr("What this would change"));
    m_teams->setWordWrap(true);
    m_teams->setAccessibleName(tr("Teams that would change"));
    m_teams->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setRange(0, 0);
    card->body()->setSpacing(8);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_stop, 0, Qt::AlignLeft);
    card->body()->addWidget(m_teams, 1);
    card->body()->addWidget(m_rest);
    card->body()->addWidget(m_more);
    card->body()->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &EffectPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &EffectPanel::stop);
}

void EffectPanel::say(const QString &sentence)
{
    m_pause.stop();
    m_wanted.reset();
    if (m_work)
        m_work->cancel();
    showWorking(false);
    m_title->clear();
    m_title->hide();
    m_more->setText(sentence);
    m_teams->hide();
    m_rest->hide();
}

void EffectPanel::workOut(const MethodSettings &settings)
{
    m_wanted = settings;
    if (m_work)
        m_work->cancel(); // a newer question
    showWorking(true);
    m_pause.start();
}

void EffectPanel::start()
{
    if (m_work || !m_wanted)
        return; // finish() goes on with it
    m_asked = m_wanted;
    m_answer = std::make_shared<std::optional<MethodEffect>>();
    m_work = new LongWork(
        [answer = m_answer, organization = m_organization, now = m_now, settings = *m_asked](Job &job) {
            *answer = workedOut(organization, *now, settings, job);
        },
        this);
    connect(m_work, &LongWork::finished, this, &EffectPanel::finish);
}

void EffectPanel::finish()
{
    m_work->deleteLater();
    m_work = nullptr;
    if (!m_wanted || m_pause.isActive())
        return;
    if (m_asked != m_wanted || !*m_answer) {
        start();
        return;
    }
    m_wanted.reset();
    showWorking(false);
    show(**m_answer);
    Q_EMIT settled();
}

void EffectPanel::stop()
{
    say(tr("Stopped. What would change is not known; saving can be undone."));
    Q_EMIT settled();
}

void EffectPanel::showWorking(bool isWorking)
{
    m_bar->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    if (!isWorking)
        return;
    m_title->setText(tr("Judging all teams with these settings"));
    m_title->show();
    m_more->clear();
    m_teams->hide();
    m_rest->hide();
}

void EffectPanel::show(const MethodEffect &effect)
{
    const QLocale locale;
    m_title->setText(effectTitle(effect, locale));
    m_title->show();
    m_more->setText(effectSentences(effect, locale).join(u'\n'));
    m_teams->clear();
    const QList<MethodEffect::TeamChange> changes = effect.standings + effect.severities;
    for (const MethodEffect::TeamChange &change : changes.first(std::min(changes.size(), mostTeams)))
        m_teams->addItem(effectLine(change));
    m_teams->setVisible(!changes.isEmpty());
    m_rest->setVisible(changes.size() > mostTeams);
    m_rest->setText(tr("%1 of %2 shown").arg(locale.toString(mostTeams), locale.toString(changes.size())));
}

QStringList EffectPanel::lines() const
{
    QStringList lines;
    if (!m_title->text().isEmpty())
        lines.append(m_title->text());
    if (!m_more->text().isEmpty())
        lines.append(m_more->text().split(u'\n'));
    for (int row = 0; row < m_teams->count() && !m_teams->isHidden(); ++row)
        lines.append(m_teams->item(row)->text());
    return lines;
}

} // namespace evenkeel
