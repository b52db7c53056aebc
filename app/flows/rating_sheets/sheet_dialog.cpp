// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/sheet_dialog.h"

#include "app/flows/rating_sheets/people_choice_model.h"
#include "app/widgets/field_error.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"
#include "app/widgets/progress_overlay.h"
#include "core/domain/team_tree.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{860, 560};
constexpr int formWidth = 400;
constexpr int narrowestChoice = 16;
enum Content { Blank, Prefilled };

QRadioButton *addRadio(QHBoxLayout *layout, QButtonGroup *group, int id, const QString &caption)
{
    auto *button = new QRadioButton(caption);
    group->addButton(button, id);
    layout->addWidget(button);
    return button;
}

} // namespace

SheetDialog::SheetDialog(const Organization &organization, TeamId team, Day today, QWidget *parent)
    : QDialog(parent)
    , m_organization(organization)
    , m_today(today)
    , m_rounds(roundsUntil(organization, today))
    , m_people(new PeopleChoiceModel(this))
    , m_round(new QComboBox)
    , m_source(new QComboBox)
    , m_rater(new QComboBox)
    , m_team(new QComboBox)
    , m_withTeamsUnder(new QCheckBox(tr("And the teams &under it")))
    , m_content(new QButtonGroup(this))
    , m_format(new QButtonGroup(this))
    , m_overlay(nullptr)
{
    setWindowTitle(tr("Rating sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    const RatingRound present = roundOn(organization, today);
    auto presentAt = std::find(m_rounds.begin(), m_rounds.end(), present);
    if (presentAt == m_rounds.end())
        presentAt = m_rounds.insert(m_rounds.end(), present);
    const auto behind = int(m_rounds.end() - presentAt) - 1; // the latest round is offered first
    for (auto round = m_rounds.rbegin(); round != m_rounds.rend(); ++round)
        m_round->addItem(round->name);
    m_round->setCurrentIndex(behind);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(makeForm());
    middle->addWidget(makePeople(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(tr("A spreadsheet that somebody else fills in: a row for each person, a column for each "
                                      "competency. Import it afterwards, and its levels are that rater's."),
                                   theme::TextStyle::Body, theme::Role::Muted));
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    m_overlay = new ProgressOverlay(this);
    resize(theme::scaled(firstSize.width()), theme::scaled(firstSize.height()));
    keepFitting(this);

    offerTeams(team);
    connect(m_round, &QComboBox::activated, this, [this] {
        offerTeams(TeamId(m_team->currentData().toUInt()));
        fillPeople();
    });
    connect(m_team, &QComboBox::activated, this, &SheetDialog::fillPeople);
    connect(m_withTeamsUnder, &QCheckBox::toggled, this, &SheetDialog::fillPeople);
    connect(m_source, &QComboBox::activated, this, &SheetDialog::followSource);
    connect(m_rater, &QComboBox::editTextChanged, this, [this] { m_raterError->clearError(); });
    connect(m_people, &PeopleChoiceModel::chosenChanged, this, &SheetDialog::refresh);
    followSource();
    fillPeople();
    m_rater->setFocus();
}

QWidget *SheetDialog::makeForm()
{
    auto *box = new QWidget;
    box->setFixedWidth(theme::scaled(formWidth));
    m_source->addItem(tr("Supervisor"), int(Source::Supervisor));
    m_source->addItem(tr("Peer"), int(Source::Peer));
    m_source->addItem(tr("Report"), int(Source::Report));
    m_source->addItem(tr("Self"), int(Source::Self));
    m_rater->setEditable(true);
    m_rater->setInsertPolicy(QComboBox::NoInsert);
    m_raterError = new FieldError(m_rater);
    for (QComboBox *choices : {m_round, m_source, m_rater, m_team}) {
        choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->setMinimumContentsLength(narrowestChoice);
        choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_about = wrappedLabel({}, theme::TextStyle::Caption, theme::Role::Muted);

    auto *content = new QHBoxLayout;
    addRadio(content, m_content, Blank, tr("&Blank"))->setChecked(true);
    addRadio(content, m_content, Prefilled, tr("&With what this rater gave before"));
    content->addStretch(1);
    auto *format = new QHBoxLayout;
    addRadio(format, m_format, int(TableFormat::Xlsx), tr("&Spreadsheet (.xlsx)"))->setChecked(true);
    addRadio(format, m_format, int(TableFormat::Text), tr("Text (.&csv)"));
    format->addStretch(1);

    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("R&ound"), m_round);
    form->addRow(tr("Rates &as"), m_source);
    form->addRow(tr("&Rater"), m_rater);
    form->addRow(QString(), m_raterError);
    form->addRow(QString(), m_about);
    form->addRow(tr("&Team"), m_team);
    form->addRow(QString(), m_withTeamsUnder);
    form->addRow(tr("Filled in"), content);
    form->addRow(tr("As"), format);
    return box;
}

QWidget *SheetDialog::makePeople()
{
    auto *box = new QWidget;
    m_list = new QListView;
    m_list->setAccessibleName(tr("Who is rated"));
    m_list->setModel(m_people);
    m_list->setUniformItemSizes(true);
    m_count = plainLabel({}, theme::TextStyle::Strong);
    auto *all = linkButton(tr("All"));
    auto *none = linkButton(tr("None"));
    connect(all, &QPushButton::clicked, this, [this] { m_people->setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_people->setAll(false); });
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_count, 1);
    head->addWidget(all);
    head->addWidget(none);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return box;
}

QWidget *SheetDialog::makeFoot()
{
    auto *foot = new QWidget;
    m_error = wrappedLabel({}, theme::TextStyle::Body, theme::Role::Bad);
    auto *readBack = linkButton(tr("Read what was filled in…"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_make = primaryButton(tr("&Make the sheet…"));
    cancel->setAutoDefault(false);
    m_make->setDefault(true);
    connect(readBack, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT readBackWanted();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &SheetDialog::finish);
    auto *row = new QHBoxLayout;
    row->addWidget(readBack);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_make);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_error);
    layout->addLayout(row);
    m_error->hide();
    return foot;
}

void SheetDialog::offerTeams(TeamId team)
{
    m_team->clear();
    const TeamTree tree(m_organization, ratingDayIn(round(), m_today));
    for (const TeamTree::Node &node : tree.nodes()) {
        m_team->addItem(QString(node.depth * 3, QChar::Nbsp) + m_organization.teams.find(node.team)->name.text(),
                        node.team.value());
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(team.value())));
    m_withTeamsUnder->setChecked(true);
}

void SheetDialog::offerRaters()
{
    std::set<QString> labels;
    for (const MemberRatings &ratings : m_organization.ratings) {
        for (const Rating &rating : ratings.list->ratings) {
            if (rating.source == source())
                labels.insert(m_organization.raters.find(rating.rater)->label.text());
        }
    }
    labels.erase(QString());
    const QString typed = m_rater->currentText();
    m_rater->clear();
    for (const QString &label : labels)
        m_rater->addItem(label);
    m_rater->setEditText(typed);
}

void SheetDialog::followSource()
{
    const Source now = source();
    offerRaters();
    m_rater->lineEdit()->setPlaceholderText(now == Source::Peer ? tr("A label, such as Peer 1")
                                                : now == Source::Report ? tr("A label, such as Report 1")
                                                : now == Source::Self   ? tr("May stay empty")
                                                                        : tr("The rater's name"));
    m_about->setText(now == Source::Peer || now == Source::Report
                         ? tr("Peers and reports stay labels. What they give is shown from three raters on, never one by one.")
                         : now == Source::Self ? tr("A file for each person, into one folder. What people say of themselves "
                                                    "is shown beside, and counts in no figure.")
                                               : QString());
    m_about->setVisible(!m_about->text().isEmpty());
    refresh();
}

void SheetDialog::fillPeople()
{
    m_people->setPeople(m_organization, TeamId(m_team->currentData().toUInt()), m_withTeamsUnder->isChecked(),
                        ratingDayIn(round(), m_today));
}

void SheetDialog::refresh()
{
    const auto chosen = m_people->chosen().size();
    m_count->setText(source() == Source::Self
                         ? tr("%1 of %n person(s) to rate themselves", nullptr, m_people->rowCount()).arg(locale().toString(chosen))
                         : tr("%1 of %n person(s) to be rated", nullptr, m_people->rowCount()).arg(locale().toString(chosen)));
    m_make->setText(source() == Source::Self && chosen > 1 ? tr("&Make the sheets…") : tr("&Make the sheet…"));
    m_make->setEnabled(chosen > 0);
}

Source SheetDialog::source() const { return Source(m_source->currentData().toInt()); }

const RatingRound &SheetDialog::round() const
{
    return m_rounds[m_rounds.size() - 1 - std::size_t(m_round->currentIndex())];
}

void SheetDialog::finish()
{
    const Result<Line> rater = Line::from(m_rater->currentText());
    if (!rater) {
        m_raterError->say(rater.error().sentence);
        m_rater->setFocus();
        return;
    }
    if (rater->isEmpty() && source() != Source::Self) {
        m_raterError->say(source() == Source::Supervisor ? tr("Say who rates: the sheet's levels are read back as this rater's.")
                                                         : tr("Give a label, so that this rater's levels stay apart from others'."));
        m_rater->setFocus();
        return;
    }
    m_error->hide();
    Q_EMIT wanted({.format = TableFormat(m_format->checkedId()),
                   .round = round(),
                   .source = source(),
                   .rater = *rater,
                   .members = m_people->chosen(),
                   .isPrefilled = m_content->checkedId() == Prefilled,
                   .today = m_today});
}

void SheetDialog::sayError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

} // namespace evenkeel
