# SPDX-License-Identifier: GPL-3.0-or-later
add_room(model
    SOURCES
        language/bilingual_text.cpp language/bilingual_text.h
        language/chinese_font.cpp language/chinese_font.h
        language/chinese_text.cpp language/chinese_text.h
        language/core_text.cpp language/core_text.h
        document/edit_burst.h
        language/exact_number_text.h
        document/explorer_document.cpp document/explorer_document.h
        state/explorer_state.cpp state/explorer_state.h
        session/figure_metadata.cpp session/figure_metadata.h
        storage/file_shelf.cpp storage/file_shelf.h
        storage/file_writing.cpp storage/file_writing.h
        functions/formula_reading.cpp functions/formula_reading.h
        functions/function_note.cpp functions/function_note.h
        state/ghost_functions.cpp state/ghost_functions.h
        storage/json_fields.cpp storage/json_fields.h
        storage/json_reader.cpp storage/json_reader.h storage/json_text.h storage/json_value.h
        language/language.cpp language/language.h
        state/line_look.h
        storage/outcome.h
        functions/call_names.cpp functions/call_names.h
        functions/custom_function.cpp functions/custom_function.h
        functions/text_entry.cpp functions/text_entry.h
        functions/function_file.cpp functions/function_file.h
        functions/function_library.cpp functions/function_library.h
        functions/function_set.cpp functions/function_set.h
        functions/call_graph.cpp functions/call_graph.h
        functions/function_import.cpp functions/function_import.h
        functions/function_text.h functions/function_text_reader.cpp functions/function_text_writer.cpp
        functions/parameter_problem_text.cpp functions/parameter_problem_text.h
        functions/parameter_scale.cpp functions/parameter_scale.h
        session/png_texts.cpp session/png_texts.h
        storage/preferences.cpp storage/preferences.h
        storage/recent_files.cpp storage/recent_files.h
        session/session_curve_reader.cpp session/session_curve_reader.h
        session/session_file.h session/session_format.h
        session/session_in_figure.cpp session/session_in_figure.h
        session/session_custom_function_reader.cpp session/session_custom_function_reader.h
        session/session_reader.cpp
        session/session_teaching_reader.cpp session/session_teaching_reader.h
        session/session_writer.cpp
        storage/settings_keys.h
        document/slider_play.cpp document/slider_play.h
        document/slider_track.cpp document/slider_track.h
        document/state_command.cpp document/state_command.h
        state/state_interpolation.cpp state/state_interpolation.h
        state/state_repair.cpp state/state_repair.h
        state/state_words.cpp state/state_words.h
        state/teaching_edits.cpp state/teaching_edits.h
        state/view_range.cpp state/view_range.h
    LINKS explorer_fonts explorer_notes activation::core Qt6::Core Qt6::Gui ZLIB::ZLIB)
