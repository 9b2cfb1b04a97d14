// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/softmax/softmax_lab.h"

#include "widgets/controls/plain_text.h"
#include "widgets/controls/value_slider.h"
#include "widgets/softmax/jacobian_map.h"
#include "widgets/softmax/output_bars.h"

#include <activation/catalogue.h>
#include <activation/vector_outputs.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr int mostInputs = 8;
constexpr double firstInputs[mostInputs] = {2, 1, 0, -1, 0, 0, 0, 0};

const activation::Parameter& parameterCalled(const char* id, const char* name) {
    const activation::FunctionPtr function = activation::findFunction(id);
    return function->parameters[*activation::parameterIndex(*function, name)];
}

} // namespace

SoftmaxLab::SoftmaxLab(ExplorerDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_functions(new QComboBox)
    , m_count(new QSpinBox)
    , m_temperature(new ValueSlider(QStringLiteral("T"), parameterCalled("softmax", "T")))
    , m_bars(new OutputBars)
    , m_slopes(new JacobianMap) {
    setWindowTitle(tr("Softmax as a vector"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        if (activation::hasVectorOutputs(*function)) {
            m_functions->addItem(QString::fromStdString(function->name),
                                 QString::fromStdString(function->id));
        }
    }
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeInputs(), 2);
    columns->addWidget(makeOutputs(), 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* add = buttons->addButton(tr("&Add as a Curve"), QDialogButtonBox::ActionRole);
    setPlainToolTip(*add, tr("Draw the first output in the figure while z1 varies"));
    add->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &SoftmaxLab::addCurve);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_functions, &QComboBox::currentIndexChanged, this, &SoftmaxLab::refresh);
    connect(m_count, &QSpinBox::valueChanged, this, &SoftmaxLab::refresh);
    connect(m_temperature, &ValueSlider::valueChanged, this, &SoftmaxLab::refresh);
    for (const ValueSlider* input : std::as_const(m_inputs)) {
        connect(input, &ValueSlider::valueChanged, this, &SoftmaxLab::refresh);
    }
    refresh();
}

QWidget* SoftmaxLab::makeInputs() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 12, 0);
    auto* form = new QFormLayout;
    m_functions->setAccessibleName(tr("Function"));
    m_count->setRange(2, mostInputs);
    m_count->setValue(4);
    m_count->setAccessibleName(tr("Number of inputs"));
    form->addRow(tr("&Function"), m_functions);
    form->addRow(tr("&Number of inputs"), m_count);
    column->addLayout(form);
    column->addWidget(m_temperature);
    setPlainToolTip(*m_temperature, tr("Temperature: the inputs are divided by it"));
    for (int i = 0; i < mostInputs; ++i) {
        m_inputs.append(
            new ValueSlider(QStringLiteral("z%1").arg(i + 1), parameterCalled("softmax", "z2")));
        m_inputs.last()->setValue(firstInputs[i]);
        column->addWidget(m_inputs.last());
    }
    column->addStretch(1);
    return box;
}

QWidget* SoftmaxLab::makeOutputs() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PlainLabel(tr("Outputs")));
    column->addWidget(m_bars, 1);
    column->addSpacing(10);
    column->addWidget(new PlainLabel(tr("Jacobian: the slope of each output in each input")));
    column->addWidget(m_slopes, 1);
    return box;
}

SoftmaxLab::Setting SoftmaxLab::setting() const {
    Setting setting{
        m_functions->currentData().toString(), m_count->value(), m_temperature->value(), {}};
    for (const ValueSlider* input : m_inputs) {
        setting.inputs.append(input->value());
    }
    return setting;
}

void SoftmaxLab::set(const Setting& setting) {
    m_functions->setCurrentIndex(m_functions->findData(setting.functionId));
    m_count->setValue(setting.count);
    m_temperature->setValue(setting.temperature);
    for (int i = 0; i < mostInputs; ++i) {
        m_inputs[i]->setValue(setting.inputs[i]);
    }
}

std::size_t SoftmaxLab::count() const {
    return static_cast<std::size_t>(m_count->value());
}

activation::FunctionPtr SoftmaxLab::function() const {
    return activation::findFunction(m_functions->currentData().toString().toStdString());
}

std::vector<double> SoftmaxLab::parameters() const {
    const activation::FunctionPtr chosen = function();
    std::vector<double> values = activation::defaultParameters(*chosen);
    values[*activation::parameterIndex(*chosen, "n")] = m_count->value();
    if (const auto temperature = activation::parameterIndex(*chosen, "T")) {
        values[*temperature] = m_temperature->value();
    }
    const std::size_t firstFixed = *activation::parameterIndex(*chosen, "z2");
    for (std::size_t i = 1; i < count(); ++i) {
        values[firstFixed + i - 1] = m_inputs[static_cast<int>(i)]->value();
    }
    return values;
}

void SoftmaxLab::refresh() {
    std::vector<double> inputs;
    for (int i = 0; i < mostInputs; ++i) {
        m_inputs[i]->setEnabled(i < m_count->value());
        if (i < m_count->value()) {
            inputs.push_back(m_inputs[i]->value());
        }
    }
    m_temperature->setEnabled(activation::parameterIndex(*function(), "T").has_value());
    if (const auto outputs = activation::vectorOutputs(*function(), inputs, parameters())) {
        m_bars->setValues(outputs->values);
        m_slopes->setOutputs(*outputs);
    }
}

void SoftmaxLab::addCurve() {
    m_document.edit(tr("Add %1").arg(m_functions->currentText()), {}, [&](ExplorerState& state) {
        const int key = explorer::addCurve(state, m_functions->currentData().toString());
        if (CurveState* curve = state.curve(key)) { // none where the figure is full
            curve->parameters = parameters();
        }
    });
}

} // namespace explorer
