# SPDX-License-Identifier: GPL-3.0-or-later
add_room(mathematics
    SOURCES
        math_text.cpp math_text.h
        tex_delimiters.cpp tex_delimiters.h
        tex_layout.cpp tex_layout.h
        tex_tree.cpp tex_tree.h
        tex_words.cpp tex_words.h
    LINKS activation::core Qt6::Core Qt6::Gui)
