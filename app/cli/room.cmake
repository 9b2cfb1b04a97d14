# SPDX-License-Identifier: GPL-3.0-or-later
add_room(cli
    SOURCES
        arguments.cpp arguments.h
        catalogue_json.cpp catalogue_json.h
        command_description.cpp command_description.h
        command_line.cpp command_line.h
        command_text.h
        curve_argument.cpp curve_argument.h
        definition_argument.cpp definition_argument.h
        display.cpp display.h
        evaluate_command.cpp evaluate_command.h
        evaluation_points.cpp evaluation_points.h
        export_command.cpp export_command.h
        export_state.cpp export_state.h
        function_argument.cpp function_argument.h
        language_argument.cpp language_argument.h
        list_command.cpp list_command.h
        number_stream.cpp number_stream.h
        option_reader.cpp option_reader.h
        point_writer.cpp point_writer.h
        setting_options.cpp setting_options.h
        standard_streams.cpp standard_streams.h
        teaching_options.cpp teaching_options.h
        window_start.cpp window_start.h
    LINKS explorer_export)
target_compile_definitions(explorer_cli PRIVATE EXPLORER_VERSION="${PROJECT_VERSION}")
