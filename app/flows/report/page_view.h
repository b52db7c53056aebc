// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printed_document.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <memory>

namespace evenkeel {

/// One page of a document, as large as the widget allows, painted by the same code that prints it.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// `page` counts from 0 and exists; a null document shows nothing.
    void show(std::shared_ptr<const PrintedDocument> document, int page);

    QSize sizeHint() const override { return {760, 520}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    /// The wheel or a key asks for another page: so many further on.
    void stepRequested(int pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::shared_ptr<const PrintedDocument> m_document;
    int m_page = 0;
    int m_wheel = 0;
};

/// The pages as small pictures with their numbers, each painted when it is first seen.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr int thumbnailWidth = 112;

    void show(std::shared_ptr<const PrintedDocument> document);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPixmap thumbnail(int page) const;

    std::shared_ptr<const PrintedDocument> m_document;
    mutable QHash<int, QPixmap> m_thumbnails;
};

} // namespace evenkeel
