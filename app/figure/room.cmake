# SPDX-License-Identifier: GPL-3.0-or-later
add_room(figure
    SOURCES
        annotation_painter.cpp annotation_painter.h
        annotations.h
        band_outline.cpp band_outline.h
        clipping.cpp clipping.h
        curve_end_labels.cpp
        curve_label.cpp curve_label.h
        curve_marker.cpp curve_marker.h
        curve_obstacles.cpp curve_obstacles.h
        curve_painter.cpp curve_painter.h
        curve_reading.cpp curve_reading.h
        curve_words.cpp curve_words.h
        figure.cpp figure.h
        figure_composer.cpp figure_composer.h
        figure_hit.cpp figure_hit.h
        figure_layout.cpp figure_layout.h
        figure_painter.cpp figure_painter.h
        figure_text.cpp figure_text.h
        figure_words.cpp figure_words.h
        fitted_range.cpp fitted_range.h
        ghost_annotations.cpp ghost_annotations.h
        legend_entries.cpp legend_entries.h
        legend_layout.cpp legend_layout.h
        math_text.cpp math_text.h
        panel_arrangement.cpp panel_arrangement.h
        panel_texts.cpp panel_texts.h
        pin_annotations.cpp pin_annotations.h
        tangent_annotations.cpp tangent_annotations.h
        teaching_words.cpp teaching_words.h
        tex_delimiters.cpp tex_delimiters.h
        tex_layout.cpp tex_layout.h
        tex_tree.cpp tex_tree.h
        tex_words.cpp tex_words.h
        ticks.cpp ticks.h
        zone_annotations.cpp zone_annotations.h
        zones.cpp zones.h
    LINKS explorer_style)
