// SPDX-License-Identifier: GPL-3.0-or-later
// A slider whose handle comes to where it is clicked, so that a press and a drag are one gesture.
#pragma once

#include <QSlider>

namespace explorer {

class ParameterSlider : public QSlider {
    Q_OBJECT

public:
    explicit ParameterSlider(QWidget* parent = nullptr);

signals:
    void gestureStarted();
    void gestureEnded();
    void resetRequested(); // by a double click
    void playRequested();  // by the space bar

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace explorer
