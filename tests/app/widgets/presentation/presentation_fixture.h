// SPDX-License-Identifier: GPL-3.0-or-later
// The presentation of a few functions, by itself.
#pragma once

#include "lesson/lesson_player.h"
#include "widgets/presentation/presentation_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

#include <functional>

namespace explorer {

// ELU, tanh and Swish, or others, on a screen of their own.
struct PresentationFixture {
    explicit PresentationFixture(const QStringList& functions = {"elu", "tanh", "swish"})
        : play(document)
        , player(document)
        , window(document, play, &player) {
        document.edit("Show", {}, [&](ExplorerState& state) {
            state.curves.clear();
            for (const QString& id : functions) {
                addCurve(state, id);
            }
        });
        document.undoStack()->clear();
        player.setDuration(0);
        window.resize(1280, 720);
        window.show();
        isReady = QTest::qWaitForWindowActive(&window);
        QTest::qWait(0); // the strip follows from the event loop
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&window, key, modifiers);
    }
    // As a key does that is held down.
    void repeat(Qt::Key key) {
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(&window, &held);
    }
    void change(const std::function<void(ExplorerState&)>& edit) {
        document.edit("Change", {}, edit);
    }
    const CurveState& curve(std::size_t place) const { return document.state().curves.at(place); }
    bool showsJust(std::size_t place, bool value, bool slope) const {
        return curve(place).showsValue == value && curve(place).showsSlope == slope;
    }
    bool isPlaying(std::size_t place) const { return play.isPlaying({curve(place).key, 0}); }
    QWidget& child(const char* name) { return *window.findChild<QWidget*>(name); }

    ExplorerDocument document;
    SliderPlay play;
    LessonPlayer player;
    PresentationWindow window;
    bool isReady = false;
};

} // namespace explorer
