// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_window.h"

#include "app/theme/plain_text.h"
#include "app/theme/theme.h"
#include "app/widgets/fitting.h"
#include "app/widgets/labels.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr QSize firstSize{880, 560};

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(".evenkeel"_L1, Qt::CaseInsensitive) ? path : QString();
}

/// Where a file lies, with the home folder as people write it.
QString shownFolder(const QFileInfo &file)
{
    const QString home = QDir::homePath();
    const QString folder = file.absolutePath();
    const bool isBelowHome = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isBelowHome ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

StartWindow::StartWindow(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    setWindowTitle(tr("Evenkeel"));
    theme::setLook(this, theme::Look::Page);
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 36, 36, 36);
    layout->setSpacing(36);
    layout->addWidget(makeChoices(), 1);
    layout->addWidget(makeRecent(), 1);
    connect(&m_preferences, &Preferences::recentFilesChanged, this, &StartWindow::refreshRecent);
    refreshRecent();
    resize(theme::scaled(firstSize.width()), theme::scaled(firstSize.height()));
    keepFitting(this);
}

QWidget *StartWindow::makeChoices()
{
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(theme::applicationIcon().pixmap(56, 56));
    layout->addWidget(mark);
    layout->addWidget(plainLabel(tr("Evenkeel"), theme::TextStyle::Figure));
    layout->addWidget(wrappedLabel(tr("See whether each team has enough management and leadership for what lies ahead. "
                                      "In times of change you need the right amount of both."),
                                   theme::TextStyle::Body, theme::Role::Muted));
    layout->addSpacing(12);

    QPushButton *makeNew = primaryButton(tr("&New organization…"));
    auto *open = new QPushButton(tr("&Open a file…"));
    auto *sample = new QPushButton(tr("&Try the sample organization"));
    makeNew->setShortcut(QKeySequence::New);
    open->setShortcut(QKeySequence::Open);
    for (QPushButton *button : {makeNew, open, sample})
        layout->addWidget(button);
    layout->addWidget(wrappedLabel(tr("The sample is made up: a county's IT department with some seventy people. "
                                      "You get a copy of your own to play with."),
                                   theme::TextStyle::Caption, theme::Role::Muted));
    layout->addStretch(1);
    QPushButton *preferences = linkButton(tr("&Preferences…"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(preferences, &QPushButton::clicked, this, &StartWindow::preferencesWanted);
    layout->addWidget(preferences);
    layout->addWidget(wrappedLabel(tr("What you enter is stored on this computer only."), theme::TextStyle::Caption,
                                   theme::Role::Muted));
    connect(makeNew, &QPushButton::clicked, this, &StartWindow::newFileWanted);
    connect(open, &QPushButton::clicked, this, &StartWindow::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartWindow::sampleWanted);

    auto *quit = new QAction(this);
    quit->setShortcuts({QKeySequence(u"Ctrl+Q"_s), QKeySequence(QKeySequence::Close)});
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
    return choices;
}

QWidget *StartWindow::makeRecent()
{
    auto *recent = new QFrame;
    theme::setLook(recent, theme::Look::Card);
    auto *layout = new QVBoxLayout(recent);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->addWidget(plainLabel(tr("Recent files"), theme::TextStyle::Heading));
    m_noRecent = wrappedLabel({}, theme::TextStyle::Body, theme::Role::Muted);
    m_recent = new QListWidget;
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    QPushButton *clear = linkButton(tr("Clear this list"));
    layout->addWidget(m_noRecent);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    layout->addWidget(clear);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT fileWanted(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &StartWindow::showRecentMenu);
    connect(clear, &QPushButton::clicked, &m_preferences, &Preferences::clearRecentFiles);
    connect(&m_preferences, &Preferences::recentFilesChanged, clear,
            [this, clear] { clear->setVisible(!m_preferences.recentFiles().isEmpty()); });
    clear->setVisible(!m_preferences.recentFiles().isEmpty());
    return recent;
}

void StartWindow::showRecentMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_recent->itemAt(at);
    if (!item)
        return;
    const QString path = item->data(Qt::UserRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, path] { Q_EMIT fileWanted(path); });
    menu->addAction(tr("Show the folder"), this,
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    menu->addSeparator();
    menu->addAction(tr("Take off this list"), this, [this, path] { m_preferences.removeRecentFile(path); });
    menu->popup(m_recent->viewport()->mapToGlobal(at));
}

void StartWindow::refreshRecent()
{
    m_recent->clear();
    for (const QString &path : m_preferences.recentFiles()) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.fileName() + u'\n' + shownFolder(file), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(theme::asHtml(path));
    }
    const bool isEmpty = m_recent->count() == 0;
    m_recent->setVisible(!isEmpty);
    m_noRecent->setVisible(isEmpty);
    m_noRecent->setText(m_preferences.keepsRecentFiles()
                            ? tr("The files that you open will be listed here.")
                            : tr("No list of recent files is kept. It can be switched on in the preferences."));
    if (!isEmpty)
        m_recent->setCurrentRow(0);
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileWanted(droppedFile(event->mimeData()));
}

} // namespace evenkeel
