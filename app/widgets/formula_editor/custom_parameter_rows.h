// SPDX-License-Identifier: GPL-3.0-or-later
// The sliders of a custom function's parameters as a table: default, ends and step of each.
#pragma once

#include "model/functions/custom_function.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace explorer {

class NumberField;

class CustomParameterRows : public QWidget {
    Q_OBJECT

public:
    explicit CustomParameterRows(QWidget* parent = nullptr);

    void showParameters(const std::vector<CustomParameter>& parameters);

signals:
    void changed(const explorer::CustomParameter& parameter);

private:
    void build();
    void addField(int row, int column, double CustomParameter::*member, const QString& what);
    // With the value in it, and a step that fits where the ends are others.
    static CustomParameter with(CustomParameter parameter, double CustomParameter::*member,
                                double value);

    std::vector<CustomParameter> m_parameters;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_problem;
    std::vector<std::function<void()>> m_shows;
};

} // namespace explorer
