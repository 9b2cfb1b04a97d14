# SPDX-License-Identifier: GPL-3.0-or-later
add_room(export
    SOURCES
        command_format.cpp
        csv_format.cpp
        eps_format.cpp eps_format.h
        export_batch.cpp export_batch.h
        export_job.cpp export_job.h
        export_request.cpp export_request.h
        export_watch.h
        figure_formats.h
        figure_image.cpp
        formulas_format.cpp
        latex_file.cpp latex_file.h
        latex_text.cpp latex_text.h
        pdf_format.cpp
        pixel_formats.cpp
        python_format.cpp
        python_functions.cpp python_functions.h
        python_panel.cpp python_panel.h
        python_text.cpp
        render_figure.cpp
        svg_format.cpp
        text_formats.h
        tikz_curve.cpp tikz_curve.h
        tikz_format.cpp
        tikz_panel.cpp tikz_panel.h
    LINKS explorer_figure Qt6::Svg)
