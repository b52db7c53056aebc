// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_accessible.h"

#include "app/charts/chart_canvas.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

/// One spot by its position. It looks the spot up each time it is asked, since figures change while readers
/// hold it.
class AccessibleSpot : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleSpot(ChartCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_canvas && m_index < m_canvas->spots().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override
    {
        return isValid() && spot().leadsOn() ? QAccessible::Button : QAccessible::StaticText;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return spot().lines.value(0);
        case QAccessible::Description:
            return spot().lines.mid(1).join(u", "_s);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = spot().box.toAlignedRect();
        return QRect(m_canvas->mapToGlobal(box.topLeft()), box.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_canvas->hasFocus() && m_canvas->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool acts = type == QAccessible::ActionInterface;
        return acts ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (isValid() && spot().leadsOn())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_canvas->setFocus();
            m_canvas->setCurrent(m_index);
        } else if (name == pressAction()) {
            m_canvas->activate(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Spot &spot() const { return m_canvas->spots()[m_index]; }

    QPointer<ChartCanvas> m_canvas; // readers may hold a spot longer than its chart lives
    int m_index;
};

class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(ChartCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Chart)
    {
    }

    ~AccessibleCanvas() override
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(canvas()->spots().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            const QAccessible::Id id
                = QAccessible::registerAccessibleInterface(new AccessibleSpot(canvas(), index));
            known = m_children.emplace(index, id).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(canvas()->spotAt(canvas()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return canvas()->hasFocus() ? child(canvas()->current()) : nullptr;
    }

private:
    ChartCanvas *canvas() const { return static_cast<ChartCanvas *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new AccessibleCanvas(canvas) : nullptr;
}

} // namespace

void installAccessibleCharts()
{
    QAccessible::installFactory(accessibleChart); // known ones are not added again
}

} // namespace evenkeel::charts
