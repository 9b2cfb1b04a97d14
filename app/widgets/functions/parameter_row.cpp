// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/parameter_row.h"

#include "model/functions/parameter_problem_text.h"
#include "model/language/number_text.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/play_button.h"
#include "widgets/controls/problem_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace explorer {

namespace {

constexpr int fieldWidthInDigits = 10;

QString nameText(const activation::Parameter& parameter) {
    const QString name = QString::fromStdString(parameter.name);
    const QString symbol = QString::fromStdString(parameter.symbol);
    return symbol.isEmpty() || symbol == name ? name : QStringLiteral("%1  %2").arg(symbol, name);
}

} // namespace

ParameterRow::ParameterRow(ExplorerDocument& document, SliderPlay& play, int curveKey,
                           activation::FunctionPtr function, std::size_t index, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_play(play)
    , m_curveKey(curveKey)
    , m_function(std::move(function))
    , m_index(index)
    , m_scale(parameter())
    , m_name(new PlainLabel(nameText(parameter())))
    , m_slider(new ParameterSlider)
    , m_field(new NumberField)
    , m_problem(new ProblemLabel(tr("Problem"))) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_slider, 0, 1);
    layout->addWidget(m_field, 0, 2);
    layout->addWidget(m_problem, 1, 0, 1, 4);
    layout->setColumnStretch(1, 1);

    const QString functionName = QString::fromStdString(m_function->name);
    const QString parameterName = QString::fromStdString(parameter().name);
    layout->addWidget(
        new PlayButton(play, slider(), tr("%1 of %2").arg(parameterName, functionName)), 0, 3);
    const QString allowed = allowedRangeText(parameter().domain);
    const QString hint =
        tr("%1 of %2. Double click to go back to %3.")
            .arg(parameterName, functionName, exactNumberText(parameter().defaultValue)) +
        (allowed.isEmpty() ? QString() : u' ' + tr("Allowed: %1.").arg(allowed));
    setPlainToolTip(*m_name, hint);
    m_name->setBuddy(m_field);
    setPlainToolTip(*m_slider, hint);
    m_slider->setAccessibleName(tr("%1 of %2, slider").arg(parameterName, functionName));
    m_slider->setRange(0, m_scale.highestPosition());
    m_slider->setPageStep(std::max(1, m_scale.highestPosition() / 10));
    m_slider->setMinimumWidth(60);
    setPlainToolTip(*m_field, hint);
    m_field->setAccessibleName(tr("%1 of %2").arg(parameterName, functionName));
    fitField();
    m_field->setStep(parameter().isInteger ? 1 : parameter().step);
    m_field->setCheck([this](double value) { return problemOf(value); });

    connect(m_slider, &QSlider::valueChanged, this, &ParameterRow::sliderMoved);
    connect(m_slider, &ParameterSlider::gestureStarted, this, [this] {
        m_play.pause(slider()); // the hand has it now
        m_dragGesture = m_document.newGesture();
    });
    connect(m_slider, &ParameterSlider::playRequested, this, [this] { m_play.toggle(slider()); });
    connect(m_slider, &ParameterSlider::gestureEnded, this, [this] {
        m_dragGesture = {};
        showState(); // where a value was refused the handle goes back
    });
    connect(m_slider, &ParameterSlider::resetRequested, this, [this] {
        m_dragGesture = {};
        change(parameter().defaultValue, {});
    });
    connect(m_field, &NumberField::valueEntered, this,
            [this](double value) { change(value, m_burst.gesture(m_document)); });
    connect(m_field, &NumberField::problemChanged, this, &ParameterRow::showProblem);
    showState();
}

void ParameterRow::fitField() {
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(u'0') * fieldWidthInDigits);
}

void ParameterRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitField();
    }
}

int ParameterRow::nameWidth() const {
    return m_name->sizeHint().width();
}

void ParameterRow::setNameWidth(int width) {
    m_name->setFixedWidth(width);
}

const CurveState* ParameterRow::curve() const {
    const ExplorerState& state = m_document.state();
    const CurveState* present = state.curve(m_curveKey);
    return present && functionOf(state, present->functionId) == m_function ? present : nullptr;
}

void ParameterRow::showState() {
    const CurveState* present = curve();
    if (!present) {
        return;
    }
    const double value = present->parameters[m_index];
    m_field->setValue(value);
    const QSignalBlocker quiet(m_slider);
    // While the hand holds the slider it stays where the hand is.
    if (!m_slider->isSliderDown()) {
        m_slider->setValue(m_scale.positionOf(value));
    }
    const auto& isRelevant = parameter().isRelevant;
    setVisible(!isRelevant || isRelevant(present->parameters));
}

QString ParameterRow::problemOf(double value) const {
    const CurveState* present = curve();
    if (!present) {
        return {};
    }
    std::vector<double> values = present->parameters;
    values[m_index] = value;
    const auto problem = activation::checkParameters(*m_function, values);
    return problem ? parameterProblemText(*problem, *m_function, values) : QString();
}

bool ParameterRow::change(double value, Gesture gesture) {
    const QString problem = problemOf(value);
    showProblem(problem);
    if (!problem.isEmpty() || !curve()) {
        return false;
    }
    m_document.edit(
        tr("Change %1").arg(QString::fromStdString(parameter().name)), gesture,
        [&](ExplorerState& state) { state.curve(m_curveKey)->parameters[m_index] = value; });
    return true;
}

void ParameterRow::sliderMoved(int position) {
    const bool isDrag = m_dragGesture.id != Gesture::single;
    const bool isTaken =
        change(m_scale.valueAt(position), isDrag ? m_dragGesture : m_burst.gesture(m_document));
    if (!isTaken && !isDrag) {
        showState(); // as at the end of a drag
    }
}

void ParameterRow::showProblem(const QString& problem) {
    if (problem == m_problem->text()) {
        return;
    }
    m_problem->showProblem(problem);
    // The field says of itself what it has refused; a slider that is moved has to be told.
    m_slider->setAccessibleDescription(problem);
}

} // namespace explorer
