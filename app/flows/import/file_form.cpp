// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/file_form.h"

#include "core/exchange/csv_dialect.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int lastLine = 1'000'000;

QString captionOf(char separator)
{
    switch (separator) {
    case ',':
        return FileForm::tr("Comma");
    case ';':
        return FileForm::tr("Semicolon");
    case '\t':
        return FileForm::tr("Tab");
    default:
        return FileForm::tr("Vertical bar");
    }
}

} // namespace

FileForm::FileForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_sheet(new QComboBox)
    , m_headingLine(new QSpinBox)
{
    for (const Encoding encoding : encodings)
        m_encoding->addItem(encodingName(encoding), int(encoding));
    for (const char separator : separators)
        m_separator->addItem(captionOf(separator), int(separator));
    m_headingLine->setRange(1, lastLine);
    m_headingLine->setKeyboardTracking(false);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QWidget *field : std::initializer_list<QWidget *>{m_encoding, m_separator, m_sheet, m_headingLine})
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("Ch&aracters"), m_encoding);
    m_form->addRow(tr("C&ells are parted by"), m_separator);
    m_form->addRow(tr("S&heet"), m_sheet);
    m_form->addRow(tr("&Headings are in line"), m_headingLine);

    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_choices.encoding = Encoding(m_encoding->currentData().toInt());
        Q_EMIT chosen();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_choices.separator = char(m_separator->currentData().toInt());
        m_choices.headingLine.reset();
        Q_EMIT chosen();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_choices.sheetName = m_sheet->currentText();
        m_choices.headingLine.reset(); // of the other sheet
        Q_EMIT chosen();
    });
    connect(m_headingLine, &QSpinBox::valueChanged, this, &FileForm::chooseHeadingLine);
}

void FileForm::show(const ReadTable &table, const ReadChoices &choices)
{
    m_choices = choices;
    const bool isText = table.format == TableFormat::Text;
    setShown(m_encoding, isText);
    setShown(m_separator, isText);
    setShown(m_sheet, table.sheetNames.size() > 1);
    if (const std::optional<TextForm> &form = table.sheet.textForm()) {
        m_encoding->setCurrentIndex(m_encoding->findData(int(form->encoding)));
        m_separator->setCurrentIndex(m_separator->findData(int(form->separator)));
    }
    m_sheet->clear();
    m_sheet->addItems(table.sheetNames);
    m_sheet->setCurrentText(table.sheetName);
    const QSignalBlocker quiet(m_headingLine);
    m_headingLine->setValue(table.sheet.headingLine());
}

ReadChoices FileForm::choices() const { return m_choices; }

void FileForm::chooseHeadingLine(int line)
{
    m_choices.headingLine = line;
    Q_EMIT chosen();
}

void FileForm::setShown(QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    m_form->labelForField(field)->setVisible(isShown);
}

} // namespace evenkeel
