// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ratings/note_dialog.h"
#include "app/widgets/field_error.h"
#include "app/widgets/note_field.h"
#include "tests/app/pages/ratings/ratings_page_fixture.h"
#include "tests/support/naughty_strings.h"

#include <QDialogButtonBox>

namespace evenkeel::test {

using NaughtyRatings = RatingsPageTest;

TEST_F(NaughtyRatings, ANoteIsTakenAsItIsOrRefusedBesideItsField)
{
    build();
    m_builder.rating(m_people[0], m_planning, 3, day("2026-11-02"));
    open();
    int kept = 0;
    for (const QString &string : naughtyStrings()) {
        SCOPED_TRACE(string.left(80).toStdString());
        goTo(0, 0);
        const QString before = m_model->noteAt(m_grid->currentIndex());
        m_grid->askForNote();
        auto *dialog = m_page->findChild<NoteDialog *>();
        ASSERT_TRUE(dialog);
        auto *field = dialog->findChild<NoteField *>();
        QGuiApplication::clipboard()->setText(string);
        field->selectAll();
        field->paste();
        if (string.isEmpty())
            field->clear();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();

        const QString held = m_model->noteAt(m_grid->currentIndex());
        if (dialog->isVisible()) {
            EXPECT_EQ(held, before);
            EXPECT_TRUE(dialog->findChild<FieldError *>()->text().endsWith(u'.'));
        } else {
            ++kept;
            EXPECT_EQ(held, QString(string).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed());
        }
        delete dialog;
    }
    EXPECT_GT(kept, 470);
}

TEST_F(NaughtyRatings, ANameIsTakenAsItIsOrRefusedInItsField)
{
    build();
    open();
    int kept = 0;
    for (const QString &string : naughtyStrings()) {
        if (string.trimmed().isEmpty())
            continue; // nothing typed adds nobody
        SCOPED_TRACE(string.left(80).toStdString());
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, RatingsModel::nameColumn);
        m_grid->setCurrentIndex(last);
        m_keys.press(Qt::Key_F2);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(field);
        QGuiApplication::clipboard()->setText(string);
        field->paste();
        m_keys.press(Qt::Key_Return);

        if (m_grid->isTyping()) {
            EXPECT_EQ(m_grid->typedText(), string);
            EXPECT_TRUE(m_grid->sentence().endsWith(u'.')) << m_grid->sentence().toStdString();
            m_keys.press(Qt::Key_Escape);
        } else {
            ++kept;
            EXPECT_TRUE(std::any_of(m_model->rows().begin(), m_model->rows().end(),
                                    [&](const RatingRow &row) { return row.member && row.name == string.trimmed(); }));
            ASSERT_TRUE(m_session->undo());
        }
    }
    EXPECT_GT(kept, 470);
}

} // namespace evenkeel::test
