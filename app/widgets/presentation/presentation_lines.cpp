// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_lines.h"

#include "widgets/presentation/presentation_curves.h"

#include <algorithm>

namespace explorer {

namespace {

bool showsGradients(const ExplorerState& state) {
    return std::any_of(state.curves.begin(), state.curves.end(),
                       [](const CurveState& curve) { return curve.showsSlope; });
}

} // namespace

PresentationLines::PresentationLines(ExplorerDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    // The same key may mean another curve then.
    connect(&document, &ExplorerDocument::replaced, this, &PresentationLines::forget);
    connect(&document, &ExplorerDocument::changed, this, [this](const StateChange& change) {
        if (change.curveList) {
            forget();
        }
    });
}

void PresentationLines::forget() {
    m_hidden.clear();
    m_standIns.clear();
}

void PresentationLines::toggleCurve(std::size_t place) {
    if (place >= m_document.state().curves.size()) {
        return;
    }
    m_document.edit(tr("Show or hide a function"), {}, [&](ExplorerState& state) {
        const bool hasGradients = showsGradients(state);
        CurveState& curve = state.curves[place];
        Lines lines{false, false};
        if (curve.isShown()) {
            m_hidden.insert(curve.key, {curve.showsValue, curve.showsSlope});
        } else {
            lines = m_hidden.value(curve.key, Lines{true, hasGradients});
        }
        curve.showsValue = lines.value;
        curve.showsSlope = lines.slope;
    });
}

void PresentationLines::toggleGradients() {
    m_document.edit(tr("Show or hide gradients"), {}, [&](ExplorerState& state) {
        const bool willShow = !showsGradients(state);
        for (CurveState& curve : state.curves) {
            if (curve.isShown()) {
                Lines lines{curve.showsValue, curve.showsSlope};
                showGradient(curve.key, lines, willShow);
                curve.showsValue = lines.value;
                curve.showsSlope = lines.slope;
            } else if (const auto hidden = m_hidden.find(curve.key); hidden != m_hidden.end()) {
                showGradient(curve.key, *hidden, willShow); // it comes back like the others
            }
        }
    });
}

// A function of which only the gradient was shown does not vanish with it.
void PresentationLines::showGradient(int curveKey, Lines& lines, bool willShow) {
    if (willShow) {
        lines.slope = true;
        if (m_standIns.remove(curveKey)) {
            lines.value = false;
        }
    } else if (lines.slope) {
        lines.slope = false;
        if (!lines.value) {
            lines.value = true;
            m_standIns.insert(curveKey);
        }
    }
}

} // namespace explorer
