// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rating_sheets/sheet_flow.h"

#include "app/flows/rating_sheets/people_choice_model.h"
#include "app/flows/rating_sheets/self_sheets.h"
#include "app/flows/rating_sheets/sheet_dialog.h"
#include "app/widgets/field_error.h"
#include "core/base/job.h"
#include "core/edit/import_plan.h"
#include "core/edit/member_verbs.h"
#include "core/exchange/guesses.h"
#include "tests/support/window_support.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
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

    QString madeFolder(const QString &name) const
    {
        EXPECT_TRUE(QDir(m_folder.path()).mkdir(name));
        return pathOf(name);
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

TEST_F(SheetFlowTest, PeopleWhoRateThemselvesGetAFileEachInOneFolder)
{
    SheetDialog *dialog = begin();
    rateAs(dialog, u"Self"_s);
    m_questions.file = madeFolder(u"sheets"_s);

    make(dialog)->click();
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<SheetDialog *>(); }));

    EXPECT_EQ(m_questions.askedForFile.back().purpose, FileQuestion::Purpose::Folder);
    EXPECT_EQ(m_questions.asked.size(), 0);
    const QDir folder(m_questions.file);
    EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden), QStringList({u"Ada Berg, own rating Q4 2026.xlsx"_s,
                                                                         u"Bo Li, own rating Q4 2026.xlsx"_s}));
    EXPECT_EQ(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
    m_questions.file = folder.filePath(u"Bo Li, own rating Q4 2026.xlsx"_s);
    const Sheet sheet = written();
    ASSERT_EQ(sheet.rowCount(), 1);
    const Sheet filled = sheet.withCells({{{sheet.lineOf(0), int(sheet.headings().indexOf(u"Vision"_s))}, u"2"_s}});
    const auto plan = planImport(m_window->session().organization(), filled, ImportOptions{.date = m_clock.today()});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->problems, std::vector<Finding>());
    ASSERT_EQ(plan->imported.ratings.size(), 1);
    EXPECT_EQ(plan->imported.ratings.front().member, MemberId(2));
    EXPECT_EQ(plan->imported.ratings.front().rating.source, Source::Self);
}

TEST_F(SheetFlowTest, NamesakesWhoRateThemselvesDoNotShareAFile)
{
    ASSERT_TRUE(m_window->session().run(edit::addMember({.name = u"ada berg"_s}, edit::MembershipDraft{.team = TeamId(2)})));
    SheetDialog *dialog = begin();
    rateAs(dialog, u"Self"_s);
    m_questions.file = madeFolder(u"sheets"_s);

    make(dialog)->click();
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<SheetDialog *>(); }));

    EXPECT_EQ(QDir(m_questions.file).entryList(QDir::Files, QDir::Name | QDir::IgnoreCase),
              QStringList({u"ada berg, own rating Q4 2026 2.xlsx"_s, u"Ada Berg, own rating Q4 2026.xlsx"_s,
                           u"Bo Li, own rating Q4 2026.xlsx"_s}));
}

TEST_F(SheetFlowTest, ASheetThatMayBeFilledInIsReplacedOnlyWhenToldSo)
{
    m_questions.file = madeFolder(u"sheets"_s);
    QFile filled(QDir(m_questions.file).filePath(u"Bo Li, own rating Q4 2026.xlsx"_s));
    ASSERT_TRUE(filled.open(QIODevice::WriteOnly));
    filled.write("filled in");
    filled.close();
    SheetDialog *dialog = begin();
    rateAs(dialog, u"Self"_s);

    make(dialog)->click();
    ASSERT_EQ(m_questions.asked.size(), 1);
    EXPECT_EQ(filled.size(), 9);
    EXPECT_EQ(QDir(m_questions.file).entryList(QDir::Files).size(), 1);

    m_questions.answer = 0;
    make(dialog)->click();
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<SheetDialog *>(); }));
    EXPECT_GT(QFileInfo(filled).size(), 9);
}

TEST_F(SheetFlowTest, WhereOneOfTheSheetsCannotBeMadeNoneIsLeft)
{
    const QDir folder(madeFolder(u"sheets"_s));
    const Organization &organization = m_window->session().organization();
    RatingSheetRequest request{.round = roundOn(organization, m_clock.today()), .source = Source::Self,
                               .members = {MemberId(2), MemberId(99)}, .today = m_clock.today()};

    EXPECT_FALSE(writeSelfSheets(organization, request, folder.path()));

    request.members = {MemberId(2), MemberId(3)};
    Job stopped;
    stopped.cancel();
    const Result<> cancelled = writeSelfSheets(organization, request, folder.path(), &stopped);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
}

TEST_F(SheetFlowTest, ASheetForOnePersonIsOneFile)
{
    SheetDialog *dialog = begin();
    rateAs(dialog, u"Self"_s);
    auto *model = dialog->findChild<PeopleChoiceModel *>();
    model->setData(model->index(0), Qt::Unchecked, Qt::CheckStateRole);

    make(dialog)->click();

    EXPECT_EQ(m_questions.askedForFile.back().purpose, FileQuestion::Purpose::Save);
    EXPECT_TRUE(m_questions.askedForFile.back().suggestion.endsWith(u"/Bo Li, own rating Q4 2026.xlsx"_s));
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

    click(begin(), u"Read what was filled in"_s);

    EXPECT_EQ(wanted.count(), 1);
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<SheetDialog *>(); }));
}

} // namespace evenkeel
