// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation_keys.h"

#include "chart/chart_navigation.h"
#include "model/parameter_scale.h"
#include "model/teaching_edits.h"

#include <QKeyEvent>

#include <algorithm>

namespace explorer {

namespace {

constexpr int coarseSteps = 10; // from one end of a slider to the other
constexpr int usualSteps = 50;

bool isShown(const CurveState& curve) {
    return curve.showsValue || curve.showsSlope;
}

bool showsGradients(const ExplorerState& state) {
    return std::any_of(state.curves.begin(), state.curves.end(),
                       [](const CurveState& curve) { return curve.showsSlope; });
}

} // namespace

QList<std::pair<QString, QString>> presentationKeys() {
    return {
        {PresentationKeys::tr("1 to 9"), PresentationKeys::tr("show or hide a function")},
        {PresentationKeys::tr("Tab"),
         PresentationKeys::tr("the next slider; with Shift the one before")},
        {PresentationKeys::tr("Arrows"),
         PresentationKeys::tr("move the slider; with Shift far, with Alt a little")},
        {PresentationKeys::tr("Space"), PresentationKeys::tr("play the slider, or pause")},
        {QStringLiteral("G"), PresentationKeys::tr("gradients")},
        {QStringLiteral("T"), PresentationKeys::tr("tangents; pins a point where there is none")},
        {QStringLiteral("Z"), PresentationKeys::tr("zones")},
        {QStringLiteral("F"), PresentationKeys::tr("freeze the curves as pale ones behind")},
        {QStringLiteral("C"), PresentationKeys::tr("clear pale curves and pinned points")},
        {PresentationKeys::tr("Home"), PresentationKeys::tr("the view of the start")},
        {PresentationKeys::tr("Click, drag"),
         PresentationKeys::tr("pin a point of a curve, move it or the view")},
        {QStringLiteral("U"), PresentationKeys::tr("undo; with Shift redo")},
        {QStringLiteral("S"), PresentationKeys::tr("put the sliders away, or bring them back")},
        {QStringLiteral("K"), PresentationKeys::tr("show the keys that are pressed")},
        {QStringLiteral("?"), PresentationKeys::tr("this card")},
        {PresentationKeys::tr("Escape, F11"), PresentationKeys::tr("leave")}};
}

PresentationKeys::PresentationKeys(ExplorerDocument& document, SliderPlay& play, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_play(play) {
}

std::optional<PlayedSlider> PresentationKeys::current() const {
    const std::vector<PlayedSlider> sliders = shownSliders(m_document.state());
    if (sliders.empty()) {
        return std::nullopt;
    }
    const bool isThere = std::find(sliders.begin(), sliders.end(), m_current) != sliders.end();
    return isThere ? m_current : sliders.front();
}

bool PresentationKeys::press(const QKeyEvent& event) {
    const int key = event.key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        toggleCurve(static_cast<std::size_t>(key - Qt::Key_1));
        return true;
    }
    switch (key) {
    case Qt::Key_Tab:
        moveToNext(1);
        return true;
    case Qt::Key_Backtab:
        moveToNext(-1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Down:
        moveCurrent(-1, event.modifiers());
        return true;
    case Qt::Key_Right:
    case Qt::Key_Up:
        moveCurrent(1, event.modifiers());
        return true;
    case Qt::Key_Space:
        playCurrent();
        return true;
    case Qt::Key_Home:
        resetView(m_document);
        return true;
    case Qt::Key_Question:
    case Qt::Key_F1:
        emit cardRequested();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        emit leaveRequested();
        return true;
    case Qt::Key_U:
        event.modifiers() & Qt::ShiftModifier ? m_document.undoStack()->redo()
                                              : m_document.undoStack()->undo();
        return true;
    default:
        return pressLetter(key);
    }
}

bool PresentationKeys::pressLetter(int key) {
    switch (key) {
    case Qt::Key_G:
        toggleGradients();
        return true;
    case Qt::Key_T:
        toggleTangents();
        return true;
    case Qt::Key_Z:
        m_document.edit(tr("Show or hide zones"), {}, [](ExplorerState& state) {
            state.teaching.showsZones = !state.teaching.showsZones;
        });
        return true;
    case Qt::Key_F:
        m_document.edit(tr("Freeze the curves"), {}, freezeCurves);
        return true;
    case Qt::Key_C:
        m_document.edit(tr("Clear pale curves and pinned points"), {}, [](ExplorerState& state) {
            state.teaching.ghosts.clear();
            state.teaching.pins.clear();
        });
        return true;
    case Qt::Key_S:
        emit stripRequested();
        return true;
    case Qt::Key_K:
        emit echoRequested();
        return true;
    default:
        return false;
    }
}

void PresentationKeys::moveToNext(int step) {
    const std::vector<PlayedSlider> sliders = shownSliders(m_document.state());
    const std::optional<PlayedSlider> present = current();
    if (!present) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(sliders.size());
    const std::ptrdiff_t place =
        std::find(sliders.begin(), sliders.end(), *present) - sliders.begin();
    m_current = sliders.at(static_cast<std::size_t>((place + step + count) % count));
    m_burst.end();
    emit currentChanged();
}

void PresentationKeys::moveCurrent(int direction, Qt::KeyboardModifiers modifiers) {
    const std::optional<PlayedSlider> slider = current();
    if (!slider) {
        return;
    }
    m_play.pause(*slider);
    m_document.edit(tr("Move a slider"), m_burst.gesture(m_document), [&](ExplorerState& state) {
        CurveState& curve = *state.curve(slider->curveKey);
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        const ParameterScale scale(function->parameters.at(slider->parameter));
        int step = std::max(1, scale.highestPosition() / usualSteps);
        if (modifiers & Qt::ShiftModifier) {
            step = std::max(1, scale.highestPosition() / coarseSteps);
        } else if (modifiers & Qt::AltModifier) {
            step = 1;
        }
        double& value = curve.parameters.at(slider->parameter);
        value = scale.valueAt(scale.positionOf(value) + direction * step);
    });
}

// The functions keep their numbers and parameters, whether they are shown or not.
void PresentationKeys::toggleCurve(std::size_t place) {
    if (place >= m_document.state().curves.size()) {
        return;
    }
    m_document.edit(tr("Show or hide a function"), {}, [&](ExplorerState& state) {
        const bool hasGradients = showsGradients(state);
        CurveState& curve = state.curves[place];
        const bool willShow = !isShown(curve);
        curve.showsValue = willShow;
        curve.showsSlope = willShow && hasGradients;
    });
}

void PresentationKeys::toggleGradients() {
    m_document.edit(tr("Show or hide gradients"), {}, [](ExplorerState& state) {
        const bool willShow = !showsGradients(state);
        for (CurveState& curve : state.curves) {
            curve.showsSlope = willShow && isShown(curve);
        }
    });
}

void PresentationKeys::toggleTangents() {
    m_document.edit(tr("Show or hide tangents"), {}, [](ExplorerState& state) {
        const auto first = std::find_if(state.curves.begin(), state.curves.end(), isShown);
        if (state.teaching.pins.empty() && first != state.curves.end()) {
            constexpr double place = 0.625; // of the view, so that 1 is pinned in the first one
            const Range& x = state.axes.x;
            pinPoint(state, {first->key, x.low + place * (x.high - x.low)});
            state.teaching.showsTangents = true;
        } else {
            state.teaching.showsTangents = !state.teaching.showsTangents;
        }
    });
}

void PresentationKeys::playCurrent() {
    const std::optional<PlayedSlider> slider = current();
    if (m_play.isPlaying()) {
        m_play.pauseAll();
    } else if (slider) {
        m_play.play(*slider);
    }
}

} // namespace explorer
