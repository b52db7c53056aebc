// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/make_window.h"

#include "app/charts/chart_view.h"
#include "app/shell/menu_commands.h"
#include "app/theme/theme.h"
#include "app/widgets/mnemonics.h"
#include "core/edit/sample_organization.h"
#include "tests/support/keyboard.h"
#include "tests/support/window_support.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QSet>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The whole window on the sample, as the program makes it.
class WindowTest : public test::FileTest
{
protected:
    WindowTest()
    {
        m_window.reset(makeWindow(makeFile(edit::sampleOrganization(m_clock.today())), m_preferences, m_questions));
        m_window->showPage(u"balance"_s);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Whether the page's table, with a cell in its middle, takes the key or goes somewhere.
    bool doesSomething(QKeyCombination key)
    {
        m_window->page()->takeFocus();
        auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
        if (!table)
            return changesChart(key);
        const QModelIndex from = table->model()->index(1, 4);
        table->setCurrentIndex(from);
        const QString text = key.keyboardModifiers() ? QString() : QKeySequence(key).toString().toLower();
        QKeyEvent pressed(QEvent::KeyPress, key.key(), key.keyboardModifiers(), text.size() == 1 ? text : QString());
        pressed.ignore();
        QCoreApplication::sendEvent(table, &pressed);
        QWidget *focus = QApplication::focusWidget();
        const bool isTaken = pressed.isAccepted() || table->currentIndex() != from || focus != table;
        if (qobject_cast<QLineEdit *>(focus))
            QTest::keyClick(focus, Qt::Key_Escape);
        return isTaken;
    }

    /// The charts that are seen; some are drawn a moment after their page has come up.
    QList<charts::ChartView *> seenCharts()
    {
        QList<charts::ChartView *> seen;
        EXPECT_TRUE(test::waitUntil([&] {
            seen = m_window->page()->findChildren<charts::ChartView *>();
            seen.removeIf([](const auto *chart) { return !chart->isVisible(); });
            return !seen.isEmpty();
        }));
        return seen;
    }

    /// Whether one of the page's charts, with the focus on a mark, takes the key or changes.
    bool changesChart(QKeyCombination key)
    {
        for (charts::ChartView *chart : seenCharts()) {
            for (const Qt::Key mark : {Qt::Key_End, Qt::Key_Home}) {
                if (changesChart(*chart, mark, key))
                    return true;
            }
        }
        return false;
    }

    bool changesChart(charts::ChartView &chart, Qt::Key mark, QKeyCombination key)
    {
        chart.showTable(false);
        chart.setFocus();
        QWidget *canvas = QApplication::focusWidget();
        QTest::keyClick(canvas, mark == Qt::Key_Home ? Qt::Key_End : Qt::Key_Home);
        QTest::keyClick(canvas, mark);
        QApplication::clipboard()->clear();
        const auto place = [this] { return std::tuple(m_window->view().team(), m_window->view().asOf(), m_window->page()); };
        const auto placeBefore = place();
        const QImage before = chart.grab().toImage();
        QTest::keyClick(canvas, key.key(), key.keyboardModifiers());
        const bool didSomething = place() != placeBefore || chart.grab().toImage() != before
            || !QApplication::clipboard()->image().isNull();
        m_window->view().setTeam(std::get<TeamId>(placeBefore));
        m_window->view().setAsOf(std::get<Day>(placeBefore));
        return didSomething;
    }

    QStringList pages() const { return m_window->pageIds(); }

    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    test::ScriptedQuestions m_questions;
    Mnemonics m_mnemonics{*qApp};
    std::unique_ptr<MainWindow> m_window;
};

/// "letter: caption, caption" for each letter that stands for more than one.
QStringList collisions(const QStringList &captions)
{
    QMap<QChar, QStringList> byLetter;
    for (const QString &caption : captions) {
        const QKeySequence key = QKeySequence::mnemonic(caption);
        if (!key.isEmpty())
            byLetter[QChar(key[0].key())].append(caption);
    }
    QStringList found;
    for (auto at = byLetter.cbegin(); at != byLetter.cend(); ++at) {
        if (at.value().size() > 1)
            found.append(u"%1: %2"_s.arg(at.key()).arg(at.value().join(u", "_s)));
    }
    return found;
}

/// Opens the menu and those below it, and says what collides or has no letter.
void walk(QMenu &menu, QStringList &wrong)
{
    menu.popup({0, 0});
    QStringList captions;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        captions.append(action->text());
        if (QKeySequence::mnemonic(action->text()).isEmpty())
            wrong.append(u"without: "_s + action->text());
    }
    for (const QString &collision : collisions(captions))
        wrong.append(menu.title() + u" > "_s + collision);
    for (const QAction *action : actions) {
        if (action->menu())
            walk(*action->menu(), wrong);
    }
    menu.close();
}

/// Captions with a mnemonic that are seen in the window beside its menus.
QStringList captionsIn(const QWidget &window)
{
    QStringList captions;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            captions.append(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            captions.append(label->text());
    }
    return captions;
}

} // namespace

TEST_F(WindowTest, EveryMenuEntryHasALetterOfItsOwn)
{
    QStringList wrong;
    const QList<QAction *> tops = m_window->menuBar()->actions();
    for (const QAction *top : tops) {
        if (top->isVisible())
            walk(*top->menu(), wrong);
    }

    EXPECT_GT(tops.size(), 5);
    EXPECT_EQ(wrong, QStringList());
}

TEST_F(WindowTest, NoPageTakesALetterOfTheMenuBar)
{
    for (const QString &page : pages()) {
        ASSERT_TRUE(m_window->showPage(page));
        QCoreApplication::processEvents();
        QStringList captions = captionsIn(*m_window);
        for (const QAction *top : m_window->menuBar()->actions()) {
            if (!top->isVisible())
                continue;
            captions.append(top->text());
            EXPECT_FALSE(QKeySequence::mnemonic(top->text()).isEmpty()) << top->text().toStdString();
        }

        EXPECT_EQ(collisions(captions), QStringList()) << page.toStdString();
    }
}

TEST_F(WindowTest, NoTwoCommandsShareAKey)
{
    QMap<QString, QStringList> byKey;
    for (const MenuCommand &command : menuCommands(*m_window->menuBar())) {
        for (const QString &key : command.keys)
            byKey[key].append(command.menu + u" > "_s + command.text);
    }
    QStringList shared;
    for (auto at = byKey.cbegin(); at != byKey.cend(); ++at) {
        if (at.value().size() > 1)
            shared.append(at.key() + u": "_s + at.value().join(u", "_s));
    }

    EXPECT_GT(byKey.size(), 20);
    EXPECT_EQ(shared, QStringList());
}

TEST_F(WindowTest, WhatTheSheetSaysOfAPageItsKeysDo)
{
    int tried = 0;
    for (const QString &page : pages()) {
        ASSERT_TRUE(m_window->showPage(page));
        m_window->view().setTeam(TeamId(3));
        for (const PageKeys &each : m_window->page()->keys()) {
            for (const QKeySequence &key : each.keys) {
                ASSERT_TRUE(m_window->showPage(page)); // a key may have led to another
                EXPECT_TRUE(doesSomething(key[0]))
                    << each.what.toStdString() << ": " << key.toString().toStdString() << " on " << page.toStdString();
                ++tried;
            }
        }
    }

    EXPECT_GT(tried, 40);
}

TEST_F(WindowTest, APersonIsTheSameOnTheNextPage)
{
    const auto table = [this] {
        m_window->page()->takeFocus();
        return qobject_cast<QTableView *>(QApplication::focusWidget());
    };
    const auto name = [](const QTableView &view) { return view.currentIndex().siblingAtColumn(0).data().toString(); };
    m_window->view().setTeam(TeamId(3));
    m_window->showPage(u"people"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));

    m_window->showPage(u"ratings"_s);
    table()->setCurrentIndex(table()->model()->index(2, 4));
    const QString rated = name(*table());
    m_window->showPage(u"people"_s);

    EXPECT_FALSE(rated.isEmpty());
    EXPECT_EQ(name(*table()), rated);

    table()->setCurrentIndex(table()->model()->index(1, 1));
    const QString listed = name(*table());
    m_window->showPage(u"ratings"_s);

    EXPECT_NE(listed, rated);
    EXPECT_EQ(name(*table()), listed);
    EXPECT_EQ(table()->currentIndex().column(), 4);
}

TEST_F(WindowTest, AfterNamesWereTypedRatingsBeginWithWhoWaits)
{
    const auto table = [this] {
        m_window->page()->takeFocus();
        return qobject_cast<QTableView *>(QApplication::focusWidget());
    };
    m_window->view().setTeam(TeamId(3));
    ASSERT_TRUE(m_window->showPage(u"ratings"_s));
    table()->setCurrentIndex(table()->model()->index(2, 4));
    const int people = table()->model()->rowCount() - 1;

    ASSERT_TRUE(m_window->showPage(u"people"_s));
    table()->setCurrentIndex(table()->model()->index(people, 0));
    test::Keyboard keys;
    for (const QString &name : {u"New One"_s, u"New Two"_s}) {
        keys.type(name);
        keys.press(Qt::Key_Return);
    }
    ASSERT_TRUE(m_window->showPage(u"ratings"_s));

    ASSERT_EQ(table()->model()->rowCount() - 1, people + 2);
    EXPECT_EQ(table()->currentIndex(), table()->model()->index(1, 2)); // the first one is done

    ASSERT_TRUE(m_window->showPage(u"people"_s));
    table()->setCurrentIndex(table()->model()->index(people + 1, 0)); // on purpose
    ASSERT_TRUE(m_window->showPage(u"ratings"_s));

    EXPECT_EQ(table()->currentIndex().siblingAtColumn(0).data().toString().toStdString(), "New Two");
}

TEST_F(WindowTest, ACommandOfTheMenuIsAboutThePersonWhoWasRated)
{
    m_window->view().setTeam(TeamId(3));
    m_window->showPage(u"people"_s);
    m_window->page()->takeFocus();
    m_window->showPage(u"ratings"_s);
    m_window->page()->takeFocus();
    auto *grid = qobject_cast<QTableView *>(QApplication::focusWidget());
    ASSERT_TRUE(grid);
    grid->setCurrentIndex(grid->model()->index(2, 4));
    const QString rated = grid->model()->index(2, 0).data().toString();

    const std::vector<MenuCommand> commands = menuCommands(*m_window->menuBar());
    const auto remove = std::find_if(commands.begin(), commands.end(),
                                     [](const MenuCommand &command) { return command.text == u"Remove from the team"_s; });
    ASSERT_NE(remove, commands.end());
    ASSERT_TRUE(remove->isEnabled);
    remove->action->trigger();

    EXPECT_TRUE(m_window->session().undoName().contains(rated)) << m_window->session().undoName().toStdString();
}

TEST_F(WindowTest, ShiftF10OpensTheMenuOfTheCellThatHasTheKeyboard)
{
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1440, 1000); // all of the cells are seen
    m_window->view().setTeam(TeamId(3));
    for (const QString &page : {u"people"_s, u"ratings"_s}) {
        ASSERT_TRUE(m_window->showPage(page));
        auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
        ASSERT_TRUE(table) << page.toStdString();
        table->setContextMenuPolicy(Qt::CustomContextMenu); // a menu of its own would wait for an answer
        for (const int column : {0, 4}) {
            table->setCurrentIndex(table->model()->index(2, column));
            QPoint asked;
            const auto listening = QObject::connect(table, &QWidget::customContextMenuRequested, [&](const QPoint &at) { asked = at; });

            QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);

            QObject::disconnect(listening);
            const QPoint inPort = table->viewport()->mapFromGlobal(table->mapToGlobal(asked));
            EXPECT_EQ(table->indexAt(inPort), table->currentIndex()) << page.toStdString() << column;
        }
    }
}

TEST_F(WindowTest, TabStopsAtNothingThatOnlyScrolls)
{
    for (const QString &page : pages()) {
        ASSERT_TRUE(m_window->showPage(page));
        QSet<QWidget *> stops;
        const auto goOn = [] {
            QWidget *from = QApplication::focusWidget();
            QTest::keyClick(from, from->inherits("QTableView") ? Qt::Key_F6 : Qt::Key_Tab);
            return QApplication::focusWidget();
        };
        for (QWidget *stop = goOn(); !stops.contains(stop); stop = goOn()) {
            stops.insert(stop);
            EXPECT_FALSE(qobject_cast<QScrollArea *>(stop)) << page.toStdString() << ": " << stop->metaObject()->className();
        }

        EXPECT_GT(stops.size(), 3) << page.toStdString();
    }
}

TEST_F(WindowTest, TabGoesOverTheAlertsBeforeTheChartsBelowThem)
{
    QStringList order;
    for (const QWidget *each = m_window->nextInFocusChain(); each != m_window.get(); each = each->nextInFocusChain()) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (each->inherits("evenkeel::charts::ChartCanvas"))
            order.append(u"chart"_s);
        else if (each->parentWidget()->inherits("evenkeel::AccentCard"))
            order.append(u"alert"_s);
    }

    EXPECT_EQ(order.count(u"chart"_s), 3);
    EXPECT_GT(order.count(u"alert"_s), 2);
    EXPECT_EQ(order.indexOf(u"chart"_s), order.count(u"alert"_s)) << order.join(u' ').toStdString();
}

TEST_F(WindowTest, AQuestionMarkOpensTheSheetOfShortcuts)
{
    ASSERT_TRUE(m_window->showPage(u"people"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);

    const auto *list = m_window->findChild<QTreeWidget *>();
    ASSERT_TRUE(list);
    EXPECT_FALSE(list->findItems(u"Find…"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    EXPECT_FALSE(list->findItems(u"Cannot judge"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

TEST_F(WindowTest, AllHasItsPlaceBeforeAnythingIsPainted)
{
    theme::apply(*qApp, theme::Scheme::Light); // of which the last places come
    const std::unique_ptr<MainWindow> window(
        makeWindow(makeFile(edit::sampleOrganization(m_clock.today()), u"Second.evenkeel"_s), m_preferences, m_questions));
    window->showPage(u"balance"_s);
    window->setWindowState(Qt::WindowNoState);
    window->resize(780, 700); // within the screen, so that nobody else moves it
    window->show();
    const auto places = [&window] {
        QStringList all;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const QRect at(widget->mapTo(window.get(), QPoint()), widget->size());
            all.append(u"%1 %2 %3,%4 %5x%6"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName())
                           .arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height()));
        }
        return all.join(u'\n');
    };
    const QString before = places();

    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::qWait(50);

    EXPECT_EQ(places().toStdString(), before.toStdString());
}

} // namespace evenkeel
