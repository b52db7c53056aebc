// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/frozen_columns.h"
#include "app/tables/grouped_header.h"
#include "app/tables/sentence_bubble.h"
#include "app/tables/table_view.h"
#include "word_table.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel::tables {
namespace {

class TableViewTest : public testing::Test
{
protected:
    TableViewTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(&m_view);
        layout->addWidget(&m_beside);
        m_table.setRows(words(u"ant bee cat dog eel"_s));
        m_view.setModel(&m_table);
        m_window.resize(500, 400);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_view.setFocus();
        m_view.setCurrentIndex(m_table.index(0, 0));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    /// Each character to where the keyboard is by then: the first one opens the cell.
    void type(const char *text)
    {
        for (; *text; ++text)
            QTest::keyClick(focus(), *text);
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    QString at() const
    {
        const QModelIndex current = m_view.currentIndex();
        return u"%1,%2"_s.arg(current.row()).arg(current.column());
    }

    QWidget m_window;
    WordTable m_table;
    TableView m_view;
    QLineEdit m_beside;
};

} // namespace

TEST_F(TableViewTest, TypingReplacesACellAndEnterGoesDown)
{
    type("asp");
    press(Qt::Key_Return);
    type("bat");
    press(Qt::Key_Return);

    EXPECT_EQ(m_table.shown(), u"asp bat cat dog eel"_s);
    EXPECT_EQ(at(), u"2,0"_s);
}

TEST_F(TableViewTest, NoKeyLeavesATextThatIsRefused)
{
    for (const int frozen : {0, 1}) {
        m_view.setFrozenColumns(frozen);
        for (const auto &[key, modifiers] : {std::pair(Qt::Key_Home, Qt::ControlModifier), {Qt::Key_End, Qt::ControlModifier},
                                             {Qt::Key_PageDown, Qt::NoModifier}, {Qt::Key_PageUp, Qt::NoModifier}}) {
            m_view.setCurrentIndex(m_table.index(2, 0));
            type("bad");
            press(key, modifiers);

            EXPECT_EQ(m_view.typedText(), u"bad"_s) << key << " frozen " << frozen;
            EXPECT_EQ(m_view.sentence(), u"That is bad."_s) << key << " frozen " << frozen;
            EXPECT_EQ(at(), u"2,0"_s) << key << " frozen " << frozen;
            press(Qt::Key_Escape);
        }
    }
}

TEST_F(TableViewTest, APageKeyTakesWhatWasTyped)
{
    type("asp");
    press(Qt::Key_PageDown);

    EXPECT_EQ(m_table.shown(), u"asp bee cat dog eel"_s);
    EXPECT_EQ(at(), u"4,0"_s);
    EXPECT_FALSE(m_view.isTyping());
}

TEST_F(TableViewTest, TabGoesOnByCellsThatCanBeEditedAndEnterBackToWhereItBegan)
{
    press(Qt::Key_Tab);
    EXPECT_EQ(at(), u"0,1"_s);
    type("x");
    press(Qt::Key_Tab);
    EXPECT_EQ(at(), u"1,0"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);

    EXPECT_EQ(at(), u"2,0"_s);
    EXPECT_EQ(m_table.row(0).more, u"x"_s);
}

TEST_F(TableViewTest, TabLeavesTheTableBehindItsLastCell)
{
    m_view.setCurrentIndex(m_table.index(4, 1));

    press(Qt::Key_Tab);

    EXPECT_EQ(focus(), &m_beside);
}

TEST_F(TableViewTest, ARefusedTextStaysInItsFieldWithASentence)
{
    type("bad");
    press(Qt::Key_Return);

    auto *editor = qobject_cast<QLineEdit *>(focus());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"bad"_s);
    EXPECT_EQ(m_view.sentence(), u"That is bad."_s);
    EXPECT_EQ(m_table.shown(), u"ant bee cat dog eel"_s);

    press(Qt::Key_Backspace);
    EXPECT_EQ(m_view.sentence(), QString());
    press(Qt::Key_Return);
    EXPECT_EQ(m_table.shown(), u"ba bee cat dog eel"_s);
    EXPECT_EQ(at(), u"1,0"_s);
}

TEST_F(TableViewTest, ARefusedTextOutlivesAClickElsewhereAndAnotherPlaceOfTheKeyboard)
{
    type("bad");
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, m_view.visualRect(m_table.index(3, 1)).center());
    auto *editor = qobject_cast<QLineEdit *>(focus());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"bad"_s);

    m_beside.setFocus();
    m_view.setFocus();

    editor = qobject_cast<QLineEdit *>(focus());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"bad"_s);
}

TEST_F(TableViewTest, EscapeDropsWhatWasTyped)
{
    type("bad");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);

    EXPECT_EQ(m_table.shown(), u"ant bee cat dog eel"_s);
    EXPECT_FALSE(m_view.isTyping());
    EXPECT_EQ(focus(), &m_view);
}

TEST_F(TableViewTest, TypingIsTakenWhenTheKeyboardGoesElsewhere)
{
    type("ape");
    m_beside.setFocus();

    EXPECT_EQ(m_table.shown(), u"ape bee cat dog eel"_s);
    EXPECT_EQ(focus(), &m_beside);
}

TEST_F(TableViewTest, TypingOutlivesRowsThatComeAndGoAround)
{
    m_view.setCurrentIndex(m_table.index(2, 0));
    type("cow");

    std::vector<Word> rows = words(u"zoo cat2 dog"_s);
    m_table.setRows(rows);

    auto *editor = qobject_cast<QLineEdit *>(focus());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"cow"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(m_table.shown(), u"zoo cow dog"_s);
}

TEST_F(TableViewTest, TypingWorksInFrozenColumnsToo)
{
    m_view.setFrozenColumns(1);

    type("asp");
    press(Qt::Key_Tab);
    type("snake");
    press(Qt::Key_Return);

    EXPECT_EQ(m_table.row(0).text, u"asp"_s);
    EXPECT_EQ(m_table.row(0).more, u"snake"_s);
    EXPECT_EQ(at(), u"1,0"_s);
    type("bad");
    press(Qt::Key_Return);
    EXPECT_EQ(m_view.sentence(), u"That is bad."_s);
    EXPECT_TRUE(m_view.isTyping());
}

TEST_F(TableViewTest, FrozenColumnsStayInViewAndHideNoCurrentCell)
{
    for (int column = 0; column < 3; ++column)
        m_view.setColumnWidth(column, 300);
    m_view.setFrozenColumns(1);
    m_view.setCurrentIndex(m_table.index(0, 2));
    m_view.setCurrentIndex(m_table.index(0, 1));

    const auto *frozen = m_view.findChild<FrozenColumns *>();
    EXPECT_EQ(frozen->visualRect(m_table.index(0, 0)).left(), 0);
    EXPECT_GE(m_view.visualRect(m_table.index(0, 1)).left(), m_view.frozenWidth() - 1);
    EXPECT_GT(m_view.horizontalScrollBar()->value(), -1);
    EXPECT_EQ(frozen->horizontalHeader()->height(), m_view.header()->height());
}

TEST_F(TableViewTest, CtrlAndAnArrowGoToTheEndOfWhatIsFilled)
{
    std::vector<Word> rows = words(u"ant bee cat dog eel fox"_s);
    rows[3].text.clear();
    m_table.setRows(rows);

    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(at(), u"2,0"_s);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(at(), u"4,0"_s);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_view.selectionModel()->selectedIndexes().size(), 3);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(at(), u"0,0"_s);
    press(Qt::Key_End);
    EXPECT_EQ(at(), u"0,2"_s);
}

TEST_F(TableViewTest, CopiesTheBlockThatIsSelected)
{
    std::vector<Word> rows = words(u"ant bee cat"_s);
    rows[1].more = u"two\nlines"_s;
    m_table.setRows(rows);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ant\t\nbee\t\"two\nlines\"\n"_s);
}

TEST_F(TableViewTest, HandsOverWhatIsPasted)
{
    Block pasted;
    QObject::connect(&m_view, &TableView::blockPasted, &m_view, [&](const Block &block) { pasted = block; });
    QGuiApplication::clipboard()->setText(u"Ada\t1\r\nGrace\t2\r\n"_s);

    press(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(pasted, (Block{{u"Ada"_s, u"1"_s}, {u"Grace"_s, u"2"_s}}));
}

TEST_F(TableViewTest, ASentenceWithMarkupIsShownAsText)
{
    m_view.say(m_table.index(1, 0), u"<b>Not</b> & never."_s);

    const auto *label = m_window.findChild<SentenceBubble *>()->findChild<QLabel *>();
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(label->text(), u"<b>Not</b> & never."_s);
}

TEST_F(TableViewTest, TextOfAnInputMethodGoesIntoTheCell)
{
    QInputMethodEvent composed;
    composed.setCommitString(u"佐藤 健"_s);
    QCoreApplication::sendEvent(focus(), &composed);
    press(Qt::Key_Return);

    EXPECT_EQ(m_table.row(0).text, u"佐藤 健"_s);
}

TEST_F(TableViewTest, TextThatIsComposedGoesIntoAFrozenCellToo)
{
    m_view.setFrozenColumns(1);

    for (const QString &composing : {u"さ"_s, u"さと"_s, u"さとう"_s}) {
        QInputMethodEvent composed(composing, {});
        QCoreApplication::sendEvent(focus(), &composed);
    }
    QInputMethodEvent done;
    done.setCommitString(u"佐藤"_s);
    QCoreApplication::sendEvent(focus(), &done);
    press(Qt::Key_Return);

    EXPECT_EQ(m_table.row(0).text, u"佐藤"_s);
}

} // namespace evenkeel::tables
