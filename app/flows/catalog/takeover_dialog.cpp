// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/takeover_dialog.h"

#include "app/flows/catalog/takeover_model.h"
#include "app/tables/grouped_header.h"
#include "app/tables/table_view.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using Fate = edit::CatalogStep::Fate;

constexpr QSize firstSize{860, 600};
constexpr int fromToday = 0;

} // namespace

TakeoverDialog::TakeoverDialog(Catalog catalog, Organization organization, Day today, QWidget *parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_organization(std::move(organization))
    , m_today(today)
    , m_model(new TakeoverModel(this))
    , m_from(new SegmentedControl(tr("From when on")))
    , m_retires(new QCheckBox(tr("&Retire those that are not in this set")))
    , m_carries(new QCheckBox(tr("&Begin with the ratings of the process that each is part of")))
    , m_takesTexts(new QCheckBox(tr("Take over &names, definitions and levels where they differ")))
    , m_summary(wrappedLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take over a set"));
    auto *table = new tables::TableView;
    table->setModel(m_model);
    table->setAccessibleName(tr("What happens, competency by competency"));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->header()->setSectionResizeMode(TakeoverModel::What, QHeaderView::Stretch);
    table->setColumnWidth(TakeoverModel::Name, 260);
    table->setColumnWidth(TakeoverModel::SideColumn, 112);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = primaryButton(tr("Take over"));
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->addWidget(wrappedLabel(m_catalog.name.text(), theme::TextStyle::Heading));
    if (!m_catalog.source.isEmpty())
        layout->addWidget(wrappedLabel(m_catalog.source.text(), theme::TextStyle::Caption, theme::Role::Muted));
    layout->addWidget(makeOptions());
    layout->addWidget(table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    m_take->setDefault(true);
    resize(theme::scaled(firstSize.width()), theme::scaled(firstSize.height()));
    keepFitting(this);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT wanted(options()); });
    connect(m_from, &SegmentedControl::currentChanged, this, &TakeoverDialog::refresh);
    for (const QCheckBox *box : {m_retires, m_carries, m_takesTexts})
        connect(box, &QCheckBox::toggled, this, &TakeoverDialog::refresh);
    refresh();
}

QWidget *TakeoverDialog::makeOptions()
{
    m_from->setSegments({tr("From today on"), tr("Also in the past")});
    const edit::CatalogOptions widening{.from = m_today, .retiresOthers = true, .carriesRatings = true};
    const edit::CatalogPlan plan = edit::planCatalog(m_organization, m_catalog, widening);
    const bool isRated = !m_organization.ratings.isEmpty();
    const bool isWidening = plan.carriedRatings() > 0;
    const bool hasOthers = std::any_of(plan.steps.begin(), plan.steps.end(), [](const edit::CatalogStep &step) { return !step.offered; });
    const bool hasOtherTexts = std::any_of(plan.steps.begin(), plan.steps.end(), [](const edit::CatalogStep &step) { return step.hasOtherTexts; });
    if (!isRated)
        m_from->setCurrent(1);
    m_retires->setChecked(isWidening || (!isRated && hasOthers));
    m_carries->setChecked(isWidening);

    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *from = new QHBoxLayout;
    from->addWidget(m_from);
    from->addStretch(1);
    layout->addLayout(from);
    for (QCheckBox *box : {m_retires, m_carries, m_takesTexts})
        layout->addWidget(box);
    m_from->setVisible(isRated && !plan.changesNothing());
    m_retires->setVisible(hasOthers);
    m_carries->setVisible(isWidening);
    m_takesTexts->setVisible(hasOtherTexts);
    return options;
}

edit::CatalogOptions TakeoverDialog::options() const
{
    return {.from = m_from->current() == fromToday ? m_today : Day::always(),
            .retiresOthers = m_retires->isChecked(),
            .takesTexts = m_takesTexts->isChecked(),
            .carriesRatings = m_carries->isEnabled() && m_carries->isChecked()};
}

void TakeoverDialog::refresh()
{
    m_carries->setEnabled(m_from->current() == fromToday && m_retires->isChecked());
    m_plan = edit::planCatalog(m_organization, m_catalog, options());
    m_model->show(m_plan, m_organization);
    m_summary->setText(summary());
    m_take->setEnabled(!m_plan.changesNothing());
}

QString TakeoverDialog::summary() const
{
    if (m_plan.changesNothing())
        return tr("All of it is here already: there is nothing to do.");
    QStringList parts;
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts.append(text);
    };
    const auto count = [this](Fate fate) { return m_plan.count(fate); };
    add(tr("%n (is/are) new", nullptr, count(Fate::Added)), count(Fate::Added));
    add(tr("%n (counts/count) again", nullptr, count(Fate::BroughtBack)), count(Fate::BroughtBack));
    add(tr("%n (gets/get) other texts", nullptr, count(Fate::Renewed)), count(Fate::Renewed));
    add(tr("%n (retires/retire)", nullptr, count(Fate::Retired)), count(Fate::Retired));
    add(tr("%n (goes/go)", nullptr, count(Fate::Removed)), count(Fate::Removed));
    add(tr("%n (stays/stay)", nullptr, count(Fate::Kept)), count(Fate::Kept));
    QStringList sentences{parts.join(tr(", ")) + u'.'};
    if (!m_organization.ratings.isEmpty())
        sentences += tr("No rating is lost.");
    if (m_plan.carriedRatings() > 0)
        sentences += tr("%n rating(s) (is/are) carried over: those of this round as given, earlier ones in grey to be confirmed.", nullptr, m_plan.carriedRatings());
    else if (!m_organization.ratings.isEmpty() && count(Fate::Added) > 0)
        sentences += tr("A person's side has a figure again once half of it is rated.");
    return sentences.join(u' ');
}

void TakeoverDialog::say(const QString &sentence) { m_summary->setText(sentence); }

} // namespace evenkeel
