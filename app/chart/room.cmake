add_room(chart
    SOURCES
        live_chart.cpp live_chart.h
    LINKS explorer_figure Qt6::Charts)
