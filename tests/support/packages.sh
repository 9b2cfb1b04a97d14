# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests and the checks of CI need beyond the program's own packages.

test_packages=(
    libgtest-dev python3 python3-numpy
    xvfb xauth xdotool x11-utils imagemagick
    dbus at-spi2-core gir1.2-atspi-2.0 python3-gi
    librsvg2-bin webp
)
# PyTorch is large and takes minutes to install; where it is absent its test is skipped.
check_packages=(clang-format ccache python3-torch clang libclang-rt-14-dev)
