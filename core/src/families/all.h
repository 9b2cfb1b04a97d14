// SPDX-License-Identifier: MIT
// All families in the order in which a reader meets them.
#pragma once

#include "families/rectifiers.h"
#include "families/saturating.h"
#include "families/self_gated.h"
#include "families/vector.h"

namespace activation {

// Calls add(makeRecord, formula) for every function, always in the same order, so that tables
// made from different number types agree by index.
template<class Catalogue>
void visitAllFamilies(Catalogue& add) {
    saturating(add);
    rectifiers(add);
    selfGated(add);
    vector(add);
}

} // namespace activation
