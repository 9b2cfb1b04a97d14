// SPDX-License-Identifier: MIT
// What the formulas are told of an instruction set. Each source file that is compiled for one
// includes this and uses one of the types; the unnamed namespace keeps what is made of it there.
#pragma once

namespace activation {

namespace {

// SSE2 or NEON.
struct BaselineIsa {
    static constexpr int lanes = 2;
#if defined(__FMA__) || defined(__aarch64__)
    static constexpr bool hasFusedMultiplyAdd = true;
#else
    static constexpr bool hasFusedMultiplyAdd = false;
#endif
};

// AVX2 with FMA.
struct Avx2Isa {
    static constexpr int lanes = 4;
    static constexpr bool hasFusedMultiplyAdd = true;
};

// AVX-512 with the F, DQ and VL parts.
struct Avx512Isa {
    static constexpr int lanes = 8;
    static constexpr bool hasFusedMultiplyAdd = true;
};

} // namespace

} // namespace activation
