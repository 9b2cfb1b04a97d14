// SPDX-License-Identifier: GPL-3.0-or-later
// A document and its live chart in a window of a known size.
#pragma once

#include "chart/live_chart.h"
#include "model/document/explorer_document.h"
#include "support/controls.h"

#include <QChart>
#include <QLineSeries>
#include <QTest>

#include <cmath>

namespace explorer {

struct ChartFixture {
    // Shows these functions with their gradients in the view of the start.
    explicit ChartFixture(const QStringList& functionIds = {"sigmoid", "tanh", "relu"})
        : chart(document) {
        document.edit("Show functions", {}, [&](ExplorerState& state) {
            state.curves.clear();
            for (const QString& id : functionIds) {
                addCurve(state, id);
            }
        });
        document.undoStack()->clear();
        chart.resize(900, 640);
        chart.show();
        isExposed = QTest::qWaitForWindowExposed(&chart);
        chart.refresh();
    }

    int key(const QString& functionId) const {
        for (const CurveState& curve : document.state().curves) {
            if (curve.functionId == functionId) {
                return curve.key;
            }
        }
        return 0;
    }

    void setAxes(const Range& x, const Range& y) {
        document.edit("Set the view", {}, [&](ExplorerState& state) {
            state.axes.x = x;
            state.axes.y = y;
        });
        chart.refresh();
    }

    QList<QLineSeries*> series() {
        QList<QLineSeries*> lines;
        for (QAbstractSeries* one : chart.chart()->series()) {
            lines.append(qobject_cast<QLineSeries*>(one));
        }
        return lines;
    }

    const AxesState& axes() const { return document.state().axes; }
    QWidget& viewport() { return *chart.viewport(); }

    ExplorerDocument document;
    LiveChart chart;
    bool isExposed = false;
};

} // namespace explorer
