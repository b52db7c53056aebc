// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/catalog/catalog_flow.h"

#include "app/flows/catalog/competencies_dialog.h"
#include "app/flows/catalog/competencies_model.h"
#include "app/flows/catalog/competency_form.h"
#include "app/flows/catalog/takeover_dialog.h"
#include "app/flows/catalog/takeover_model.h"
#include "app/tables/table_view.h"
#include "app/widgets/field_error.h"
#include "app/widgets/segmented_control.h"
#include "core/edit/competency_verbs.h"

#include "tests/support/keyboard.h"
#include "tests/support/window_support.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

using namespace test;

const Day today = day("2026-11-23");

/// Opened over a window without pages.
class CatalogFlowTest : public FileTest
{
protected:
    CatalogFlowTest() : m_team(m_builder.team(u"Team"_s)) { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void start()
    {
        m_window = std::make_unique<MainWindow>(makeFile(m_builder.build()), m_preferences, m_questions);
        m_window->show();
        m_flow = new CatalogFlow(*m_window);
        m_flow->open();
        m_dialog = m_window->findChild<CompetenciesDialog *>();
        m_table = m_dialog->findChild<tables::TableView *>();
        m_model = m_dialog->findChild<CompetenciesModel *>();
        m_form = m_dialog->findChild<CompetencyForm *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ASSERT_TRUE(waitUntil([this] { return QApplication::activeWindow() == m_dialog; }));
    }
    /// Planning and Staffing of management, Vision of leadership.
    void build()
    {
        m_planning = m_builder.competency(u"Planning"_s, Side::Management);
        m_builder.competency(u"Vision"_s, Side::Leadership);
        m_builder.competency(u"Staffing"_s, Side::Management);
        m_ada = m_builder.member(u"Ada"_s, m_team);
    }
    Session &session() { return m_window->session(); }
    const Organization &organization() { return session().organization(); }
    const Competency &competency(quint32 id) { return *organization().competencies.find(CompetencyId(id)); }
    Side sideOn(const char *iso) { return taggingOn(organization(), m_planning, day(iso))->side; }
    std::string names() const
    {
        QStringList all;
        for (const CompetencyRow &row : m_model->rows()) {
            if (row.id)
                all += row.isRetired ? u'(' + row.name + u')' : row.name;
        }
        return all.join(u' ').toStdString();
    }
    template <class Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *each : m_form->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    QString sentence() const
    {
        QStringList said;
        for (const FieldError *error : m_form->findChildren<FieldError *>())
            said += error->text();
        return said.join(QString());
    }
    void trigger(const QString &caption)
    {
        for (QAction *action : m_dialog->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == caption) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no action " << caption.toStdString();
    }
    SegmentedControl *sides() const { return m_form->findChild<SegmentedControl *>(); }
    bool isMarkedAsBroken() const
    {
        return !m_model->index(m_model->rowOf(m_planning), CompetenciesModel::SideColumn).data(tables::HintRole).toString().isEmpty();
    }

    TakeoverDialog *preview() const { return m_dialog->findChild<TakeoverDialog *>(); }
    QPushButton *takeOverButton() const
    {
        for (QPushButton *button : preview()->findChildren<QPushButton *>()) {
            if (button->text() == u"Take over"_s)
                return button;
        }
        return nullptr;
    }
    void takeOver()
    {
        takeOverButton()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Preferences m_preferences{pathOf(u"preferences.ini"_s)};
    ScriptedQuestions m_questions;
    OrganizationBuilder m_builder;
    TeamId m_team;
    MemberId m_ada{1};
    CompetencyId m_planning{1};
    std::unique_ptr<MainWindow> m_window;
    CatalogFlow *m_flow = nullptr;
    CompetenciesDialog *m_dialog = nullptr;
    tables::TableView *m_table = nullptr;
    CompetenciesModel *m_model = nullptr;
    CompetencyForm *m_form = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Keyboard m_keys;
};

TEST_F(CatalogFlowTest, ASetOfOnesOwnIsTypedByKeyboard)
{
    start();

    m_keys.type(u"Listening"_s);
    m_keys.press(Qt::Key_Return);
    m_keys.type(u"Deciding"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(names(), "Listening Deciding");
    EXPECT_EQ(competency(1).period, Period());
    m_keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names(), "Listening");
    m_keys.press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(names(), "Listening Deciding");
}

TEST_F(CatalogFlowTest, TheyStandBySideInTheirOrderAndMoveWithinIt)
{
    build();
    start();
    EXPECT_EQ(names(), "Planning Staffing Vision");

    m_keys.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names(), "Staffing Planning Vision");
    m_keys.press(Qt::Key_Down, Qt::AltModifier); // not into the other side
    EXPECT_EQ(names(), "Staffing Planning Vision");
    EXPECT_EQ(m_model->row(m_table->currentIndex().row()).name, u"Planning"_s);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(names(), "Planning Staffing Vision");
}

TEST_F(CatalogFlowTest, EachFieldIsSavedWhenItIsLeft)
{
    build();
    start();
    field<QPlainTextEdit>(u"Level 4"_s)->setFocus();
    m_keys.type(u"Plans <far> ahead"_s);
    EXPECT_TRUE(competency(1).anchors[3].isEmpty());

    field<QPlainTextEdit>(u"Definition"_s)->setFocus();
    EXPECT_EQ(competency(1).anchors[3].text(), u"Plans <far> ahead"_s);
    m_keys.type(u"Looks"_s);
    auto *name = field<QLineEdit>(u"Name"_s);
    name->setFocus();
    name->setText(u"  Foresight "_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(competency(1).definition.text(), u"Looks"_s);
    EXPECT_EQ(competency(1).name.text(), u"Foresight"_s);
    EXPECT_EQ(name->text(), u"Foresight"_s);
    EXPECT_TRUE(m_dialog->isVisible());
    m_keys.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name->text(), u"Planning"_s);
}

TEST_F(CatalogFlowTest, WhatIsRefusedStaysInItsFieldAndHoldsOnToItsCompetency)
{
    build();
    start();
    auto *name = field<QLineEdit>(u"Name"_s);
    name->setFocus();
    name->setText(u"VISION"_s);

    m_table->setFocus();
    EXPECT_EQ(sentence(), u"There is a competency named Vision already."_s);
    m_table->setCurrentIndex(m_model->index(2, 0));
    EXPECT_EQ(m_table->currentIndex().row(), 0);
    EXPECT_EQ(name->text(), u"VISION"_s);
    m_dialog->reject();
    EXPECT_TRUE(m_dialog->isVisible());

    EXPECT_EQ(QApplication::focusWidget(), name);
    m_keys.press(Qt::Key_Escape);
    EXPECT_EQ(name->text(), u"Planning"_s);
    EXPECT_TRUE(sentence().isEmpty());
    m_keys.press(Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(CatalogFlowTest, AnotherSideAsksFromWhenOnWhereThereAreRatings)
{
    build();
    m_builder.rating(m_ada, m_planning, 3, day("2026-08-01"));
    start();

    sides()->setCurrent(int(Side::Leadership)); // the question is dismissed
    ASSERT_EQ(m_questions.asked.size(), 1);
    EXPECT_EQ(m_questions.asked[0].text, u"Planning becomes leadership. From when on?"_s);
    EXPECT_EQ(sideOn("2026-11-23"), Side::Management);
    EXPECT_EQ(sides()->current(), int(Side::Management));

    m_questions.answer = 0;
    sides()->setCurrent(int(Side::Leadership));
    EXPECT_EQ(sideOn("2026-11-22"), Side::Management);
    EXPECT_EQ(sideOn("2026-11-23"), Side::Leadership);
    EXPECT_TRUE(isMarkedAsBroken());
    EXPECT_EQ(m_table->currentIndex().row(), m_model->rowOf(m_planning));
    EXPECT_EQ(sides()->current(), int(Side::Leadership));

    m_questions.answer = 1;
    sides()->setCurrent(int(Side::Neutral));
    EXPECT_EQ(sideOn("2026-01-01"), Side::Neutral);
    EXPECT_FALSE(isMarkedAsBroken());
}

TEST_F(CatalogFlowTest, WithoutRatingsThereIsNothingToAsk)
{
    build();
    start();

    sides()->setCurrent(int(Side::Leadership));
    EXPECT_EQ(sideOn("2026-01-01"), Side::Leadership);
    auto *weight = field<QLineEdit>(u"Weight"_s);
    weight->setFocus();
    weight->setText(u"2,5"_s);
    m_keys.press(Qt::Key_Return);

    EXPECT_EQ(taggingOn(organization(), m_planning, today)->weight, 2.5);
    EXPECT_TRUE(m_questions.asked.isEmpty());
    weight->setText(u"0"_s);
    m_keys.press(Qt::Key_Return);
    EXPECT_EQ(sentence(), u"A weight is a number above 0 and at most 100."_s);
}

TEST_F(CatalogFlowTest, RetiredItStaysInThePastAndIsBroughtBack)
{
    build();
    start();

    trigger(u"Retire"_s);
    EXPECT_EQ(names(), "Staffing Vision (Planning)");
    EXPECT_EQ(competency(1).period.last, day("2026-11-22"));
    EXPECT_EQ(field<QLineEdit>(u"Counts to"_s)->text(), u"11/22/2026"_s);

    trigger(u"Bring back"_s);
    EXPECT_EQ(names(), "Planning Staffing Vision");
    EXPECT_EQ(competency(1).period, Period());
}

TEST_F(CatalogFlowTest, DeletingAsksOnlyWhereRatingsGoAndOffersToRetire)
{
    build();
    m_builder.rating(m_ada, m_planning, 3, day("2026-08-01"));
    start();

    trigger(u"Delete…"_s); // the question is dismissed
    ASSERT_EQ(m_questions.asked.size(), 1);
    EXPECT_EQ(m_questions.asked[0].text, u"Delete Planning with 1 rating(s)?"_s);
    EXPECT_EQ(names(), "Planning Staffing Vision");
    m_questions.answer = 1;
    trigger(u"Delete…"_s);
    EXPECT_EQ(names(), "Staffing Vision (Planning)");

    m_table->setCurrentIndex(m_model->index(0, 0));
    trigger(u"Delete…"_s);
    EXPECT_EQ(names(), "Vision (Planning)");
    EXPECT_EQ(m_questions.asked.size(), 2);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(names(), "Staffing Vision (Planning)");
}

TEST_F(CatalogFlowTest, FromShortToFullIsShownBeforeAndKeepsEveryFigure)
{
    m_ada = m_builder.member(u"Ada"_s, m_team);
    const Catalog inShort = builtInCatalog(u"kotter-short"_s).take();
    for (const CatalogCompetency &each : inShort.competencies)
        m_builder.rating(m_ada, m_builder.competency(each.name.text(), each.side), 4, day("2026-11-02"));
    start();
    // Under the catalog's own codes.
    ASSERT_TRUE(session().run(edit::takeOverCatalog(inShort, {.takesTexts = true})));
    const std::optional<double> before = session().assessment(today)->find(m_ada)->management;
    ASSERT_EQ(before, 4.0);

    trigger(u"Kotter in full: 8 and 8…"_s);
    ASSERT_TRUE(preview());
    EXPECT_EQ(preview()->options(), (edit::CatalogOptions{.from = today, .retiresOthers = true, .carriesRatings = true}));
    EXPECT_EQ(preview()->plan().carriedRatings(), 15);
    EXPECT_EQ(preview()->findChild<TakeoverModel *>()->index(0, TakeoverModel::What).data().toString().toStdString(),
              "New, begins with 1 rating(s) of Planning and budgeting");
    EXPECT_EQ(organization().competencies.size(), 6);
    takeOver();

    EXPECT_EQ(organization().competencies.size(), 22);
    EXPECT_EQ(competenciesOn(organization(), today).size(), 16U);
    EXPECT_EQ(session().assessment(today)->find(m_ada)->management, before);
    EXPECT_EQ(session().assessment(today)->find(m_ada)->leadership, before);
    EXPECT_EQ(session().assessment(today.plusDays(-1))->find(m_ada)->management, before);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(organization().competencies.size(), 6);
}

TEST_F(CatalogFlowTest, ASetThatNobodyIsRatedInIsChangedForAnotherOneWholly)
{
    build();
    start();

    trigger(u"OPM ECQ (2006)…"_s);
    EXPECT_EQ(preview()->options(), (edit::CatalogOptions{.from = Day::always(), .retiresOthers = true}));
    takeOver();

    EXPECT_EQ(organization().competencies.size(), 28);
    EXPECT_EQ(competenciesOn(organization(), day("2020-01-01")).size(), 28U);
    trigger(u"OPM ECQ (2006)…"_s);
    EXPECT_TRUE(preview()->plan().changesNothing());
    EXPECT_FALSE(takeOverButton()->isEnabled());
}

TEST_F(CatalogFlowTest, WhatIsExportedComesBackWithNothingToDo)
{
    build();
    start();
    m_questions.file = pathOf(u"ours.json"_s);

    trigger(u"Export…"_s);
    ASSERT_TRUE(QFile::exists(m_questions.file));
    EXPECT_EQ(QFile::permissions(m_questions.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_TRUE(m_questions.askedForFile[0].suggestion.endsWith(u"Riverbend competencies.json"_s));
    trigger(u"From a file…"_s);

    ASSERT_TRUE(preview());
    EXPECT_TRUE(preview()->plan().changesNothing());
}

TEST_F(CatalogFlowTest, AFileThatIsNoCatalogIsSaidAndChangesNothing)
{
    build();
    start();
    m_questions.file = pathOf(u"broken.json"_s);
    QFile file(m_questions.file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"x","name":"X","competencies":[{"name":"A","side":"both"}]})");
    file.close();

    trigger(u"From a file…"_s);

    EXPECT_FALSE(preview());
    EXPECT_EQ(m_questions.told,
              QStringList{u"Competency 1 (A): “side” is neither management nor leadership nor neutral."_s});
    EXPECT_EQ(names(), "Planning Staffing Vision");
}

TEST_F(CatalogFlowTest, AnExportThatCannotBeWrittenIsSaid)
{
    build();
    start();
    m_questions.file = pathOf(u"missing/ours.json"_s);

    trigger(u"Export…"_s);

    bool isSaid = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(u"The set could not be written there"_s));
    EXPECT_TRUE(isSaid);
}

TEST_F(CatalogFlowTest, ThePastIsOnlyRead)
{
    build();
    m_builder.rating(m_ada, m_planning, 3, day("2026-08-01"));
    m_clock.set(QDateTime(QDate(2026, 12, 20), QTime(9, 0)));
    start();
    m_window->view().setAsOf(day("2026-12-01"));

    EXPECT_EQ(m_model->rowCount(), 3);
    EXPECT_TRUE(field<QLineEdit>(u"Name"_s)->isReadOnly());
    EXPECT_FALSE(sides()->isEnabled());
    trigger(u"Retire"_s);
    trigger(u"Delete…"_s);
    EXPECT_FALSE(session().canUndo());
}

} // namespace
} // namespace evenkeel
