// SPDX-License-Identifier: GPL-3.0-or-later
// The slopes of all outputs in all inputs as a coloured table with their numbers.
#pragma once

#include <activation/vector_outputs.h>

#include <QWidget>

namespace explorer {

class JacobianMap : public QWidget {
    Q_OBJECT

public:
    explicit JacobianMap(QWidget* parent = nullptr);

    void setOutputs(const activation::VectorOutputs& outputs);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF cell(std::size_t output, std::size_t input) const;

    activation::VectorOutputs m_outputs;
};

} // namespace explorer
