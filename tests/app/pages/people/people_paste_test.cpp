// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice_bar.h"
#include "tests/app/pages/people/people_table_fixture.h"

#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace evenkeel {
namespace {

/// Three people in a team, on 23 November 2026.
class PeoplePasteTest : public PeopleTableTest
{
protected:
    PeoplePasteTest()
    {
        test::OrganizationBuilder builder;
        const TeamId team = builder.team(u"Network"_s);
        for (const QString &name : {u"Ada"_s, u"Grace"_s, u"Linus"_s})
            builder.member(name, team);
        open(builder.build(), team);
    }

    void select(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        m_table->setCurrentIndex(m_model->index(firstRow, firstColumn));
        m_table->selectionModel()->select({m_model->index(firstRow, firstColumn), m_model->index(lastRow, lastColumn)},
                                          QItemSelectionModel::ClearAndSelect);
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_keys.press(Qt::Key_V, Qt::ControlModifier);
    }

    /// What a column shows, without the row for a new name.
    std::string column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < m_model->rowCount() - 1; ++row)
            cells.append(m_model->index(row, column).data().toString());
        return cells.join(u'|').toStdString();
    }

    std::string notice() const { return m_page->findChild<NoticeBar *>()->sentence().toStdString(); }

};

TEST_F(PeoplePasteTest, OneCellFillsWhatIsSelected)
{
    select(0, PeopleModel::Role, 3, PeopleModel::Role); // with the row for a new name

    paste(u"Operator\n"_s);

    EXPECT_EQ(column(PeopleModel::Role), "Operator|Operator|Operator");
    EXPECT_EQ(notice(), "Pasted into 3 row(s).");
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(column(PeopleModel::Role), "||");
}

TEST_F(PeoplePasteTest, ARowFillsTheRowsThatAreSelectedAndOtherBlocksGoInOnce)
{
    select(0, PeopleModel::Share, 1, PeopleModel::From);
    paste(u"0.5\t2026-01-01\n"_s);
    EXPECT_EQ(column(PeopleModel::Share), "0.5|0.5|1");
    EXPECT_EQ(column(PeopleModel::From), "1/1/2026|1/1/2026|");

    select(0, PeopleModel::Role, 2, PeopleModel::Role);
    paste(u"Lead\nOperator\n"_s);
    EXPECT_EQ(column(PeopleModel::Role), "Lead|Operator|");
}

TEST_F(PeoplePasteTest, OneNameIsOnePersonHoweverManyAreSelected)
{
    select(0, PeopleModel::Name, 2, PeopleModel::Name);

    paste(u"Zoë\n"_s);

    EXPECT_EQ(column(PeopleModel::Name), "Ada|Grace|Linus|Zoë");
}

TEST_F(PeoplePasteTest, WhoLeavesTheViewByPastedDaysIsCounted)
{
    select(0, PeopleModel::To, 0, PeopleModel::To);

    paste(u"2026-10-31\n2026-10-31\n"_s);

    EXPECT_EQ(column(PeopleModel::Name), "Linus");
    EXPECT_EQ(notice(), "Pasted into 2 row(s). 2 person(s) (is/are) not shown: not in the team on 11/23/2026.");
}

TEST_F(PeoplePasteTest, WhoIsAddedAndNotThereYetIsCounted)
{
    paste(u"name\tfrom\nZoë\t2027-01-01\nBo\t\n"_s);

    EXPECT_EQ(column(PeopleModel::Name), "Ada|Grace|Linus|Bo");
    EXPECT_EQ(notice(), "2 person(s) added. 1 person(s) (is/are) not shown: not in the team on 11/23/2026.");
}

TEST_F(PeoplePasteTest, WhatIsCopiedSaysWhichCellsAreNumbersAndThatADayIsNone)
{
    select(0, PeopleModel::Share, 0, PeopleModel::From);
    paste(u"0.5\t2026-01-01\n"_s);
    select(0, PeopleModel::Name, 0, PeopleModel::From);

    m_keys.press(Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->html(),
              u"<meta charset=\"utf-8\"><table><tr><td sdnum=\"1033;0;@\">Ada</td><td sdnum=\"1033;0;@\"></td>"
              "<td sdnum=\"1033;0;@\"></td><td sdval=\"0.5\" sdnum=\"1033;\">0.5</td><td>1/1/2026</td></tr></table>"_s);
}

} // namespace
} // namespace evenkeel
