// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence about what is wrong, behind a warning sign; it is there only while something is.
#pragma once

#include "widgets/controls/plain_text.h"

namespace explorer {

class ProblemLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(const QString& accessibleName, QWidget* parent = nullptr);

    // Shows the sentence, or hides where there is none.
    void showProblem(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int signWidth() const;
};

} // namespace explorer
