# SPDX-License-Identifier: GPL-3.0-or-later
add_room(model
    SOURCES
        bilingual_text.cpp bilingual_text.h
        chinese_font.cpp chinese_font.h
        chinese_text.cpp chinese_text.h
        core_text.cpp core_text.h
        edit_burst.h
        exact_number_text.h
        explorer_document.cpp explorer_document.h
        explorer_state.cpp explorer_state.h
        figure_metadata.cpp figure_metadata.h
        file_shelf.cpp file_shelf.h
        file_writing.cpp file_writing.h
        formula_reading.cpp formula_reading.h
        function_note.cpp function_note.h
        ghost_functions.cpp ghost_functions.h
        json_fields.cpp json_fields.h
        json_reader.cpp json_reader.h json_text.h json_value.h
        language.cpp language.h
        line_look.h
        outcome.h
        own_call_names.cpp own_call_names.h
        own_function.cpp own_function.h
        own_function_entry.cpp own_function_entry.h
        own_function_file.cpp own_function_file.h
        own_function_library.cpp own_function_library.h
        own_function_linking.cpp own_function_linking.h
        own_function_links.cpp own_function_links.h
        own_function_merge.cpp own_function_merge.h
        own_function_text.h own_function_text_reader.cpp own_function_text_writer.cpp
        parameter_problem_text.cpp parameter_problem_text.h
        parameter_scale.cpp parameter_scale.h
        png_texts.cpp png_texts.h
        preferences.cpp preferences.h
        recent_files.cpp recent_files.h
        session_curve_reader.cpp session_curve_reader.h
        session_file.h session_format.h
        session_in_figure.cpp session_in_figure.h
        session_own_function_reader.cpp session_own_function_reader.h
        session_reader.cpp
        session_teaching_reader.cpp session_teaching_reader.h
        session_writer.cpp
        settings_keys.h
        slider_play.cpp slider_play.h
        slider_track.cpp slider_track.h
        state_command.cpp state_command.h
        state_interpolation.cpp state_interpolation.h
        state_repair.cpp state_repair.h
        state_words.cpp state_words.h
        teaching_edits.cpp teaching_edits.h
        view_range.cpp view_range.h
    LINKS explorer_fonts explorer_notes activation::core Qt6::Core Qt6::Gui ZLIB::ZLIB)
