// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/find/find_index.h"

#include <QLineEdit>

#include <functional>
#include <memory>

class QFrame;
class QListView;

namespace evenkeel {

class FoundModel;

/// A field to look for anything in. What is found drops down below it while one types; the arrow keys go through it,
/// Enter chooses, Escape goes back to where the keyboard was.
class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    using MakeIndex = std::function<std::shared_ptr<const FindIndex>()>;

    /// `makeIndex` is asked each time the search begins.
    explicit FindBox(MakeIndex makeIndex, QWidget *parent = nullptr);

    /// Takes the keyboard.
    void begin();
    /// What was typed is found anew: the file has changed.
    void refresh();

Q_SIGNALS:
    /// The field is empty again and the keyboard back where it was.
    void chosen(const evenkeel::Found &found, std::shared_ptr<const evenkeel::FindIndex> index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePopup();
    void search();
    void showPopup();
    void place();
    void step(int by);
    void setCurrent(int row);
    void choose(const QModelIndex &index);
    void leave();

    MakeIndex m_makeIndex;
    std::shared_ptr<const FindIndex> m_index;
    FoundModel *m_model;
    QFrame *m_popup = nullptr; ///< A child of the window: it may be wider than what the field stands in.
    QListView *m_list = nullptr;
    QPointer<QWidget> m_before; ///< Had the keyboard.
};

} // namespace evenkeel
