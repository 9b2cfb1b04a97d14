# SPDX-License-Identifier: GPL-3.0-or-later
# Installing what a build needs and building a preset; sourced by app/run, tests/run and .ci/run.
# Everything it says goes to standard error, so that a program's own output stays clean.

project_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# libqt6opengl6-dev: without it CMake does not find Qt Charts. fonts-dejavu-core: without any font
# all text is boxes. fonts-liberation: the twins of the Arial and Times that publishers ask for.
# qt6-image-formats-plugins, poppler-utils and ffmpeg: TIFF, EPS and MP4.
# qt6-translations-l10n: Qt's own dialogs in Chinese.
program_packages=(
    g++ cmake ninja-build pkg-config libmpfr-dev zlib1g-dev liblcms2-dev libasound2-dev
    libgif-dev libimagequant-dev libwebp-dev ffmpeg
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-image-formats-plugins poppler-utils
    fonts-dejavu-core fonts-liberation
)

say() {
    printf '%s\n' "$*" >&2
}

has_apt() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# Those of the packages that are neither installed nor provided by one that is: from one Debian to
# the next a package may become a part of another.
missing_packages() {
    local missing
    mapfile -t missing < <(comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u))
    if ((${#missing[@]} == 0)); then
        return
    fi
    comm -23 <(printf '%s\n' "${missing[@]}") \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Provides}\n' |
            sed -n 's/^installed //p' | tr ',' '\n' | sed 's/^ *//; s/ .*//' | sort -u)
}

# require_packages WHAT_FOR PACKAGE...: installs those that are missing. Where that cannot be done
# it names them and goes on: they may be there under other names.
require_packages() {
    local what_for=$1
    shift
    if ! has_apt; then
        local stamp=$project_root/build/.packages_named_for_${what_for// /_}
        if [[ ! -e $stamp ]]; then
            say "This is neither Debian nor Ubuntu, so nothing is installed; $what_for needs, by" \
                "their Debian names: $*."
            mkdir -p -- "$project_root/build" && touch -- "$stamp"
        fi
        return
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return
    fi
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "Missing for $what_for, and only root can install it: apt-get install ${missing[*]}"
            return
        fi
        as_root=(sudo)
    fi
    say "Installing with apt-get what $what_for still needs; this can take some minutes:" \
        "${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy \
            --no-install-recommends -o DPkg::Lock::Timeout=300 -- "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
        cat -- "$log" >&2
        rm -f -- "$log"
        say "The packages above could not be installed; $what_for needs them."
        return 1
    fi
    rm -f -- "$log"
}

# Configures a preset where that has not been done; Ninja sees to it afterwards.
configure_preset() {
    local preset=$1 build=$project_root/build/$1
    # A build directory that was copied or moved along with the tree belongs to the old place.
    if [[ -e $build/CMakeCache.txt ]] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project_root" "$build/CMakeCache.txt"; then
        rm -rf -- "$build"
    fi
    if [[ -e $build/build.ninja ]]; then
        return
    fi
    # The same files are compiled for several presets, and again after a change that is taken back.
    if ccache --version >/dev/null 2>&1; then
        export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
    fi
    local log
    log=$(mktemp)
    if ! (cd -- "$project_root" && cmake --preset "$preset") >"$log" 2>&1; then
        cat -- "$log" >&2
        rm -f -- "$log"
        say "Configuring failed, for the reason above."
        return 1
    fi
    rm -f -- "$log"
}

# build_preset PRESET: silent where there is nothing to do; two at a time wait for each other.
build_preset() {
    local preset=$1 build=$project_root/build/$1 quiet=()
    mkdir -p -- "$build"
    (
        if command -v flock >/dev/null; then
            flock 9
        fi
        configure_preset "$preset" || exit 1
        if [[ $(cmake --build "$build" -- -n 2>&1 | tail -n 1) == *'no work to do'* ]]; then
            exit 0
        fi
        say "Building $build; from nothing this takes a few minutes."
        [[ -t 2 ]] || quiet=(--quiet)
        cmake --build "$build" -- "${quiet[@]}" >&2
    ) 9>"$build/.lock"
}
