add_room(cli
    SOURCES
        command_line.cpp command_line.h
    LINKS explorer_figure)
