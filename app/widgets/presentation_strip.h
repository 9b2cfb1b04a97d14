// SPDX-License-Identifier: GPL-3.0-or-later
// The sliders of the functions in large type, over the presented chart; it is dragged away by hand.
#pragma once

#include "model/slider_play.h"

#include <QFrame>
#include <QHash>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace explorer {

class LineSwatch;
class ParameterRow;

class PresentationStrip : public QFrame {
    Q_OBJECT

public:
    PresentationStrip(ExplorerDocument& document, SliderPlay& play, QWidget* parent);

    void setTextSize(int pixels);
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
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Row {
        PlayedSlider slider;
        QLabel* mark;
        ParameterRow* row;
    };

    void follow(const StateChange& change);
    void fill();
    QWidget* makeHead(const CurveState& curve, int number) const;
    void addSlider(const PlayedSlider& slider);
    void fit();

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    QScrollArea* m_area;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<Row> m_rows;
    std::optional<PlayedSlider> m_current;
    QPoint m_grabbedAt;
    bool m_wasMoved = false;
};

} // namespace explorer
