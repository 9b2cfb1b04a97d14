# SPDX-License-Identifier: GPL-3.0-or-later
add_room(widgets
    SOURCES
        axes_sheet.cpp axes_sheet.h
        choice_names.cpp choice_names.h
        color_check_box.cpp color_check_box.h
        curve_card.cpp curve_card.h
        curve_cards.cpp curve_cards.h
        export_dialog.cpp export_dialog.h
        figure_commands.cpp figure_commands.h
        figure_editing.cpp figure_editing.h
        figure_preview.cpp figure_preview.h
        file_commands.cpp file_commands.h
        file_sheet.cpp file_sheet.h
        flow_layout.cpp flow_layout.h
        formula_edit.cpp formula_edit.h
        formula_templates.cpp formula_templates.h
        formula_view.cpp formula_view.h
        function_list.cpp function_list.h
        function_row.cpp function_row.h
        help_texts.cpp help_texts.h
        jacobian_map.cpp jacobian_map.h
        legend_button.cpp legend_button.h
        legend_strip.cpp legend_strip.h
        lesson_editor.cpp lesson_editor.h
        lesson_list.cpp lesson_list.h
        lesson_page.cpp lesson_page.h
        lesson_panel.cpp lesson_panel.h
        lesson_step_fields.cpp lesson_step_fields.h
        line_swatch.cpp line_swatch.h
        lines_sheet.cpp lines_sheet.h
        main_window.cpp main_window.h
        number_field.cpp number_field.h
        output_bars.cpp output_bars.h
        own_function_editor.cpp own_function_editor.h
        own_function_panel.cpp own_function_panel.h
        own_function_rows.cpp own_function_rows.h
        own_parameter_rows.cpp own_parameter_rows.h
        page_sheet.cpp page_sheet.h
        parameter_row.cpp parameter_row.h
        parameter_scale.cpp parameter_scale.h
        parameter_slider.cpp parameter_slider.h
        print_check_list.cpp print_check_list.h
        range_fields.cpp range_fields.h
        softmax_lab.cpp softmax_lab.h
        state_binding.cpp state_binding.h
        theme.cpp theme.h
        value_slider.cpp value_slider.h
        view_bar.cpp view_bar.h
        wordy_label.h
        window_actions.cpp window_actions.h
    LINKS explorer_chart explorer_lesson explorer_preflight Qt6::Widgets Qt6::Svg)
