# SPDX-License-Identifier: GPL-3.0-or-later
add_room(lesson
    SOURCES
        lesson.cpp lesson.h
        lesson_file.h
        lesson_player.cpp lesson_player.h
        lesson_reader.cpp
        lesson_shelf.cpp lesson_shelf.h
        lesson_writer.cpp
    LINKS explorer_model explorer_lessons Qt6::Core)
