# SPDX-License-Identifier: GPL-3.0-or-later
find_package(GIF 5 REQUIRED)
pkg_check_modules(webp REQUIRED IMPORTED_TARGET libwebpmux libwebp)
pkg_check_modules(imagequant REQUIRED IMPORTED_TARGET imagequant)
add_room(export
    SOURCES
        command_format.cpp command_format.h
        command_settings.cpp command_settings.h
        csv_format.cpp csv_format.h
        eps_format.cpp eps_format.h
        export_batch.cpp export_batch.h
        export_request.cpp export_request.h
        export_watch.h
        figure_image.cpp figure_image.h
        pdf_format.cpp pdf_format.h
        pixel_formats.cpp pixel_formats.h
        plain_letters.h
        render_figure.cpp
        shell_text.h
        spreadsheet_text.h
        svg_format.cpp svg_format.h
        working_folder.cpp working_folder.h
        animation/animation_export.cpp
        animation/animation_formats.h
        animation/animation_frames.cpp animation/animation_frames.h
        animation/animation_request.cpp animation/animation_request.h
        animation/apng_format.cpp
        animation/export_job.cpp animation/export_job.h
        animation/frame_palette.cpp animation/frame_palette.h
        animation/gif_format.cpp
        animation/mp4_format.cpp
        animation/webp_format.cpp
        latex/formulas_format.cpp latex/formulas_format.h
        latex/latex_file.cpp latex/latex_file.h
        latex/latex_text.cpp latex/latex_text.h
        latex/tikz_annotations.cpp latex/tikz_annotations.h
        latex/tikz_curve.cpp latex/tikz_curve.h
        latex/tikz_format.cpp latex/tikz_format.h
        latex/tikz_panel.cpp latex/tikz_panel.h
        python/python_format.cpp python/python_format.h
        python/python_functions.cpp python/python_functions.h
        python/python_library.h
        python/python_panel.cpp python/python_panel.h
        python/python_text.cpp
    LINKS explorer_figure GIF::GIF PkgConfig::imagequant PkgConfig::webp Qt6::Svg)
