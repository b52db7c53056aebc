// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/export_dialog.h"

#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"
#include "app/widgets/progress_overlay.h"
#include "core/domain/organization.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int firstWidth = 560;
constexpr int indent = 24;

/// A choice with what it means below it.
QRadioButton *addChoice(QVBoxLayout *layout, QButtonGroup *group, int id, const QString &caption, const QString &about)
{
    auto *button = new QRadioButton(caption);
    button->setAccessibleDescription(about);
    group->addButton(button, id);
    layout->addWidget(button);
    QLabel *label = wrappedLabel(about, theme::TextStyle::Caption, theme::Role::Muted);
    label->setIndent(indent);
    layout->addWidget(label);
    return button;
}

} // namespace

ExportDialog::ExportDialog(const Organization &organization, Day asOf, QWidget *parent)
    : QDialog(parent)
    , m_kinds(new QButtonGroup(this))
    , m_formats(new QButtonGroup(this))
    , m_error(wrappedLabel({}, theme::TextStyle::Body, theme::Role::Bad))
    , m_overlay(nullptr)
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *write = primaryButton(tr("E&xport…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(write, QDialogButtonBox::AcceptRole);
    m_error->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("What is written"), theme::TextStyle::Strong));
    layout->addWidget(makeKinds(organization));
    layout->addSpacing(6);
    layout->addWidget(plainLabel(tr("As what"), theme::TextStyle::Strong));
    layout->addWidget(makeFormats());
    layout->addWidget(wrappedLabel(tr("With names and as of %1: keep it as carefully as this file. Importing it again changes "
                                      "nothing.")
                                       .arg(locale().toString(asOf.date(), QLocale::LongFormat)),
                                   theme::TextStyle::Body, theme::Role::Muted));
    layout->addStretch(1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    write->setDefault(true); // which a button outside of a dialog cannot be
    m_overlay = new ProgressOverlay(this);
    resize(theme::scaled(firstWidth), sizeHint().height());
    keepFitting(this);
    m_kinds->button(int(ImportKind::People))->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_error->hide();
        Q_EMIT wanted(kind(), format());
    });
}

QWidget *ExportDialog::makeKinds(const Organization &organization)
{
    auto *kinds = new QWidget;
    auto *layout = new QVBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto people = int(organization.members.size());
    const auto teams = int(organization.teams.size());
    addChoice(layout, m_kinds, int(ImportKind::People), tr("&People"),
              tr("%n person(s): names, email, role, teams with share and days, and the latest level in each competency.",
                 nullptr, people))
        ->setChecked(true);
    addChoice(layout, m_kinds, int(ImportKind::Ratings), tr("&Ratings, one in each row"),
              tr("Every rating there has been, with its day, source, rater and note."));
    addChoice(layout, m_kinds, int(ImportKind::Matrix), tr("Ratings &matrix"),
              tr("A row for each person and rater, a column for each competency, as in the grid."));
    addChoice(layout, m_kinds, int(ImportKind::Teams), tr("&Teams"),
              tr("%n team(s), with the change and complexity they face and who leads them.", nullptr, teams));
    return kinds;
}

QWidget *ExportDialog::makeFormats()
{
    auto *formats = new QWidget;
    auto *layout = new QVBoxLayout(formats);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    addChoice(layout, m_formats, int(TableFormat::Xlsx), tr("&Spreadsheet (.xlsx)"), tr("For Excel and LibreOffice."))
        ->setChecked(true);
    addChoice(layout, m_formats, int(TableFormat::Text), tr("Text (.&csv)"), tr("For any other program: commas, UTF-8."));
    return formats;
}

ImportKind ExportDialog::kind() const { return ImportKind(m_kinds->checkedId()); }
TableFormat ExportDialog::format() const { return TableFormat(m_formats->checkedId()); }

void ExportDialog::sayError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

} // namespace evenkeel
