// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "core/edit/team_verbs.h"
#include "tests/support/window_support.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::day;
using test::waitUntil;

namespace {

class NumberedPage : public Page
{
public:
    explicit NumberedPage(const QString &name) : m_name(name)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new QLineEdit);
        layout->addWidget(new QPlainTextEdit);
        m_own = new QAction(u"Do it"_s, this);
        addAction(m_own);
    }

    QString title() const override { return m_name; }
    QString subtitle() const override { return m_name + u" subtitle"_s; }

    QAction *m_own;

private:
    QString m_name;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class MainWindowTest : public test::FileTest
{
protected:
    void open(const Organization &content, const QString &name = u"Riverbend.evenkeel"_s)
    {
        m_window = std::make_unique<MainWindow>(makeFile(content, name), m_preferences, m_questions);
        for (const QString &page : {u"Balance"_s, u"People"_s}) {
            m_window->addPage(page.toLower(), page, [this, page](QWidget *) {
                ++m_made;
                return new NumberedPage(page);
            });
        }
        m_window->showPage(u"balance"_s);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void open()
    {
        test::OrganizationBuilder builder;
        m_network = builder.team(u"Network"_s);
        open(builder.build());
    }

    Session &session() { return m_window->session(); }

    /// Everything that stands in labels and buttons that are seen.
    QString seen() const
    {
        QStringList texts;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts.join(u'\n');
    }

    QAction *menuAction(const QString &menu, const QString &beginning) const
    {
        for (const QAction *top : m_window->menuBar()->actions()) {
            if (top->text().remove(u'&') != menu)
                continue;
            Q_EMIT top->menu()->aboutToShow();
            for (QAction *action : top->menu()->actions()) {
                if (action->text().remove(u'&').startsWith(beginning))
                    return action;
            }
        }
        return nullptr;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }

    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    TeamId m_network{0};
    int m_made = 0;
};

} // namespace

TEST_F(MainWindowTest, TheTitleNamesTheFileAndMarksASample)
{
    test::OrganizationBuilder builder;
    builder.settings().isSample = true;
    open(builder.build(), u"A [*] & B.evenkeel"_s);

    EXPECT_EQ(m_window->windowTitle(), u"A [*][*] & B.evenkeel [made-up sample] — Evenkeel"_s);
}

TEST_F(MainWindowTest, UndoAndRedoSayWhatTheyDo)
{
    open();
    ASSERT_TRUE(session().run(edit::addTeam({.name = u"R&D"_s})));
    EXPECT_EQ(menuAction(u"Edit"_s, u"Undo"_s)->text(), u"Undo add R&&D"_s);

    press(Qt::Key_Z);
    EXPECT_EQ(session().organization().teams.size(), 2);
    EXPECT_FALSE(menuAction(u"Edit"_s, u"Undo"_s)->isEnabled());
    EXPECT_EQ(menuAction(u"Edit"_s, u"Redo"_s)->text(), u"Redo add R&&D"_s);

    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session().organization().teams.size(), 3);
}

TEST_F(MainWindowTest, UndoInAFieldTakesBackWhatWasTypedThereFirst)
{
    open();
    ASSERT_TRUE(session().run(edit::addTeam({.name = u"New"_s})));
    auto *field = m_window->page()->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"abc"_s);

    press(Qt::Key_Z);
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(session().organization().teams.size(), 3);

    press(Qt::Key_Z);
    EXPECT_EQ(session().organization().teams.size(), 2);
}

TEST_F(MainWindowTest, UndoInANoteTakesBackWhatWasTypedThereFirst)
{
    open();
    ASSERT_TRUE(session().run(edit::addTeam({.name = u"New"_s})));
    auto *note = m_window->page()->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, u"abc"_s);

    press(Qt::Key_Z);
    EXPECT_EQ(note->toPlainText(), QString());
    EXPECT_EQ(session().organization().teams.size(), 3);

    press(Qt::Key_Z);
    EXPECT_EQ(session().organization().teams.size(), 2);
}

TEST_F(MainWindowTest, UndoIsThereAfterGoingToAnotherPage)
{
    open();
    ASSERT_TRUE(session().run(edit::addTeam({.name = u"New"_s})));

    press(Qt::Key_2);
    press(Qt::Key_Z);

    EXPECT_EQ(session().organization().teams.size(), 2);
}

TEST_F(MainWindowTest, TheEditMenuCopiesAndPastesWhereTheKeyboardIs)
{
    open();
    auto *field = m_window->page()->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"abc"_s);

    menuAction(u"Edit"_s, u"Select all"_s)->trigger();
    menuAction(u"Edit"_s, u"Cut"_s)->trigger();
    EXPECT_EQ(field->text(), QString());
    menuAction(u"Edit"_s, u"Paste"_s)->trigger();
    menuAction(u"Edit"_s, u"Paste"_s)->trigger();

    EXPECT_EQ(field->text(), u"abcabc"_s);
}

TEST_F(MainWindowTest, APageIsMadeWhenItIsFirstShown)
{
    open();
    EXPECT_EQ(m_made, 1);

    press(Qt::Key_2);
    EXPECT_EQ(m_made, 2);
    EXPECT_EQ(m_window->page()->title(), u"People"_s);
    EXPECT_TRUE(seen().contains(u"People subtitle"_s));

    press(Qt::Key_1);
    press(Qt::Key_2);
    EXPECT_EQ(m_made, 2);
}

TEST_F(MainWindowTest, APagesMenuBringsThePageToTheTopAndThenDoesIt)
{
    open();
    QAction *action = menuAction(u"People"_s, u"Do it"_s);
    ASSERT_TRUE(action);
    ASSERT_EQ(m_window->page()->title(), u"Balance"_s);

    action->trigger();

    EXPECT_EQ(m_window->page()->title(), u"People"_s);
}

TEST_F(MainWindowTest, APastDayIsSaidAndTakesNoUndo)
{
    open();
    ASSERT_TRUE(session().run(edit::addTeam({.name = u"New"_s})));

    m_window->view().setAsOf(day("2025-03-01"));
    EXPECT_TRUE(seen().contains(u"You look at"_s));
    EXPECT_FALSE(menuAction(u"Edit"_s, u"Undo"_s)->isEnabled());

    menuAction(u"View"_s, u"Back to today"_s)->trigger();
    EXPECT_FALSE(seen().contains(u"You look at"_s));
    EXPECT_TRUE(menuAction(u"Edit"_s, u"Undo"_s)->isEnabled());
}

TEST_F(MainWindowTest, ATeamThatGoesLeavesTheOneAboveItSelected)
{
    open();
    const Result<TeamId> below = session().run(edit::addTeam({.name = u"Below"_s, .parent = m_network}));
    ASSERT_TRUE(below);
    m_window->view().setTeam(*below);

    ASSERT_TRUE(session().undo());

    EXPECT_EQ(m_window->view().team(), m_window->session().organization().root);
}

TEST_F(MainWindowTest, CtrlSSaysThatAllIsSaved)
{
    open();

    press(Qt::Key_S);

    EXPECT_TRUE(m_window->statusBar()->currentMessage().contains(u"saved already"_s));
}

TEST_F(MainWindowTest, TheStatusLineSaysFileRoundAndWhenItWasSaved)
{
    open();
    EXPECT_TRUE(seen().contains(u"All changes saved"_s));
    EXPECT_TRUE(seen().contains(u"stored on this computer only"_s));

    ASSERT_TRUE(session().run(edit::addTeam({.name = u"New"_s})));
    EXPECT_TRUE(seen().contains(u"All changes saved "_s + QLocale().toString(QTime(12, 0), QLocale::ShortFormat)))
        << seen().toStdString();
}

TEST_F(MainWindowTest, AFullDiskIsSaidWithAWayOut)
{
    open();
    m_questions.file = pathOf(u"Rescue.evenkeel"_s);

    m_window->sayError({.kind = ErrorKind::Full, .sentence = u"The disk is full."_s});
    ASSERT_TRUE(seen().contains(u"The disk is full."_s));
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Save a copy"_s))
            button->click();
    }

    EXPECT_TRUE(waitUntil([&] { return seen().contains(u"Rescue.evenkeel"_s); }));
    EXPECT_TRUE(QFileInfo::exists(m_questions.file));
}

TEST_F(MainWindowTest, ACopyGetsAFreeNameAndReplacesNothing)
{
    open();
    ASSERT_TRUE(QFile::copy(session().path(), pathOf(u"Riverbend copy.evenkeel"_s)));
    m_questions.file = pathOf(u"Riverbend copy.evenkeel"_s);
    const QByteArray before = contentOf(m_questions.file);

    menuAction(u"File"_s, u"Save a copy"_s)->trigger();

    EXPECT_EQ(QFileInfo(m_questions.askedForFile.last().suggestion).fileName(), u"Riverbend copy 2.evenkeel"_s);
    EXPECT_TRUE(waitUntil([&] { return seen().contains(u"is there already"_s); })) << seen().toStdString();
    EXPECT_EQ(contentOf(m_questions.file), before);
}

TEST_F(MainWindowTest, WhileTheFileIsLentTheWindowIsAliveAndTakesNoEdits)
{
    open();
    std::atomic<bool> ends = false;
    bool isDone = false;
    m_window->lendSession(u"Importing"_s,
                          [&](Session &lent, Job &job) {
                              EXPECT_TRUE(lent.run(edit::addTeam({.name = u"New"_s}), &job));
                              while (!ends)
                                  QThread::msleep(1);
                          },
                          [&] { isDone = true; });

    EXPECT_TRUE(waitUntil([&] { return seen().contains(u"Importing"_s); }));
    press(Qt::Key_Z);
    EXPECT_FALSE(m_window->menuBar()->isEnabled());
    ends = true;
    EXPECT_TRUE(waitUntil([&] { return isDone; }));

    EXPECT_EQ(session().organization().teams.size(), 3);
    EXPECT_TRUE(m_window->menuBar()->isEnabled());
    EXPECT_FALSE(seen().contains(u"Importing"_s));
}

TEST_F(MainWindowTest, ClosingWhileTheFileIsLentCancelsFirst)
{
    open();
    m_window->lendSession(u"Importing"_s,
                          [](Session &, Job &job) {
                              while (!job.isCancelled())
                                  QThread::msleep(1);
                          },
                          [] {});

    m_window->close();
    EXPECT_TRUE(m_window->isVisible());

    EXPECT_TRUE(waitUntil([&] { return !m_window->isVisible(); }));
}

TEST_F(MainWindowTest, DroppedFilesAreOpenedOrImported)
{
    open();
    QSignalSpy files(m_window.get(), &MainWindow::fileWanted);
    QSignalSpy tables(m_window.get(), &MainWindow::tableDropped);
    const auto drop = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
        return true;
    };

    EXPECT_TRUE(drop(u"/x/Other.EVENKEEL"_s));
    EXPECT_TRUE(drop(u"/x/people.csv"_s));
    EXPECT_FALSE(drop(u"/x/picture.png"_s));
    m_window->view().setAsOf(day("2025-03-01"));
    EXPECT_FALSE(drop(u"/x/people.csv"_s));

    EXPECT_EQ(files.count(), 1);
    EXPECT_EQ(tables.count(), 1);
}

TEST_F(MainWindowTest, TheWindowComesBackWhereItWas)
{
    open();
    m_window->resize(900, 640);
    m_window->close();

    const QSize before = m_window->size();
    m_window = nullptr;
    test::OrganizationBuilder builder;
    open(builder.build(), u"Other.evenkeel"_s);

    EXPECT_EQ(m_window->size(), before);
}

TEST_F(MainWindowTest, HostileNamesStandAsTheyWereTyped)
{
    test::OrganizationBuilder builder(u"<img src=x> & <b>Bold</b>"_s);
    const TeamId team = builder.team(u"A < B & C"_s);
    open(builder.build());
    m_window->view().setTeam(team);

    ASSERT_TRUE(session().run(edit::renameTeam(team, u"<h1>&amp;"_s)));

    EXPECT_EQ(menuAction(u"Edit"_s, u"Undo"_s)->text(), u"Undo rename A < B && C"_s);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        EXPECT_NE(label->textFormat(), Qt::AutoText) << label->text().toStdString();
}

} // namespace evenkeel
