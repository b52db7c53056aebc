// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrolled_page.h"

#include "app/theme/theme.h"

#include <QVBoxLayout>

namespace evenkeel {

namespace {

class LowItem : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    int heightForWidth(int width) const override { return minimumHeightForWidth(width); }
    QSize minimumSize() const override { return {0, QWidgetItem::minimumSize().height()}; } // it may have to be cut: not higher for it
};

} // namespace

ScrolledPage::ScrolledPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::ClickFocus); // Tab goes to what is in it, which is scrolled to and hands on the keys that scroll
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // From the outside in: a widget that is put into another one is styled anew, with all that it holds.
    setWidget(makeContent());
}

QVBoxLayout *ScrolledPage::column() const { return static_cast<QVBoxLayout *>(widget()->layout()); }

QWidget *ScrolledPage::makeContent()
{
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    theme::setLook(content, theme::Look::Page);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 4, 18, 14);
    column->setSpacing(12);
    return content;
}

void ScrolledPage::setContent(QWidget *content)
{
    QWidget *before = takeWidget();
    before->hide();
    before->deleteLater();
    setWidget(content);
}

void addLow(QBoxLayout *layout, QWidget *widget, int stretch)
{
    layout->insertItem(layout->count(), new LowItem(widget));
    layout->setStretch(layout->count() - 1, stretch);
}

} // namespace evenkeel
