// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace evenkeel {

/// Parts one below the other, scrolled down where they need more room than there is and never sideways: a name that
/// cannot be broken pushes nothing out of sight. Tab goes to what is in it.
class ScrolledPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledPage(QWidget *parent = nullptr);

    QVBoxLayout *column() const;

protected:
    /// Another content, with an empty column, that is not shown yet.
    static QWidget *makeContent();
    /// In place of the one before, which is hidden and goes when what it does is over.
    void setContent(QWidget *content);
};

/// Adds a child of the layout's own widget so that it asks for no more than the least height it can do with at its width,
/// and takes what is left over by its stretch. Qt's own item would ask for the height it likes best, and has all parts of
/// a column cut down alike where the column is as low as it can be.
void addLow(QBoxLayout *layout, QWidget *widget, int stretch = 0);

} // namespace evenkeel
