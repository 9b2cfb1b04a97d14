// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/range_fields.h"

#include "widgets/controls/number_field.h"
#include "widgets/controls/plain_text.h"

#include <QCoreApplication>

namespace explorer {

namespace {

constexpr int widthInDigits = 11;
constexpr int leastDigits = 6;
constexpr double stepsOfAnAxis = 20; // of the arrow keys

struct RangeFields {
    Q_DECLARE_TR_FUNCTIONS(explorer::RangeFields)
};

NumberField* makeField(const QString& name) {
    auto* field = new NumberField;
    field->setAccessibleName(name);
    setPlainToolTip(*field, name);
    field->setMaximumWidth(field->fontMetrics().horizontalAdvance(u'0') * widthInDigits);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(u'0') * leastDigits);
    return field;
}

QString rangeProblem(const Range& range) {
    if (isDrawable(range)) {
        return {};
    }
    return range.low >= range.high
               ? RangeFields::tr("The range must begin below its end: %1 is not below %2.")
                     .arg(range.low)
                     .arg(range.high)
               : RangeFields::tr("The ends of the range are too close together, or too far apart, "
                                 "for numbers to tell places between them.");
}

// Shows now and with every change of the axes.
void follow(ExplorerDocument& document, NumberField* field, const std::function<void()>& show) {
    QObject::connect(&document, &ExplorerDocument::changed, field,
                     [show](const StateChange& change) {
                         if (change.axes) {
                             show();
                         }
                     });
    show();
}

} // namespace

NumberField* makeRangeField(ExplorerDocument& document, Range AxesState::*axis, double Range::*end,
                            const QString& name) {
    NumberField* field = makeField(name);
    field->setCheck([&document, axis, end](double value) {
        Range range = document.state().axes.*axis;
        range.*end = value;
        return rangeProblem(range);
    });
    QObject::connect(
        field, &NumberField::valueEntered, &document, [&document, axis, end](double value) {
            document.edit(RangeFields::tr("Set the range"), {},
                          [&](ExplorerState& state) { (state.axes.*axis).*end = value; });
        });
    follow(document, field, [&document, field, axis, end] {
        const Range& range = document.state().axes.*axis;
        field->setValue(range.*end);
        field->setStep((range.high - range.low) / stepsOfAnAxis);
    });
    return field;
}

NumberField* makeStepField(ExplorerDocument& document, double AxesState::*step,
                           const QString& name) {
    NumberField* field = makeField(name);
    field->setCheck([](double value) {
        return value >= 0
                   ? QString()
                   : RangeFields::tr("A step is above 0; 0 leaves the ticks to the program.");
    });
    QObject::connect(field, &NumberField::valueEntered, &document, [&document, step](double value) {
        document.edit(RangeFields::tr("Set the ticks"), {},
                      [&](ExplorerState& state) { state.axes.*step = value; });
    });
    follow(document, field,
           [&document, field, step] { field->setValue(document.state().axes.*step); });
    return field;
}

} // namespace explorer
