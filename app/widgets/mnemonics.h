// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QApplication;
class QMenu;

namespace evenkeel {

/// Captions that stand together, each with the mark of a letter that no other one has: the one it came with where that
/// is free, else the first letter of a word, else any. One that finds no free letter has none.
QStringList withMnemonics(const QStringList &captions);

/// A caption as it is read: "&&" is a "&", any other "&" marks a mnemonic.
QString withoutMnemonic(const QString &caption);

/// Of the menu's entries.
void giveMnemonics(QMenu &menu);
/// Of everything in a window that has a caption and is seen. Beside a menu bar, whose letters come first, only what comes
/// with a letter has one.
void giveMnemonics(QWidget &window);

/// Sees to it that in every menu, menu bar and dialog that comes up each entry, button and field is reached with Alt and
/// a letter of its own, whatever the captions are and in whatever language, and that nothing in a window takes a letter of
/// its menu bar.
class Mnemonics : public QObject
{
    Q_OBJECT

public:
    explicit Mnemonics(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveSoon(QWidget *window);
    void giveNow();

    std::vector<QPointer<QWidget>> m_waiting;
};

} // namespace evenkeel
