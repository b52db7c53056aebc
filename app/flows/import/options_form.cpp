// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/options_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr double mostRaters = 100'000;
constexpr int longestLine = 200;

template <class Enum>
void addChoice(QComboBox *choices, const QString &text, Enum value)
{
    choices->addItem(text, int(value));
}

} // namespace

OptionsForm::OptionsForm(Day today, const QString &rater, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox)
    , m_date(new QDateEdit(today.date()))
    , m_source(new QComboBox)
    , m_rater(new QLineEdit(rater))
    , m_raters(new QDoubleSpinBox)
    , m_ratersColumn(new QComboBox)
    , m_scale(new QLineEdit)
    , m_dateOrder(new QComboBox)
{
    m_kind->addItem(tr("Told from the headings"));
    addChoice(m_kind, tr("People, one in each row"), ImportKind::People);
    addChoice(m_kind, tr("Ratings, one in each row"), ImportKind::Ratings);
    addChoice(m_kind, tr("Teams, with what they face"), ImportKind::Teams);
    addChoice(m_source, tr("Supervisor"), Source::Supervisor);
    addChoice(m_source, tr("Peers"), Source::Peer);
    addChoice(m_source, tr("Reports"), Source::Report);
    addChoice(m_source, tr("The person"), Source::Self);
    addChoice(m_dateOrder, tr("2026-11-23"), DateOrder::Iso);
    addChoice(m_dateOrder, tr("23.11.2026 or 23/11/2026"), DateOrder::DayMonthYear);
    addChoice(m_dateOrder, tr("11/23/2026"), DateOrder::MonthDayYear);
    m_date->setCalendarPopup(true);
    m_rater->setMaxLength(longestLine);
    m_rater->setPlaceholderText(tr("Not named"));
    m_raters->setRange(1, mostRaters);
    m_raters->setDecimals(1);
    m_scale->setPlaceholderText(tr("1-5, as in Evenkeel"));
    m_scale->setToolTip(tr("The lowest and the highest level of the file, such as 0-10"));
    setHeadings({});

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("The file holds"), m_kind);
    m_form->addRow(tr("Rated on"), m_date);
    m_form->addRow(tr("Rated by"), m_source);
    m_form->addRow(tr("Rater"), m_rater);
    m_form->addRow(tr("Raters a level stands for"), m_raters);
    m_form->addRow(tr("Or from the column"), m_ratersColumn);
    m_form->addRow(tr("Levels run from-to"), m_scale);
    m_form->addRow(tr("Dates are written"), m_dateOrder);

    for (const QComboBox *choices : {m_kind, m_source, m_ratersColumn, m_dateOrder})
        connect(choices, &QComboBox::activated, this, &OptionsForm::chosen);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionsForm::chosen);
    connect(m_rater, &QLineEdit::textEdited, this, &OptionsForm::chosen);
    connect(m_scale, &QLineEdit::textEdited, this, &OptionsForm::chosen);
    connect(m_raters, &QDoubleSpinBox::valueChanged, this, &OptionsForm::chosen);
}

void OptionsForm::setHeadings(const QStringList &headings)
{
    m_ratersColumn->clear();
    m_ratersColumn->addItem(tr("None"));
    for (const QString &heading : headings)
        m_ratersColumn->addItem(heading, heading);
}

void OptionsForm::setKind(ImportKind kind)
{
    m_kind->setItemText(0, tr("Told from the headings: %1").arg(writtenAs(kind)));
    const bool rates = kind != ImportKind::Teams;
    for (QWidget *field : std::initializer_list<QWidget *>{m_source, m_rater, m_raters, m_ratersColumn, m_scale}) {
        field->setVisible(rates);
        m_form->labelForField(field)->setVisible(rates);
    }
    qobject_cast<QLabel *>(m_form->labelForField(m_date))->setText(rates ? tr("Rated on") : tr("Holds from"));
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
    options.scale = Scale::from(m_scale->text());
    options.dateOrder = DateOrder(m_dateOrder->currentData().toInt());
    return options;
}

} // namespace evenkeel
