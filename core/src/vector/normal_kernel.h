// SPDX-License-Identifier: MIT
// The bell curve and its integrals for whole batches.
#pragma once

#include "vector/exponential_kernel.h"

namespace activation::kernel {

// e^(-factor x^2), the rounding error of the square taken along.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> bell(Batch<Isa> x, double factor) {
    using N = Batch<Isa>;
    const N z = lesserOf<Isa>(40.0, magnitudeOf(x));
    const N square = z * z;
    return decay<Isa>(square * -factor, productRest(z, z, square) * -factor);
}

// A number and what it lacks.
template<class Isa>
struct Pair {
    Batch<Isa> main;
    Batch<Isa> rest;
};

// Q(z) e^(z^2 / 2) for 0 <= z <= 40 and Q(z) = 1 - Phi(z): 1 / (z + 4) times a polynomial in
// (z - 4) / (z + 4).
template<class Isa>
ACTIVATION_INLINE Pair<Isa> scaledTail(Batch<Isa> z) {
    using N = Batch<Isa>;
    const N sum = z + 4.0;
    const N sumRest = choose<Isa>(z > 4.0, 4.0 - (sum - z), z - (sum - 4.0));
    const N inverse = 1.0 / sum;
    // By how much the true inverse differs, relatively.
    const N inverseRest = -productRest<Isa>(inverse, sum, 1.0) - sumRest * inverse;
    const N position = 1.0 - multiplyThenAdd(inverse, inverseRest, inverse) * 8.0;
    const N bent = polynomial(position, coefficients::scaledTail);
    const N product = inverse * bent;
    return {product, multiplyThenAdd(product, inverseRest, productRest(inverse, bent, product))};
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> normalDistribution(Batch<Isa> x) {
    using N = Batch<Isa>;
    const N z = lesserOf<Isa>(40.0, magnitudeOf(x));
    const N height = bell(x, 0.5);
    const Pair<Isa> tail = scaledTail(z);
    const N below = multiplyThenAdd(height, tail.main, height * tail.rest);
    return choose<Isa>(x < 0.0, below, 1.0 - below);
}

// Up to 1 by a series; beyond it 1 - erfc, which weighs so little there that neither the bend of
// its axis nor its product has to be known to more than a double's digits.
template<class Isa>
ACTIVATION_INLINE Batch<Isa> errorFunction(Batch<Isa> x) {
    using N = Batch<Isa>;
    const N magnitude = magnitudeOf(x);
    const N square = x * x;
    const N series = multiplyThenAdd<Isa>(
        square, polynomial(lesserOf<Isa>(1.0, square), coefficients::errorFunction),
        0x1.20dd750429b6dp+0);
    const N limited = lesserOf<Isa>(6.0, magnitude);
    const N inverse = 1.0 / (limited + 3.5);
    const N position = multiplyThenAdd<Isa>(inverse, -7.0, 1.0);
    const N tail = inverse * polynomial(position, coefficients::errorTail);
    const N far = 1.0 - bell(x, 1.0) * tail;
    return choose<Isa>(magnitude > 1.0, choose<Isa>(x < 0.0, -far, far), x * series);
}

template<class Isa>
ACTIVATION_INLINE Batch<Isa> complementaryErrorFunction(Batch<Isa> x) {
    using N = Batch<Isa>;
    const N magnitude = magnitudeOf(x);
    const N limited = lesserOf<Isa>(28.0, magnitude);
    const Pair<Isa> tail = scaledTail(limited * 0x1.6a09e667f3bcdp+0);
    const N height = bell(x, 1.0) * 2.0;
    const N far = multiplyThenAdd(height, tail.main, height * tail.rest);
    return choose<Isa>(magnitude < 0.5, 1.0 - errorFunction(x),
                       choose<Isa>(x < 0.0, 2.0 - far, far));
}

} // namespace activation::kernel
