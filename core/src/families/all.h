// SPDX-License-Identifier: MIT
// All families in the order in which a reader meets them.
#pragma once

#include "families/exponential_rectifiers.h"
#include "families/further.h"
#include "families/further_gated.h"
#include "families/further_smooth.h"
#include "families/gated_pairs.h"
#include "families/hard_saturating.h"
#include "families/maxout.h"
#include "families/rectifiers.h"
#include "families/saturating.h"
#include "families/self_gated.h"
#include "families/shrinkage.h"
#include "families/soft_rectifiers.h"
#include "families/softmax_family.h"
#include "families/sparse_choice.h"
#include "families/thresholds.h"

#include <cstddef>

namespace activation {

// Calls add(makeRecord, formula) for every function, always in the same order, so that tables
// made from different number types agree by index.
template<class Catalogue>
constexpr void visitAllFamilies(Catalogue& add) {
    saturating(add);
    hardSaturating(add);
    rectifiers(add);
    exponentialRectifiers(add);
    softRectifiers(add);
    thresholds(add);
    shrinkage(add);
    selfGated(add);
    furtherGated(add);
    softmaxFamily(add);
    sparseChoice(add);
    gatedPairs(add);
    maxoutFamily(add);
    further(add);
    furtherSmooth(add);
}

struct FunctionCounter {
    std::size_t count = 0;

    template<class MakeRecord, class F>
    constexpr void operator()(MakeRecord, F) {
        ++count;
    }
};

// How many functions there are.
inline constexpr std::size_t functionCount = [] {
    FunctionCounter counter;
    visitAllFamilies(counter);
    return counter.count;
}();

} // namespace activation
