# SPDX-License-Identifier: GPL-3.0-or-later
find_package(PkgConfig REQUIRED)
pkg_check_modules(lcms REQUIRED IMPORTED_TARGET lcms2)

add_room(style
    SOURCES
        color_space.cpp color_space.h
        color_vision.cpp color_vision.h
        drawn_line.cpp drawn_line.h
        export_format.cpp export_format.h
        figure_style.cpp figure_style.h
        figure_target.cpp figure_target.h
        palette.cpp palette.h
        target_reader.cpp target_reader.h
    LINKS explorer_model explorer_styles PkgConfig::lcms Qt6::Gui)
