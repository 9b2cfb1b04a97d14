// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/choice_names.h"

#include <QCoreApplication>

namespace explorer {

namespace {

struct ChoiceNames {
    Q_DECLARE_TR_FUNCTIONS(explorer::ChoiceNames)
};

} // namespace

QString familyTitle(activation::Family family) {
    switch (family) {
    case activation::Family::Saturating:
        return ChoiceNames::tr("Saturating");
    case activation::Family::Rectifier:
        return ChoiceNames::tr("Rectifiers");
    case activation::Family::Shrinkage:
        return ChoiceNames::tr("Shrinkage");
    case activation::Family::SelfGated:
        return ChoiceNames::tr("Self-gated");
    case activation::Family::Vector:
        return ChoiceNames::tr("Of several inputs");
    case activation::Family::Further:
        return ChoiceNames::tr("Further");
    }
    return {};
}

QStringList layoutNames() {
    return {ChoiceNames::tr("Everything in one panel"),
            ChoiceNames::tr("Gradients below their functions"),
            ChoiceNames::tr("One panel for each function")};
}

QStringList legendPlaceNames() {
    return {ChoiceNames::tr("Where there is room"), ChoiceNames::tr("Top left"),
            ChoiceNames::tr("Top right"),           ChoiceNames::tr("Bottom left"),
            ChoiceNames::tr("Bottom right"),        ChoiceNames::tr("Above the plot"),
            ChoiceNames::tr("Right of the plot"),   ChoiceNames::tr("At the curves' ends")};
}

QStringList dashUseNames() {
    return {ChoiceNames::tr("Gradients from functions"),
            ChoiceNames::tr("Functions from each other")};
}

QStringList dashNames() {
    return {ChoiceNames::tr("From the palette"), ChoiceNames::tr("Solid"),
            ChoiceNames::tr("Dashed"),           ChoiceNames::tr("Dotted"),
            ChoiceNames::tr("Dash-dotted"),      ChoiceNames::tr("Long dashes"),
            ChoiceNames::tr("Dash and two dots")};
}

QStringList markerNames() {
    return {ChoiceNames::tr("From the palette"),
            ChoiceNames::tr("None"),
            ChoiceNames::tr("Circle"),
            ChoiceNames::tr("Square"),
            ChoiceNames::tr("Triangle"),
            ChoiceNames::tr("Diamond"),
            ChoiceNames::tr("Cross"),
            ChoiceNames::tr("Plus")};
}

QStringList placementNames() {
    return {ChoiceNames::tr("Through the origin"), ChoiceNames::tr("A frame around the plot")};
}

QStringList playModeNames() {
    return {ChoiceNames::tr("Once"), ChoiceNames::tr("Over and over"),
            ChoiceNames::tr("Back and forth")};
}

} // namespace explorer
