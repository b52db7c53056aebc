// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_file_dialog.h"

#include "app/widgets/field_error.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int firstWidth = 600;

struct CatalogChoice
{
    const char *id;
    const char *name;
    const char *about;
};

constexpr CatalogChoice choices[] = {
    {"kotter-short", QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "Kotter in &short"),
     QT_TRANSLATE_NOOP("evenkeel::NewFileDialog",
                       "Three processes a side: 6 ratings a person. Can be widened later without losing a rating.")},
    {"kotter", QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "Kotter in &full"),
     QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "Eight competencies a side: 16 ratings a person.")},
    {"opm-ecq-2006", QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "OPM executive core qualifications (2006)"),
     QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "The set of the United States federal government.")},
    {"", QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "A set of your own"),
     QT_TRANSLATE_NOOP("evenkeel::NewFileDialog", "Begins empty: type the names under Ratings > Competencies, or import them.")},
};

} // namespace

NewFileDialog::NewFileDialog(const QString &folder, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_folder(folder)
    , m_organization(new QLineEdit)
    , m_rater(new QLineEdit)
{
    setWindowTitle(tr("New organization"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rater->setPlaceholderText(tr("May stay empty"));
    m_organizationError = new FieldError(m_organization);
    m_raterError = new FieldError(m_rater);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Name of the &organization"), m_organization);
    form->addRow(QString(), m_organizationError);
    form->addRow(tr("&Your name, as the one who rates"), m_rater);
    form->addRow(QString(), m_raterError);
    form->addRow(tr("Competencies"), makeCatalogs());
    form->addRow(tr("F&ile"), makePlace());
    m_pathError = new FieldError(m_path);
    form->addRow(QString(), m_pathError);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *make = primaryButton(tr("Make the file"));
    buttons->addButton(make, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    make->setDefault(true); // which a button outside of a dialog cannot be
    resize(theme::scaled(firstWidth), sizeHint().height());
    keepFitting(this);

    connect(m_organization, &QLineEdit::textChanged, this, &NewFileDialog::suggestPath);
    connect(m_rater, &QLineEdit::textEdited, m_raterError, &FieldError::clearError);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFileDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestPath();
    m_organization->setFocus();
}

QWidget *NewFileDialog::makeCatalogs()
{
    auto *catalogs = new QWidget;
    auto *layout = new QVBoxLayout(catalogs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_catalogs = new QButtonGroup(this);
    for (const CatalogChoice &choice : choices) {
        auto *button = new QRadioButton(tr(choice.name));
        button->setAccessibleDescription(tr(choice.about));
        button->setProperty("catalog", QString::fromLatin1(choice.id));
        m_catalogs->addButton(button);
        layout->addWidget(button);
        QLabel *about = wrappedLabel(tr(choice.about), theme::TextStyle::Caption, theme::Role::Muted);
        about->setIndent(24);
        layout->addWidget(about);
    }
    m_catalogs->buttons().front()->setChecked(true);
    return catalogs;
}

QWidget *NewFileDialog::makePlace()
{
    auto *place = new QWidget;
    m_path = new QLineEdit;
    auto *browse = new QPushButton(tr("&Change…"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    place->setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, &NewFileDialog::browse);
    return place;
}

void NewFileDialog::suggestPath()
{
    m_organizationError->clearError();
    if (!m_isPathChosen)
        m_path->setText(QDir::toNativeSeparators(freePath(m_folder, fileNameFor(m_organization->text()))));
}

void NewFileDialog::browse()
{
    m_questions.askForFile(this,
                           {.purpose = FileQuestion::Purpose::Save,
                            .title = tr("Where the file goes"),
                            .filter = tr("Evenkeel files (*.evenkeel)"),
                            .suggestion = QDir::fromNativeSeparators(m_path->text()),
                            .suffix = u"evenkeel"_s},
                           [this](const QString &path) {
                               m_isPathChosen = true;
                               m_path->setText(QDir::toNativeSeparators(path));
                           });
}

NewFile NewFileDialog::file() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(".evenkeel"_L1, Qt::CaseInsensitive))
        path += ".evenkeel"_L1;
    return {.organization = m_organization->text(),
            .raterName = m_rater->text(),
            .catalog = m_catalogs->checkedButton()->property("catalog").toString(),
            .path = path};
}

void NewFileDialog::finish()
{
    m_pathError->clearError();
    if (const Result<Name> name = Name::from(m_organization->text()); !name) {
        m_organizationError->say(name.error().sentence);
        m_organization->setFocus();
        return;
    }
    if (const Result<Line> rater = Line::from(m_rater->text()); !rater) {
        m_raterError->say(rater.error().sentence);
        m_rater->setFocus();
        return;
    }
    const NewFile typed = file();
    if (typed.path.isEmpty() || !QFileInfo(typed.path).isAbsolute()) {
        m_pathError->say(tr("Say where the file goes, from the top folder on."));
        m_path->setFocus();
        return;
    }
    Q_EMIT wanted(typed);
}

void NewFileDialog::sayError(const QString &sentence)
{
    m_pathError->say(sentence);
    m_path->setFocus();
}

} // namespace evenkeel
