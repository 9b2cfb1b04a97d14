// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/explorer_document.h"

#include "model/document/state_command.h"
#include "model/session/session_file.h"
#include "model/session/session_in_figure.h"
#include "model/state/state_repair.h"
#include "model/storage/file_mark.h"
#include "model/storage/file_writing.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace explorer {

StateChange difference(const ExplorerState& before, const ExplorerState& after) {
    const auto isSameCurve = [](const CurveState& one, const CurveState& other) {
        return one.key == other.key && one.functionId == other.functionId;
    };
    StateChange change;
    change.curveList = !std::equal(before.curves.begin(), before.curves.end(), after.curves.begin(),
                                   after.curves.end(), isSameCurve);
    change.customFunctions = before.customFunctions != after.customFunctions;
    const auto isOtherFunction = [&](const QString& id) {
        const CustomFunction* function = after.customFunction(id);
        const CustomFunction* old = before.customFunction(id);
        return function && old && *function != *old;
    };
    for (const CurveState& curve : after.curves) {
        const CurveState* old = before.curve(curve.key);
        if (old && (*old != curve || (change.customFunctions && isOtherFunction(curve.functionId))))
            change.curves.insert(curve.key);
    }
    change.axes = before.axes != after.axes;
    change.presentation =
        before.title != after.title || before.layout != after.layout || before.paper != after.paper;
    change.teaching = before.teaching != after.teaching;
    return change;
}

ExplorerDocument::ExplorerDocument(QObject* parent)
    : QObject(parent)
    , m_state(firstFigure())
    , m_announcedState(m_state) {
    constexpr int stepsKept = 1000;
    m_undoStack.setUndoLimit(stepsKept);
    // Only when the stack has its new index, so that a view may ask it, or edit, at once.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &ExplorerDocument::announce);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &ExplorerDocument::fileChanged);
}

ExplorerDocument::~ExplorerDocument() {
    m_undoStack.disconnect(this); // its end is no change that anybody should follow
}

void ExplorerDocument::edit(const QString& label, Gesture gesture,
                            const std::function<void(ExplorerState&)>& change) {
    ExplorerState wanted = m_state;
    change(wanted);
    ExplorerState next = repaired(std::move(wanted), m_state);
    if (next == m_state)
        return;
    const bool continuesGesture = gesture.id != Gesture::single && gesture.id == m_openGesture;
    auto* command = new StateCommand(*this, label, std::move(next), gesture, continuesGesture);
    m_undoStack.push(command);
}

void ExplorerDocument::editAlong(const QString& label,
                                 const std::function<void(ExplorerState&)>& change) {
    const bool hasNewestStep =
        m_undoStack.canUndo() && !m_undoStack.canRedo() && !m_undoStack.isClean();
    if (!hasNewestStep) {
        edit(label, {}, change);
        return;
    }
    ExplorerState wanted = m_state;
    change(wanted);
    m_state = repaired(std::move(wanted), m_state);
    announce();
}

Gesture ExplorerDocument::newGesture() {
    return Gesture{++m_lastGesture};
}

void ExplorerDocument::retitle() {
    for (int i = 0; i < m_undoStack.count(); ++i) {
        // The steps are the document's, though the stack owns them and shows them as constants.
        auto* step = const_cast<QUndoCommand*>(m_undoStack.command(i));
        static_cast<StateCommand*>(step)->followLanguage();
    }
}

void ExplorerDocument::startNew(const ExplorerState& figure) {
    adopt(figure, QString(), QByteArray());
}

Outcome ExplorerDocument::open(const QString& filePath) {
    // Before it is read: what comes between is then taken for a change, and not for what was read.
    const QByteArray mark =
        QFileInfo(filePath).size() <= largestFigureSize ? fileMarkOf(filePath) : QByteArray();
    SessionReading reading = readSessionFile(filePath);
    if (reading.outcome.isDone())
        adopt(reading.state,
              reading.isFromFigure ? QString() : QFileInfo(filePath).absoluteFilePath(),
              reading.isFromFigure ? QByteArray() : mark);
    return reading.outcome;
}

void ExplorerDocument::bringBack(const UnsavedWork& work) {
    adopt(work.state, work.filePath, work.fileMark);
    m_undoStack.resetClean();
}

ExplorerDocument::FileOnDisk ExplorerDocument::fileOnDisk() const {
    if (m_filePath.isEmpty())
        return FileOnDisk::AsKnown;
    if (!QFileInfo::exists(m_filePath))
        return FileOnDisk::Gone;
    return fileMarkOf(m_filePath) == m_fileMark ? FileOnDisk::AsKnown : FileOnDisk::Changed;
}

Outcome ExplorerDocument::save() {
    if (m_filePath.isEmpty())
        return Outcome::failed(tr("This figure has no file yet; save it under a name first."));
    return saveAs(m_filePath);
}

Outcome ExplorerDocument::saveAs(const QString& filePath) {
    const QByteArray bytes = writeSession(m_state);
    const Outcome outcome = writeFile(filePath, bytes);
    if (!outcome.isDone())
        return outcome;
    m_fileMark = fileMarkOf(bytes);
    const bool wasModified = isModified();
    const QString oldPath = std::exchange(m_filePath, QFileInfo(filePath).absoluteFilePath());
    m_openGesture = Gesture::single;
    m_undoStack.setClean();
    if (!wasModified && oldPath != m_filePath)
        emit fileChanged();
    return outcome;
}

void ExplorerDocument::announce() {
    const StateChange change = difference(m_announcedState, m_state);
    m_announcedState = m_state;
    if (!change.isEmpty())
        emit changed(change);
}

void ExplorerDocument::adopt(const ExplorerState& state, const QString& filePath,
                             const QByteArray& fileMark) {
    m_fileMark = fileMark;
    const bool wasModified = isModified();
    const QString oldPath = std::exchange(m_filePath, filePath);
    m_state = state;
    m_openGesture = Gesture::single;
    m_undoStack.clear();
    announce(); // the stack was silent if it had no steps
    if (!wasModified && oldPath != m_filePath)
        emit fileChanged();
    emit replaced();
}

} // namespace explorer
