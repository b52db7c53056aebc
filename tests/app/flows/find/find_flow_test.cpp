// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/find/find_flow.h"

#include "app/flows/find/find_box.h"
#include "app/flows/find/found_model.h"
#include "tests/support/window_support.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;

namespace {

class EmptyPage : public Page
{
public:
    using Page::Page;

    explicit EmptyPage(bool hasCommand)
    {
        auto *layout = new QVBoxLayout(this);
        m_field = new QLineEdit;
        layout->addWidget(m_field);
        if (!hasCommand)
            return;
        auto *action = new QAction(u"&Count the days"_s, this);
        action->setShortcut(QKeySequence(u"Ctrl+K"_s));
        connect(action, &QAction::triggered, this, [this] { ++m_counted; });
        addAction(action);
    }

    QString title() const override { return u"Balance"_s; }
    void takeFocus() override { m_field->setFocus(); }

    QLineEdit *m_field;
    int m_counted = 0;
};

class FindFlowTest : public test::FileTest
{
protected:
    FindFlowTest()
    {
        test::OrganizationBuilder builder;
        m_network = builder.team(u"Network"_s);
        m_ada = builder.member(u"Ada Berg"_s, m_network);
        m_gone = builder.member(u"Ida Berg"_s, m_network, 1, {Day::always(), day("2025-03-01")});
        m_planning = builder.competency(u"Planning"_s, Side::Management);
        m_window = std::make_unique<MainWindow>(makeFile(builder.build()), m_preferences, m_questions);
        m_window->addPage(u"balance"_s, u"Balance"_s, [](QWidget *) { return new EmptyPage(false); });
        m_window->addPage(u"people"_s, u"People"_s, [this](QWidget *) { return m_page = new EmptyPage(true); });
        m_flow = new FindFlow(*m_window);
        m_window->addEditActions({m_flow->action()});
        m_window->showPage(u"people"_s);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_list = nullptr;
    }

    void look(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        const auto lists = m_window->findChildren<QListView *>();
        for (QListView *list : lists) {
            if (qobject_cast<FoundModel *>(list->model()))
                m_list = list;
        }
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString current() const { return m_list->currentIndex().data().toString(); }

    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    EmptyPage *m_page = nullptr;
    FindFlow *m_flow = nullptr;
    QListView *m_list = nullptr;
    TeamId m_network{0};
    MemberId m_ada{0};
    MemberId m_gone{0};
    CompetencyId m_planning{0};
};

} // namespace

TEST_F(FindFlowTest, APersonIsFoundInTheirTeam)
{
    QList<MemberId> chosen;
    QObject::connect(m_flow, &FindFlow::personChosen, [&](MemberId member) { chosen.append(member); });

    look(u"ada"_s);
    EXPECT_EQ(current(), u"Ada Berg"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(chosen, QList<MemberId>{m_ada});
    EXPECT_EQ(m_window->view().team(), m_network);
    EXPECT_TRUE(m_window->view().isToday());
    EXPECT_FALSE(m_list->isVisible());
}

TEST_F(FindFlowTest, WhoeverLeftIsShownOnTheirLastDay)
{
    look(u"ida"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(m_window->view().asOf(), day("2025-03-01"));
    look(u"ada"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->view().asOf(), day("2025-03-01")) << "she was there then too";
}

TEST_F(FindFlowTest, ACommandIsRunAndTheKeyboardGoesBack)
{
    m_page->m_field->setFocus();

    look(u"count"_s);
    EXPECT_EQ(current(), u"Count the days"_s);
    EXPECT_TRUE(m_list->currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u"Ctrl+K"_s));
    press(Qt::Key_Return);

    EXPECT_EQ(m_page->m_counted, 1);
    EXPECT_EQ(QApplication::focusWidget(), m_page->m_field);
}

TEST_F(FindFlowTest, TheArrowKeysPassHeadingsAndEscapeGoesBack)
{
    m_page->m_field->setFocus();
    look(u"p"_s); // the competency, and commands

    const QString first = current();
    EXPECT_EQ(first, u"Planning"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(current(), first);
    press(Qt::Key_Down);
    EXPECT_NE(current(), first);
    EXPECT_TRUE(m_list->currentIndex().flags() & Qt::ItemIsSelectable);
    press(Qt::Key_Escape);

    EXPECT_FALSE(m_list->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), m_page->m_field);
}

TEST_F(FindFlowTest, ACompetencyIsGoneTo)
{
    QList<CompetencyId> chosen;
    QObject::connect(m_flow, &FindFlow::competencyChosen, [&](CompetencyId competency) { chosen.append(competency); });

    look(u"planning"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(chosen, QList<CompetencyId>{m_planning});
}

TEST_F(FindFlowTest, NothingFoundIsSaidAndEnterKeepsWhatWasTyped)
{
    look(u"<b>nobody</b>"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(m_list->model()->index(0, 0).data().toString(),
              u"No person, team, competency or command is called “<b>nobody</b>”."_s);
    EXPECT_EQ(m_window->findChild<FindBox *>()->text(), u"<b>nobody</b>"_s);
}

} // namespace evenkeel
