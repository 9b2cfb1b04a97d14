#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_installed_package.sh BUILD WORK [CMAKE_OPTION...]: installs BUILD, moves the result to show
# that it does not depend on its place, and builds and runs the consumer against it in WORK.
set -euo pipefail

build=$1 work=$2
shift 2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

rm -rf -- "$work"
mkdir -p -- "$work"
cmake --install "$build" --prefix "$work/first place" >"$work/install.log"
mv -- "$work/first place" "$work/installed"

if grep -rlF --include='*.cmake' --include='*.h' -e "$build" "$work/installed"; then
    echo 'The installed files above name the build directory.' >&2
    exit 1
fi

cmake -G Ninja -S "$here" -B "$work/build" -DCMAKE_PREFIX_PATH="$work/installed" \
    -DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF "$@"
cmake --build "$work/build"
"$work/build/consumer"
