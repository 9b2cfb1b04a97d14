// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the presentation on a card over the chart.
#pragma once

#include <QLabel>

namespace explorer {

class KeyCard : public QLabel {
    Q_OBJECT

public:
    explicit KeyCard(QWidget* parent);

    void setTextSize(int pixels);
    void toggle();
    void centre(); // in its parent

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
};

} // namespace explorer
