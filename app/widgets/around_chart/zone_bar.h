// SPDX-License-Identifier: GPL-3.0-or-later
// Below the chart while it shows zones: whose they are, and below which slope a function is
// saturated.
#pragma once

#include "model/document/edit_burst.h"
#include "model/document/explorer_document.h"

#include <QWidget>

class QComboBox;

namespace explorer {

class NumberField;
class ParameterSlider;

class ZoneBar : public QWidget {
    Q_OBJECT

public:
    explicit ZoneBar(ExplorerDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectThreshold();
    void showState();
    void showCurves();
    void setThreshold(double threshold);
    void fitField();

    ExplorerDocument& m_document;
    QComboBox* m_curve;
    ParameterSlider* m_slider;
    NumberField* m_field;
    Gesture m_dragGesture;
    EditBurst m_burst;
};

} // namespace explorer
