// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/ratings_bar.h"

#include "app/widgets/field_error.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>

#include <set>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

constexpr auto directionKey = "ratings/direction"_L1;

QWidget *named(const QString &name, QWidget *field, QHBoxLayout *into)
{
    QLabel *label = plainLabel(name, theme::TextStyle::Caption, theme::Role::Muted);
    label->setBuddy(field);
    field->setAccessibleName(name);
    into->addWidget(label);
    into->addWidget(field);
    return field;
}

} // namespace

RatingsBar::RatingsBar(QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_rater(new QComboBox(this))
    , m_raterError(new FieldError(m_rater, this))
    , m_round(new QComboBox(this))
    , m_direction(new SegmentedControl(tr("After a rating"), this))
    , m_withTeamsUnder(new QCheckBox(tr("And the teams under it"), this))
    , m_heat(new QCheckBox(tr("Heat"), this))
{
    m_source->addItems({tr("Supervisor"), tr("Peer"), tr("Report"), tr("Self")});
    m_rater->setEditable(true);
    m_rater->setInsertPolicy(QComboBox::NoInsert);
    m_rater->setMinimumContentsLength(14);
    m_round->setMinimumContentsLength(9);
    m_heat->setToolTip(tr("Shades the levels, light for 1 to dark for 5"));
    m_direction->setSegments({tr("↓ Down"), tr("→ Across")});
    m_direction->setToolTip(tr("Where a rating moves on to: the next person, or the next competency"));
    if (QSettings().value(directionKey).toString() == "across"_L1)
        m_direction->setCurrent(1);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    named(tr("Rated by"), m_source, choices);
    named(tr("Rater"), m_rater, choices);
    choices->addWidget(m_raterError);
    named(tr("Round"), m_round, choices);
    choices->addStretch();
    choices->addWidget(m_direction);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(12);
    hints->addWidget(wrappedLabel(tr("Type 1–5 to rate and move on · N cannot judge · Space confirms last round's grey "
                                     "value · Backspace clears · Ctrl+D fills down · Ctrl+V pastes from a spreadsheet"),
                                  theme::TextStyle::Caption, theme::Role::Muted, this), 1);
    hints->addWidget(m_withTeamsUnder);
    hints->addWidget(m_heat);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choices);
    layout->addLayout(hints);

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
    connect(m_direction, &SegmentedControl::currentChanged, this, [this] {
        QSettings().setValue(directionKey, direction() == RatingsGrid::Direction::Across ? u"across"_s : u"down"_s);
        Q_EMIT directionChosen(direction());
    });
}

void RatingsBar::offer(const Organization &organization, Day day)
{
    const RatingRound present = roundOn(organization, day);
    m_rounds = roundsUntil(organization, day);
    std::erase(m_rounds, present);
    m_rounds.push_back(present);
    if (m_chosenRound && std::find(m_rounds.begin(), m_rounds.end(), *m_chosenRound) == m_rounds.end())
        m_chosenRound.reset();
    const QSignalBlocker blocker(m_round);
    m_round->clear();
    for (const RatingRound &each : m_rounds)
        m_round->addItem(each.name);
    const auto at = std::find(m_rounds.begin(), m_rounds.end(), m_chosenRound.value_or(present));
    m_round->setCurrentIndex(int(at - m_rounds.begin()));

    m_owner = organization.settings.raterName.text();
    offerRaters(organization);
}

void RatingsBar::offerRaters(const Organization &organization)
{
    std::set<QString> labels;
    for (const Rater &known : organization.raters)
        labels.insert(known.label.text());
    labels.insert(m_owner);
    labels.erase(QString());
    const QSignalBlocker blocker(m_rater);
    const bool isTyping = m_rater->lineEdit()->hasFocus();
    const QString shown = isTyping ? m_rater->currentText() : rater();
    m_rater->clear();
    m_rater->addItems(QStringList(labels.begin(), labels.end()));
    m_rater->setEditText(shown);
    m_rater->lineEdit()->setPlaceholderText(tr("unnamed"));
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

RatingsGrid::Direction RatingsBar::direction() const
{
    return m_direction->current() == 1 ? RatingsGrid::Direction::Across : RatingsGrid::Direction::Down;
}

} // namespace evenkeel
