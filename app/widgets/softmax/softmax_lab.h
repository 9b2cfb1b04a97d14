// SPDX-License-Identifier: GPL-3.0-or-later
// Softmax and its kin as what they are: from several inputs to as many outputs.
#pragma once

#include "model/document/explorer_document.h"

#include <activation/function.h>

#include <QDialog>
#include <QList>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace explorer {

class JacobianMap;
class OutputBars;
class ValueSlider;

class SoftmaxLab : public QDialog {
    Q_OBJECT

public:
    explicit SoftmaxLab(ExplorerDocument& document, QWidget* parent = nullptr);

    // What is set in it, for another one in another language.
    struct Setting {
        QString functionId;
        int count;
        double temperature;
        QList<double> inputs;
    };
    Setting setting() const;
    void set(const Setting& setting);

private:
    QWidget* makeInputs();
    QWidget* makeOutputs();
    void refresh();
    void addCurve(); // of the first input, the others where they stand
    std::size_t count() const;
    activation::FunctionPtr function() const;
    std::vector<double> parameters() const;

    ExplorerDocument& m_document;
    QComboBox* m_functions;
    QSpinBox* m_count;
    ValueSlider* m_temperature;
    QList<ValueSlider*> m_inputs;
    OutputBars* m_bars;
    JacobianMap* m_slopes;
};

} // namespace explorer
