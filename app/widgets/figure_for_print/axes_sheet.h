// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a figure's words and axes: title, labels, ranges, ticks, frame and grid.
#pragma once

#include "model/document/explorer_document.h"

#include <QWidget>

class QFormLayout;

namespace explorer {

class StateBinding;

class AxesSheet : public QWidget {
    Q_OBJECT

public:
    explicit AxesSheet(ExplorerDocument& document, QWidget* parent = nullptr);

private:
    void addLine(QFormLayout& form, const QString& name, const QString& undoText,
                 QString& (*part)(ExplorerState&));
    void addRange(QFormLayout& form, const QString& name, Range AxesState::*axis);
    void addStep(QFormLayout& form, const QString& name, double AxesState::*step);

    ExplorerDocument& m_document;
    StateBinding* m_binding;
};

} // namespace explorer
