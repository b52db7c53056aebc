// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/sheet_flow.h"

#include "app/flows/rating_sheets/people_choice_model.h"
#include "app/flows/rating_sheets/sheet_dialog.h"
#include "app/widgets/field_error.h"
#include "core/edit/import_plan.h"
#include "core/exchange/guesses.h"
#include "tests/support/window_support.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::waitUntil;

namespace {

class SheetFlowTest : public test::FileTest
{
protected:
    SheetFlowTest()
    {
        test::OrganizationBuilder builder;
        const TeamId network = builder.team(u"Network"_s);
        const TeamId cables = builder.team(u"Cables"_s, network);
        const MemberId ada = builder.member(u"Ada Berg"_s, network);
        builder.member(u"Bo Li"_s, cables);
        builder.member(u"Cy Oz"_s, builder.root());
        const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
        builder.competency(u"Vision"_s, Side::Leadership);
        builder.rating(ada, planning, 4, test::day("2026-11-01"), Source::Peer, u"Peer 1"_s);
        m_window = std::make_unique<MainWindow>(makeFile(builder.build()), m_preferences, m_questions);
        m_window->view().setTeam(network);
        m_flow = new SheetFlow(*m_window);
        m_window->show();
    }

    SheetDialog *begin()
    {
        m_flow->sheetAction()->trigger();
        auto *dialog = m_window->findChild<SheetDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }

    static QWidget *field(const SheetDialog *dialog, const QString &label)
    {
        for (const auto *known : dialog->findChildren<QLabel *>()) {
            if (known->text().remove(u'&') == label)
                return known->buddy();
        }
        return nullptr;
    }

    static void rateAs(SheetDialog *dialog, const QString &source)
    {
        auto *choices = qobject_cast<QComboBox *>(field(dialog, u"Rates as"_s));
        choices->setCurrentText(source);
        Q_EMIT choices->activated(choices->currentIndex());
    }

    static QPushButton *make(const SheetDialog *dialog)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"ake the sheet"_s))
                return button;
        }
        return nullptr;
    }

    static void click(const SheetDialog *dialog, const QString &beginning)
    {
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&').startsWith(beginning))
                button->click();
        }
    }

    static QString people(const SheetDialog *dialog)
    {
        const auto &model = *dialog->findChild<PeopleChoiceModel *>();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            lines.append((index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? u"+"_s : u"-"_s) + index.data().toString());
        }
        return lines.join(u'\n');
    }

    /// The sheet that was written, as an import reads it.
    Sheet written()
    {
        const Result<ReadTable> table = readTable({.name = {}, .path = m_questions.file, .bytes = {}});
        EXPECT_TRUE(table) << (table ? std::string() : table.error().sentence.toStdString());
        const Organization &organization = m_window->session().organization();
        return table ? withGuessedHeadings(table->sheet, ImportOptions{.date = m_clock.today()}, organization) : Sheet();
    }

    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    SheetFlow *m_flow = nullptr;
};

} // namespace

TEST_F(SheetFlowTest, OffersThePeopleOfTheTeamAndOfThoseUnderIt)
{
    SheetDialog *dialog = begin();
    EXPECT_EQ(people(dialog), u"+Ada Berg (Network)\n+Bo Li (Cables)"_s);

    click(dialog, u"And the teams"_s);

    EXPECT_EQ(people(dialog), u"+Ada Berg (Network)"_s);
}

TEST_F(SheetFlowTest, WhoWasUntickedStaysSoWhenTheTeamIsChosenAgain)
{
    SheetDialog *dialog = begin();
    auto *model = dialog->findChild<PeopleChoiceModel *>();
    QAbstractItemModelTester tester(model);

    model->setData(model->index(0), Qt::Unchecked, Qt::CheckStateRole);
    click(dialog, u"And the teams"_s);
    click(dialog, u"And the teams"_s);

    EXPECT_EQ(people(dialog), u"-Ada Berg (Network)\n+Bo Li (Cables)"_s);
}

TEST_F(SheetFlowTest, WritesASheetThatAnImportTakesForThatRater)
{
    SheetDialog *dialog = begin();
    rateAs(dialog, u"Peer"_s);
    qobject_cast<QComboBox *>(field(dialog, u"Rater"_s))->setEditText(u"Peer 1"_s);
    click(dialog, u"With what this rater"_s);
    m_questions.file = pathOf(u"sheet.xlsx"_s);

    make(dialog)->click();
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<SheetDialog *>(); }));

    EXPECT_EQ(m_questions.askedForFile.back().suffix, u"xlsx"_s);
    const Sheet sheet = written();
    ASSERT_EQ(sheet.rowCount(), 2);
    const Sheet filled =
        sheet.withCells({{{sheet.lineOf(1), int(sheet.headings().indexOf(u"Vision"_s))}, u"2"_s}});
    const auto plan =
        planImport(m_window->session().organization(), filled, ImportOptions{.date = m_clock.today()});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->problems, std::vector<Finding>());
    ASSERT_EQ(plan->imported.ratings.size(), 1);
    EXPECT_EQ(plan->imported.ratings.front().member, MemberId(2));
    EXPECT_EQ(plan->imported.ratings.front().rating.source, Source::Peer);
    EXPECT_EQ(plan->summary.sameRatings, 1);
}

TEST_F(SheetFlowTest, ARaterWithoutALabelIsAskedForOneBesideTheField)
{
    SheetDialog *dialog = begin();
    rateAs(dialog, u"Peer"_s);

    make(dialog)->click();

    EXPECT_TRUE(dialog->findChild<FieldError *>()->isSaying());
    EXPECT_TRUE(m_questions.askedForFile.isEmpty());
}

TEST_F(SheetFlowTest, ASheetForOneselfIsAboutOnePerson)
{
    SheetDialog *dialog = begin();
    auto *model = dialog->findChild<PeopleChoiceModel *>();

    rateAs(dialog, u"Self"_s);
    EXPECT_FALSE(make(dialog)->isEnabled());
    model->setData(model->index(0), Qt::Checked, Qt::CheckStateRole);
    model->setData(model->index(1), Qt::Checked, Qt::CheckStateRole);

    EXPECT_EQ(people(dialog), u"-Ada Berg (Network)\n+Bo Li (Cables)"_s);
    EXPECT_TRUE(make(dialog)->isEnabled());
}

TEST_F(SheetFlowTest, OffersTheLabelsThatRatedSoBefore)
{
    SheetDialog *dialog = begin();
    auto *rater = qobject_cast<QComboBox *>(field(dialog, u"Rater"_s));
    EXPECT_EQ(rater->count(), 0);

    rateAs(dialog, u"Peer"_s);

    ASSERT_EQ(rater->count(), 1);
    EXPECT_EQ(rater->itemText(0), u"Peer 1"_s);
}

TEST_F(SheetFlowTest, ReadingOneBackIsLeftToTheImport)
{
    const QSignalSpy wanted(m_flow, &SheetFlow::readBackWanted);

    click(begin(), u"Read one that was filled in"_s);

    EXPECT_EQ(wanted.count(), 1);
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<SheetDialog *>(); }));
}

} // namespace evenkeel
