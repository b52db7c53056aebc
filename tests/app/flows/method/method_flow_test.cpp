// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/method_flow.h"

#include "app/flows/method/about_method_window.h"
#include "app/flows/method/effect_panel.h"
#include "app/flows/method/method_dialog.h"
#include "app/flows/method/method_field.h"
#include "core/edit/settings_verbs.h"
#include "tests/support/window_support.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace evenkeel {

using test::waitUntil;

namespace {

class MethodFlowTest : public test::FileTest
{
protected:
    MethodFlowTest()
    {
        test::OrganizationBuilder builder;
        const CompetencyId planning = builder.competency(u"Planning"_s, Side::Management);
        const CompetencyId vision = builder.competency(u"Vision"_s, Side::Leadership);
        const auto team = [&](const QString &name, double management, double leadership) {
            const TeamId id = builder.team(name);
            for (int i = 0; i < 5; ++i) {
                const MemberId member = builder.member(u"%1 %2"_s.arg(name).arg(i), id);
                builder.rating(member, planning, management, test::day("2026-11-01"));
                builder.rating(member, vision, leadership, test::day("2026-11-01"));
            }
        };
        team(u"Network"_s, 2.6, 4); // .4 short of management
        team(u"Digital"_s, 4, 4);
        m_window = std::make_unique<MainWindow>(makeFile(builder.build()), m_preferences, m_questions);
        m_flow = new MethodFlow(*m_window);
        m_window->show();
    }

    MethodDialog *open()
    {
        m_flow->settingsAction()->trigger();
        auto *dialog = m_window->findChild<MethodDialog *>();
        EXPECT_TRUE(dialog && QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }

    static void type(MethodDialog *dialog, MethodParameter parameter, const QString &text)
    {
        QDoubleSpinBox *input = dialog->field(parameter)->input();
        input->setFocus();
        input->selectAll();
        QTest::keyClicks(input, text);
    }

    static QPushButton *button(const QWidget *in, const QString &text)
    {
        for (auto *button : in->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }

    static QStringList effectOf(const MethodDialog *dialog)
    {
        const auto *panel = dialog->findChild<EffectPanel *>();
        EXPECT_TRUE(waitUntil([&] { return panel->isSettled(); }));
        return panel->lines();
    }

    Preferences m_preferences{pathOf(u"preferences.ini"_s)};
    test::ScriptedQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    MethodFlow *m_flow = nullptr;
};

} // namespace

TEST_F(MethodFlowTest, ShowsWhichTeamsWouldChangeBeforeAnythingIsSaved)
{
    MethodDialog *dialog = open();

    type(dialog, MethodParameter::ShortAbove, u"0.45"_s);

    EXPECT_TRUE(effectOf(dialog).contains(u"1 team would change its standing."_s));
    EXPECT_TRUE(effectOf(dialog).contains(u"Network: brink of chaos → in balance"_s));
    EXPECT_EQ(m_window->session().organization().settings.method, Method());
}

TEST_F(MethodFlowTest, FitsASmallScreenWithItsButtons)
{
    const MethodDialog *dialog = open();
    const QSize available = dialog->screen()->availableSize();

    EXPECT_LT(dialog->height(), available.height());
    EXPECT_LT(dialog->width(), available.width());
    const QPushButton *save = button(dialog, u"Save"_s);
    EXPECT_TRUE(dialog->rect().contains(QRect(save->mapTo(dialog, QPoint()), save->size())));
}

TEST_F(MethodFlowTest, SaysSoWhereNothingShownWouldChange)
{
    MethodDialog *dialog = open();

    type(dialog, MethodParameter::StaleAfterDays, u"500"_s);

    EXPECT_EQ(effectOf(dialog), QStringList(u"Nothing that is shown today would change."_s));
    EXPECT_TRUE(button(dialog, u"Save"_s)->isEnabled());
}

TEST_F(MethodFlowTest, SavesInOneStepThatUndoNames)
{
    MethodDialog *dialog = open();
    type(dialog, MethodParameter::ShortAbove, u"0.45"_s);
    type(dialog, MethodParameter::FewestShown, u"8"_s);
    effectOf(dialog);

    button(dialog, u"Save"_s)->click();

    Session &session = m_window->session();
    EXPECT_TRUE(waitUntil([&] { return session.organization().settings.fewestShown == 8; }));
    EXPECT_TRUE(waitUntil([&] { return !m_window->findChild<MethodDialog *>(); }));
    EXPECT_EQ(session.organization().settings.method.shortAbove, .45);
    EXPECT_EQ(session.undoName(), u"Change the method"_s);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(methodSettings(session.organization().settings), MethodSettings());
    EXPECT_FALSE(session.canUndo());
}

TEST_F(MethodFlowTest, SaysBesideTheFieldWhyAValueCannotStay)
{
    MethodDialog *dialog = open();

    type(dialog, MethodParameter::FewestOthers, u"2"_s);

    EXPECT_TRUE(dialog->field(MethodParameter::FewestOthers)->problem().startsWith(u"Peers and reports are shown from 3"_s));
    EXPECT_EQ(dialog->field(MethodParameter::FewestOthers)->value(), 2);
    EXPECT_FALSE(button(dialog, u"Save"_s)->isEnabled());
    type(dialog, MethodParameter::FewestOthers, u"4"_s);
    EXPECT_EQ(dialog->field(MethodParameter::FewestOthers)->problem(), QString());
}

TEST_F(MethodFlowTest, ResetsOneAndAll)
{
    MethodDialog *dialog = open();
    type(dialog, MethodParameter::DefinedFrom, u"60"_s);
    type(dialog, MethodParameter::StrongFrom, u"4"_s);
    EXPECT_EQ(dialog->settings().method.definedFrom, .6);

    dialog->field(MethodParameter::DefinedFrom)->reset();
    EXPECT_EQ(dialog->settings().method.definedFrom, .5);
    EXPECT_EQ(dialog->settings().method.strongFrom, 4);

    button(dialog, u"Reset all to the defaults"_s)->click();
    EXPECT_EQ(dialog->settings(), MethodSettings());
    EXPECT_FALSE(button(dialog, u"Save"_s)->isEnabled());
}

TEST_F(MethodFlowTest, AnArrowKeyOnResetChangesNoValue)
{
    MethodDialog *dialog = open();
    type(dialog, MethodParameter::DefinedFrom, u"60"_s);
    MethodField *field = dialog->field(MethodParameter::DefinedFrom);
    auto *reset = field->findChild<QPushButton *>();
    reset->setFocus();
    ASSERT_TRUE(reset->hasFocus());

    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right})
        QTest::keyClick(reset, key);

    EXPECT_TRUE(reset->hasFocus());
    EXPECT_EQ(dialog->settings().method.definedFrom, .6);
}

TEST_F(MethodFlowTest, AValueWithMoreDigitsThanShownStaysWhatItIs)
{
    MethodSettings fine;
    fine.method.peerWeight = 1. / 3;
    ASSERT_TRUE(m_window->session().run(edit::setMethod(fine)));
    MethodDialog *dialog = open();

    type(dialog, MethodParameter::StaleAfterDays, u"400"_s);

    EXPECT_EQ(dialog->settings().method.peerWeight, 1. / 3);
}

TEST_F(MethodFlowTest, CanBeReadButNotChangedWhileThePastIsShown)
{
    m_window->view().setAsOf(test::day("2026-11-10"));

    MethodDialog *dialog = open();

    EXPECT_FALSE(dialog->field(MethodParameter::ShortAbove)->input()->isEnabled());
    EXPECT_FALSE(button(dialog, u"Save"_s)->isVisible());
    EXPECT_TRUE(button(dialog, u"Close"_s)->isVisible());
}

TEST_F(MethodFlowTest, ExplainsTheMethodWithTheSettingsInForce)
{
    MethodSettings method;
    method.method.staleAfterDays = 400;
    m_flow->aboutAction()->trigger();
    auto *about = m_window->findChild<AboutMethodWindow *>();
    ASSERT_TRUE(about);
    const auto *text = about->findChild<QTextBrowser *>();
    EXPECT_TRUE(text->toPlainText().contains(u"for 548 day"_s));

    ASSERT_TRUE(m_window->session().run(edit::setMethod(method)));

    EXPECT_TRUE(text->toPlainText().contains(u"for 400 day"_s));
    EXPECT_TRUE(text->toPlainText().contains(u"Human Performance"_s));
    button(about, u"Copy all"_s)->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"for 400 day"_s));
}

TEST_F(MethodFlowTest, ExplainsBesideTheSettingsToo)
{
    MethodDialog *dialog = open();

    button(dialog, u"About the method"_s)->click();

    // A child of the dialog: one of the window's would be blocked by it.
    EXPECT_TRUE(dialog->findChild<AboutMethodWindow *>());
}

TEST_F(MethodFlowTest, SavesTheExplanationAsPdf)
{
    m_flow->openAbout();
    m_questions.file = pathOf(u"method.pdf"_s);

    button(m_window->findChild<AboutMethodWindow *>(), u"Save as PDF…"_s)->click();

    QFile pdf(m_questions.file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

} // namespace evenkeel
