# SPDX-License-Identifier: GPL-3.0-or-later
add_room(figure
    SOURCES
        annotations.h
        clipping.cpp clipping.h
        curve_reading.cpp curve_reading.h
        figure.cpp figure.h
        figure_composer.cpp figure_composer.h
        figure_text.cpp figure_text.h
        inquiry.cpp inquiry.h
        description/curve_words.cpp description/curve_words.h
        description/figure_words.cpp description/figure_words.h
        description/teaching_words.cpp description/teaching_words.h
        layout/band_outline.cpp layout/band_outline.h
        layout/curve_end_labels.cpp
        layout/curve_label.cpp layout/curve_label.h
        layout/curve_obstacles.cpp layout/curve_obstacles.h
        layout/figure_layout.cpp layout/figure_layout.h
        layout/fitted_range.cpp layout/fitted_range.h
        layout/legend_entries.cpp layout/legend_entries.h
        layout/legend_layout.cpp layout/legend_layout.h
        layout/panel_arrangement.cpp layout/panel_arrangement.h
        layout/panel_texts.cpp layout/panel_texts.h
        layout/ticks.cpp layout/ticks.h
        overlays/ghost_annotations.cpp overlays/ghost_annotations.h
        overlays/pin_annotations.cpp overlays/pin_annotations.h
        overlays/tangent_annotations.cpp overlays/tangent_annotations.h
        overlays/zone_annotations.cpp overlays/zone_annotations.h
        overlays/zones.cpp overlays/zones.h
        painting/annotation_painter.cpp painting/annotation_painter.h
        painting/curve_marker.cpp painting/curve_marker.h
        painting/curve_painter.cpp painting/curve_painter.h
        painting/figure_hit.cpp painting/figure_hit.h
        painting/figure_painter.cpp painting/figure_painter.h
    LINKS explorer_mathematics explorer_style)
