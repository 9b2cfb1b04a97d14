// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the words and axes of a figure where they are seen: a double click on a title, a label or
// a name opens a field at its place, one on an axis' numbers the ends and ticks of the axis.
#pragma once

#include "figure/painting/figure_hit.h"
#include "model/document/explorer_document.h"

#include <QObject>
#include <QPointer>
#include <QTransform>

#include <functional>

class QLineEdit;
class QWidget;

namespace explorer {

class FigureEditing : public QObject {
    Q_OBJECT

public:
    // What the widget shows at the moment, and how the figure's points lie in it.
    struct View {
        const Figure* figure = nullptr; // none: nothing to edit now
        QTransform toWidget;
    };

    FigureEditing(ExplorerDocument& document, QWidget& widget, std::function<View()> view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<FigureHit> hitAt(const QPointF& place) const;
    void begin(const FigureHit& hit);
    void openText(const FigureHit& hit);
    void openAxis(const FigureHit& hit);
    void finish(bool isTaken);

    ExplorerDocument& m_document;
    QWidget& m_widget;
    std::function<View()> m_view;
    QPointer<QLineEdit> m_editor;
    FigureHit m_hit;
    bool m_showsHand = false;
};

} // namespace explorer
