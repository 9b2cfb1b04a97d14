add_room(widgets
    SOURCES
        main_window.cpp main_window.h
    LINKS explorer_chart Qt6::Widgets)
