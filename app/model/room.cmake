# SPDX-License-Identifier: GPL-3.0-or-later
# The wings, each of which may include those before it.
add_room(model/language
    SOURCES
        bilingual_text.cpp bilingual_text.h
        chinese_font.cpp chinese_font.h
        chinese_text.cpp chinese_text.h
        core_text.cpp core_text.h
        language.cpp language.h
        number_text.cpp number_text.h
        shown_text.cpp shown_text.h
    LINKS explorer_fonts activation::core Qt6::Core Qt6::Gui)
add_room(model/storage
    SOURCES
        choice_words.h
        color_text.cpp color_text.h
        file_shelf.cpp file_shelf.h
        file_writing.cpp file_writing.h
        json_fields.cpp json_fields.h
        json_reader.cpp json_reader.h
        json_remarks.cpp
        json_text.h
        json_value.h
        json_writer.cpp json_writer.h
        outcome.h
        preferences.cpp preferences.h
        range.cpp range.h
        recent_files.cpp recent_files.h
        settings_keys.h
    LINKS explorer_model_language)
add_room(model/functions
    SOURCES
        call_graph.cpp call_graph.h
        call_names.cpp call_names.h
        custom_function.cpp custom_function.h
        formula_reading.cpp formula_reading.h
        function_file.cpp function_file.h
        function_import.cpp function_import.h
        function_library.cpp function_library.h
        function_note.cpp function_note.h
        function_set.cpp function_set.h
        function_text.h
        function_text_reader.cpp
        function_text_writer.cpp
        parameter_problem_text.cpp parameter_problem_text.h
        parameter_scale.cpp parameter_scale.h
        text_entry.cpp text_entry.h
    LINKS explorer_model_storage explorer_notes)
add_room(model/state
    SOURCES
        explorer_state.cpp explorer_state.h
        figure_settings.cpp figure_settings.h
        ghost_functions.cpp ghost_functions.h
        line_look.h
        state_interpolation.cpp state_interpolation.h
        state_repair.cpp state_repair.h
        state_words.cpp state_words.h
        teaching_edits.cpp teaching_edits.h
        view_range.cpp view_range.h
    LINKS explorer_model_functions)
add_room(model/session
    SOURCES
        figure_metadata.cpp figure_metadata.h
        png_texts.cpp png_texts.h
        session_curve_reader.cpp session_curve_reader.h
        session_custom_function_reader.cpp session_custom_function_reader.h
        session_file.h
        session_format.h
        session_in_figure.cpp session_in_figure.h
        session_reader.cpp
        session_settings.cpp session_settings.h
        session_teaching_reader.cpp session_teaching_reader.h
        session_writer.cpp
    LINKS explorer_model_state ZLIB::ZLIB)
add_room(model/document
    SOURCES
        edit_burst.h
        explorer_document.cpp explorer_document.h
        slider_play.cpp slider_play.h
        slider_track.cpp slider_track.h
        state_command.cpp state_command.h
    LINKS explorer_model_session)
add_library(explorer_model INTERFACE)
target_link_libraries(explorer_model INTERFACE explorer_model_document)
