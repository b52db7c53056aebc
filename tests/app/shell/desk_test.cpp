// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desk.h"

#include "app/shell/new_file_dialog.h"
#include "app/shell/start_window.h"
#include "tests/support/window_support.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMainWindow>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::waitUntil;

namespace {

class DeskTest : public test::FileTest
{
protected:
    DeskTest()
    {
        test::OrganizationBuilder builder;
        builder.team(u"Network"_s);
        m_path = makeFile(builder.build())->path();
    }

    template <class Widget>
    static Widget *top()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *wanted = qobject_cast<Widget *>(widget); wanted && wanted->isVisible())
                return wanted;
        }
        return nullptr;
    }

    bool waitForWindows(qsizetype count)
    {
        return waitUntil([&] { return m_desk.windows().size() == count; });
    }

    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (auto *button : in->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }

    QString m_path;
    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::ScriptedQuestions m_questions;
    Desk m_desk{m_clock, m_preferences, m_questions, [this](std::unique_ptr<Session> session) {
                    return new MainWindow(std::move(session), m_preferences, m_questions);
                }};
};

} // namespace

TEST_F(DeskTest, AFileOpensInAWindowAndGoesOnTheRecentList)
{
    m_desk.showStart();

    m_desk.open(m_path);

    EXPECT_TRUE(waitForWindows(1));
    EXPECT_TRUE(waitUntil([] { return top<StartWindow>() == nullptr; }));
    EXPECT_TRUE(waitUntil([&] { return m_preferences.recentFiles() == QStringList({m_path}); }));
}

TEST_F(DeskTest, AFileThatIsOpenComesToTheFront)
{
    m_desk.open(m_path);
    ASSERT_TRUE(waitForWindows(1));

    m_desk.open(m_folder.path() + u"/./Riverbend.evenkeel"_s);
    QTest::qWait(100);

    EXPECT_EQ(m_desk.windows().size(), 1);
    EXPECT_TRUE(m_questions.asked.isEmpty());
}

TEST_F(DeskTest, ASecondFileOpensInASecondWindow)
{
    const QString other = makeFile(test::OrganizationBuilder(u"Other"_s).build(), u"Other.evenkeel"_s)->path();
    QMainWindow small;
    small.resize(600, 400);
    m_preferences.setWindow(small.saveGeometry(), {});

    m_desk.open(m_path);
    m_desk.open(other);

    ASSERT_TRUE(waitForWindows(2));
    EXPECT_NE(m_desk.windows()[0]->pos(), m_desk.windows()[1]->pos()) << "one hides the other";
}

TEST_F(DeskTest, AFileThatAnotherProgramHoldsIsOfferedAsACopyToRead)
{
    const auto held = Session::open(m_path, m_clock);
    ASSERT_TRUE(held);
    m_questions.answer = 0;

    m_desk.open(m_path);

    EXPECT_TRUE(waitForWindows(1));
    ASSERT_EQ(m_questions.asked.size(), 1);
    const QString copy = m_desk.windows().front()->session().path();
    EXPECT_NE(copy, m_path);
    EXPECT_FALSE(m_desk.windows().front()->view().takesEdits());

    delete m_desk.windows().front();
    EXPECT_FALSE(QFileInfo::exists(copy));
    EXPECT_TRUE(QFileInfo::exists(m_path));
}

TEST_F(DeskTest, AFileThatIsGoneIsSaidAndLeavesTheRecentList)
{
    m_preferences.addRecentFile(pathOf(u"Gone.evenkeel"_s));
    const QSignalSpy failed(&m_desk, &Desk::failed);

    m_desk.open(pathOf(u"Gone.evenkeel"_s));

    EXPECT_TRUE(waitUntil([&] { return failed.count() == 1; }));
    EXPECT_EQ(m_questions.told.size(), 1);
    EXPECT_TRUE(m_preferences.recentFiles().isEmpty());
    EXPECT_TRUE(top<StartWindow>());
}

TEST_F(DeskTest, TheNewFileDialogMakesAFileNamedAfterTheOrganization)
{
    m_desk.showStart();
    m_desk.askForNew();
    auto *dialog = top<NewFileDialog>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));

    QTest::keyClicks(QApplication::focusWidget(), u"Riverbend / County"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    ASSERT_TRUE(waitForWindows(1));
    const Session &session = m_desk.windows().front()->session();
    EXPECT_TRUE(QFileInfo(session.path()).fileName().startsWith(u"Riverbend County"_s))
        << session.path().toStdString();
    EXPECT_EQ(session.organization().name(), u"Riverbend / County"_s);
    EXPECT_EQ(session.organization().competencies.size(), 6);
    QFile::remove(session.path());
}

TEST_F(DeskTest, AMissingNameKeepsTheDialogOpenWithWhatWasTyped)
{
    m_desk.askForNew();
    auto *dialog = top<NewFileDialog>();
    ASSERT_TRUE(dialog);
    auto *rater = dialog->findChildren<QLineEdit *>().at(1);
    rater->setText(u"Ada"_s);

    button(dialog, u"Make the file"_s)->click();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(rater->text(), u"Ada"_s);
    EXPECT_TRUE(m_desk.windows().isEmpty());
    delete dialog;
}

TEST_F(DeskTest, ANameThatIsTooLongIsNotCutButRefusedBesideItsField)
{
    m_desk.askForNew();
    auto *dialog = top<NewFileDialog>();
    ASSERT_TRUE(dialog);
    const QString tooLong(201, u'x');
    for (const int at : {0, 1}) {
        auto *field = dialog->findChildren<QLineEdit *>().at(at);
        QGuiApplication::clipboard()->setText(tooLong);
        field->selectAll();
        field->paste();

        button(dialog, u"Make the file"_s)->click();

        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(field->text(), tooLong);
        EXPECT_EQ(field->accessibleDescription(), u"This is too long: 201 characters, and 200 are the most."_s);
        field->setText(u"Riverbend"_s);
    }
    EXPECT_TRUE(m_desk.windows().isEmpty());
    delete dialog;
}

TEST_F(DeskTest, TheSampleIsACopyOfItsOwnEachTime)
{
    m_desk.openSample();
    m_desk.openSample();

    ASSERT_EQ(m_desk.windows().size(), 2);
    const QString first = m_desk.windows().at(0)->session().path();
    const QString second = m_desk.windows().at(1)->session().path();
    EXPECT_NE(first, second);
    QFile::remove(first);
    QFile::remove(second);
}

TEST_F(DeskTest, ARecentFileOpensWithTheKeyboard)
{
    m_preferences.addRecentFile(m_path);
    m_desk.showStart();
    auto *start = top<StartWindow>();
    ASSERT_TRUE(start);
    ASSERT_TRUE(QTest::qWaitForWindowActive(start));
    auto *list = start->findChild<QListWidget *>();
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Return);

    EXPECT_TRUE(waitForWindows(1));
}

} // namespace evenkeel
