// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/differences_dialog.h"

#include "app/tables/grouped_header.h"
#include "app/tables/table_view.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/progress_overlay.h"
#include "app/widgets/segmented_control.h"
#include "core/domain/team_tree.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{1080, 560};
enum Which { Everything, Supervisors, SelfAndOthers };

/// Who is in the team on the day, or in it and the teams under it; each once.
std::vector<MemberId> membersIn(const Organization &organization, TeamId team, bool isWithTeamsUnder, Day day)
{
    const TeamTree tree(organization, day);
    const int first = tree.indexOf(team);
    const int end = first < 0 ? -1 : isWithTeamsUnder ? tree.nodes()[std::size_t(first)].end : first + 1;
    std::vector<MemberId> members;
    for (const Membership &membership : organization.memberships) {
        const int node = tree.indexOf(membership.team);
        if (node >= first && node < end && membership.period.contains(day))
            members.push_back(membership.member);
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

bool isAmong(const DifferenceRow &row, Which which)
{
    if (which == Everything)
        return true;
    return (row.difference.between == RatingDifference::Between::Supervisors) == (which == Supervisors);
}

} // namespace

DifferencesDialog::DifferencesDialog(Session &session, const ViewState &view, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new DifferencesModel(this))
    , m_title(wrappedLabel({}, theme::TextStyle::Heading))
    , m_which(new SegmentedControl(tr("Which differences are shown")))
    , m_withTeamsUnder(new QCheckBox(tr("And the teams &under it")))
    , m_table(new tables::TableView)
    , m_nothing(new EmptyState(u"check"_s, {}))
    , m_show(new QPushButton(tr("&Show in the grid")))
    , m_stack(new QStackedWidget)
    , m_overlay(nullptr)
{
    setWindowTitle(tr("Where raters differ"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    m_which->setSegments({QString(), QString(), QString()});
    m_withTeamsUnder->setChecked(true);
    m_table->setAccessibleName(tr("Where raters differ"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setFrozenColumns(1);
    m_table->setColumnWidth(DifferencesModel::Person, 160);
    m_table->setColumnWidth(DifferencesModel::Team, 130);
    m_table->setColumnWidth(DifferencesModel::Competency, 220);
    m_table->setColumnWidth(DifferencesModel::Between, 130);
    m_table->setColumnWidth(DifferencesModel::Apart, 100);
    m_table->header()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_show->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_which);
    head->addStretch(1);
    head->addWidget(m_withTeamsUnder);
    auto *foot = new QHBoxLayout;
    foot->addWidget(wrappedLabel(tr("For you alone: none of this stands in a report. Peers and reports are seen from three "
                                    "raters on, never one by one."),
                                 theme::TextStyle::Caption, theme::Role::Muted),
                    1);
    foot->addWidget(m_show);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    m_overlay = new ProgressOverlay(this);
    resize(firstSize);

    connect(m_show, &QPushButton::clicked, this, &DifferencesDialog::showRatings);
    connect(m_table, &QTableView::doubleClicked, this, &DifferencesDialog::showRatings);
    connect(m_table, &tables::TableView::currentCellChanged, this,
            [this](const QModelIndex &current) { m_show->setEnabled(current.isValid()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_which, &SegmentedControl::currentChanged, this, &DifferencesDialog::refresh);
    connect(m_withTeamsUnder, &QCheckBox::toggled, this, &DifferencesDialog::look);
    connect(&m_session, &Session::changed, this, &DifferencesDialog::look);
    connect(m_overlay, &ProgressOverlay::cancelRequested, this, &QDialog::reject);
    refresh();
    look();
    m_table->setFocus();
}

DifferencesDialog::~DifferencesDialog() = default;

void DifferencesDialog::look()
{
    m_overlay->begin(tr("Comparing what raters gave"));
    const auto rows = std::make_shared<std::vector<DifferenceRow>>();
    m_work = std::make_unique<LongWork>(
        [rows, organization = m_session.organization(), team = m_view.team(), day = m_view.asOf(),
         isWithTeamsUnder = m_withTeamsUnder->isChecked()](Job &) {
            const std::vector<MemberId> members = membersIn(organization, team, isWithTeamsUnder, day);
            *rows = rowsOf(ratingDifferences(organization, members, day), organization, day);
        },
        this);
    connect(m_work.get(), &LongWork::finished, this, [this, rows] {
        m_work.release()->deleteLater(); // it is telling us
        m_overlay->end();
        take(std::move(*rows));
    });
}

void DifferencesDialog::take(std::vector<DifferenceRow> rows)
{
    m_all = std::move(rows);
    refresh();
}

void DifferencesDialog::refresh()
{
    const auto count = [&](Which which) {
        return std::count_if(m_all.begin(), m_all.end(), [&](const DifferenceRow &row) { return isAmong(row, which); });
    };
    const auto which = Which(m_which->current());
    std::vector<DifferenceRow> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [&](const DifferenceRow &row) { return isAmong(row, which); });
    QSet<MemberId> people;
    for (const DifferenceRow &row : shown)
        people.insert(row.difference.member);

    m_which->setCaption(Everything, tr("All %1").arg(locale().toString(count(Everything))));
    m_which->setCaption(Supervisors, tr("Supervisors %1").arg(locale().toString(count(Supervisors))));
    m_which->setCaption(SelfAndOthers, tr("Self and others %1").arg(locale().toString(count(SelfAndOthers))));
    const Team *team = m_session.organization().teams.find(m_view.team());
    m_title->setText(shown.empty() ? tr("Nobody is two levels or more apart in %1").arg(team->name.text())
                                   : tr("%n person(s) in %1 (is/are) seen two levels or more apart", nullptr, int(people.size()))
                                         .arg(team->name.text()));
    m_nothing->setTexts(tr("Those who rate agree to within two levels."),
                        tr("Differences are shown once two supervisors, or a person and the others, have rated the same "
                           "competency. Rating sheets bring in further raters."));
    m_model->setRows(std::move(shown));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_show->setEnabled(m_table->currentIndex().isValid());
}

void DifferencesDialog::showRatings()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const RatingDifference difference = m_model->row(current.row()).difference;
    accept();
    Q_EMIT ratingsWanted(difference.member, difference.competency);
}

} // namespace evenkeel
