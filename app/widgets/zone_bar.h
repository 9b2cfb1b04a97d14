// SPDX-License-Identifier: GPL-3.0-or-later
// Below the chart while it shows zones: whose they are, and below which slope a function is
// saturated.
#pragma once

#include "model/explorer_document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace explorer {

class ParameterSlider;

class ZoneBar : public QWidget {
    Q_OBJECT

public:
    explicit ZoneBar(ExplorerDocument& document, QWidget* parent = nullptr);

private:
    void showState();
    void moved(int position);

    ExplorerDocument& m_document;
    QComboBox* m_curve;
    ParameterSlider* m_threshold;
    QLabel* m_value;
    Gesture m_gesture;
};

} // namespace explorer
