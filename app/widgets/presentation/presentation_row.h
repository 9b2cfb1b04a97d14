// SPDX-License-Identifier: GPL-3.0-or-later
// One slider of the presentation, behind the digit, the line and the name of its function.
#pragma once

#include "model/document/slider_play.h"
#include "style/figure_style.h"

#include <QWidget>

class QLabel;

namespace explorer {

class LineSwatch;
class ParameterRow;

class PresentationRow : public QWidget {
    Q_OBJECT

public:
    // The slider has to be one of the document's.
    PresentationRow(ExplorerDocument& document, SliderPlay& play, const PlayedSlider& slider,
                    QWidget* parent = nullptr);

    const PlayedSlider& slider() const { return m_slider; }

    void setCurrent(bool isCurrent); // the one that keys move
    // It hides while the parameter has no say.
    void showState(const FigureStyle& style);

private:
    ExplorerDocument& m_document;
    PlayedSlider m_slider;
    QLabel* m_mark;
    LineSwatch* m_swatch;
    QLabel* m_name;
    ParameterRow* m_row;
};

} // namespace explorer
