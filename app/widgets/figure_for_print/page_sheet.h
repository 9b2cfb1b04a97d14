// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of a figure's page: whom it is for, its size, its panels and its legend.
#pragma once

#include "model/document/explorer_document.h"
#include "style/figure_target.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace explorer {

class StateBinding;

class PageSheet : public QWidget {
    Q_OBJECT

public:
    explicit PageSheet(ExplorerDocument& document, QWidget* parent = nullptr);

private:
    void addPaper(QFormLayout& form);
    void addLayout(QFormLayout& form);
    void showTarget();
    void chooseTarget(const FigureTarget& target, const QString& columnId);

    ExplorerDocument& m_document;
    StateBinding* m_binding;
    QList<FigureTarget> m_targets;
    QComboBox* m_target;
    QComboBox* m_column;
};

} // namespace explorer
