// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/competency_form.h"
#include "app/widgets/field_error.h"
#include "app/widgets/note_field.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/window_support.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// The form of one competency.
class NaughtyCompetencies : public test::FileTest
{
protected:
    NaughtyCompetencies()
    {
        test::OrganizationBuilder builder;
        m_planning = builder.competency(u"Planning"_s, Side::Management);
        m_session = makeFile(builder.build());
        m_form = std::make_unique<CompetencyForm>(*m_session, m_questions);
        m_form->show(m_planning, test::day("2026-11-23"), true);
        m_form->resize(600, 600);
        m_form->QWidget::show();
        m_form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_form.get()));
    }

    const Competency &planning() const { return *m_session->organization().competencies.find(m_planning); }

    template <class Field>
    Field *field(const QString &name) const
    {
        for (Field *each : m_form->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }

    QString sentence() const
    {
        QString said;
        for (const FieldError *error : m_form->findChildren<FieldError *>())
            said += error->text();
        return said;
    }

    /// Pastes each string over what is in the field, and leaves it; `held` is what the file has by then.
    template <class Field, class Held, class Expected>
    void pasteInto(Field *field, Held held, Expected expected)
    {
        int kept = 0;
        for (const QString &string : test::naughtyStrings()) {
            if (string.isEmpty())
                continue; // pasting nothing replaces nothing
            SCOPED_TRACE(string.left(80).toStdString());
            const QString before = held();
            QGuiApplication::clipboard()->setText(string);
            field->setFocus();
            field->selectAll();
            field->paste();
            const QString typed = field->text();
            EXPECT_EQ(typed.size(), QString(string).replace(u"\r\n"_s, std::is_same_v<Field, QLineEdit> ? u"\r\n"_s : u"\n"_s).size());

            if (m_form->finish()) {
                ++kept;
                EXPECT_EQ(held(), expected(string));
                EXPECT_EQ(field->text(), held());
            } else {
                EXPECT_EQ(held(), before);
                EXPECT_EQ(field->text(), typed);
                EXPECT_TRUE(sentence().endsWith(u'.'));
                QTest::keyClick(field, Qt::Key_Escape);
            }
        }
        EXPECT_GT(kept, 470);
    }

    CompetencyId m_planning{1};
    test::ScriptedQuestions m_questions;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CompetencyForm> m_form;
};

TEST_F(NaughtyCompetencies, ANameIsTakenAsItIsOrRefusedBesideItsField)
{
    pasteInto(field<QLineEdit>(u"Name"_s), [this] { return planning().name.text(); },
              [](const QString &string) { return string.trimmed(); });
}

TEST_F(NaughtyCompetencies, ADefinitionIsTakenAsItIsOrRefusedBesideItsField)
{
    pasteInto(field<NoteField>(u"Definition"_s), [this] { return planning().definition.text(); },
              [](const QString &string) { return QString(string).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed(); });
}

} // namespace
} // namespace evenkeel
