// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the state, its history and its file, and is the only way to change any of them.
#pragma once

#include "model/document/left_work.h"
#include "model/state/explorer_state.h"
#include "model/storage/outcome.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace explorer {

// What an edit changed, so that a view refreshes no more than that.
struct StateChange {
    bool curveList = false; // curves added, removed or reordered
    QSet<int> curves{};     // keys of the curves that are drawn otherwise: parameters, colour, ...
    bool axes = false;
    bool presentation = false;    // title, legend, layout, paper
    bool teaching = false;        // pinned points, zones, ghosts
    bool customFunctions = false; // the curves of those that changed are among `curves`

    bool isEmpty() const {
        return !curveList && curves.isEmpty() && !axes && !presentation && !teaching &&
               !customFunctions;
    }
};

StateChange difference(const ExplorerState& before, const ExplorerState& after);

// Edits that carry the same gesture are one undo step; `single` never merges.
struct Gesture {
    int id = 0;
    static constexpr int single = 0;
};

class ExplorerDocument : public QObject {
    Q_OBJECT

public:
    explicit ExplorerDocument(QObject* parent = nullptr);
    ~ExplorerDocument() override;

    const ExplorerState& state() const { return m_state; }

    // Copies the state, applies the change, compares, records. An edit that changes nothing leaves
    // no step, nor does a gesture that ends where it began. Undo, redo and saving end every
    // gesture: what follows under the same id is a new step. What the change leaves invalid (a
    // range that cannot be drawn, parameters outside their domain, an unknown function) is put
    // back, see repaired().
    void edit(const QString& label, Gesture gesture,
              const std::function<void(ExplorerState&)>& change);
    // For what moves by itself while a person goes on working: it becomes part of the newest step,
    // whosever that is. Where there is none, since nothing was done or it was saved or undone, it
    // is a step of its own.
    void editAlong(const QString& label, const std::function<void(ExplorerState&)>& change);
    Gesture newGesture(); // from press to release, say

    QUndoStack* undoStack() { return &m_undoStack; }
    // To be called when the program speaks another language: what a step is called in the one
    // before is no text of the stack's until that is spoken again. The stack signals nothing.
    void retitle();

    // Empty while the document has never been saved; also where it came out of a figure, which
    // saving must not replace.
    QString filePath() const { return m_filePath; }
    // What has become of the file since it was last read or written here. It takes reading it.
    enum class FileOnDisk { AsKnown, Changed, Gone };
    FileOnDisk fileOnDisk() const;
    bool isModified() const { return !m_undoStack.isClean(); }

    // On failure the state, the history and the file on disk stay as they were. All leave a history
    // without steps or, when saving, a clean one. Paths are made absolute.
    void startNew(const ExplorerState& figure = firstFigure()); // the one of the first start
    Outcome open(const QString& filePath);
    void bringBack(const UnsavedWork& work); // it stays unsaved
    // What bringBack() takes.
    UnsavedWork work() const { return {m_state, m_filePath, m_fileMark}; }
    Outcome save(); // to filePath(), which must not be empty
    Outcome saveAs(const QString& filePath);

signals:
    void changed(const explorer::StateChange& change);
    void fileChanged(); // another path, or modified or not
    void replaced();    // by a new figure or one from a file; the history is gone

private:
    friend class StateCommand;
    void announce();
    void adopt(const ExplorerState& state, const QString& filePath, const QByteArray& fileMark);

    ExplorerState m_state;
    ExplorerState m_announcedState; // what the last changed() left the views with
    QUndoStack m_undoStack;
    QString m_filePath;
    QByteArray m_fileMark;
    int m_lastGesture = 0;
    int m_openGesture = Gesture::single; // the one that the next edit may go on with
};

} // namespace explorer
