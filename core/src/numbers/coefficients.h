// SPDX-License-Identifier: MIT
// Written by make_coefficients.py: polynomials for the vector kernels, lowest power first.
#pragma once

// clang-format off
namespace activation::coefficients {

// (e^r - 1 - r) / r^2 over r, |r| <= ln(2) / 2; what is left out is below 2.6e-19.
constexpr double exponential[] = {
    0x1.0000000000000p-1,
    0x1.5555555555557p-3,
    0x1.5555555555556p-5,
    0x1.111111111009cp-7,
    0x1.6c16c16c162b0p-10,
    0x1.a01a01ac0a9eep-13,
    0x1.a01a01a6ec522p-16,
    0x1.71de01c3fc936p-19,
    0x1.27e4db25ce3adp-22,
    0x1.af4ecd2129492p-26,
    0x1.1f7385560be05p-29,
};

// (ln((1 + s) / (1 - s)) / s - 2) / s^2 over s^2, |s| <= 0.1716; what is left out is below 9.6e-18.
constexpr double logarithm[] = {
    0x1.5555555555558p-1,
    0x1.99999999951f5p-2,
    0x1.2492492e0b70cp-2,
    0x1.c71c62c42db89p-3,
    0x1.7462be245eae3p-3,
    0x1.39fd25d62ab23p-3,
    0x1.2b6776a1bf0b9p-3,
};

// The same, |s| <= 1 / 3; what is left out is below 4.3e-18.
constexpr double logarithmFromOneToTwo[] = {
    0x1.5555555555555p-1,
    0x1.9999999999944p-2,
    0x1.2492492499d46p-2,
    0x1.c71c71bedea97p-3,
    0x1.745d19937b1fcp-3,
    0x1.3b13515f6f9efp-3,
    0x1.111abdc8abe16p-3,
    0x1.e0a2d581ab68fp-4,
    0x1.bc37f0140c19ep-4,
    0x1.32e0d25c9c761p-4,
    0x1.401d3e65cdc48p-3,
};

// (sin(r) / r - 1) / r^2 over r^2, |r| <= pi / 4; what is left out is below 2.0e-17.
constexpr double sine[] = {
    -0x1.5555555555555p-3,
    0x1.1111111110b6cp-7,
    -0x1.a01a019e73325p-13,
    0x1.71de3781495ffp-19,
    -0x1.ae5ff4f957b14p-26,
    0x1.5e0333e3ccba1p-33,
};

// (cos(r) - 1 + r^2 / 2) / r^4 over r^2, |r| <= pi / 4; what is left out is below 9.1e-19.
constexpr double cosine[] = {
    0x1.5555555555555p-5,
    -0x1.6c16c16c16944p-10,
    0x1.a01a019f4671dp-16,
    -0x1.27e4fa0d3726cp-22,
    0x1.1eeb5de1e2b95p-29,
    -0x1.9075bb669682cp-37,
};

// (atan(y) / y - 1) / y^2 over y^2, |y| <= tan(pi / 8); what is left out is below 7.3e-18.
constexpr double arcTangent[] = {
    -0x1.5555555555555p-2,
    0x1.9999999999349p-3,
    -0x1.2492492436016p-3,
    0x1.c71c71852a359p-4,
    -0x1.745d0b25982f3p-4,
    0x1.3b1262bf324fdp-4,
    -0x1.10fa73c8057afp-4,
    0x1.dfe60585956a5p-5,
    -0x1.a09838b71a7cfp-5,
    0x1.415ebcba15fd3p-5,
    -0x1.3a27dd63af0a7p-6,
};

// erf(x) / x - 2 / sqrt(pi) over x^2, divided by x^2, |x| <= 1; what is left out is below 2.0e-17.
constexpr double errorFunction[] = {
    -0x1.812746b0379e7p-2,
    0x1.ce2f21a042be1p-4,
    -0x1.b82ce31288b20p-6,
    0x1.565bcd0e6947fp-8,
    -0x1.c02db3ffe0c21p-11,
    0x1.f9a326e5405bcp-14,
    -0x1.f4d2596fb33a0p-17,
    0x1.b9e687c3e0abbp-20,
    -0x1.5f70026e262cep-23,
    0x1.fc686faf628abp-27,
    -0x1.4f16018750568p-30,
    0x1.830ed95421e60p-34,
    -0x1.33d62c94107ddp-38,
};

// (z + 4) e^(z^2 / 2) Q(z) over (z - 4) / (z + 4), 0 <= z <= 40; what is left out is below 4.4e-17.
constexpr double scaledTail[] = {
    0x1.82b4bb8c94dcep-1,
    -0x1.373e3a893c28ap-1,
    0x1.8c6dbf2cfc2b2p-2,
    -0x1.7dff2bff683b6p-3,
    0x1.eec4cc3e4d6eap-5,
    -0x1.ee276104785ecp-8,
    -0x1.c81719d5a8880p-9,
    0x1.ab825fbf6d301p-10,
    0x1.17a4ae728bb92p-13,
    -0x1.e4a425060d790p-13,
    -0x1.001ebb491cbe6p-19,
    0x1.26d090ce3ccb2p-15,
    0x1.80b86fded9bf2p-21,
    -0x1.8d4a2aa24ab2ap-18,
    -0x1.51f5a0aa614a5p-21,
    0x1.122da1c5d1579p-20,
    0x1.2373459fff4bbp-22,
    -0x1.4c78dffdc8279p-23,
    -0x1.6cf526bfbf40bp-24,
    0x1.c6fe0409dce1bp-27,
    0x1.4bfcb7d4806f3p-26,
    0x1.027804be0e631p-29,
    -0x1.4dc8a7b2940c5p-29,
    -0x1.82056cdae89ecp-31,
    -0x1.6c380a93251c9p-38,
};

// (x + 3.5) e^(x^2) erfc(x) over (x - 3.5) / (x + 3.5), 1 <= x <= 6; what is left out is below 6.4e-18.
constexpr double errorTail[] = {
    0x1.1649466cd0bf1p+0,
    -0x1.e02749166d5d8p-1,
    0x1.6362dd2801b7bp-1,
    -0x1.bdb3c1807efdfp-2,
    0x1.ce500ceb5523bp-3,
    -0x1.7a232e29fcaaap-4,
    0x1.b27b26e513891p-6,
    -0x1.a06bf5231efecp-9,
    -0x1.562fafc4592a8p-10,
    0x1.76999d58fed97p-11,
    -0x1.6331cc4e93529p-15,
    -0x1.3aa7756b673ddp-14,
    0x1.4d533e24596e5p-16,
    0x1.67d5987806986p-17,
};

// (x - tanh x) / x^3 over x^2, |x| <= 1; what is left out is below 5.6e-17.
constexpr double tanhshrink[] = {
    0x1.5555555555555p-2,
    -0x1.11111111110b9p-3,
    0x1.ba1ba1ba1453ep-5,
    -0x1.664f4880d2a47p-6,
    0x1.226e3519865dfp-7,
    -0x1.d6d3c538d0bbep-9,
    0x1.7da2bdc3daa27p-10,
    -0x1.3551ae34bdfffp-11,
    0x1.f5211730ee038p-13,
    -0x1.94981e5bdbe6fp-14,
    0x1.42090e21d3d28p-15,
    -0x1.ea19b73b128d8p-17,
    0x1.4eb911dcd9788p-18,
    -0x1.7238a0a7e22b6p-20,
    0x1.1ab979c0ab58cp-22,
    -0x1.b028f6cb72ebfp-26,
};

} // namespace activation::coefficients
