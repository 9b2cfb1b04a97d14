# SPDX-License-Identifier: GPL-3.0-or-later
add_room(preflight
    SOURCES
        color_findings.cpp
        layout_findings.cpp
        look_alikes.cpp look_alikes.h
        print_check.cpp print_check.h
        print_findings.h
        sheet_findings.cpp
        type_findings.cpp
    LINKS explorer_export)
