#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# By hand: compiles the core for aarch64 and runs its vector tests there, emulated. Debian's packages:
#   dpkg --add-architecture arm64 && apt-get update
#   apt-get install g++-aarch64-linux-gnu qemu-user libmpfr-dev:arm64 libgmp-dev:arm64 libgtest-dev:arm64
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build/aarch64
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON \
    -DACTIVATION_EXPLORER_APP=OFF -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 \
    -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++ -DCMAKE_LIBRARY_ARCHITECTURE=aarch64-linux-gnu \
    -DCMAKE_CXX_FLAGS='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror' \
    '-DCMAKE_CROSSCOMPILING_EMULATOR=qemu-aarch64;-L;/usr/aarch64-linux-gnu'
cmake --build "$build" --target core_tests
exec qemu-aarch64 -L /usr/aarch64-linux-gnu "$build/tests/core/core_tests" \
    --gtest_brief=1 --gtest_filter='*VectorAccuracy*:VectorArrays.*' "$@"
