// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/member_merge_dialog.h"

#include "app/shell/choice_list.h"
#include "app/shell/find_text.h"
#include "app/shell/team_choices.h"
#include "app/theme/plain_text.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "core/report/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

enum Stays { OfKept, OfOther, Both };

constexpr qsizetype longestShown = 60;

/// One line of it; all of it is in the tool tip.
QString shortened(const QString &text)
{
    QString line = text.simplified();
    return line.size() > longestShown ? line.left(longestShown).trimmed() + u'…' : line;
}

/// Names are alike where one has all words of the other: "Berg, Ada" and "Ada M. Berg".
bool areAlike(const QString &a, const QString &b)
{
    const auto wordsOf = [](QString name) {
        return findKey(name.replace(u',', u' ')).split(u' ', Qt::SkipEmptyParts);
    };
    QStringList fewer = wordsOf(a);
    QStringList more = wordsOf(b);
    if (fewer.size() > more.size())
        fewer.swap(more);
    return !fewer.isEmpty() && std::all_of(fewer.begin(), fewer.end(), [&](const QString &word) { return more.contains(word); });
}

} // namespace

MemberMergeDialog::MemberMergeDialog(Session &session, MemberId kept, std::optional<MemberId> other, Day today,
                                     QWidget *parent)
    : FormDialog({}, tr("Merge"), parent)
    , m_session(session)
    , m_kept(kept)
    , m_other(other)
    , m_today(today)
    , m_card(new Card(tr("What stays"), tr("Both entries become one person.")))
{
    const Organization &organization = session.organization();
    setWindowTitle(tr("Merge %1 with the same person entered twice").arg(organization.members.find(kept)->name.text()));
    if (!other) {
        m_list = new ChoiceList(tr("Find the other entry of this person"), candidates());
        body()->addWidget(m_list, 1);
        connect(m_list, &ChoiceList::currentChanged, this, [this] {
            const std::optional<quint32> current = m_list->current();
            m_other = current ? std::optional(MemberId(*current)) : std::nullopt;
            compare();
        });
        // Enter chooses; it does not merge what one has not yet seen side by side.
        connect(m_list, &ChoiceList::activated, this, [this] { doButton()->setFocus(); });
    }
    body()->addWidget(m_card);
    body()->addStretch(m_list ? 0 : 1);
    resize(theme::scaled(620), theme::scaled(m_list ? 620 : 320));
    compare();
    m_list ? m_list->setFocus() : doButton()->setFocus();
}

std::vector<Choice> MemberMergeDialog::candidates() const
{
    const QString name = m_session.organization().members.find(m_kept)->name.text();
    std::vector<Choice> choices = memberChoices(m_session.organization(), m_today, {m_kept});
    std::stable_partition(choices.begin(), choices.end(), [&](const Choice &choice) { return areAlike(choice.text, name); });
    return choices;
}

void MemberMergeDialog::compare()
{
    refuse({});
    doButton()->setEnabled(m_other.has_value());
    m_card->setVisible(m_other.has_value());
    m_lines.clear();
    m_ratings = nullptr;
    delete std::exchange(m_comparison, nullptr);
    if (!m_other)
        return;
    m_comparison = makeComparison(*m_other);
    m_card->body()->addWidget(m_comparison);
}

QWidget *MemberMergeDialog::makeComparison(MemberId other)
{
    const Organization &organization = m_session.organization();
    const edit::MemberDraft kept = edit::draftOf(*organization.members.find(m_kept));
    const edit::MemberDraft gone = edit::draftOf(*organization.members.find(other));
    auto *comparison = new QWidget;
    auto *grid = new QGridLayout(comparison);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const std::array fields = {std::pair(tr("Name"), &edit::MemberDraft::name), std::pair(tr("Role"), &edit::MemberDraft::role),
                               std::pair(tr("Email"), &edit::MemberDraft::email), std::pair(tr("Note"), &edit::MemberDraft::note)};
    for (const auto &[caption, text] : fields) {
        auto *choice = new QButtonGroup(comparison);
        grid->addWidget(plainLabel(caption, theme::TextStyle::Body, theme::Role::Muted), row, 0, Qt::AlignTop);
        for (const Stays stays : {OfKept, OfOther}) {
            const QString value = stays == OfKept ? kept.*text : gone.*text;
            auto *button = new QRadioButton(value.isEmpty() ? u"–"_s : theme::asCaption(shortened(value)));
            button->setToolTip(theme::asHtml(value));
            button->setAccessibleName(tr("%1: %2", "a field and its value").arg(caption, value));
            button->setEnabled(!value.isEmpty() || (kept.*text).isEmpty());
            choice->addButton(button, stays);
            grid->addWidget(button, row, 1 + stays);
        }
        const bool isFilledThere = (kept.*text).isEmpty() && !(gone.*text).isEmpty();
        choice->button(isFilledThere ? OfOther : OfKept)->setChecked(true);
        ++row;
        if (text == &edit::MemberDraft::note && !(kept.*text).isEmpty() && !(gone.*text).isEmpty() && kept.*text != gone.*text) {
            auto *both = new QRadioButton(tr("Both notes, one after the other"));
            choice->addButton(both, Both);
            both->setChecked(true);
            grid->addWidget(both, row++, 1, 1, 2);
        }
        m_lines.push_back({text, choice});
    }
    const edit::MemberMergeCounts goes = edit::mergeCounts(organization, other, m_kept);
    const edit::MemberMergeCounts stays = edit::mergeCounts(organization, m_kept, other);
    grid->addWidget(plainLabel(tr("Has"), theme::TextStyle::Body, theme::Role::Muted), row, 0, Qt::AlignTop);
    for (const auto &[column, counts] : {std::pair(1, stays), std::pair(2, goes)})
        grid->addWidget(wrappedLabel(words::list({tr("%n rating(s)", nullptr, counts.ratings),
                                                  tr("%n membership(s)", nullptr, counts.memberships)})),
                        row, column);
    grid->addWidget(wrappedLabel(tr("Teams, leads and ratings of both stay. Shares on the same days in one team are summed, "
                                    "to full time at most."),
                                 theme::TextStyle::Caption, theme::Role::Muted),
                    ++row, 0, 1, 3);
    if (goes.ratingsOfOneKey > 0)
        grid->addWidget(makeRatings(goes), ++row, 0, 1, 3);
    return comparison;
}

QWidget *MemberMergeDialog::makeRatings(const edit::MemberMergeCounts &counts)
{
    auto *ratings = new QWidget;
    auto *layout = new QVBoxLayout(ratings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QString both = tr("%n rating(s) (is/are) there twice: same competency, rater and day.", nullptr, counts.ratingsOfOneKey);
    if (counts.ratingsThatDiffer == 0) {
        layout->addWidget(wrappedLabel(both + u' ' + tr("They say the same, and each is kept once.")));
        return ratings;
    }
    layout->addWidget(wrappedLabel(both + u' ' + tr("%n of them (differs/differ). One of the two can stay:", nullptr, counts.ratingsThatDiffer)));
    m_ratings = new QComboBox;
    m_ratings->addItems({tr("Those of the left entry"), tr("Those of the right entry")});
    m_ratings->setAccessibleName(tr("Which ratings stay where both have one"));
    layout->addWidget(m_ratings);
    return ratings;
}

edit::MemberMergeChoices MemberMergeDialog::choices() const
{
    const Organization &organization = m_session.organization();
    const edit::MemberDraft kept = edit::draftOf(*organization.members.find(m_kept));
    const edit::MemberDraft gone = edit::draftOf(*organization.members.find(*m_other));
    edit::MemberDraft texts;
    for (const Line &line : m_lines) {
        switch (line.choice->checkedId()) {
        case Both:
            texts.*line.text = kept.*line.text + u'\n' + gone.*line.text;
            break;
        case OfOther:
            texts.*line.text = gone.*line.text;
            break;
        default:
            texts.*line.text = kept.*line.text;
        }
    }
    return {.texts = texts, .keepsRatingsOfTheOther = m_ratings && m_ratings->currentIndex() == 1};
}

void MemberMergeDialog::finish()
{
    const Organization &organization = m_session.organization();
    if (!m_other)
        return;
    if (!organization.members.find(m_kept) || !organization.members.find(*m_other)) {
        refuse(tr("One of the two is not there any more."));
        return;
    }
    const edit::MemberMergeChoices choices = this->choices();
    if (const Result<> done = m_session.run(edit::mergeMembers(*m_other, m_kept, choices)); !done) {
        refuse(done.error().sentence);
        return;
    }
    Q_EMIT merged(m_kept);
    succeed(tr("Both entries of %1 are one person now.").arg(choices.texts->name));
}

} // namespace evenkeel
