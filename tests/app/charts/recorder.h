// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QStringList>

#include <cmath>

namespace evenkeel::charts {

/// What was drawn.
struct Recording
{
    QStringList texts; ///< Real ones; an outline is none.
    int pictures = 0;
    int patterns = 0; ///< Brushes that are neither empty nor solid.
    QList<QColor> colors; ///< That a pen or a brush had.
    QRectF bounds; ///< Of the shapes, in device units.

    QString allText() const { return texts.join(u'\n'); }
};

/// A surface that keeps what is drawn on it.
class Recorder
    : public QPaintDevice
    , private QPaintEngine
{
public:
    explicit Recorder(const QSize &size)
        : QPaintEngine(AllFeatures)
        , m_size(size)
    {}

    const Recording &recording() const { return m_recording; }

    QPaintEngine *paintEngine() const override { return const_cast<Recorder *>(this); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / 960;
        case PdmHeightMM: return m_size.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override
    {
        const auto note = [this](const QBrush &brush) {
            if (brush.style() != Qt::NoBrush && brush.style() != Qt::SolidPattern)
                ++m_recording.patterns;
            if (brush.style() != Qt::NoBrush)
                m_recording.colors.append(brush.color());
        };
        if (changed.state() & DirtyBrush)
            note(changed.brush());
        if ((changed.state() & DirtyPen) && changed.pen().style() != Qt::NoPen)
            note(changed.pen().brush());
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }

    /// A line comes in pieces where its font or its format changes: what goes on where the last one ended is one text.
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const bool goesOn = !m_recording.texts.isEmpty() && std::abs(at.y() - m_textEnd.y()) < 0.01
            && std::abs(at.x() - m_textEnd.x()) < 0.1;
        if (goesOn)
            m_recording.texts.last() += item.text();
        else
            m_recording.texts.append(item.text());
        m_textEnd = at + QPointF(item.width(), 0);
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++m_recording.pictures; }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { ++m_recording.pictures; }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { ++m_recording.pictures; }
    void drawPath(const QPainterPath &path) override { keep(path.boundingRect()); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        keep(QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
    }
    void drawLines(const QLineF *lines, int count) override
    {
        for (int index = 0; index < count; ++index)
            keep(QRectF(lines[index].p1(), lines[index].p2()).normalized());
    }
    void drawRects(const QRectF *rects, int count) override
    {
        for (int index = 0; index < count; ++index)
            keep(rects[index]);
    }
    void drawEllipse(const QRectF &rect) override { keep(rect); }

    void keep(const QRectF &shape) { m_recording.bounds = m_recording.bounds.united(m_transform.mapRect(shape)); }

    QSize m_size;
    Recording m_recording;
    QTransform m_transform;
    QPointF m_textEnd;
};

} // namespace evenkeel::charts
