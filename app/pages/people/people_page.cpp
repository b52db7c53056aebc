// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_page.h"

#include "app/pages/people/no_team_dialog.h"
#include "app/pages/people/people_actions.h"
#include "app/pages/people/people_model.h"
#include "app/pages/people/person_panel.h"
#include "app/pages/people/selected_people.h"
#include "app/shell/typed_day.h"
#include "app/tables/grouped_header.h"
#include "app/tables/selected_cells.h"
#include "app/tables/table_view.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/labels.h"
#include "app/widgets/notice_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>

#include <numeric>

namespace evenkeel {

using tables::TableView;

PeoplePage::PeoplePage(Session &session, ViewState &view, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new PeopleModel(session, locale(), this))
    , m_table(new TableView(this))
    , m_selected(new SelectedPeople(session, view, *m_model, *m_table, this))
    , m_notice(new NoticeBar(this))
    , m_withTeamsUnder(new QCheckBox(tr("And the teams &under it"), this))
    , m_withOthers(new QCheckBox(tr("And those who left or are still to &come"), this))
    , m_actions(new PeopleActions(session, view, this))
    , m_profile(new PersonPanel(session, view))
    , m_hints(wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted, this))
    , m_empty(new EmptyState(QStringLiteral("person"), {}, {}, this))
{
    makeActions();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(18);
    choices->addStretch(1);
    choices->addWidget(m_withOthers);
    choices->addWidget(m_withTeamsUnder);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(8);
    leftLayout->addLayout(choices);
    leftLayout->addWidget(makeTable(), 1);
    leftLayout->addWidget(m_hints);
    leftLayout->addWidget(m_empty, 3);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_profile);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);

    connect(m_empty->addButton(tr("Add a person")), &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_withOthers, &QCheckBox::clicked, this, &PeoplePage::refresh);
    connect(m_model, &PeopleModel::rowLeft, this, &PeoplePage::say);
    connect(m_profile, &PersonPanel::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actions, &PeopleActions::done, this, &PeoplePage::say);
    connect(m_actions, &PeopleActions::merged, this, [this](MemberId kept) { select({kept}); });
    connect(&m_session, &Session::changed, this, &PeoplePage::refresh);
    connect(&m_view, &ViewState::teamChanged, this, &PeoplePage::followTeam);
    connect(&m_view, &ViewState::asOfChanged, this, &PeoplePage::followTeam);
    connect(m_withTeamsUnder, &QCheckBox::clicked, this, [this](bool wants) {
        m_wantsTeamsUnder = wants;
        refresh();
    });
    connect(m_table->header(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        m_isSized = m_isSized || (!m_isFitting && before > 0 && after > 0); // hiding a column is no wish
    });
    connect(m_notice, &NoticeBar::buttonClicked, this, &PeoplePage::pressBar);
    connect(m_table, &TableView::deletePressed, m_selected, &SelectedPeople::clear);
    connect(m_table, &TableView::clearingAsked, m_selected, &SelectedPeople::clearCells);
    connect(m_table, &TableView::blockPasted, m_selected, &SelectedPeople::paste);
    connect(m_selected, &SelectedPeople::done, this, &PeoplePage::say);
    connect(m_selected, &SelectedPeople::refused, this, &PeoplePage::refused);
    connect(m_table, &TableView::currentCellChanged, this, &PeoplePage::followRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::enableActions);
}

QWidget *PeoplePage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("People"));
    m_table->setFrozenColumns(1);
    m_table->setSortingEnabled(true);
    m_table->setColumnHidden(PeopleModel::Team, true);
    m_table->installEventFilter(this);
    QList<QTableView *> views = m_table->findChildren<QTableView *>(); // the frozen columns
    views.append(m_table);
    for (QTableView *view : std::as_const(views)) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions(actions());
        connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
            if (!index.flags().testFlag(Qt::ItemIsEditable))
                showProfile();
        });
    }
    return m_table;
}

void PeoplePage::makeActions()
{
    m_add = new QAction(tr("&Add a person"), this);
    connect(m_add, &QAction::triggered, this, &PeoplePage::beginNewPerson);
    m_remove = new QAction(tr("&Remove from the team"), this);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_remove, &QAction::triggered, m_selected, &SelectedPeople::remove);
    m_showProfile = new QAction(tr("Show &profile"), this);
    m_showProfile->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_showProfile->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_showProfile, &QAction::triggered, this, &PeoplePage::showProfile);
    const auto separator = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    addActions({m_showProfile, m_add, separator()});
    addActions(m_actions->all());
    addActions({separator(), m_remove});
}

QString PeoplePage::title() const { return tr("People"); }

QString PeoplePage::subtitle() const
{
    return m_model->peopleCount() > 0 ? tr("%n person(s)", nullptr, m_model->peopleCount()) : tr("Nobody yet");
}

QList<PageKeys> PeoplePage::keys() const
{
    return tableKeys() << PageKeys{tr("Change what stands in the cell"), {Qt::Key_F2}}
                       << PageKeys{tr("On a name: remove from the team; elsewhere: clear"), {Qt::Key_Delete}};
}

void PeoplePage::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PeopleModel::Name));
    m_table->setFocus();
}

void PeoplePage::select(const QList<MemberId> &members)
{
    const QSet<MemberId> wanted(members.begin(), members.end());
    if (std::vector<MemberId> homeless = peopleInNoTeam(m_session.organization()); m_view.takesEdits() && !wanted.isEmpty()) {
        std::erase_if(homeless, [&](MemberId member) { return !wanted.contains(member); });
        if (!homeless.empty())
            m_actions->askAboutPeopleInNoTeam(homeless);
    }
    QSet<MemberId> listed;
    for (const PersonRow &row : m_model->rows()) {
        if (row.member)
            listed.insert(*row.member);
    }
    if (!m_withTeamsUnder->isHidden() && !listed.contains(wanted)) {
        m_withTeamsUnder->setChecked(true);
        refresh();
    }
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::optional<MemberId> member = m_model->row(row).member;
        if (member && wanted.contains(*member))
            rows += row;
    }
    QList<int> columns(PeopleModel::ColumnCount);
    std::iota(columns.begin(), columns.end(), 0);
    tables::selectCells(*m_table, rows, columns);
}

void PeoplePage::showProfile()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_model->row(current.row()).member || !m_table->finishTyping())
        return;
    m_profile->show(*m_model->row(current.row()).member);
    m_profile->setFocus();
}

void PeoplePage::followRow(const QModelIndex &current)
{
    enableActions();
    if (!current.isValid())
        return;
    const std::optional<MemberId> person = m_model->row(current.row()).member;
    if (isVisible())
        m_view.setPerson(person);
    if (person && m_profile->member())
        m_profile->show(*person);
}

void PeoplePage::goTo(MemberId person)
{
    const QModelIndex current = m_table->currentIndex();
    if (m_table->isTyping() || (current.isValid() && m_model->row(current.row()).member == person))
        return;
    const std::vector<PersonRow> &rows = m_model->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const PersonRow &each) { return each.member == person; });
    if (row != rows.end()) {
        m_table->setCurrentIndex(m_model->index(int(row - rows.begin()), PeopleModel::Name));
    } else if (m_view.takesEdits()) { // nobody, rather than somebody else
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, PeopleModel::Name));
        m_view.setPerson(person); // who is meant all the same
    }
}

bool PeoplePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitColumns();
    if (object == m_table && event->type() == QEvent::KeyPress && !m_table->isTyping()) {
        // Where nothing can be typed Enter has nothing to take, and opens what there is to see.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QModelIndex current = m_table->currentIndex();
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier) && current.isValid()
            && m_model->row(current.row()).member && !current.flags().testFlag(Qt::ItemIsEditable)) {
            showProfile();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_table->sentence().isEmpty() && m_profile->member()) {
            m_profile->close();
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void PeoplePage::beginNewPerson()
{
    m_table->setFocus();
    if (m_view.takesEdits() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, PeopleModel::Name));
}

void PeoplePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const std::optional<MemberId> person = m_view.person(); // before a refresh goes elsewhere
    if (m_isStale) {
        chooseTeams();
        refresh();
    }
    if (person)
        goTo(*person);
}

void PeoplePage::fitColumns()
{
    if (m_isSized)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    std::array widths = {150, 110, 130, 120, 58, 88, 88, 112, 108};
    std::transform(widths.begin(), widths.end(), widths.begin(), theme::scaled);
    int free = m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < PeopleModel::ColumnCount; ++column)
        free -= m_table->isColumnHidden(column) ? 0 : widths[column];
    const int extra = std::max(0, free) / 3; // for what is as long as people write it
    for (int column = 0; column < PeopleModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] + (column <= PeopleModel::Email ? extra : 0));
}

void PeoplePage::chooseTeams()
{
    const std::shared_ptr<const Assessment> assessment = m_session.assessment(m_view.asOf());
    const TeamAssessment *team = assessment->find(m_view.team());
    const bool hasTeams = team && team->end > int(team - assessment->teams.data()) + 1;
    m_withTeamsUnder->setVisible(hasTeams);
    m_withTeamsUnder->setChecked(m_wantsTeamsUnder || (hasTeams && team->direct.empty() && team->members > 0));
}

void PeoplePage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_notice->clear(); // its button would undo something else now
    if (m_table->isColumnHidden(PeopleModel::Team) == m_withTeamsUnder->isChecked()) {
        {
            const QScopedValueRollback fitting(m_isFitting, true); // hiding says that the column has a new width
            m_table->setColumnHidden(PeopleModel::Team, !m_withTeamsUnder->isChecked());
        }
        fitColumns();
    }
    m_model->show({.team = m_view.team(), .day = m_view.asOf(), .isWithTeamsUnder = m_withTeamsUnder->isChecked(),
                   .isWithOthers = m_withOthers->isChecked(), .takesEdits = m_view.takesEdits()});
    showHints();
    showEmptyState();
    enableActions();
    Q_EMIT subtitleChanged();
}

void PeoplePage::followTeam()
{
    const Unkept unkept{.team = m_model->team(),
                        .membership = m_table->isTyping() ? m_model->row(m_table->currentIndex().row()).membership : std::nullopt,
                        .column = m_table->currentIndex().column(),
                        .text = m_table->typedText()};
    const bool isKept = m_table->finishTyping();
    if (!isKept)
        m_table->finishTyping(tables::Step::Drop); // the keyboard would go with the field
    m_table->hush();
    chooseTeams();
    refresh();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_model->row(current.row()).membership)
        m_table->setCurrentIndex(current.siblingAtColumn(PeopleModel::Name)); // where alone it can be typed
    if (isKept)
        return;
    m_unkept = unkept;
    m_notice->say(tr("“%1” was not kept: it could not stand where it was typed.").arg(unkept.text), tr("Back to it"));
}

void PeoplePage::goBackTo(const Unkept &unkept)
{
    m_view.backToToday();
    m_view.setTeam(unkept.team);
    m_notice->clear();
    m_table->setFocus();
    const QModelIndex index = m_model->index(unkept.membership ? m_model->rowOf(*unkept.membership) : m_model->rowCount() - 1,
                                             unkept.column);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->beginTyping(index, unkept.text);
}

void PeoplePage::say(const QString &sentence)
{
    m_unkept.reset();
    m_notice->say(sentence, tr("Undo"));
}

void PeoplePage::pressBar()
{
    if (const std::optional<Unkept> unkept = std::exchange(m_unkept, std::nullopt)) {
        goBackTo(*unkept);
        return;
    }
    if (const Result<> undone = m_session.undo(); !undone)
        Q_EMIT refused(undone.error());
}

void PeoplePage::showHints()
{
    QStringList hints = m_model->shareHints(3);
    const auto homeless = peopleInNoTeam(m_session.organization()).size();
    m_actions->setPeopleInNoTeam(homeless > 0);
    if (homeless > 0 && m_view.team() == m_session.organization().root)
        hints.append(tr("%n more person(s) (is/are) in no team: see “People in no team…” in the menu People.", nullptr, int(homeless)));
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!m_hints->text().isEmpty());
}

void PeoplePage::showEmptyState()
{
    const bool isEmpty = m_model->peopleCount() == 0;
    const Team *team = m_session.organization().teams.find(m_view.team());
    m_empty->setVisible(isEmpty);
    if (!isEmpty || !team)
        return;
    if (m_view.takesEdits())
        m_empty->setTexts(tr("Nobody is in %1 yet.").arg(team->name.text()),
                          tr("Type a name in the row above and press Enter, or paste a list from a spreadsheet: names, "
                             "and if you like role, email, share, from and to beside them."));
    else
        m_empty->setTexts(tr("Nobody was in %1 on this day.").arg(team->name.text()), {});
}

void PeoplePage::enableActions()
{
    const QModelIndex current = m_table->currentIndex();
    m_add->setEnabled(m_view.takesEdits());
    m_remove->setEnabled(m_view.takesEdits() && !m_selected->rows().empty());
    m_showProfile->setEnabled(current.isValid() && m_model->row(current.row()).member);
    m_actions->setSelected(m_selected->memberships());
}

} // namespace evenkeel
