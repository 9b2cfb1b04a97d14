# SPDX-License-Identifier: GPL-3.0-or-later
find_package(GIF 5 REQUIRED)
pkg_check_modules(webp REQUIRED IMPORTED_TARGET libwebpmux libwebp)
pkg_check_modules(imagequant REQUIRED IMPORTED_TARGET imagequant)
add_room(export
    SOURCES
        animation_export.cpp
        animation_formats.h
        animation_frames.cpp animation_frames.h
        animation_request.cpp animation_request.h
        apng_format.cpp
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
        frame_palette.cpp frame_palette.h
        gif_format.cpp
        latex_file.cpp latex_file.h
        latex_text.cpp latex_text.h
        mp4_format.cpp
        pdf_format.cpp
        pixel_formats.cpp
        plain_letters.h
        python_format.cpp
        python_functions.cpp python_functions.h
        python_panel.cpp python_panel.h
        python_text.cpp
        render_figure.cpp
        shell_text.h
        spreadsheet_text.h
        svg_format.cpp
        text_formats.h
        tikz_annotations.cpp tikz_annotations.h
        tikz_curve.cpp tikz_curve.h
        tikz_format.cpp
        tikz_panel.cpp tikz_panel.h
        webp_format.cpp
    LINKS explorer_figure GIF::GIF PkgConfig::imagequant PkgConfig::webp Qt6::Svg)
