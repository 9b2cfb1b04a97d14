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

namespace activation {

// Calls add(makeRecord, formula) for every function, always in the same order, so that tables
// made from different number types agree by index.
template<class Catalogue>
void visitAllFamilies(Catalogue& add) {
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

} // namespace activation
