// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_panel.h"

#include "app/shell/team_actions.h"
#include "app/shell/team_delegate.h"
#include "app/shell/team_edits.h"
#include "app/shell/team_tree_model.h"
#include "app/tables/sentence_bubble.h"
#include "app/theme/theme.h"
#include "app/widgets/field_error.h"
#include "core/edit/team_verbs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// Up to so many teams the whole tree is open at first.
constexpr std::size_t mostTeamsOpened = 300;

} // namespace

TeamPanel::TeamPanel(Session &session, ViewState &view, Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
    , m_model(new TeamTreeModel(this))
    , m_delegate(new TeamDelegate(this))
    , m_teamActions(new TeamActions(session, view, questions, this))
{
    setAttribute(Qt::WA_StyledBackground);
    theme::setLook(this, theme::Look::Side);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 10, 9, 9);
    layout->addWidget(new TeamTreeHeading);
    layout->addWidget(makeTree(), 1);
    layout->addWidget(makeAddRow());
    makeActions();

    connect(m_teamActions, &TeamActions::refused, this, &TeamPanel::refused);
    connect(m_teamActions, &TeamActions::done, this, &TeamPanel::done);
    connect(m_model, &TeamTreeModel::nameTyped, this, &TeamPanel::setTypedName);
    connect(m_model, &TeamTreeModel::dropped, this, &TeamPanel::moveTo);
    connect(&m_session, &Session::changed, this, &TeamPanel::refresh);
    connect(&m_view, &ViewState::asOfChanged, this, &TeamPanel::refresh);
    connect(&m_view, &ViewState::teamChanged, this, &TeamPanel::showSelected);
    refresh();
}

TeamPanel::~TeamPanel()
{
    m_model->disconnect(this); // an editor that is still open types nothing any more
    delete m_tree;
}

void TeamPanel::addOnTop(QWidget *widget) { static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget); }

QWidget *TeamPanel::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setAccessibleName(tr("Teams"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setIndentation(16);
    m_tree->setMouseTracking(true);
    connect(m_tree, &QTreeView::collapsed, this, &TeamPanel::keepExpansion);
    connect(m_tree, &QTreeView::expanded, this, &TeamPanel::keepExpansion);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const TeamAssessment *team = m_model->teamAt(current))
            m_view.setTeam(team->team);
        refreshActions();
    });
    return m_tree;
}

QWidget *TeamPanel::makeAddRow()
{
    m_addButton = new QPushButton(theme::icon(u"add"_s), tr("Add team (Ctrl+Shift+N)"));
    theme::setLook(m_addButton, theme::Look::Quiet);
    m_addField = new QLineEdit;
    m_addField->setAccessibleName(tr("Name of the new team"));
    m_addField->installEventFilter(this);
    m_addRow = new QStackedWidget;
    auto *buttonRow = new QWidget;
    auto *buttonLayout = new QHBoxLayout(buttonRow);
    buttonLayout->setContentsMargins(0, 0, 0, 0);
    buttonLayout->addWidget(m_addButton);
    buttonLayout->addStretch(1);
    m_addRow->addWidget(buttonRow);
    auto *fieldRow = new QWidget;
    auto *fieldLayout = new QVBoxLayout(fieldRow);
    fieldLayout->setContentsMargins(0, 0, 0, 0);
    fieldLayout->setSpacing(2);
    m_addError = new FieldError(m_addField);
    fieldLayout->addWidget(m_addField);
    fieldLayout->addWidget(m_addError);
    m_addRow->addWidget(fieldRow);
    connect(m_addField, &QLineEdit::textEdited, m_addError, &FieldError::clearError);
    m_addRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_addButton, &QPushButton::clicked, this, &TeamPanel::addBeside);
    connect(m_addField, &QLineEdit::returnPressed, this, &TeamPanel::addTyped);
    return m_addRow;
}

QAction *TeamPanel::makeAction(const QString &text, const QKeySequence &key, void (TeamPanel::*verb)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, verb);
    addAction(action);
    return action;
}

QAction *TeamPanel::makeSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    return separator;
}

void TeamPanel::makeActions()
{
    m_next = makeAction(tr("Next team"), {u"Alt+PgDown"_s}, &TeamPanel::goToNext);
    m_previous = makeAction(tr("Previous team"), {u"Alt+PgUp"_s}, &TeamPanel::goToPrevious);
    addAction(makeSeparator());
    m_add = makeAction(tr("Add team"), {u"Ctrl+Shift+N"_s}, &TeamPanel::addBeside);
    m_addBelow = makeAction(tr("Add team below this one"), {u"Ctrl+Alt+N"_s}, &TeamPanel::addBelow);
    addAction(makeSeparator());
    m_rename = makeAction(tr("Rename team"), {Qt::Key_F2}, &TeamPanel::rename);
    m_up = makeAction(tr("Move up"), {u"Alt+Up"_s}, &TeamPanel::moveUp);
    m_down = makeAction(tr("Move down"), {u"Alt+Down"_s}, &TeamPanel::moveDown);
    m_out = makeAction(tr("Move out of its parent"), {u"Alt+Left"_s}, &TeamPanel::moveOut);
    m_in = makeAction(tr("Move below the team above it"), {u"Alt+Right"_s}, &TeamPanel::moveIn);
    // Keys that mean something in a page too belong to the tree only while it has the keyboard.
    for (QAction *action : {m_rename, m_up, m_down, m_out, m_in})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_teamActions->moveTo(), makeSeparator(), m_teamActions->needs(), m_teamActions->details(), makeSeparator(),
                m_teamActions->merge(), m_teamActions->close(), m_teamActions->reopen(), m_teamActions->remove()});
    m_tree->addActions(actions());
}

void TeamPanel::refresh()
{
    m_assessment = m_session.assessment(m_view.asOf());
    m_model->setEditable(m_view.takesEdits());
    const bool isFirst = m_model->rowCount() == 0;
    const bool rowsChanged = m_model->show(m_session.organization(), m_assessment);
    if (isFirst && m_assessment->teams.size() > mostTeamsOpened) {
        for (const TeamAssessment &team : m_assessment->teams) {
            if (team.parent >= 0)
                m_collapsed.insert(team.team);
        }
    }
    if (rowsChanged)
        restoreExpansion();
    m_addButton->setEnabled(m_view.takesEdits());
    if (!m_view.takesEdits())
        endAdding();
    showSelected();
}

void TeamPanel::showSelected()
{
    const QModelIndex index = m_model->indexOf(m_view.team());
    if (index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    refreshActions();
}

const TeamAssessment *TeamPanel::selected() const
{
    return m_assessment ? m_assessment->find(m_view.team()) : nullptr;
}

void TeamPanel::refreshActions()
{
    const TeamAssessment *team = selected();
    const bool takesEdits = m_view.takesEdits() && team;
    const bool isMovable = takesEdits && team->parent >= 0;
    const std::vector<TeamId> siblings =
        isMovable ? siblingsOf(m_assessment->teams[std::size_t(team->parent)].team) : std::vector<TeamId>();
    m_next->setEnabled(m_tree->indexBelow(m_tree->currentIndex()).isValid());
    m_previous->setEnabled(m_tree->indexAbove(m_tree->currentIndex()).isValid());
    m_add->setEnabled(m_view.takesEdits());
    m_addBelow->setEnabled(takesEdits);
    m_rename->setEnabled(takesEdits);
    m_up->setEnabled(isMovable && siblings.front() != team->team);
    m_in->setEnabled(m_up->isEnabled());
    m_down->setEnabled(isMovable && siblings.back() != team->team);
    m_out->setEnabled(isMovable && m_assessment->teams[std::size_t(team->parent)].parent >= 0);
    m_teamActions->refresh();
}

void TeamPanel::keepExpansion()
{
    m_collapsed.clear();
    for (const TeamAssessment &team : m_assessment->teams) {
        const QModelIndex index = m_model->indexOf(team.team);
        if (m_model->rowCount(index) > 0 && !m_tree->isExpanded(index))
            m_collapsed.insert(team.team);
    }
}

void TeamPanel::restoreExpansion()
{
    const QSignalBlocker keepsOpen(m_tree); // expansion is set here, not chosen
    m_tree->expandAll();
    for (const TeamId team : std::as_const(m_collapsed))
        m_tree->collapse(m_model->indexOf(team));
    m_tree->viewport()->update();
}

void TeamPanel::goToNext() { m_tree->setCurrentIndex(m_tree->indexBelow(m_tree->currentIndex())); }
void TeamPanel::goToPrevious() { m_tree->setCurrentIndex(m_tree->indexAbove(m_tree->currentIndex())); }

void TeamPanel::addBeside()
{
    const TeamAssessment *team = selected();
    const bool isBelow = !team || team->parent < 0;
    beginAdding(isBelow ? m_session.organization().root : m_assessment->teams[std::size_t(team->parent)].team);
}

void TeamPanel::addBelow() { beginAdding(m_view.team()); }

void TeamPanel::beginAdding(TeamId parent)
{
    m_addParent = parent;
    m_addField->setPlaceholderText(tr("New team below %1").arg(nameOf(parent)));
    m_addRow->setCurrentIndex(1);
    m_addField->setFocus();
}

void TeamPanel::addTyped()
{
    if (m_addField->text().trimmed().isEmpty()) {
        endAdding();
        return;
    }
    const TeamId parent = *m_addParent;
    Result<TeamId> added = m_session.run(edit::addTeam({.name = m_addField->text(), .parent = parent}));
    if (!added) {
        m_addError->say(added.error().sentence);
        return;
    }
    m_addError->clearError();
    m_addField->clear();
    m_collapsed.remove(parent);
    m_view.setTeam(*added);
    m_addField->setFocus(); // the next one
}

void TeamPanel::endAdding()
{
    m_addParent.reset();
    m_addError->clearError();
    m_addField->clear();
    m_addRow->setCurrentIndex(0);
}

void TeamPanel::rename()
{
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void TeamPanel::setTypedName(TeamId team, const QString &name)
{
    const Result<> renamed = m_session.run(edit::renameTeam(team, name));
    if (renamed)
        return;
    m_delegate->keepTyped(name);
    const auto ask = [this, sentence = renamed.error().sentence] {
        rename();
        if (!m_bubble)
            m_bubble = new tables::SentenceBubble(m_tree);
        m_bubble->say(sentence, m_tree->viewport(), m_tree->visualRect(m_tree->currentIndex()));
        // Goes with the editor, or with the first key that mends the name.
        if (auto *editor = m_tree->findChild<QLineEdit *>()) {
            connect(editor, &QLineEdit::textEdited, m_bubble, &QWidget::hide);
            connect(editor, &QObject::destroyed, m_bubble, &QWidget::hide);
        }
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

std::vector<TeamId> TeamPanel::siblingsOf(TeamId parent) const
{
    std::vector<TeamId> siblings;
    if (const TeamAssessment *team = m_assessment->find(parent)) {
        for (const TeamAssessment *child : m_assessment->childrenOf(*team))
            siblings.push_back(child->team);
    }
    return siblings;
}

void TeamPanel::moveTo(TeamId team, TeamId parent, int position)
{
    run(edit::placeTeam(m_session.organization(), *m_assessment, team, parent, position));
}

void TeamPanel::moveBy(int rows)
{
    const TeamAssessment *team = selected();
    const TeamId parent = m_assessment->teams[std::size_t(team->parent)].team;
    const std::vector<TeamId> siblings = siblingsOf(parent);
    const auto at = int(std::find(siblings.begin(), siblings.end(), team->team) - siblings.begin());
    moveTo(team->team, parent, rows < 0 ? at + rows : at + rows + 1);
}

void TeamPanel::moveUp() { moveBy(-1); }
void TeamPanel::moveDown() { moveBy(+1); }

void TeamPanel::moveOut()
{
    const TeamAssessment &parent = m_assessment->teams[std::size_t(selected()->parent)];
    const TeamId above = m_assessment->teams[std::size_t(parent.parent)].team;
    const std::vector<TeamId> siblings = siblingsOf(above);
    const auto at = std::find(siblings.begin(), siblings.end(), parent.team);
    moveTo(m_view.team(), above, int(at - siblings.begin()) + 1);
}

void TeamPanel::moveIn()
{
    const TeamId team = m_view.team();
    const std::vector<TeamId> siblings = siblingsOf(m_assessment->teams[std::size_t(selected()->parent)].team);
    const TeamId before = *(std::find(siblings.begin(), siblings.end(), team) - 1);
    m_collapsed.remove(before);
    moveTo(team, before, int(siblingsOf(before).size()));
}

bool TeamPanel::run(const Verb<> &verb)
{
    const Result<> done = m_session.run(verb);
    if (!done)
        Q_EMIT refused(done.error());
    return bool(done);
}

QString TeamPanel::nameOf(TeamId team) const
{
    const Team *known = m_session.organization().teams.find(team);
    return known ? known->name.text() : QString();
}

bool TeamPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && object == m_addField) {
            endAdding();
            m_tree->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && object == m_addField && m_addField->text().trimmed().isEmpty())
        endAdding();
    return QWidget::eventFilter(object, event);
}

} // namespace evenkeel
