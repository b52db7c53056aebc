// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/edit/catalog_verbs.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace evenkeel {

class SegmentedControl;
class TakeoverModel;

/// What taking over a catalog would do, competency by competency, and how it is wanted. Nothing is written here.
class TakeoverDialog : public QDialog
{
    Q_OBJECT

public:
    /// The organization is a copy. What is wanted begins with what keeps the past and every figure.
    TakeoverDialog(Catalog catalog, Organization organization, Day today, QWidget *parent);

    edit::CatalogOptions options() const;
    const edit::CatalogPlan &plan() const { return m_plan; }
    void say(const QString &sentence);

Q_SIGNALS:
    void wanted(const evenkeel::edit::CatalogOptions &options);

private:
    QWidget *makeOptions();
    void refresh();
    QString summary() const;

    Catalog m_catalog;
    Organization m_organization;
    Day m_today;
    edit::CatalogPlan m_plan;
    TakeoverModel *m_model;
    SegmentedControl *m_from;
    QCheckBox *m_retires;
    QCheckBox *m_carries;
    QCheckBox *m_takesTexts;
    QLabel *m_summary;
    QPushButton *m_take = nullptr;
};

} // namespace evenkeel
