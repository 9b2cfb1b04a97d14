# SPDX-License-Identifier: GPL-3.0-or-later
find_package(PkgConfig REQUIRED)
pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz)

add_room(mathematics
    SOURCES
        math_box.cpp math_box.h
        math_faces.cpp math_faces.h
        math_font.cpp math_font.h
        math_layout.cpp math_layout.h
        math_signs.cpp
        math_structures.cpp
        math_tables.cpp
        math_text.cpp math_text.h
        tex_commands.cpp
        tex_environments.cpp
        tex_letters.cpp
        tex_names.cpp
        tex_problem.cpp
        tex_reader.cpp tex_reader.h
        tex_symbols.cpp tex_symbols.h
        tex_tokens.cpp tex_tokens.h
        tex_tree.h
        tex_words.cpp tex_words.h
        typeset.cpp typeset.h
    LINKS explorer_fonts PkgConfig::harfbuzz Qt6::Core Qt6::Gui)
