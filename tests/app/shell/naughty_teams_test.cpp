// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/team_dialog.h"
#include "app/shell/team_panel.h"
#include "app/tables/sentence_bubble.h"
#include "app/widgets/field_error.h"
#include "app/widgets/note_field.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/window_support.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// The tree with one team below the organization.
class NaughtyTeams : public test::FileTest
{
protected:
    NaughtyTeams()
    {
        test::OrganizationBuilder builder;
        m_team = builder.team(u"Network"_s);
        m_session = makeFile(builder.build());
        m_view = std::make_unique<ViewState>(m_team, m_clock);
        m_panel = std::make_unique<TeamPanel>(*m_session, *m_view, m_questions);
        m_tree = m_panel->findChild<QTreeView *>();
        m_panel->resize(320, 600);
        m_panel->show();
        m_panel->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_panel.get()));
        m_tree->setFocus();
    }

    const Team &team() const { return *m_session->organization().teams.find(m_team); }

    static QLineEdit *pasteInFocus(const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        EXPECT_TRUE(field);
        QGuiApplication::clipboard()->setText(text);
        field->selectAll();
        field->paste();
        QTest::keyClick(field, Qt::Key_Return);
        return field;
    }

    TeamId m_team{1};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ViewState> m_view;
    test::ScriptedQuestions m_questions;
    std::unique_ptr<TeamPanel> m_panel;
    QTreeView *m_tree = nullptr;
};

TEST_F(NaughtyTeams, ANameIsTakenAsItIsOrRefusedInTheTree)
{
    int kept = 0;
    for (const QString &string : test::naughtyStrings()) {
        if (string.isEmpty())
            continue; // pasting nothing replaces nothing
        SCOPED_TRACE(string.left(80).toStdString());
        const QString before = team().name.text();
        QTest::keyClick(m_tree, Qt::Key_F2);
        pasteInFocus(string);
        for (int i = 0; i < 3; ++i) { // the editor goes, and comes back with a refused name
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }

        if (const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            EXPECT_EQ(editor->text(), string);
            EXPECT_EQ(team().name.text(), before);
            EXPECT_TRUE(m_panel->findChild<tables::SentenceBubble *>()->sentence().endsWith(u'.'));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            m_tree->setFocus();
        } else {
            ++kept;
            EXPECT_EQ(team().name.text(), string.trimmed());
            EXPECT_EQ(m_tree->currentIndex().data().toString(), team().name.text());
        }
    }
    EXPECT_GT(kept, 470);
}

TEST_F(NaughtyTeams, ANewTeamsNameIsTakenAsItIsOrRefusedBesideItsField)
{
    auto *error = m_panel->findChild<FieldError *>();
    int kept = 0;
    for (const QString &string : test::naughtyStrings()) {
        if (string.trimmed().isEmpty())
            continue; // adds none
        SCOPED_TRACE(string.left(80).toStdString());
        m_view->setTeam(m_session->organization().root);
        QTest::keyClick(m_tree, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        const qsizetype before = m_session->organization().teams.size();
        QLineEdit *field = pasteInFocus(string);

        if (error->isSaying()) {
            EXPECT_EQ(field->text(), string);
            EXPECT_EQ(m_session->organization().teams.size(), before);
            EXPECT_TRUE(error->text().endsWith(u'.'));
        } else {
            ++kept;
            EXPECT_EQ(m_session->organization().teams.find(m_view->team())->name.text(), string.trimmed());
            ASSERT_TRUE(m_session->undo());
        }
        QTest::keyClick(field, Qt::Key_Escape);
    }
    EXPECT_GT(kept, 470);
}

TEST_F(NaughtyTeams, ANoteIsTakenAsItIsOrRefusedBesideItsField)
{
    int kept = 0;
    for (const QString &string : test::naughtyStrings()) {
        if (string.isEmpty())
            continue; // pasting nothing replaces nothing
        SCOPED_TRACE(string.left(80).toStdString());
        const QString before = team().note.text();
        auto *dialog = new TeamDialog(*m_session, m_team, m_panel.get());
        dialog->open();
        auto *note = dialog->findChild<NoteField *>();
        QGuiApplication::clipboard()->setText(string);
        note->selectAll();
        note->paste();
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);

        if (dialog->isVisible()) {
            EXPECT_EQ(team().note.text(), before);
            const QList<FieldError *> errors = dialog->findChildren<FieldError *>();
            EXPECT_TRUE(std::any_of(errors.begin(), errors.end(), [](const FieldError *error) { return error->text().endsWith(u'.'); }));
        } else {
            ++kept;
            EXPECT_EQ(team().note.text(), QString(string).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed());
        }
        delete dialog;
    }
    EXPECT_GT(kept, 470);
}

} // namespace
} // namespace evenkeel
