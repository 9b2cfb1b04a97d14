// SPDX-License-Identifier: GPL-3.0-or-later
// The sliders of an own function's parameters as a table: default, ends and step of each.
#pragma once

#include "model/own_function.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace explorer {

class NumberField;

class OwnParameterRows : public QWidget {
    Q_OBJECT

public:
    explicit OwnParameterRows(QWidget* parent = nullptr);

    void showParameters(const std::vector<OwnParameter>& parameters);

signals:
    void changed(const explorer::OwnParameter& parameter);

private:
    void build();
    void addField(int row, int column, double OwnParameter::*member, const QString& what);
    // With the value in it, and a step that fits where the ends are others.
    static OwnParameter with(OwnParameter parameter, double OwnParameter::*member, double value);

    std::vector<OwnParameter> m_parameters;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_problem;
    std::vector<std::function<void()>> m_shows;
};

} // namespace explorer
