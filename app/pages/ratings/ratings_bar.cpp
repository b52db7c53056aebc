// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_bar.h"

#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {


void addNamed(const QString &name, QWidget *field, QHBoxLayout *into)
{
    QLabel *label = plainLabel(name, theme::TextStyle::Caption, theme::Role::Muted);
    label->setBuddy(field);
    field->setAccessibleName(name);
    into->addWidget(label);
    into->addWidget(field);
}

/// The round that `chosen` is by now; it may have been named or dated anew.
std::optional<RatingRound> sameRound(const std::vector<RatingRound> &rounds, const RatingRound &chosen)
{
    const auto at = std::find_if(rounds.begin(), rounds.end(), [&](const RatingRound &each) {
        return chosen.id ? each.id == chosen.id : each == chosen;
    });
    return at == rounds.end() ? std::nullopt : std::optional(*at);
}

} // namespace

RatingsBar::RatingsBar(QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_rater(new QComboBox(this))
    , m_raterError(new FieldError(m_rater, this))
    , m_round(new QComboBox(this))
    , m_roundMenu(new QToolButton(this))
    , m_direction(new SegmentedControl(tr("After a rating"), this))
    , m_withTeamsUnder(new QCheckBox(tr("Teams under it"), this))
    , m_heat(new QCheckBox(tr("Heat"), this))
{
    m_source->addItems({tr("Supervisor"), tr("Peer"), tr("Report"), tr("Self")});
    m_rater->setEditable(true);
    m_rater->setInsertPolicy(QComboBox::NoInsert);
    m_rater->setAccessibleName(tr("Rater"));
    m_rater->setToolTip(tr("Who rates: a name, or a label such as “Peer 1”"));
    m_rater->setMinimumContentsLength(9);
    m_rater->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rater->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    m_rater->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_round->setMinimumContentsLength(8);
    m_roundMenu->setIcon(theme::icon(u"more"_s));
    m_roundMenu->setToolTip(tr("New round, and what can be done with this one"));
    m_roundMenu->setAccessibleName(tr("Rounds"));
    m_roundMenu->setPopupMode(QToolButton::InstantPopup);
    m_roundMenu->setMenu(new QMenu(m_roundMenu));
    theme::setLook(m_roundMenu, theme::Look::Quiet);
    m_heat->setToolTip(tr("Shades the levels, light for 1 to dark for 5"));
    m_direction->setSegments({tr("↓ Down"), tr("→ Across")});
    m_direction->setToolTip(tr("Where a rating moves on to: the next person, or the next competency"));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    addNamed(tr("Rated by"), m_source, choices);
    choices->addWidget(m_rater, 1);
    choices->addSpacing(6);
    addNamed(tr("Round"), m_round, choices);
    choices->addWidget(m_roundMenu);
    choices->addStretch();
    choices->addWidget(m_withTeamsUnder);
    choices->addSpacing(6);
    choices->addWidget(m_heat);
    choices->addSpacing(6);
    choices->addWidget(m_direction);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(choices);
    layout->addWidget(m_raterError);

    connect(m_source, &QComboBox::currentIndexChanged, this, &RatingsBar::followSource);
    connect(m_rater->lineEdit(), &QLineEdit::editingFinished, this, &RatingsBar::takeRater);
    connect(m_rater, &QComboBox::activated, this, &RatingsBar::takeRater);
    connect(m_round, &QComboBox::activated, this, [this](int index) {
        const bool isPresent = index == m_round->count() - 1;
        m_chosenRound = isPresent ? std::nullopt : std::optional(m_rounds[std::size_t(index)]);
        Q_EMIT chosen();
    });
    connect(m_withTeamsUnder, &QCheckBox::clicked, this, [this](bool wants) {
        m_wantsTeamsUnder = wants;
        Q_EMIT chosen();
    });
    connect(m_heat, &QCheckBox::toggled, this, &RatingsBar::heatChosen);
    connect(m_direction, &SegmentedControl::currentChanged, this, [this] { Q_EMIT directionChosen(direction()); });
}

void RatingsBar::offer(const Organization &organization, Day day)
{
    const RatingRound present = roundOn(organization, day);
    m_rounds = m_knownRounds.until(organization, day);
    std::erase(m_rounds, present);
    m_rounds.push_back(present);
    if (m_chosenRound)
        m_chosenRound = sameRound(m_rounds, *m_chosenRound);
    if (m_chosenRound == present)
        m_chosenRound.reset();
    const QSignalBlocker blocker(m_round);
    m_round->clear();
    for (const RatingRound &each : m_rounds)
        m_round->addItem(each.name);
    const auto at = std::find(m_rounds.begin(), m_rounds.end(), m_chosenRound.value_or(present));
    m_round->setCurrentIndex(int(at - m_rounds.begin()));

    const QString owner = std::exchange(m_owner, organization.settings.raterName.text());
    offerRaters(organization, m_owner != owner);
}

void RatingsBar::offerRaters(const Organization &organization, bool isOtherOwner)
{
    const QSignalBlocker blocker(m_rater);
    const bool isTyping = m_rater->lineEdit()->hasFocus();
    const QString shown = isTyping ? m_rater->currentText() : rater();
    if (isOtherOwner || m_rater->count() == 0 || !(m_offered == organization.raters)) { // there may be thousands
        m_offered = organization.raters;
        std::set<QString> labels;
        for (const Rater &known : m_offered)
            labels.insert(known.label.text());
        labels.insert(m_owner);
        labels.erase(QString());
        m_rater->clear();
        m_rater->addItems(QStringList(labels.begin(), labels.end()));
    }
    m_rater->setEditText(shown);
    if (!isTyping)
        m_rater->lineEdit()->home(false);
    m_rater->lineEdit()->setPlaceholderText(tr("unnamed"));
}

void RatingsBar::setRoundActions(const QList<QAction *> &actions) { m_roundMenu->menu()->addActions(actions); }

void RatingsBar::choose(const Choice &choice)
{
    m_raters.insert(int(choice.source), choice.rater);
    const QSignalBlocker sourceBlocker(m_source);
    m_source->setCurrentIndex(int(choice.source));
    m_chosenRound = choice.round ? sameRound(m_rounds, *choice.round) : std::nullopt;
    if (m_chosenRound == m_rounds.back())
        m_chosenRound.reset();
    const auto at = std::find(m_rounds.begin(), m_rounds.end(), m_chosenRound.value_or(m_rounds.back()));
    m_round->setCurrentIndex(int(at - m_rounds.begin()));
    followSource();
}

void RatingsBar::choosePresentRound()
{
    m_chosenRound.reset();
    m_round->setCurrentIndex(m_round->count() - 1);
    Q_EMIT chosen();
}

Source RatingsBar::source() const { return Source(m_source->currentIndex()); }

QString RatingsBar::rater() const
{
    const auto kept = m_raters.constFind(m_source->currentIndex());
    if (kept != m_raters.cend())
        return *kept;
    switch (source()) {
    case Source::Supervisor: return m_owner;
    case Source::Peer: return tr("Peer %1").arg(1);
    case Source::Report: return tr("Report %1").arg(1);
    case Source::Self: break;
    }
    return {};
}

void RatingsBar::followSource()
{
    // Everybody rates himself or herself: there is no other rater to name.
    m_rater->setEnabled(source() != Source::Self);
    m_rater->setEditText(rater());
    m_rater->lineEdit()->home(false);
    m_raterError->clearError();
    Q_EMIT chosen();
}

void RatingsBar::takeRater()
{
    const Result<Line> label = Line::from(m_rater->currentText());
    if (!label) {
        m_raterError->say(label.error().sentence);
        return;
    }
    m_raterError->clearError();
    if (label->text() == rater())
        return;
    m_raters.insert(m_source->currentIndex(), label->text());
    Q_EMIT chosen();
}

const RatingRound &RatingsBar::round() const
{
    return m_rounds[std::size_t(std::max(0, m_round->currentIndex()))];
}

bool RatingsBar::isPresentRound() const { return !m_chosenRound; }
bool RatingsBar::isWithTeamsUnder() const { return m_withTeamsUnder->isChecked(); }
bool RatingsBar::isHeat() const { return m_heat->isChecked(); }

void RatingsBar::offerTeamsUnder(bool hasTeams, bool areNeeded)
{
    m_withTeamsUnder->setVisible(hasTeams);
    m_withTeamsUnder->setChecked(m_wantsTeamsUnder || (hasTeams && areNeeded));
}

void RatingsBar::showTeamsUnder()
{
    if (!m_withTeamsUnder->isHidden())
        m_withTeamsUnder->setChecked(true);
}

void RatingsBar::setDirection(RatingsGrid::Direction direction)
{
    const QSignalBlocker isNoChoice(m_direction);
    m_direction->setCurrent(direction == RatingsGrid::Direction::Across ? 1 : 0);
}

RatingsGrid::Direction RatingsBar::direction() const
{
    return m_direction->current() == 1 ? RatingsGrid::Direction::Across : RatingsGrid::Direction::Down;
}

} // namespace evenkeel
