// SPDX-License-Identifier: GPL-3.0-or-later
// What digits and G show and hide while the chart is presented. Pressed again they bring back what
// they hid.
#pragma once

#include "model/document/explorer_document.h"

#include <QHash>
#include <QSet>

namespace explorer {

class PresentationLines : public QObject {
    Q_OBJECT

public:
    explicit PresentationLines(ExplorerDocument& document, QObject* parent = nullptr);

    // The functions keep their numbers and parameters, whether they are shown or not.
    void toggleCurve(std::size_t place);
    void toggleGradients();

private:
    struct Lines {
        bool value = true;
        bool slope = true;
    };

    void forget();
    void showGradient(int curveKey, Lines& lines, bool willShow);

    ExplorerDocument& m_document;
    QHash<int, Lines> m_hidden; // what a digit hid, by the curve's key
    QSet<int> m_standIns;       // the curves shown since G took away the gradient, all there was
};

} // namespace explorer
