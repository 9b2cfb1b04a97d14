// SPDX-License-Identifier: GPL-3.0-or-later
// The visible ranges as numbers that can be typed.
#pragma once

#include "model/explorer_document.h"

#include <QWidget>

class QHBoxLayout;

namespace explorer {

class NumberField;

class ViewBar : public QWidget {
    Q_OBJECT

public:
    explicit ViewBar(ExplorerDocument& document, QWidget* parent = nullptr);

    QHBoxLayout* row() const { return m_row; } // for the buttons that belong beside the ranges

private:
    void addRange(const QString& axisName, Range AxesState::*axis, NumberField*& low,
                  NumberField*& high);
    void showState();

    ExplorerDocument& m_document;
    QHBoxLayout* m_row;
    NumberField* m_xLow = nullptr;
    NumberField* m_xHigh = nullptr;
    NumberField* m_yLow = nullptr;
    NumberField* m_yHigh = nullptr;
};

} // namespace explorer
