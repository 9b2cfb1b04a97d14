add_room(figure
    SOURCES
        figure_composer.cpp figure_composer.h
    LINKS explorer_model Qt6::Svg)
