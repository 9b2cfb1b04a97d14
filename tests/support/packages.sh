# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests and the checks of CI need beyond the program's own packages.

test_packages=(
    libgtest-dev python3 python3-numpy
    xvfb xauth xdotool x11-utils imagemagick
    dbus at-spi2-core gir1.2-atspi-2.0 python3-gi
    librsvg2-bin webp
)
# What the tests skip where it is absent, since it is large, and what only CI runs.
check_packages=(
    clang clang-format clang-tidy ccache
    python3-matplotlib python3-torch
    texlive-latex-base texlive-latex-recommended texlive-pictures ghostscript
)
