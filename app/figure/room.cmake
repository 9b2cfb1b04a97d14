# SPDX-License-Identifier: GPL-3.0-or-later
add_room(figure
    SOURCES
        painting/annotation_painter.cpp painting/annotation_painter.h
        annotations.h
        layout/band_outline.cpp layout/band_outline.h
        clipping.cpp clipping.h
        layout/curve_end_labels.cpp
        layout/curve_label.cpp layout/curve_label.h
        painting/curve_marker.cpp painting/curve_marker.h
        layout/curve_obstacles.cpp layout/curve_obstacles.h
        painting/curve_painter.cpp painting/curve_painter.h
        curve_reading.cpp curve_reading.h
        description/curve_words.cpp description/curve_words.h
        figure.cpp figure.h
        figure_composer.cpp figure_composer.h
        painting/figure_hit.cpp painting/figure_hit.h
        layout/figure_layout.cpp layout/figure_layout.h
        painting/figure_painter.cpp painting/figure_painter.h
        figure_text.cpp figure_text.h
        description/figure_words.cpp description/figure_words.h
        layout/fitted_range.cpp layout/fitted_range.h
        overlays/ghost_annotations.cpp overlays/ghost_annotations.h
        layout/legend_entries.cpp layout/legend_entries.h
        layout/legend_layout.cpp layout/legend_layout.h
        math_text.cpp math_text.h
        layout/panel_arrangement.cpp layout/panel_arrangement.h
        layout/panel_texts.cpp layout/panel_texts.h
        overlays/pin_annotations.cpp overlays/pin_annotations.h
        overlays/tangent_annotations.cpp overlays/tangent_annotations.h
        description/teaching_words.cpp description/teaching_words.h
        tex_delimiters.cpp tex_delimiters.h
        tex_layout.cpp tex_layout.h
        tex_tree.cpp tex_tree.h
        tex_words.cpp tex_words.h
        layout/ticks.cpp layout/ticks.h
        overlays/zone_annotations.cpp overlays/zone_annotations.h
        overlays/zones.cpp overlays/zones.h
    LINKS explorer_style)
