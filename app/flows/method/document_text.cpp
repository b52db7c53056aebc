// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/method/document_text.h"

#include "app/theme/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace evenkeel {

namespace {

using theme::Role;
using theme::TextStyle;

class Writer
{
public:
    explicit Writer(QTextDocument &text) : m_cursor(&text) {}

    void write(const ReportPage &page)
    {
        paragraph(page.title, TextStyle::Heading, Role::Text, m_isFirst ? 0 : 18);
        if (!page.subtitle.isEmpty())
            paragraph(page.subtitle, TextStyle::Body, Role::Muted);
        for (const Block &block : page.blocks)
            std::visit([this](const auto &one) { write(one); }, block);
    }
    void title(const QString &title) { paragraph(title, TextStyle::Title, Role::Text); }

private:
    void write(const Heading &heading) { paragraph(heading.text, TextStyle::Strong, Role::Text, 8); }
    void write(const Paragraph &one)
    {
        switch (one.tone) {
        case Paragraph::Tone::Body: paragraph(one.text, TextStyle::Body, Role::Text); break;
        case Paragraph::Tone::Lead: paragraph(one.text, TextStyle::Strong, Role::ManagementText, 4, 18); break;
        case Paragraph::Tone::Quote: paragraph(one.text, TextStyle::Body, Role::Muted, 4, 18); break;
        case Paragraph::Tone::Muted: paragraph(one.text, TextStyle::Body, Role::Muted); break;
        }
    }
    void write(const BulletList &list)
    {
        QTextListFormat format;
        format.setStyle(list.isNumbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        QTextList *made = nullptr;
        for (const QString &item : list.items) {
            paragraph(item, TextStyle::Body, Role::Text, 0);
            if (made)
                made->add(m_cursor.block());
            else
                made = m_cursor.createList(format);
        }
    }
    void write(const TwoColumns &columns)
    {
        for (const TwoColumns::Column *column : {&columns.left, &columns.right}) {
            write(Heading{column->heading});
            write(BulletList{column->items});
        }
    }
    void write(const Headline &headline) { write(Paragraph{headline.standing}); }
    void write(const TeamBarsFigure &figure) { write(Paragraph{figure.text.description}); }
    void write(const BalanceMapFigure &figure) { write(Paragraph{figure.text.description}); }
    void write(const CompetencyStripFigure &figure) { write(Paragraph{figure.text.description}); }
    void write(const Table &table)
    {
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme::color(Role::Border));
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(5);
        format.setTopMargin(8);
        format.setBottomMargin(8);
        format.setHeaderRowCount(1);
        m_cursor.insertBlock(QTextBlockFormat(), charFormat(TextStyle::Body, Role::Text));
        QTextTable *made = m_cursor.insertTable(int(table.rows.size()) + 1, int(table.header.size()), format);
        for (int column = 0; column < made->columns(); ++column) {
            made->cellAt(0, column).firstCursorPosition().insertText(table.header[column],
                                                                     charFormat(TextStyle::Caption, Role::Muted));
            for (int row = 0; row < table.rows.size(); ++row)
                made->cellAt(row + 1, column)
                    .firstCursorPosition()
                    .insertText(table.rows[row][column], charFormat(TextStyle::Body, Role::Text));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static QTextCharFormat charFormat(TextStyle style, Role role)
    {
        QTextCharFormat format;
        format.setFont(theme::font(style));
        format.setForeground(theme::color(role));
        return format;
    }
    void paragraph(const QString &text, TextStyle style, Role role, int above = 4, int indent = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(4);
        format.setLeftMargin(indent);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
        m_cursor.insertText(text, charFormat(style, role));
    }

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

void writeText(QTextDocument &text, const Document &document)
{
    text.clear();
    text.setDocumentMargin(18);
    Writer writer(text);
    writer.title(document.title);
    for (const ReportPage &page : document.pages)
        writer.write(page);
}

} // namespace evenkeel
