// SPDX-License-Identifier: GPL-3.0-or-later
// The sliders of the functions in large type, over the presented chart; it is dragged away by hand.
#pragma once

#include "model/document/slider_play.h"
#include "style/figure_style.h"

#include <QFrame>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace explorer {

class PresentationHeads;
class PresentationRow;

class PresentationStrip : public QFrame {
    Q_OBJECT

public:
    PresentationStrip(ExplorerDocument& document, SliderPlay& play, QWidget* parent);

    void setFigureStyle(const FigureStyle& style);
    void showCurrent(const std::optional<PlayedSlider>& slider); // the one that keys move
    void place(); // at the foot of its parent, unless a hand has moved it

    // How much of its parent's foot it covers; nothing once it was moved or put away.
    int coveredHeight() const;

signals:
    void placed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void follow(const StateChange& change);
    std::vector<PlayedSlider> slidersInRows() const;
    void fillSoon();
    void fill();
    void showLook();
    void markCurrent();
    void bringCurrentIntoView();
    void fit();

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    FigureStyle m_style;
    QScrollArea* m_area;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
    PresentationHeads* m_heads = nullptr;
    QList<PresentationRow*> m_rows;
    std::optional<PlayedSlider> m_current;
    QPoint m_grabbedAt;
    bool m_awaitsFill = false;
    bool m_wasMoved = false;
};

} // namespace explorer
