// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_panel.h"
#include "app/widgets/field_error.h"
#include "app/widgets/note_field.h"
#include "core/exchange/csv_dialect.h"
#include "tests/app/pages/people/people_table_fixture.h"
#include "tests/support/naughty_strings.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// The page with one person in it.
class NaughtyPeople : public PeopleTableTest
{
protected:
    NaughtyPeople()
    {
        test::OrganizationBuilder builder;
        const TeamId team = builder.team(u"Network"_s);
        m_ada = builder.member(u"Ada"_s, team);
        open(builder.build(), team);
    }

    const Member &ada() const { return *m_session->organization().members.find(m_ada); }

    /// Pastes each string into the cell of the first row, as a user does who opens it and replaces what is there.
    /// `held` is what the file has by then.
    template <class Held>
    void pasteInto(int column, Held held)
    {
        int kept = 0;
        for (const QString &string : test::naughtyStrings()) {
            SCOPED_TRACE(string.left(80).toStdString());
            QGuiApplication::clipboard()->setText(string);
            const QString before = held();
            m_table->setCurrentIndex(m_model->index(0, column));
            m_keys.press(Qt::Key_F2);
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            ASSERT_TRUE(field);
            field->selectAll();
            m_keys.press(Qt::Key_V, Qt::ControlModifier);
            m_keys.press(Qt::Key_Return);

            if (m_table->isTyping()) {
                EXPECT_EQ(held(), before);
                EXPECT_EQ(m_table->typedText(), string);
                EXPECT_TRUE(m_table->sentence().endsWith(u'.')) << m_table->sentence().toStdString();
                m_keys.press(Qt::Key_Escape);
            } else {
                ++kept;
                EXPECT_EQ(held(), string.trimmed());
                EXPECT_EQ(m_model->index(0, column).data().toString(), held());
            }
        }
        EXPECT_GT(kept, 470);
    }

    MemberId m_ada{1};
};

TEST_F(NaughtyPeople, ANameIsTakenAsItIsOrRefusedInItsField)
{
    pasteInto(PeopleModel::Name, [this] { return ada().name.text(); });
}

TEST_F(NaughtyPeople, ARoleIsTakenAsItIsOrRefusedInItsField)
{
    pasteInto(PeopleModel::Role, [this] { return ada().role.text(); });
}

TEST_F(NaughtyPeople, ABlockOfNamesAndRolesIsTakenAsItIsAndCopiedAsItIs)
{
    tables::Block block;
    for (const QString &string : test::naughtyStrings()) {
        if (Name::from(string))
            block.push_back({string, string});
    }
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, PeopleModel::Name));
    QGuiApplication::clipboard()->setText(tables::toTsv(block));
    m_keys.press(Qt::Key_V, Qt::ControlModifier);

    ASSERT_EQ(m_model->peopleCount(), block.size() + 1) << m_table->sentence().toStdString();
    for (qsizetype i = 0; i < block.size(); ++i) {
        const Member &member = *m_session->organization().members.find(*m_model->row(int(i) + 1).member);
        // What we guard as a formula where it goes out is taken off again where it comes in.
        const QString expected = cellWithoutFormulaGuard(block[i][0]).trimmed();
        EXPECT_EQ(member.name.text(), expected);
        EXPECT_EQ(member.role.text(), expected);
    }

    const Organization before = m_session->organization();
    m_table->setCurrentIndex(m_model->index(0, PeopleModel::Name));
    m_table->selectionModel()->select({m_model->index(0, PeopleModel::Name), m_model->index(m_model->rowCount() - 2, PeopleModel::Role)},
                                      QItemSelectionModel::ClearAndSelect);
    m_keys.press(Qt::Key_C, Qt::ControlModifier);
    m_keys.press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(m_session->organization() == before) << m_table->sentence().toStdString();
}

TEST_F(NaughtyPeople, ABlockWithOneThatCannotBeIsRefusedWhole)
{
    for (const QString &string : test::naughtyStrings()) {
        if (Name::from(string) || string.trimmed().isEmpty())
            continue;
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, PeopleModel::Name));
        QGuiApplication::clipboard()->setText(tables::toTsv({{u"Grace"_s}, {string}}));
        m_keys.press(Qt::Key_V, Qt::ControlModifier);

        EXPECT_EQ(m_model->peopleCount(), 1) << string.left(80).toStdString();
        EXPECT_TRUE(m_table->sentence().startsWith(u"Row 2"_s)) << m_table->sentence().toStdString();
        EXPECT_TRUE(m_table->sentence().endsWith(u"Nothing was pasted."_s));
    }
}

TEST_F(NaughtyPeople, ANoteIsTakenAsItIsOrRefusedBesideItsField)
{
    auto *panel = m_page->findChild<PersonPanel *>();
    panel->show(m_ada);
    auto *note = panel->findChild<NoteField *>();
    int kept = 0;
    for (const QString &string : test::naughtyStrings()) {
        SCOPED_TRACE(string.left(80).toStdString());
        QGuiApplication::clipboard()->setText(string);
        const QString before = ada().note.text();
        note->setFocus();
        note->selectAll();
        note->paste();
        const QString typed = note->text();
        panel->setFocus();

        auto *error = panel->findChild<FieldError *>();
        if (error->isSaying()) {
            EXPECT_EQ(ada().note.text(), before);
            EXPECT_EQ(note->text(), typed);
            EXPECT_TRUE(error->text().endsWith(u'.'));
            note->setPlainText(before);
        } else {
            ++kept;
            EXPECT_EQ(ada().note.text(), QString(string).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed());
        }
    }
    EXPECT_GT(kept, 470);
}

} // namespace
} // namespace evenkeel
