# SPDX-License-Identifier: GPL-3.0-or-later
find_package(PkgConfig REQUIRED)
pkg_check_modules(lcms REQUIRED IMPORTED_TARGET lcms2)

add_room(figure
    SOURCES
        band_outline.cpp band_outline.h
        clipping.cpp clipping.h
        color_findings.cpp
        color_space.cpp color_space.h
        color_vision.cpp color_vision.h
        command_format.cpp
        csv_format.cpp
        curve_end_labels.cpp
        curve_label.cpp curve_label.h
        curve_marker.cpp curve_marker.h
        curve_painter.cpp curve_painter.h
        drawn_line.cpp drawn_line.h
        eps_format.cpp eps_format.h
        export_batch.cpp export_batch.h
        export_format.cpp export_format.h
        export_job.cpp export_job.h
        export_request.cpp export_request.h
        export_watch.h
        figure.cpp figure.h
        figure_composer.cpp figure_composer.h
        figure_formats.h
        figure_hit.cpp figure_hit.h
        figure_image.cpp
        figure_layout.cpp figure_layout.h
        figure_painter.cpp figure_painter.h
        figure_style.cpp figure_style.h
        figure_target.cpp figure_target.h
        figure_text.cpp figure_text.h
        fitted_range.cpp fitted_range.h
        formulas_format.cpp
        latex_file.cpp latex_file.h
        latex_text.cpp latex_text.h
        layout_findings.cpp
        legend_entries.cpp legend_entries.h
        legend_layout.cpp legend_layout.h
        look_alikes.cpp look_alikes.h
        math_text.cpp math_text.h
        palette.cpp palette.h
        panel_arrangement.cpp panel_arrangement.h
        panel_texts.cpp panel_texts.h
        pdf_format.cpp
        pixel_formats.cpp
        print_check.cpp print_check.h
        print_findings.h
        python_format.cpp
        python_functions.cpp python_functions.h
        python_panel.cpp python_panel.h
        python_text.cpp
        render_figure.cpp
        sheet_findings.cpp
        svg_format.cpp
        target_reader.cpp target_reader.h
        text_formats.h
        ticks.cpp ticks.h
        tikz_curve.cpp tikz_curve.h
        tikz_format.cpp
        tikz_panel.cpp tikz_panel.h
        type_findings.cpp
    LINKS explorer_model explorer_styles PkgConfig::lcms Qt6::Svg)
