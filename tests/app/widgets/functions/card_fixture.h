// SPDX-License-Identifier: GPL-3.0-or-later
// One function's card in a window, with its rows' sliders and fields by the parameters' names.
#pragma once

#include "model/document/explorer_document.h"
#include "model/document/slider_play.h"
#include "support/controls.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/functions/curve_cards.h"

#include <activation/catalogue.h>

#include <QLabel>
#include <QTest>

namespace explorer {

struct CardFixture {
    explicit CardFixture(const QString& functionId)
        : function(activation::findFunction(functionId.toStdString()))
        , play(document)
        , cards(document, play) {
        document.edit("Show it", {}, [&](ExplorerState& state) {
            state.curves.clear();
            key = addCurve(state, functionId);
        });
        document.undoStack()->clear();
        cards.resize(480, 700);
        cards.show();
        isReady = QTest::qWaitForWindowActive(&cards);
    }

    ParameterSlider& slider(const QString& parameter) {
        return control<ParameterSlider>(cards, nameOf(parameter) + ", slider");
    }
    NumberField& field(const QString& parameter) {
        return control<NumberField>(cards, nameOf(parameter));
    }
    double value(const QString& parameter) const {
        const auto index = activation::parameterIndex(*function, parameter.toStdString());
        return document.state().curve(key)->parameters[*index];
    }
    // The sentence under a field, empty where none is shown.
    QString shownProblem() const {
        for (const QLabel* label : cards.findChildren<QLabel*>()) {
            if (label->accessibleName() == "Problem" && label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
    int steps() { return document.undoStack()->count(); }
    void undo() { document.undoStack()->undo(); }

    activation::FunctionPtr function;
    ExplorerDocument document;
    SliderPlay play;
    CurveCards cards;
    int key = 0;
    bool isReady = false;

private:
    QString nameOf(const QString& parameter) const {
        return QString("%1 of %2").arg(parameter, QString::fromStdString(function->name));
    }
};

} // namespace explorer
