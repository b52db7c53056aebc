// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// Where the mark stands before its letter; -1 where there is none.
qsizetype markIn(const QString &caption)
{
    for (qsizetype at = caption.indexOf(u'&'); at >= 0 && at + 1 < caption.size(); at = caption.indexOf(u'&', at + 2)) {
        if (caption[at + 1] != u'&')
            return at;
    }
    return -1;
}

/// A letter that every keyboard has.
bool isLetter(QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }

QString unmarked(const QString &caption)
{
    const qsizetype mark = markIn(caption);
    return mark < 0 ? caption : QString(caption).remove(mark, 1);
}

/// `caption` has no mark yet.
QString marked(const QString &caption, QSet<QChar> &taken)
{
    const qsizetype end = caption.indexOf(u'\t') < 0 ? caption.size() : caption.indexOf(u'\t'); // then come keys
    qsizetype best = -1;
    for (qsizetype at = 0; at < end; ++at) {
        if (!isLetter(caption[at]) || taken.contains(caption[at].toLower()))
            continue;
        if (at == 0 || caption[at - 1].isSpace()) {
            best = at;
            break;
        }
        if (best < 0)
            best = at;
    }
    if (best < 0)
        return caption;
    taken.insert(caption[best].toLower());
    return QString(caption).insert(best, u'&');
}

/// Something with a caption.
struct Captioned
{
    QString text;
    std::function<void(const QString &)> set;
};

void give(const std::vector<Captioned> &all)
{
    QStringList captions;
    for (const Captioned &each : all)
        captions.append(each.text);
    const QStringList given = withMnemonics(captions);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const QString &text = given[qsizetype(i)]; text != all[i].text)
            all[i].set(text);
    }
}

void gather(const QList<QAction *> &actions, std::vector<Captioned> &all)
{
    for (QAction *action : actions) {
        if (!action->isSeparator() && action->isVisible() && !qobject_cast<QWidgetAction *>(action))
            all.push_back({action->text(), [action](const QString &text) { action->setText(text); }});
    }
}

void gather(QWidget *widget, std::vector<Captioned> &all)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        all.push_back({button->text(), [button](const QString &text) { button->setText(text); }});
    } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
        all.push_back({label->text(), [label](const QString &text) { label->setText(text); }});
    } else if (auto *group = qobject_cast<QGroupBox *>(widget)) {
        all.push_back({group->title(), [group](const QString &text) { group->setTitle(text); }});
    } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            all.push_back({tabs->tabText(tab), [tabs, tab](const QString &text) { tabs->setTabText(tab, text); }});
    }
}

bool hasCaptions(const QWidget *window)
{
    return qobject_cast<const QDialog *>(window) || qobject_cast<const QMainWindow *>(window);
}

} // namespace

QStringList withMnemonics(const QStringList &captions)
{
    QStringList given;
    QSet<QChar> taken;
    for (const QString &caption : captions) {
        const qsizetype mark = markIn(caption);
        const bool isKept = mark >= 0 && !taken.contains(caption[mark + 1].toLower());
        if (isKept)
            taken.insert(caption[mark + 1].toLower());
        given.append(isKept ? caption : unmarked(caption));
    }
    for (QString &caption : given) {
        if (markIn(caption) < 0)
            caption = marked(caption, taken);
    }
    return given;
}

QString withoutMnemonic(const QString &caption)
{
    QString text;
    text.reserve(caption.size());
    for (qsizetype at = 0; at < caption.size(); ++at) {
        if (caption[at] == u'&' && ++at == caption.size())
            break;
        text += caption[at];
    }
    return text;
}

void giveMnemonics(QMenu &menu)
{
    std::vector<Captioned> all;
    gather(menu.actions(), all);
    give(all);
}

void giveMnemonics(QWidget &window)
{
    std::vector<Captioned> all;
    const auto *bar = window.findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (bar) {
        std::vector<Captioned> first;
        gather(bar->actions(), first);
        give(first);
        gather(bar->actions(), all); // with their letters, which come before those of the rest
    }
    const auto ofMenus = std::ptrdiff_t(all.size());
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            gather(widget, all);
    }
    if (bar) {
        const auto hasNone = [](const Captioned &each) { return markIn(each.text) < 0; };
        all.erase(std::remove_if(all.begin() + ofMenus, all.end(), hasNone), all.end());
    }
    give(all);
}

Mnemonics::Mnemonics(QApplication &application)
{
    application.installEventFilter(this);
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Show:
        if (auto *menu = qobject_cast<QMenu *>(widget))
            giveMnemonics(*menu);
        else if (hasCaptions(widget->window()))
            giveSoon(widget->window());
        break;
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
        if (qobject_cast<QMenuBar *>(widget))
            giveSoon(widget->window());
        break;
    case QEvent::KeyPress:
        // What was renamed since it came up gets its letter before the second key is down.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && hasCaptions(widget->window()))
            giveMnemonics(*widget->window());
        break;
    default:
        break;
    }
    return false;
}

/// Once for all that comes up at the same time.
void Mnemonics::giveSoon(QWidget *window)
{
    if (std::find(m_waiting.begin(), m_waiting.end(), window) != m_waiting.end())
        return;
    if (m_waiting.empty())
        QMetaObject::invokeMethod(this, &Mnemonics::giveNow, Qt::QueuedConnection);
    m_waiting.push_back(window);
}

void Mnemonics::giveNow()
{
    for (const QPointer<QWidget> &window : std::exchange(m_waiting, {})) {
        if (window)
            giveMnemonics(*window);
    }
}

} // namespace evenkeel
