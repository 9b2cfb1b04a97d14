// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/zone_bar.h"

#include "figure/layout/curve_label.h"
#include "figure/overlays/zone_annotations.h"
#include "mathematics/math_text.h"
#include "model/language/number_text.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/parameter_slider.h"
#include "widgets/controls/plain_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <cmath>

namespace explorer {

namespace {

// The slider is logarithmic, from a thousandth to one.
constexpr int positions = 120;
constexpr double decades = 3;
constexpr int fieldWidthInDigits = 8;
constexpr double fieldStep = 0.01;

double thresholdAt(int position) {
    const double exact = std::pow(10.0, decades * (static_cast<double>(position) / positions - 1));
    return QString::number(exact, 'g', 2).toDouble(); // 0.1 is the double that is written 0.1
}

int positionOf(double threshold) {
    return static_cast<int>(std::lround((std::log10(threshold) / decades + 1) * positions));
}

// Those that a choice offers: their keys, and what they are called.
QList<std::pair<int, QString>> shownCurves(const ExplorerState& state) {
    QList<std::pair<int, QString>> shown;
    for (const CurveState& curve : state.curves) {
        if (curve.isShown()) {
            shown.emplaceBack(curve.key,
                              plainMathText(curveLabel(state, curve, activation::Quantity::Value)));
        }
    }
    return shown;
}

} // namespace

ZoneBar::ZoneBar(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_curve(new QComboBox)
    , m_slider(new ParameterSlider)
    , m_field(new NumberField) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    auto* whose = new PlainLabel(tr("&Zones of"));
    whose->setBuddy(m_curve);
    m_curve->setAccessibleName(tr("Function whose zones are shown"));
    auto* below = new PlainLabel(tr("saturate&d where |f′| is below"));
    below->setBuddy(m_field);
    row->addWidget(whose);
    row->addWidget(m_curve);
    row->addSpacing(12);
    row->addWidget(below);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    connect(m_curve, &QComboBox::activated, this, [this](int index) {
        m_document.edit(tr("Choose the zones"), {}, [&](ExplorerState& state) {
            state.teaching.zonedCurve = m_curve->itemData(index).toInt();
        });
    });
    connectThreshold();
    connect(&document, &ExplorerDocument::changed, this, [this](const StateChange& change) {
        if (change.teaching || change.curveList || change.presentation ||
            !change.curves.isEmpty()) {
            showState();
        }
    });
    showState();
}

void ZoneBar::connectThreshold() {
    m_slider->setAccessibleName(tr("Threshold of saturation, slider"));
    m_slider->setRange(0, positions);
    m_slider->setMinimumWidth(80);
    m_field->setAccessibleName(tr("Threshold of saturation"));
    m_field->setStep(fieldStep);
    m_field->setCheck([](double value) {
        return value >= smallestThreshold && value <= largestThreshold
                   ? QString()
                   : tr("The threshold has to be a number from %1 to %2.")
                         .arg(exactNumberText(smallestThreshold),
                              exactNumberText(largestThreshold));
    });
    fitField();
    connect(m_slider, &ParameterSlider::gestureStarted, this,
            [this] { m_dragGesture = m_document.newGesture(); });
    connect(m_slider, &ParameterSlider::gestureEnded, this, [this] { m_dragGesture = {}; });
    connect(m_slider, &ParameterSlider::resetRequested, this,
            [this] { setThreshold(TeachingState().saturationThreshold); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { setThreshold(thresholdAt(position)); });
    connect(m_field, &NumberField::valueEntered, this, &ZoneBar::setThreshold);
}

void ZoneBar::fitField() {
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(u'0') * fieldWidthInDigits);
}

void ZoneBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitField();
    }
}

void ZoneBar::showState() {
    const ExplorerState& state = m_document.state();
    setVisible(state.teaching.showsZones);
    if (!state.teaching.showsZones) {
        return;
    }
    showCurves();
    const double threshold = state.teaching.saturationThreshold;
    m_field->setValue(threshold);
    // While the hand holds the slider it stays where the hand is.
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(threshold));
    }
}

// Names change with every frame while a slider plays: the list is kept where its curves stay.
void ZoneBar::showCurves() {
    const ExplorerState& state = m_document.state();
    const auto shown = shownCurves(state);
    bool isSameList = m_curve->count() == shown.size();
    for (int i = 0; isSameList && i < m_curve->count(); ++i) {
        isSameList = m_curve->itemData(i).toInt() == shown[i].first;
    }
    if (!isSameList) {
        m_curve->clear();
        for (const auto& [key, name] : shown) {
            m_curve->addItem(name, key);
        }
    }
    for (int i = 0; i < m_curve->count(); ++i) {
        if (m_curve->itemText(i) != shown[i].second) {
            m_curve->setItemText(i, shown[i].second);
        }
    }
    const QList<const CurveState*> zoned = zonedCurves(state);
    // In a grid each panel has the zones of its own function.
    m_curve->setEnabled(zoned.size() == 1);
    if (!zoned.isEmpty()) {
        m_curve->setCurrentIndex(m_curve->findData(zoned.first()->key));
    }
}

void ZoneBar::setThreshold(double threshold) {
    const bool isDrag = m_dragGesture.id != Gesture::single;
    m_document.edit(
        tr("Change the threshold of saturation"),
        isDrag ? m_dragGesture : m_burst.gesture(m_document),
        [threshold](ExplorerState& state) { state.teaching.saturationThreshold = threshold; });
}

} // namespace explorer
