// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/options_form.h"

#include "app/theme/plain_text.h"
#include "app/widgets/field_error.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr double mostRaters = 100'000;
constexpr int narrowestChoice = 12;

const QList<Scale> &usualScales()
{
    static const QList<Scale> scales{{0, 10}, {1, 10}, {1, 7}, {0, 100}};
    return scales;
}

QString textOf(const Scale &scale) { return writeNumber(scale.low) + u'-' + writeNumber(scale.high); }

QString captionOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return OptionsForm::tr("People, one in each row");
    case ImportKind::Ratings:
        return OptionsForm::tr("Ratings, one in each row");
    case ImportKind::Matrix:
        return OptionsForm::tr("Ratings, a person in each row");
    case ImportKind::Teams:
        return OptionsForm::tr("Teams, with what they face");
    }
    Q_UNREACHABLE();
}

bool isOurExport(const QStringList &headings)
{
    return headings.contains(headingOf(Field::Rater), Qt::CaseInsensitive)
        && headings.contains(headingOf(Field::Id), Qt::CaseInsensitive);
}

template <class Enum>
void addChoice(QComboBox *choices, const QString &text, Enum value)
{
    choices->addItem(text, int(value));
}

} // namespace

OptionsForm::OptionsForm(const Organization &organization, Day today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_raterName(organization.settings.raterName.text())
    , m_rounds(roundsUntil(organization, today))
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox)
    , m_scale(new QComboBox)
    , m_scaleError(new FieldError(m_scale))
    , m_dateOrder(new QComboBox)
    , m_round(new QComboBox)
    , m_date(new QDateEdit)
    , m_source(new QComboBox)
    , m_rater(new QLineEdit)
    , m_raterError(new FieldError(m_rater))
    , m_raters(new QDoubleSpinBox)
    , m_ratersColumn(new QComboBox)
{
    m_kind->addItem(tr("Told from the headings"));
    for (const ImportKind kind : {ImportKind::People, ImportKind::Ratings, ImportKind::Matrix, ImportKind::Teams})
        addChoice(m_kind, captionOf(kind), kind);
    addChoice(m_dateOrder, tr("2026-11-23"), DateOrder::Iso);
    addChoice(m_dateOrder, tr("23.11.2026 or 23/11/2026"), DateOrder::DayMonthYear);
    addChoice(m_dateOrder, tr("11/23/2026"), DateOrder::MonthDayYear);
    addChoice(m_source, tr("Supervisor"), Source::Supervisor);
    addChoice(m_source, tr("Peers"), Source::Peer);
    addChoice(m_source, tr("Reports"), Source::Report);
    addChoice(m_source, tr("The person"), Source::Self);
    m_round->addItem(tr("The one their date lies in"));
    for (auto round = m_rounds.rbegin(); round != m_rounds.rend(); ++round)
        m_round->addItem(round->name);
    m_scale->setEditable(true);
    m_scale->setInsertPolicy(QComboBox::NoInsert);
    m_scale->lineEdit()->setPlaceholderText(tr("1-5, as in Evenkeel"));
    m_scale->setToolTip(tr("The lowest and the highest level of the file, such as 0-10"));
    m_date->setCalendarPopup(true);
    m_rater->setPlaceholderText(tr("Not named"));
    m_raters->setRange(1, mostRaters);
    m_raters->setDecimals(1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_date, m_raters})
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QComboBox *choices : {m_kind, m_scale, m_dateOrder, m_round, m_source, m_ratersColumn}) {
        choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->setMinimumContentsLength(narrowestChoice);
        choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("The &file holds"), m_kind);
    m_form->addRow(tr("&Levels run from-to"), m_scale);
    m_form->addRow(QString(), m_scaleError);
    m_form->addRow(tr("&Dates are written"), m_dateOrder);
    m_form->addRow(tr("Ratings of the ro&und"), m_round);
    m_form->addRow(tr("Rated &on"), m_date);
    m_form->addRow(tr("Rated b&y"), m_source);
    m_form->addRow(tr("&Rater"), m_rater);
    m_form->addRow(QString(), m_raterError);
    m_form->addRow(tr("Raters a le&vel stands for"), m_raters);
    m_form->addRow(tr("Or from the &column"), m_ratersColumn);
    begin({}, {});

    connect(m_dateOrder, &QComboBox::activated, this, [this] { m_isDateOrderChosen = true; });
    for (const QComboBox *choices : {m_kind, m_scale, m_dateOrder, m_round, m_source, m_ratersColumn})
        connect(choices, &QComboBox::activated, this, &OptionsForm::chosen);
    connect(m_scale, &QComboBox::editTextChanged, this, [this] {
        checkScale();
        Q_EMIT chosen();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &OptionsForm::chosen);
    connect(m_rater, &QLineEdit::textEdited, this, [this] {
        checkRater();
        Q_EMIT chosen();
    });
    connect(m_raters, &QDoubleSpinBox::valueChanged, this, &OptionsForm::chosen);
}

void OptionsForm::begin(const QStringList &headings, const DateGuess &dates)
{
    {
        const QSignalBlocker quiet(this);
        clear(headings, dates);
    }
    Q_EMIT chosen();
}

void OptionsForm::clear(const QStringList &headings, const DateGuess &dates)
{
    m_kind->setItemText(0, tr("Told from the headings"));
    m_kind->setCurrentIndex(0);
    m_scale->clear();
    for (const Scale &scale : usualScales())
        m_scale->addItem(textOf(scale));
    m_scale->setCurrentIndex(-1);
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(int(dates.order)));
    m_isDateOrderChosen = false;
    m_round->setCurrentIndex(0);
    m_date->setDate(m_today.date());
    m_source->setCurrentIndex(0);
    m_rater->setText(isOurExport(headings) ? QString() : m_raterName);
    m_raterError->clearError();
    m_raters->setValue(1);
    setHeadings(headings);
}

void OptionsForm::setHeadings(const QStringList &headings)
{
    const QString chosenBefore = m_ratersColumn->currentData().toString();
    m_ratersColumn->clear();
    m_ratersColumn->addItem(tr("None"));
    for (const QString &heading : headings)
        m_ratersColumn->addItem(heading, heading);
    m_ratersColumn->setCurrentIndex(std::max(0, m_ratersColumn->findData(chosenBefore)));
}

void OptionsForm::choose(std::optional<ImportKind> kind, const std::optional<Scale> &scale, DateOrder dateOrder,
                         Source source)
{
    {
        const QSignalBlocker quiet(this);
        m_kind->setCurrentIndex(kind ? m_kind->findData(int(*kind)) : 0);
        m_scale->setEditText(scale ? textOf(*scale) : QString());
        m_dateOrder->setCurrentIndex(m_dateOrder->findData(int(dateOrder)));
        m_isDateOrderChosen = dateOrder != DateOrder::Iso; // which may only say that there were no dates
        m_source->setCurrentIndex(m_source->findData(int(source)));
    }
    Q_EMIT chosen();
}

void OptionsForm::chooseDateOrder(DateOrder order)
{
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(int(order)));
    m_isDateOrderChosen = true;
    Q_EMIT chosen();
}

void OptionsForm::followDates(const DateGuess &dates)
{
    if (m_isDateOrderChosen || dates.example.isEmpty() || m_dateOrder->currentData().toInt() == int(dates.order))
        return;
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(int(dates.order)));
    Q_EMIT chosen();
}

void OptionsForm::chooseScale(const Scale &scale) { m_scale->setEditText(textOf(scale)); }

void OptionsForm::chooseKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    Q_EMIT chosen();
}

void OptionsForm::showTold(ImportKind kind, const Guesses &guesses)
{
    m_kind->setItemText(0, tr("Told from the headings: %1").arg(captionOf(kind)));
    const bool rates = kind != ImportKind::Teams;
    for (QWidget *field : std::initializer_list<QWidget *>{m_source, m_rater, m_raters, m_ratersColumn, m_scale})
        setShown(field, rates);
    setShown(m_round, rates && !m_rounds.empty());
    if (rates) {
        checkScale();
        checkRater();
    } else {
        m_scaleError->clearError();
        m_raterError->clearError();
    }
    qobject_cast<QLabel *>(m_form->labelForField(m_date))->setText(rates ? tr("Rated &on") : tr("Holds &from"));
    followDates(guesses.dates);

    if (!guesses.scale)
        return;
    const QSignalBlocker quiet(m_scale);
    const QString typed = m_scale->currentText();
    m_scale->clear();
    for (const Scale &scale : guesses.scale->suggestions)
        m_scale->addItem(textOf(scale));
    for (const Scale &scale : usualScales()) {
        if (m_scale->findText(textOf(scale)) < 0)
            m_scale->addItem(textOf(scale));
    }
    m_scale->setCurrentIndex(-1);
    m_scale->setEditText(typed);
}

void OptionsForm::checkScale()
{
    const QString typed = m_scale->currentText().trimmed();
    m_scaleError->say(typed.isEmpty() || Scale::from(typed)
                          ? QString()
                          : tr("Write the lowest and the highest level, such as 0-10."));
}

void OptionsForm::checkRater()
{
    const Result<Line> rater = Line::from(m_rater->text());
    m_raterError->say(rater ? QString() : rater.error().sentence);
}

QString OptionsForm::refusal() const { return m_scaleError->isSaying() ? m_scaleError->text() : m_raterError->text(); }

void OptionsForm::setShown(QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    m_form->labelForField(field)->setVisible(isShown);
}

ImportOptions OptionsForm::options() const
{
    ImportOptions options{.date = Day(m_date->date())};
    if (m_kind->currentIndex() > 0)
        options.kind = ImportKind(m_kind->currentData().toInt());
    options.source = Source(m_source->currentData().toInt());
    if (Result<Line> rater = Line::from(m_rater->text()))
        options.rater = rater.take();
    options.raters = m_raters->value();
    options.ratersColumn = m_ratersColumn->currentData().toString();
    options.scale = Scale::from(m_scale->currentText());
    options.dateOrder = DateOrder(m_dateOrder->currentData().toInt());
    if (m_round->currentIndex() > 0)
        options.round = m_rounds[m_rounds.size() - std::size_t(m_round->currentIndex())];
    return options;
}

} // namespace evenkeel
