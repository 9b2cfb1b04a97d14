// SPDX-License-Identifier: GPL-3.0-or-later
// The visible ranges as numbers that can be typed.
#pragma once

#include "model/document/explorer_document.h"

#include <QWidget>

class QHBoxLayout;

namespace explorer {

class ViewBar : public QWidget {
    Q_OBJECT

public:
    explicit ViewBar(ExplorerDocument& document, QWidget* parent = nullptr);

    QHBoxLayout* row() const { return m_row; } // for the buttons that belong beside the ranges

private:
    void addRange(const QString& axisName, Range AxesState::*axis);

    ExplorerDocument& m_document;
    QHBoxLayout* m_row;
};

} // namespace explorer
