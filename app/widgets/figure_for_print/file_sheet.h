// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a figure's file: its format, its resolution and what it carries.
#pragma once

#include "export/export_request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace explorer {

class FileSheet : public QWidget {
    Q_OBJECT

public:
    explicit FileSheet(const ExportRequest& request, QWidget* parent = nullptr);

    // Format, resolution and options; size and file are the caller's.
    ExportRequest request() const;
    void setRequest(const ExportRequest& request);
    // The choice of the format, for a place of its own: most exports change nothing else here.
    QComboBox* formatList() const { return m_format; }
    void setFigureSize(double widthMm, double heightMm); // for the count of pixels

signals:
    void changed();

private:
    void showWhatFits();

    QComboBox* m_format;
    QSpinBox* m_dpi;
    QLabel* m_pixels;
    QCheckBox* m_session;
    QCheckBox* m_outlines;
    QCheckBox* m_transparent;
    double m_widthMm = 0;
    double m_heightMm = 0;
    bool m_isShowing = false;
};

} // namespace explorer
