# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests and the checks of CI need beyond the program's own packages.

test_packages=(
    libgtest-dev python3
    xvfb xauth xdotool x11-utils imagemagick
    poppler-utils librsvg2-bin
)
check_packages=(clang-format clang-tidy)
