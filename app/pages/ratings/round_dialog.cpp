// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/round_dialog.h"

#include "app/shell/typed_day.h"
#include "app/widgets/field_error.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"
#include "core/domain/rounds.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// Null on a day in no named round.
const Round *namedRoundOn(const Organization &organization, Day day)
{
    const auto at = std::find_if(organization.rounds.begin(), organization.rounds.end(),
                                 [day](const Round &round) { return round.period.contains(day); });
    return at == organization.rounds.end() ? nullptr : &*at;
}

} // namespace

RoundDialog::RoundDialog(const QString &title, const edit::RoundDraft &draft, const Organization &organization, bool begins,
                         QWidget *parent)
    : QDialog(parent)
    , m_organization(organization)
    , m_begins(begins)
    , m_name(new QLineEdit(draft.name, this))
    , m_first(new QLineEdit(dayText(draft.period.first, locale()), this))
    , m_last(new QLineEdit(dayText(draft.period.last, locale()), this))
    , m_endsOther(new QCheckBox(this))
    , m_sentence(new FieldError(m_name, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_endsOther);
    layout->addWidget(m_sentence);
    if (begins)
        layout->addWidget(wrappedLabel(tr("A new round begins with the last values in grey. Earlier rounds stay as they are."),
                                       theme::TextStyle::Caption, theme::Role::Muted, this));
    layout->addWidget(buttons);
    resize(theme::scaled(400), 0);
    keepFitting(this);

    connect(buttons, &QDialogButtonBox::accepted, this, &RoundDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_first, &QLineEdit::textChanged, this, &RoundDialog::offerToEndOther);
    for (const QLineEdit *field : {m_name, m_first, m_last})
        connect(field, &QLineEdit::textEdited, m_sentence, &FieldError::clearError);
    m_name->selectAll();
    m_name->setFocus();
    offerToEndOther();
}

Result<Day> RoundDialog::typedDay(const QLineEdit *field) const
{
    return dayFromText(field->text(), field == m_first ? Day::always() : Day::still(), locale());
}

void RoundDialog::offerToEndOther()
{
    const Result<Day> first = typedDay(m_first);
    const Round *other = m_begins && first ? namedRoundOn(m_organization, *first) : nullptr;
    const bool isOffered = other && other->period.first < *first;
    m_endsOther->setVisible(isOffered);
    if (isOffered)
        m_endsOther->setText(tr("%1 ends on %2, the day before")
                                 .arg(QString(other->name.text()).replace(u'&', u"&&"_s), dayText(first->plusDays(-1), locale())));
}

void RoundDialog::finish()
{
    const Result<Day> first = typedDay(m_first);
    const Result<Day> last = typedDay(m_last);
    if (!first || !last) {
        say(first ? last.error().sentence : first.error().sentence);
        (first ? m_last : m_first)->setFocus();
        return;
    }
    Q_EMIT wanted({.name = m_name->text(), .period = {*first, *last}}, m_endsOther->isVisible() && m_endsOther->isChecked());
}

void RoundDialog::say(const QString &sentence) { m_sentence->say(sentence); }

edit::RoundDraft nextRound(const Organization &organization, Day today, const QLocale &locale)
{
    Day first = today;
    if (const Round *running = namedRoundOn(organization, today))
        first = running->period.last.plusDays(1);
    while (const Round *later = namedRoundOn(organization, first))
        first = later->period.last.plusDays(1);
    if (first.date().year() > 9999)
        first = today;
    const RatingRound quarter = roundOn(organization, first);
    const auto part = std::find_if(quarter.parts.begin(), quarter.parts.end(), [first](const Period &each) { return each.contains(first); });
    const std::vector<RatingRound> rated = roundsUntil(organization, today);
    if (std::find(rated.begin(), rated.end(), quarter) == rated.end())
        return {.name = quarter.name, .period = *part};
    return {.name = locale.standaloneMonthName(first.date().month()) + u' ' + QString::number(first.date().year()),
            .period = {first, part->last}};
}

} // namespace evenkeel
