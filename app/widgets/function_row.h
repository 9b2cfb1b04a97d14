// SPDX-License-Identifier: GPL-3.0-or-later
// One function of the list: a checkbox in its curve's colour, and how to see only this one.
#pragma once

#include "model/explorer_document.h"

#include <activation/function.h>

#include <QWidget>

class QToolButton;

namespace explorer {

class ColorCheckBox;

class FunctionRow : public QWidget {
    Q_OBJECT

public:
    FunctionRow(ExplorerDocument& document, activation::FunctionPtr function,
                QWidget* parent = nullptr);

    QString functionId() const { return QString::fromStdString(m_function->id); }
    activation::Family family() const { return m_function->family; }
    void showState();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTicked(bool isTicked);
    void showOnlyThis();
    QString functionName() const { return QString::fromStdString(m_function->name); }

    ExplorerDocument& m_document;
    activation::FunctionPtr m_function;
    ColorCheckBox* m_box;
    QToolButton* m_onlyButton;
};

} // namespace explorer
