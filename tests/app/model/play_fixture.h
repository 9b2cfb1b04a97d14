// SPDX-License-Identifier: GPL-3.0-or-later
// A document with one slider that is played by a clock that the test moves.
#pragma once

#include "document_fixture.h"
#include "model/document/slider_play.h"

#include <cmath>

namespace explorer {

// ELU, whose α begins at the low end of its slider.
struct PlayFixture : DocumentFixture {
    PlayFixture() {
        play.setClock([this] { return now; });
        low = setTo(0);
        high = setTo(1);
        setTo(0);
        document.undoStack()->clear();
    }

    double setTo(double part) {
        document.edit("Set", single, [&](ExplorerState& state) { setPart(state, alpha(), part); });
        return DocumentFixture::alpha();
    }
    PlayedSlider alpha() const { return {key, 0}; }
    double part() const { return partOf(document.state(), alpha()).value_or(-1); }
    void moveTo(double seconds) {
        now = seconds;
        play.advance();
    }
    void use(PlayMode mode, double seconds = 1) { play.setPace(alpha(), {mode, seconds}); }
    void show(bool isShown) {
        document.edit("Show or hide", single, [&](ExplorerState& state) {
            state.curve(key)->showsValue = isShown;
            state.curve(key)->showsSlope = isShown;
        });
    }

    double now = 0;
    double low = 0;
    double high = 0;
    SliderPlay play{document};
};

inline bool isNear(double one, double other) {
    return std::abs(one - other) < 1e-9;
}

} // namespace explorer
