// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zone_bar.h"

#include "figure/curve_label.h"
#include "figure/curve_reading.h"
#include "widgets/parameter_slider.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

// The slider is logarithmic, from a thousandth to one.
constexpr int positions = 120;
constexpr double decades = 3;

double thresholdAt(int position) {
    const double exact = std::pow(10.0, decades * (static_cast<double>(position) / positions - 1));
    const double digits = std::pow(10.0, std::floor(std::log10(exact)) - 1);
    return std::round(exact / digits) * digits;
}

int positionOf(double threshold) {
    return static_cast<int>(std::lround((std::log10(threshold) / decades + 1) * positions));
}

} // namespace

ZoneBar::ZoneBar(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_curve(new QComboBox)
    , m_threshold(new ParameterSlider)
    , m_value(new QLabel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    auto* whose = new QLabel(tr("&Zones of"));
    whose->setBuddy(m_curve);
    m_curve->setAccessibleName(tr("Function whose zones are shown"));
    auto* below = new QLabel(tr("&saturated where |f′| is below"));
    below->setBuddy(m_threshold);
    m_threshold->setAccessibleName(tr("Threshold of saturation"));
    m_threshold->setRange(0, positions);
    m_threshold->setMinimumWidth(80);
    m_value->setMinimumWidth(m_value->fontMetrics().horizontalAdvance(QStringLiteral("0.0000")));
    row->addWidget(whose);
    row->addWidget(m_curve);
    row->addSpacing(12);
    row->addWidget(below);
    row->addWidget(m_threshold, 1);
    row->addWidget(m_value);
    connect(m_curve, &QComboBox::activated, this, [this](int index) {
        m_document.edit(tr("Choose the zones"), {}, [&](ExplorerState& state) {
            state.teaching.zonedCurve = m_curve->itemData(index).toInt();
        });
    });
    connect(m_threshold, &ParameterSlider::gestureStarted, this,
            [this] { m_gesture = m_document.newGesture(); });
    connect(m_threshold, &ParameterSlider::gestureEnded, this, [this] { m_gesture = {}; });
    connect(m_threshold, &ParameterSlider::resetRequested, this,
            [this] { m_threshold->setValue(positionOf(TeachingState().saturationThreshold)); });
    connect(m_threshold, &QSlider::valueChanged, this, &ZoneBar::moved);
    connect(&document, &ExplorerDocument::changed, this, [this](const StateChange& change) {
        if (change.teaching || change.curveList || change.presentation) {
            showState();
        }
    });
    showState();
}

void ZoneBar::showState() {
    const ExplorerState& state = m_document.state();
    setVisible(state.teaching.showsZones);
    if (!state.teaching.showsZones) {
        return;
    }
    m_curve->clear();
    for (const CurveState& curve : state.curves) {
        m_curve->addItem(curveLabel(state, curve, activation::Quantity::Value), curve.key);
    }
    m_curve->setCurrentIndex(std::max(0, m_curve->findData(state.teaching.zonedCurve)));
    // In a grid each panel has the zones of its own function.
    m_curve->setEnabled(state.layout.arrangement != FigureLayout::Grid);
    const double threshold = state.teaching.saturationThreshold;
    const QSignalBlocker quiet(m_threshold);
    m_threshold->setValue(positionOf(threshold));
    m_value->setText(readingText(threshold, 3));
}

void ZoneBar::moved(int position) {
    m_document.edit(tr("Change the threshold of saturation"), m_gesture, [&](ExplorerState& state) {
        state.teaching.saturationThreshold = thresholdAt(position);
    });
}

} // namespace explorer
