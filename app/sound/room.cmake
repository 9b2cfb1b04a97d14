# SPDX-License-Identifier: GPL-3.0-or-later
# ALSA is a thirtieth of what Qt Multimedia installs. Without it nothing can be listened to.
find_package(ALSA)
find_package(Threads REQUIRED)
add_room(sound
    SOURCES
        curve_sound.cpp curve_sound.h
        sound_output.cpp sound_output.h
    LINKS explorer_model Threads::Threads)
if(ALSA_FOUND)
    target_link_libraries(explorer_sound PRIVATE ALSA::ALSA)
    target_compile_definitions(explorer_sound PUBLIC EXPLORER_HAS_ALSA)
endif()
