// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/preferences/preferences_dialog.h"

#include "app/widgets/field_error.h"
#include "app/widgets/segmented_control.h"
#include "tests/support/window_support.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

class PreferencesDialogTest : public test::FileTest
{
protected:
    PreferencesDialogTest()
        : m_session(makeFile(test::OrganizationBuilder().build()))
        , m_dialog(new PreferencesDialog(m_preferences, m_session.get(), true))
    {
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog));
    }

    ~PreferencesDialogTest() override { delete m_dialog; }

    SegmentedControl *control(const QString &name) const
    {
        for (auto *each : m_dialog->findChildren<SegmentedControl *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    /// As the field of the form has it, not that of the list of sizes.
    QLineEdit *name() const { return m_dialog->findChild<QLineEdit *>(); }
    QString sentence() const { return m_dialog->findChild<FieldError *>()->text(); }

    Preferences m_preferences{m_folder.filePath(u"evenkeel.ini"_s)};
    std::unique_ptr<Session> m_session;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace

TEST_F(PreferencesDialogTest, WhatIsChosenHoldsAtOnce)
{
    control(u"Theme"_s)->setCurrent(int(ThemeChoice::Dark));
    control(u"After a rating"_s)->setCurrent(1);
    auto *sizes = m_dialog->findChild<QComboBox *>();
    sizes->setFocus();
    QTest::keyClick(sizes, Qt::Key_Down);

    EXPECT_EQ(m_preferences.theme(), ThemeChoice::Dark);
    EXPECT_EQ(m_preferences.ratingDirection(), RatingDirection::Across);
    EXPECT_EQ(m_preferences.textSize(), 110);
}

TEST_F(PreferencesDialogTest, WhatIsChosenElsewhereIsShown)
{
    m_preferences.setTextSize(150);
    m_preferences.setRatingDirection(RatingDirection::Across);

    EXPECT_EQ(m_dialog->findChild<QComboBox *>()->currentData().toInt(), 150);
    EXPECT_EQ(control(u"After a rating"_s)->current(), 1);
}

TEST_F(PreferencesDialogTest, TheNameIsAnEditOfTheFile)
{
    name()->setFocus();
    QTest::keyClicks(name(), u"Ada Berg"_s);
    m_dialog->reject();

    EXPECT_FALSE(m_dialog && m_dialog->isVisible());
    EXPECT_EQ(m_session->organization().settings.raterName.text(), u"Ada Berg"_s);
    EXPECT_TRUE(m_session->canUndo());
}

TEST_F(PreferencesDialogTest, ANameThatIsRefusedKeepsTheDialogOpenAndSaysWhy)
{
    name()->setText(QString(201, u'x'));
    name()->setModified(true);

    m_dialog->reject();

    EXPECT_TRUE(m_dialog && m_dialog->isVisible());
    EXPECT_TRUE(sentence().contains(u"too long"_s)) << sentence().toStdString();
    EXPECT_EQ(name()->text().size(), 201);
}

} // namespace evenkeel
