# SPDX-License-Identifier: GPL-3.0-or-later
# The wings, each of which may include those that it links.
add_room(widgets/controls
    SOURCES
        choice_names.cpp choice_names.h
        color_check_box.cpp color_check_box.h
        flow_layout.cpp flow_layout.h
        line_swatch.cpp line_swatch.h
        number_field.cpp number_field.h
        parameter_slider.cpp parameter_slider.h
        plain_message_box.cpp plain_message_box.h
        one_line_input.cpp one_line_input.h
        plain_text.cpp plain_text.h
        play_button.cpp play_button.h
        problem_label.cpp problem_label.h
        split_button.cpp split_button.h
        state_binding.cpp state_binding.h
        tab_order.cpp tab_order.h
        theme.cpp theme.h
        typeset_view.cpp typeset_view.h
        value_slider.cpp value_slider.h
        wordy_label.h
    LINKS explorer_chart Qt6::Widgets Qt6::Svg)
add_room(widgets/around_chart
    SOURCES
        figure_editing.cpp figure_editing.h
        legend_button.cpp legend_button.h
        legend_strip.cpp legend_strip.h
        range_fields.cpp range_fields.h
        view_bar.cpp view_bar.h
        zone_bar.cpp zone_bar.h
    LINKS explorer_widgets_controls)
add_room(widgets/formula_editor
    SOURCES
        custom_function_editor.cpp custom_function_editor.h
        custom_function_editor_figure.cpp
        custom_function_exchange.cpp custom_function_exchange.h
        custom_function_menus.cpp custom_function_menus.h
        custom_function_panel.cpp custom_function_panel.h
        custom_function_preview.cpp custom_function_preview.h
        custom_parameter_rows.cpp custom_parameter_rows.h
        formula_edit.cpp formula_edit.h
        formula_templates.cpp formula_templates.h
    LINKS explorer_widgets_controls)
add_room(widgets/lessons
    SOURCES
        lesson_editor.cpp lesson_editor.h
        lesson_list.cpp lesson_list.h
        lesson_page.cpp lesson_page.h
        lesson_panel.cpp lesson_panel.h
        lesson_saving.cpp lesson_saving.h
        lesson_step_fields.cpp lesson_step_fields.h
    LINKS explorer_widgets_controls explorer_lesson)
add_room(widgets/softmax
    SOURCES
        jacobian_map.cpp jacobian_map.h
        output_bars.cpp output_bars.h
        softmax_lab.cpp softmax_lab.h
    LINKS explorer_widgets_controls)
add_room(widgets/functions
    SOURCES
        curve_card.cpp curve_card.h
        curve_cards.cpp curve_cards.h
        custom_function_rows.cpp custom_function_rows.h
        formula_view.cpp formula_view.h
        function_formulas.cpp function_formulas.h
        function_list.cpp function_list.h
        function_row.cpp function_row.h
        my_function_rows.cpp my_function_rows.h
        parameter_row.cpp parameter_row.h
    LINKS explorer_widgets_around_chart explorer_widgets_formula_editor explorer_widgets_lessons explorer_widgets_softmax)
add_room(widgets/figure_for_print
    SOURCES
        animation_dialog.cpp animation_dialog.h
        axes_sheet.cpp axes_sheet.h
        export_dialog.cpp export_dialog.h
        figure_preview.cpp figure_preview.h
        file_sheet.cpp file_sheet.h
        lines_sheet.cpp lines_sheet.h
        page_sheet.cpp page_sheet.h
        print_check_list.cpp print_check_list.h
    LINKS explorer_widgets_around_chart explorer_widgets_formula_editor explorer_widgets_lessons explorer_widgets_softmax explorer_preflight)
add_room(widgets/reading
    SOURCES
        data_panel.cpp data_panel.h
        data_table.cpp data_table.h
        fact_words.cpp fact_words.h
        note_panel.cpp note_panel.h
        note_text.cpp note_text.h
    LINKS explorer_widgets_functions explorer_widgets_figure_for_print explorer_sound)
add_room(widgets/presentation
    SOURCES
        key_card.cpp key_card.h
        presentation_curves.cpp presentation_curves.h
        presentation_heads.cpp presentation_heads.h
        presentation_keys.cpp presentation_keys.h
        presentation_lesson.cpp presentation_lesson.h
        presentation_lines.cpp presentation_lines.h
        presentation_row.cpp presentation_row.h
        presentation_strip.cpp presentation_strip.h
        presentation_window.cpp presentation_window.h
        spot_cursor.cpp spot_cursor.h
    LINKS explorer_widgets_functions explorer_widgets_figure_for_print explorer_sound)
add_room(widgets/window
    SOURCES
        appearance_actions.cpp appearance_actions.h
        figure_commands.cpp figure_commands.h
        file_commands.cpp file_commands.h
        help_texts.cpp help_texts.h
        main_window.cpp main_window.h
        main_window_actions.cpp
        reading_panels.cpp reading_panels.h
        teaching_commands.cpp teaching_commands.h
        widget_memory.cpp widget_memory.h
        window_actions.cpp window_actions.h
    LINKS explorer_widgets_reading explorer_widgets_presentation)
add_library(explorer_widgets INTERFACE)
target_link_libraries(explorer_widgets INTERFACE explorer_widgets_window)
