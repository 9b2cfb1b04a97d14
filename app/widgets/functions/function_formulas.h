// SPDX-License-Identifier: GPL-3.0-or-later
// A function's formula and gradient, one below the other.
#pragma once

#include <activation/function.h>

#include <QWidget>

namespace explorer {

class FunctionFormulas : public QWidget {
    Q_OBJECT

public:
    explicit FunctionFormulas(const activation::Function& function, QWidget* parent = nullptr);

private:
    static QString gradientText(const activation::Function& function);
};

} // namespace explorer
