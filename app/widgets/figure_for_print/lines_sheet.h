// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a figure's lines: palette, dashes, markers, type and what single curves have of
// their own.
#pragma once

#include "model/document/explorer_document.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace explorer {

class StateBinding;

class LinesSheet : public QWidget {
    Q_OBJECT

public:
    explicit LinesSheet(ExplorerDocument& document, QWidget* parent = nullptr);

private:
    void addPalette(QFormLayout& form);
    void addSizes(QFormLayout& form);
    void addOwnLook(QFormLayout& form);
    void fillCurves();
    void showCurve();
    void chooseColor();
    void editCurve(const QString& label, const std::function<void(CurveState&)>& change);
    int curveKey() const; // of the curve in the list; 0 where there is none

    ExplorerDocument& m_document;
    StateBinding* m_binding;
    QComboBox* m_curve;
    QLineEdit* m_label;
    QToolButton* m_color;
    QToolButton* m_paletteColor;
    QComboBox* m_dash;
    QComboBox* m_marker;
};

} // namespace explorer
