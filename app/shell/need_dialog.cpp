// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/need_dialog.h"

#include "app/shell/day_field.h"
#include "app/shell/need_card.h"
#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "core/edit/team_verbs.h"
#include "core/report/need_effect.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace evenkeel {

namespace {

/// A situation that many teams know (model.md 6).
struct Situation
{
    const char *name;
    double change;
    double complexity;
};

constexpr std::array situations = {
    Situation{QT_TRANSLATE_NOOP("evenkeel::NeedDialog", "Stable service"), 1.5, 4},
    Situation{QT_TRANSLATE_NOOP("evenkeel::NeedDialog", "Steady state"), 2, 3},
    Situation{QT_TRANSLATE_NOOP("evenkeel::NeedDialog", "Growth"), 4, 3},
    Situation{QT_TRANSLATE_NOOP("evenkeel::NeedDialog", "Transformation"), 5, 4},
    Situation{QT_TRANSLATE_NOOP("evenkeel::NeedDialog", "Start-up"), 5, 2},
};
constexpr int ownSituation = 0;
constexpr int inheritedSituation = int(situations.size()) + 1;

constexpr int firstWidth = 760;
/// So many other teams are named.
constexpr int mostOthers = 4;
/// While the slider is dragged, the organization is assessed once it rests.
constexpr int restsAfter = 40; // ms

/// As high as what it holds where the screen has the room, and scrolled where it has not.
class FittingArea : public QScrollArea
{
public:
    explicit FittingArea(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        theme::setLook(content, theme::Look::Page);
        setWidget(content);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return widget()->layout()->totalHeightForWidth(width); }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 8 * fontMetrics().height()}; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(object, event);
    }
};

bool isEntered(const Organization &organization, TeamId team)
{
    const auto at = organization.demands.lowerBound({team, Demand::Change, Day::always()});
    return at != organization.demands.end() && at->team == team;
}

} // namespace

NeedDialog::NeedDialog(Session &session, const ViewState &view, TeamId team, QWidget *parent)
    : FormDialog({}, tr("Save"), parent)
    , m_session(session)
    , m_today(view.asOf())
    , m_team(team)
    , m_change(makeCard(Demand::Change))
    , m_complexity(makeCard(Demand::Complexity))
    , m_standing(wrappedLabel({}, theme::TextStyle::Strong))
    , m_details(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted))
{
    setWindowTitle(tr("What %1 faces").arg(session.organization().teams.find(team)->name.text()));
    auto *both = new QWidget;
    auto *cards = new QHBoxLayout(both);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(m_change, 1);
    cards->addWidget(m_complexity, 1);
    auto *effect = new Card(tr("What this does"));
    effect->body()->addWidget(m_standing);
    effect->body()->addWidget(m_details);
    body()->addWidget(makeSituations());
    body()->addWidget(new FittingArea(both), 1);
    body()->addWidget(makeFrom());
    body()->addWidget(effect);

    m_wait.setSingleShot(true);
    m_wait.setInterval(restsAfter);
    connect(&m_wait, &QTimer::timeout, this, &NeedDialog::refreshEffect);
    for (NeedCard *card : {m_change, m_complexity}) {
        connect(card, &NeedCard::valueChanged, this, &NeedDialog::followSituation);
        connect(card, &NeedCard::valueChanged, &m_wait, qOverload<>(&QTimer::start));
    }
    followSituation();
    refreshEffect();
    resize(theme::scaled(firstWidth), sizeHint().height());
    m_situations->setFocus();
}

NeedCard *NeedDialog::makeCard(Demand demand)
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_today);
    const TeamAssessment *team = assessment->find(m_team);
    const Side side = demand == Demand::Change ? Side::Leadership : Side::Management;
    return new NeedCard(demand, m_team == m_session.organization().root,
                        ownDemandOn(m_session.organization(), m_team, demand, m_today), team->side(side).demand);
}

QWidget *NeedDialog::makeSituations()
{
    m_situations = new QComboBox;
    m_situations->addItem(tr("Own values"));
    for (const Situation &situation : situations)
        m_situations->addItem(tr("%1: change %2, complexity %3")
                                  .arg(tr(situation.name), locale().toString(situation.change),
                                       locale().toString(situation.complexity)));
    m_situations->addItem(m_team == m_session.organization().root ? tr("No values of its own") : tr("Both as the parent"));
    connect(m_situations, &QComboBox::activated, this, &NeedDialog::takeSituation);
    auto *row = new QWidget;
    auto *form = new QFormLayout(row);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Situation"), m_situations);
    return row;
}

QWidget *NeedDialog::makeFrom()
{
    m_always = new QRadioButton(tr("&Always, also in the past"));
    m_fromDay = new QRadioButton(tr("&From"));
    m_day = new DayField(m_today);
    m_day->setAccessibleName(tr("The day from which it holds"));
    m_dayError = new FieldError(m_day);
    (isEntered(m_session.organization(), m_team) ? m_fromDay : m_always)->setChecked(true);
    m_day->setEnabled(m_fromDay->isChecked());
    auto *days = new QHBoxLayout;
    days->addWidget(plainLabel(tr("It holds")));
    days->addWidget(m_always);
    days->addWidget(m_fromDay);
    days->addWidget(m_day);
    days->addWidget(plainLabel(tr("on", "from this day on")));
    days->addStretch(1);
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(days);
    layout->addWidget(m_dayError);
    connect(m_fromDay, &QRadioButton::toggled, this, [this](bool isOn) {
        m_day->setEnabled(isOn);
        m_dayError->clearError();
        m_wait.start();
    });
    connect(m_day, &DayField::textChanged, this, [this] {
        m_dayError->clearError();
        m_wait.start();
    });
    return rows;
}

void NeedDialog::beginWith(Demand demand) { (demand == Demand::Change ? m_change : m_complexity)->takeFocus(); }

void NeedDialog::takeSituation(int index)
{
    if (index == ownSituation)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const bool isInherited = index == inheritedSituation;
    const Situation *situation = isInherited ? nullptr : &situations[std::size_t(index - 1)];
    m_change->setValue(situation ? std::optional(situation->change) : std::nullopt);
    m_complexity->setValue(situation ? std::optional(situation->complexity) : std::nullopt);
}

void NeedDialog::followSituation()
{
    if (m_isFollowing)
        return;
    const std::optional<double> change = m_change->value();
    const std::optional<double> complexity = m_complexity->value();
    const auto known = std::find_if(situations.begin(), situations.end(), [&](const Situation &situation) {
        return change == situation.change && complexity == situation.complexity;
    });
    m_situations->setCurrentIndex(!change && !complexity         ? inheritedSituation
                                  : known == situations.end() ? ownSituation : int(known - situations.begin()) + 1);
}

std::optional<Day> NeedDialog::from() const
{
    if (m_always->isChecked())
        return Day::always();
    const Result<Day> typed = m_day->day(m_today);
    return typed ? std::optional(*typed) : std::nullopt;
}

std::vector<TeamDemand> NeedDialog::entries(Day from) const
{
    std::vector<TeamDemand> entries;
    for (const auto &[demand, card] : {std::pair(Demand::Change, m_change), std::pair(Demand::Complexity, m_complexity)}) {
        // What is as it is stays as it was, too.
        const Day looked = from.isReal() ? from : m_today;
        if (card->value() != ownDemandOn(m_session.organization(), m_team, demand, looked))
            entries.push_back({m_team, demand, from, card->value()});
    }
    return entries;
}

QString NeedDialog::effect()
{
    refreshEffect();
    return m_details->isHidden() ? m_standing->text() : m_standing->text() + u'\n' + m_details->text();
}

void NeedDialog::refreshEffect()
{
    m_wait.stop();
    const std::optional<Day> from = this->from();
    if (!from) {
        m_dayError->say(m_day->day(m_today).error().sentence);
        return;
    }
    const Day day = from->isReal() ? std::max(*from, m_today) : m_today;
    const Organization &organization = m_session.organization();
    const std::shared_ptr<const Assessment> before = m_session.assessment(day);
    if (!before->find(m_team)) {
        m_dayError->say(tr("The team is closed by then."));
        return;
    }
    const std::vector<TeamDemand> entries = this->entries(*from);
    const Assessment after = m_session.whatIf(edit::withDemands(organization, entries), day);
    const TeamAssessment *team = after.find(m_team);
    m_change->showInherited(team->leadership.demand);
    m_complexity->showInherited(team->management.demand);

    const NeedEffect effect = needEffect(organization, *before, after, m_team, locale());
    m_standing->setText(entries.empty() ? tr("Nothing changes yet.") : effect.standing);
    QStringList details = effect.needs + effect.others.mid(0, mostOthers);
    if (effect.others.size() > mostOthers)
        details.append(tr("And %n more team(s) would stand otherwise.", nullptr, int(effect.others.size()) - mostOthers));
    if (!entries.empty() && *from < m_today)
        details.append(tr("Standings of earlier days change too."));
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
}

void NeedDialog::finish()
{
    refreshEffect();
    const std::optional<Day> from = this->from();
    if (!from || m_dayError->isSaying()) {
        m_day->setFocus();
        return;
    }
    const std::vector<TeamDemand> entries = this->entries(*from);
    Result<> saved;
    if (entries.size() == 2)
        saved = m_session.run(edit::setDemands(m_team, m_change->value(), m_complexity->value(), *from));
    else if (entries.size() == 1)
        saved = m_session.run(edit::setDemand(m_team, entries.front().demand, entries.front().value, *from));
    if (saved)
        succeed();
    else
        refuse(saved.error().sentence);
}

} // namespace evenkeel
