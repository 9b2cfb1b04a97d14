// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for format, size and resolution, and shows the figure as it will come out.
#pragma once

#include "figure/export_request.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace explorer {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExplorerState& state, const ExportRequest& request,
                 QWidget* parent = nullptr);

    ExportRequest request() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPreview();
    void showWhatFits();

    ExplorerState m_state;
    QComboBox* m_format;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    QLabel* m_pixels;
    QLabel* m_preview;
    QTimer m_previewTimer; // typing in a field does not draw for each digit
};

} // namespace explorer
