add_room(model
    SOURCES
        explorer_document.cpp explorer_document.h
        explorer_state.cpp explorer_state.h
    LINKS activation::core Qt6::Core Qt6::Gui)
