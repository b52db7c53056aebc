// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/preferences/preferences_dialog.h"

#include "app/widgets/field_error.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented_control.h"
#include "core/edit/settings_verbs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int firstWidth = 560;

QLabel *note(const QString &text) { return wrappedLabel(text, theme::TextStyle::Caption, theme::Role::Muted); }

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, Session *session, bool takesEdits, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_session(session)
    , m_theme(new SegmentedControl(tr("Theme")))
    , m_textSize(new QComboBox)
    , m_direction(new SegmentedControl(tr("After a rating")))
    , m_keepsRecent(new QCheckBox(tr("Keep a list of recent files")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    addLooks(form);
    addHabits(form);
    if (m_session)
        addName(form, takesEdits);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(&m_preferences, &Preferences::themeChanged, this, &PreferencesDialog::follow);
    connect(&m_preferences, &Preferences::textSizeChanged, this, &PreferencesDialog::follow);
    connect(&m_preferences, &Preferences::ratingDirectionChanged, this, &PreferencesDialog::follow);
    connect(&m_preferences, &Preferences::recentFilesChanged, this, &PreferencesDialog::follow);
    follow();
    resize(theme::scaled(firstWidth), sizeHint().height());
    keepFitting(this);
}

PreferencesDialog::~PreferencesDialog()
{
    if (m_name)
        m_name->disconnect(this); // a field that loses the keyboard now has nobody to tell
}

void PreferencesDialog::addLooks(QFormLayout *form)
{
    m_theme->setSegments({tr("As the system"), tr("Light"), tr("Dark")});
    connect(m_theme, &SegmentedControl::currentChanged, this,
            [this](int at) { m_preferences.setTheme(ThemeChoice(at)); });
    form->addRow(tr("Theme"), m_theme);

    for (const int percent : Preferences::textSizes)
        m_textSize->addItem(percent == Preferences::normalTextSize ? tr("100 %, as the system") : tr("%1 %").arg(percent), percent);
    connect(m_textSize, &QComboBox::activated, this,
            [this](int at) { m_preferences.setTextSize(m_textSize->itemData(at).toInt()); });
    form->addRow(tr("Size of text"), m_textSize);
}

void PreferencesDialog::addHabits(QFormLayout *form)
{
    m_direction->setSegments({tr("↓ Down"), tr("→ Across")});
    connect(m_direction, &SegmentedControl::currentChanged, this,
            [this](int at) { m_preferences.setRatingDirection(at == 1 ? RatingDirection::Across : RatingDirection::Down); });
    form->addRow(tr("After a rating"), m_direction);
    form->addRow(QString(), note(tr("Down: one competency for everybody, with its levels in view. Across: one person "
                                    "after the other.")));
    connect(m_keepsRecent, &QCheckBox::clicked, &m_preferences, &Preferences::setKeepsRecentFiles);
    form->addRow(QString(), m_keepsRecent);
}

void PreferencesDialog::addName(QFormLayout *form, bool takesEdits)
{
    m_name = new QLineEdit(m_session->organization().settings.raterName.text());
    m_name->setReadOnly(!takesEdits);
    m_nameError = new FieldError(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, &PreferencesDialog::takeName);
    connect(m_name, &QLineEdit::textEdited, m_nameError, &FieldError::clearError);
    connect(m_session, &Session::changed, this, [this] {
        if (!m_name->isModified())
            m_name->setText(m_session->organization().settings.raterName.text());
    });
    form->addRow(tr("Your name, as the one who rates"), m_name);
    form->addRow(QString(), m_nameError);
    form->addRow(QString(), note(tr("Stands in this file, as the rater of what you rate from now on.")));
}

void PreferencesDialog::follow()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_theme), QSignalBlocker(m_textSize), QSignalBlocker(m_direction)};
    m_theme->setCurrent(int(m_preferences.theme()));
    m_textSize->setCurrentIndex(m_textSize->findData(m_preferences.textSize()));
    m_direction->setCurrent(m_preferences.ratingDirection() == RatingDirection::Across ? 1 : 0);
    m_keepsRecent->setChecked(m_preferences.keepsRecentFiles());
}

bool PreferencesDialog::takeName()
{
    if (!m_name || !m_name->isModified())
        return true;
    const Result<> kept = m_session->run(edit::setRaterName(m_name->text()));
    m_nameError->say(kept ? QString() : kept.error().sentence);
    m_name->setModified(!kept);
    return bool(kept);
}

void PreferencesDialog::done(int result)
{
    if (takeName())
        QDialog::done(result);
    else
        m_name->setFocus();
}

} // namespace evenkeel
