# SPDX-License-Identifier: GPL-3.0-or-later
add_room(figure
    SOURCES
        band_outline.cpp band_outline.h
        clipping.cpp clipping.h
        curve_end_labels.cpp
        curve_label.cpp curve_label.h
        curve_marker.cpp curve_marker.h
        curve_painter.cpp curve_painter.h
        drawn_line.cpp drawn_line.h
        export_request.cpp export_request.h
        figure.cpp figure.h
        figure_composer.cpp figure_composer.h
        figure_formats.h
        figure_layout.cpp figure_layout.h
        figure_painter.cpp figure_painter.h
        figure_style.cpp figure_style.h
        figure_text.cpp figure_text.h
        fitted_range.cpp fitted_range.h
        legend_entries.cpp legend_entries.h
        legend_layout.cpp legend_layout.h
        math_text.cpp math_text.h
        panel_arrangement.cpp panel_arrangement.h
        panel_texts.cpp panel_texts.h
        pdf_format.cpp
        png_format.cpp
        render_figure.cpp
        svg_format.cpp
        ticks.cpp ticks.h
    LINKS explorer_model Qt6::Svg)
