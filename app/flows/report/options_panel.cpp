// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/report/options_panel.h"

#include "app/widgets/labels.h"
#include "app/widgets/note_field.h"
#include "app/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int tallestListRows = 8;

QStringList linesOf(const NoteField &field)
{
    QStringList lines;
    for (const QString &line : field.text().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

NoteField *textEdit(const QString &name, const QStringList &lines)
{
    auto *edit = new NoteField(lines.join(u'\n'));
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 5 + 12);
    return edit;
}

QLabel *caption(const QString &text, QWidget *buddy)
{
    QLabel *label = plainLabel(text, theme::TextStyle::Strong);
    label->setBuddy(buddy);
    return label;
}

} // namespace

OptionsPanel::OptionsPanel(const ReportChoice &choice, Day day, Day latest, QWidget *parent)
    : QWidget(parent)
    , m_surface(new SegmentedControl(tr("Slides or handout")))
    , m_paper(new QComboBox)
    , m_blackAndWhite(new QCheckBox(tr("Black and white")))
    , m_notes(new QCheckBox(tr("Speaker notes after each slide")))
    , m_day(new QDateEdit(day.date()))
    , m_pages(new QListWidget)
    , m_actions(textEdit(tr("What we will do"), choice.content.actions.value_or(QStringList())))
    , m_questions(textEdit(tr("Questions for the room"), choice.content.questions.value_or(questionsForTheRoom())))
    , m_hasOwnActions(choice.content.actions.has_value())
{
    m_day->setMaximumDate(latest.date());
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                                .replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    m_day->setAccessibleName(tr("As of"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeSurface(choice.print));
    layout->addWidget(makePages(choice.content.pages), 1);
    layout->addWidget(makeTexts(choice.content));

    connect(m_surface, &SegmentedControl::currentChanged, this, &OptionsPanel::showWhatApplies);
    connect(m_surface, &SegmentedControl::currentChanged, this, &OptionsPanel::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &OptionsPanel::changed);
    connect(m_blackAndWhite, &QCheckBox::toggled, this, &OptionsPanel::changed);
    connect(m_notes, &QCheckBox::toggled, this, &OptionsPanel::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionsPanel::changed);
    connect(m_pages, &QListWidget::itemChanged, this, &OptionsPanel::changed);
    connect(m_pages->model(), &QAbstractItemModel::rowsMoved, this, &OptionsPanel::changed);
    connect(m_questions, &QPlainTextEdit::textChanged, this, &OptionsPanel::changed);
    connect(m_actions, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_hasOwnActions = linesOf(*m_actions) != m_firstActions;
        Q_EMIT changed();
    });
    showWhatApplies();
}

QWidget *OptionsPanel::makeSurface(const PrintOptions &options)
{
    m_surface->setSegments({tr("Slides"), tr("Handout")});
    m_surface->setCurrent(options.surface == Surface::Slides ? 0 : 1);
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(options.paper == Paper::A4 ? 0 : 1);
    m_blackAndWhite->setChecked(options.isBlackAndWhite);
    m_notes->setChecked(options.hasNotes);

    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_surface);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("As &of"), m_day);
    form->addRow(m_blackAndWhite);
    form->addRow(m_notes);
    return box;
}

QWidget *OptionsPanel::makePages(const QList<ReportPage::Kind> &kinds)
{
    // The chosen ones in their order, then the others.
    QList<ReportPage::Kind> all = kinds;
    for (const ReportPage::Kind kind : AllHandsOptions().pages) {
        if (!all.contains(kind))
            all.append(kind);
    }
    for (const ReportPage::Kind kind : all) {
        auto *item = new QListWidgetItem(pageName(kind), m_pages);
        item->setData(kindRole, int(kind));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(kinds.contains(kind) ? Qt::Checked : Qt::Unchecked);
    }
    m_pages->setCurrentRow(0);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setDragDropMode(QAbstractItemView::InternalMove);
    m_pages->setMinimumHeight(m_pages->sizeHintForRow(0) * 4);
    m_pages->setMaximumHeight(m_pages->sizeHintForRow(0) * tallestListRows + 2 * m_pages->frameWidth());

    const auto mover = [this](const QString &text, int by, Qt::Key key) {
        auto *button = new QToolButton;
        button->setArrowType(by < 0 ? Qt::UpArrow : Qt::DownArrow);
        const QKeySequence keys(Qt::ALT | key);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(new QShortcut(keys, m_pages, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                [this, by] { movePage(by); });
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, by] { movePage(by); });
        return button;
    };
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Pa&ges"), m_pages), 1);
    head->addWidget(mover(tr("Move the page up"), -1, Qt::Key_Up));
    head->addWidget(mover(tr("Move the page down"), 1, Qt::Key_Down));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    return box;
}

QWidget *OptionsPanel::makeTexts(const AllHandsOptions &)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(caption(tr("&What we will do, one a line"), m_actions));
    layout->addWidget(m_actions);
    layout->addWidget(caption(tr("&Questions for the room, one a line"), m_questions));
    layout->addWidget(m_questions);
    return box;
}

void OptionsPanel::movePage(int by)
{
    const int row = m_pages->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_pages->count())
        return;
    QListWidgetItem *item = m_pages->takeItem(row);
    m_pages->insertItem(target, item);
    m_pages->setCurrentRow(target);
    Q_EMIT changed();
}

void OptionsPanel::showWhatApplies()
{
    const bool isHandout = m_surface->current() == 1;
    m_paper->setEnabled(isHandout);
    m_notes->setEnabled(!isHandout);
}

void OptionsPanel::setFirstActions(const QStringList &actions)
{
    m_firstActions = actions;
    if (m_hasOwnActions || linesOf(*m_actions) == actions)
        return;
    m_isFilling = true;
    m_actions->setPlainText(actions.join(u'\n'));
    m_isFilling = false;
}

Day OptionsPanel::day() const { return Day(m_day->date()); }

ReportChoice OptionsPanel::choice() const
{
    ReportChoice choice;
    choice.print.surface = m_surface->current() == 1 ? Surface::Handout : Surface::Slides;
    choice.print.paper = m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4;
    choice.print.isBlackAndWhite = m_blackAndWhite->isChecked();
    choice.print.hasNotes = m_notes->isChecked();
    choice.content.pages.clear();
    for (int row = 0; row < m_pages->count(); ++row) {
        const QListWidgetItem *item = m_pages->item(row);
        if (item->checkState() == Qt::Checked)
            choice.content.pages.append(ReportPage::Kind(item->data(kindRole).toInt()));
    }
    if (m_hasOwnActions)
        choice.content.actions = linesOf(*m_actions);
    if (const QStringList questions = linesOf(*m_questions); questions != questionsForTheRoom())
        choice.content.questions = questions;
    return choice;
}

} // namespace evenkeel
