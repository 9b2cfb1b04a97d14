// SPDX-License-Identifier: GPL-3.0-or-later
// The document's chart on a whole screen, for a class: large, moved by keys, with its sliders in a
// strip. It changes the same document as the window, so what is saved is an ordinary session.
#pragma once

#include "model/slider_play.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace explorer {

class KeyCard;
class LiveChart;
class PresentationKeys;
class PresentationStrip;

class PresentationWindow : public QWidget {
    Q_OBJECT

public:
    PresentationWindow(ExplorerDocument& document, SliderPlay& play);

    LiveChart& chart() { return *m_chart; }

signals:
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void showStyle();
    void echo(const QKeyEvent& event);

    ExplorerDocument& m_document;
    LiveChart* m_chart;
    PresentationKeys* m_keys;
    PresentationStrip* m_strip;
    KeyCard* m_card;
    QLabel* m_echo;
    QTimer m_echoTimer;
    bool m_echoesKeys = false;
};

} // namespace explorer
