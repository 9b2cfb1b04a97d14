# SPDX-License-Identifier: GPL-3.0-or-later
add_room(chart
    SOURCES
        accessible_chart.cpp accessible_chart.h
        chart_navigation.cpp chart_navigation.h
        chart_pins.cpp chart_pins.h
        curve_series.cpp curve_series.h
        figure_layer_item.cpp figure_layer_item.h
        ghost_layer_item.cpp ghost_layer_item.h
        live_chart.cpp live_chart.h live_chart_input.cpp
        probe.cpp probe.h
        probe_box.cpp probe_box.h
        probe_item.cpp probe_item.h
        probe_words.cpp probe_words.h
        window_inquiry.cpp window_inquiry.h
    LINKS explorer_figure Qt6::Charts)
