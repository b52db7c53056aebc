// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/report/report_flow.h"

#include "app/flows/report/options_panel.h"
#include "app/flows/report/page_view.h"
#include "app/flows/report/report_dialog.h"
#include "app/widgets/notice_bar.h"
#include "tests/support/organization_builder.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// Answers by itself.
class FakeQuestions : public Questions
{
public:
    void ask(QWidget *, const Question &, std::function<void(int)>) override {}
    void askForFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> answered) override
    {
        asked = question;
        if (!path.isEmpty())
            answered(path);
    }
    void tell(QWidget *, const QString &sentence, const QString &) override { told.append(sentence); }

    QString path;
    std::optional<FileQuestion> asked;
    QStringList told;
};

class ReportFlowTest : public testing::Test
{
protected:
    void team(const QString &name, int people, double management, double leadership)
    {
        const TeamId id = m_builder.team(name);
        for (int i = 0; i < people; ++i) {
            const MemberId member = m_builder.member(u"Member %1"_s.arg(++m_people), id);
            m_builder.rating(member, m_planning, management + (i % 2 ? .5 : -.5), test::day("2026-11-01"));
            m_builder.rating(member, m_vision, leadership + (i % 2 ? -.5 : .5), test::day("2026-11-01"));
        }
    }
    void start()
    {
        Result<std::unique_ptr<Session>> session
            = Session::create(path(u"a.evenkeel"_s), m_builder.build(), m_clock, {.backupFolder = path(u"backups"_s)});
        ASSERT_TRUE(session);
        m_session = session.take();
        m_view.emplace(m_builder.root(), m_clock);
        m_window.emplace();
        m_flow = new ReportFlow(*m_session, *m_view, m_questions, &*m_window);
    }
    ReportDialog *open()
    {
        m_flow->action()->trigger();
        auto *dialog = m_window->findChild<ReportDialog *>();
        EXPECT_TRUE(!dialog || QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static int pagesOf(const QString &pdf)
    {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("/Type /Page\n")) : 0;
    }
    template <class Widget>
    static Widget *named(QWidget *in, const QString &accessibleName)
    {
        for (auto *widget : in->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    test::OrganizationBuilder m_builder;
    CompetencyId m_planning = m_builder.competency(u"Planning"_s, Side::Management);
    CompetencyId m_vision = m_builder.competency(u"Vision"_s, Side::Leadership);
    int m_people = 0;
    FakeQuestions m_questions;
    std::unique_ptr<Session> m_session;
    std::optional<ViewState> m_view;
    std::optional<QWidget> m_window;
    ReportFlow *m_flow = nullptr;
};

} // namespace

TEST_F(ReportFlowTest, SaysSoBeforeThePreviewWhereNothingCanBeShown)
{
    team(u"Us"_s, 4, 3, 3);
    start();

    EXPECT_EQ(open(), nullptr);

    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_TRUE(m_questions.told.first().startsWith(u"There is no report for everybody yet"_s));
}

TEST_F(ReportFlowTest, PreviewsThePagesThatWillBePrinted)
{
    team(u"Network"_s, 12, 4, 2);
    team(u"Digital"_s, 8, 2, 4);
    start();

    ReportDialog *dialog = open();

    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->pageCount(), 8);
    EXPECT_EQ(named<QListView>(dialog, u"Pages"_s)->model()->rowCount(), 8);
}

TEST_F(ReportFlowTest, TurnsPagesByKey)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    auto *view = dialog->findChild<PageView *>();

    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_PageDown);
    EXPECT_EQ(dialog->currentPage(), 2);
    EXPECT_TRUE(view->accessibleDescription().startsWith(u"Page 3 of 8: As a whole"_s));
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(dialog->currentPage(), 7);
    QTest::keyClick(view, Qt::Key_PageDown);
    EXPECT_EQ(dialog->currentPage(), 7);
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(dialog->currentPage(), 0);
}

TEST_F(ReportFlowTest, FollowsWhatIsChosen)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    auto *pages = dialog->findChild<QListWidget *>();

    pages->item(0)->setCheckState(Qt::Unchecked);
    pages->item(1)->setCheckState(Qt::Unchecked);

    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->pageCount() == 6; }));
    for (auto *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(true); // black and white, and notes: one behind each slide but the method's
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->pageCount() == 11; }));
    EXPECT_TRUE(dialog->choice().print.isBlackAndWhite);
}

TEST_F(ReportFlowTest, MovesAPageByKey)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    auto *pages = dialog->findChild<QListWidget *>();
    pages->setCurrentRow(6);
    dialog->activateWindow();
    pages->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));

    QTest::keyClick(pages, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(pages, Qt::Key_Up, Qt::AltModifier);

    EXPECT_EQ(pages->currentRow(), 4);
    EXPECT_EQ(dialog->choice().content.pages[4], ReportPage::Kind::Next);
    EXPECT_EQ(dialog->choice().content.pages.size(), 8);
}

TEST_F(ReportFlowTest, StartsFromTheFirstActionsAndKeepsWhatIsWritten)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    auto *actions = named<QPlainTextEdit>(dialog, u"What we will do"_s);
    EXPECT_TRUE(actions->toPlainText().startsWith(u"Network: set direction"_s));
    EXPECT_FALSE(dialog->choice().content.actions);

    actions->setPlainText(u"Walk the floor.\n\n  Listen. "_s);
    dialog->accept();

    ReportDialog *again = nullptr;
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->findChild<ReportDialog *>(); }));
    again = open();
    ASSERT_TRUE(again);
    EXPECT_EQ(*again->choice().content.actions, QStringList({u"Walk the floor."_s, u"Listen."_s}));
}

TEST_F(ReportFlowTest, WarnsWhereAPersonIsNamedInWhatIsWritten)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    auto *notice = dialog->findChild<NoticeBar *>();

    named<QPlainTextEdit>(dialog, u"What we will do"_s)->setPlainText(u"Ask member 7."_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice->sentence().contains(u"Member 7"_s); }));
    named<QPlainTextEdit>(dialog, u"What we will do"_s)->setPlainText(u"Ask around."_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice->sentence().isEmpty(); }));
}

TEST_F(ReportFlowTest, LooksAtTheDayOfTheWindow)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    m_view->setAsOf(test::day("2026-11-10"));

    ReportDialog *dialog = open();

    ASSERT_TRUE(dialog);
    EXPECT_EQ(named<QDateEdit>(dialog, u"As of"_s)->date(), QDate(2026, 11, 10));
    // Before anybody was rated there is nothing to show, and nothing to save.
    named<QDateEdit>(dialog, u"As of"_s)->setDate(QDate(2026, 10, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->pageCount() == 0; }));
}

TEST_F(ReportFlowTest, SavesAPdfUnderANameThatTellsOfNobody)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    m_questions.path = path(u"r.pdf"_s);

    dialog->save();

    EXPECT_TRUE(QTest::qWaitFor([&] { return pagesOf(path(u"r.pdf"_s)) == 8; }));
    ASSERT_TRUE(m_questions.asked);
    EXPECT_TRUE(m_questions.asked->suggestion.endsWith(u"Riverbend, all hands 2026-11-23.pdf"_s));
    EXPECT_EQ(m_questions.told, QStringList());
}

TEST_F(ReportFlowTest, SaysWhyAPdfCouldNotBeSaved)
{
    team(u"Network"_s, 12, 4, 2);
    start();
    ReportDialog *dialog = open();
    m_questions.path = path(u"missing/r.pdf"_s);

    dialog->save();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_questions.told.isEmpty(); }));
    EXPECT_TRUE(m_questions.told.first().contains(u"could not be written"_s));
}

} // namespace evenkeel
