// SPDX-License-Identifier: GPL-3.0-or-later
// One parameter of one curve: its name, a slider and a number field that say the same.
#pragma once

#include "model/document/edit_burst.h"
#include "model/document/explorer_document.h"
#include "model/document/slider_track.h"
#include "model/functions/parameter_scale.h"

#include <activation/function.h>

#include <QWidget>

class QLabel;

namespace explorer {

class NumberField;
class ParameterSlider;
class ProblemLabel;
class SliderPlay;

class ParameterRow : public QWidget {
    Q_OBJECT

public:
    ParameterRow(ExplorerDocument& document, SliderPlay& play, int curveKey,
                 activation::FunctionPtr function, std::size_t index, QWidget* parent = nullptr);

    void showState(); // brings slider and field to the document
    int nameWidth() const;
    void setNameWidth(int width);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitField();
    const activation::Parameter& parameter() const { return m_function->parameters[m_index]; }
    PlayedSlider slider() const { return {m_curveKey, m_index}; }
    // Null where the document has lost the curve, or has another function under its key.
    const CurveState* curve() const;
    QString problemOf(double value) const;
    bool change(double value, Gesture gesture); // gives whether the value can be
    void sliderMoved(int position);
    void showProblem(const QString& problem);

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    int m_curveKey;
    activation::FunctionPtr m_function;
    std::size_t m_index;
    ParameterScale m_scale;
    QLabel* m_name;
    ParameterSlider* m_slider;
    NumberField* m_field;
    ProblemLabel* m_problem;
    Gesture m_dragGesture;
    EditBurst m_burst;
};

} // namespace explorer
