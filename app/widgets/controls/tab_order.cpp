// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/tab_order.h"

#include <QWidget>

namespace explorer {

namespace {

bool takesTab(const QWidget& control) {
    return (control.focusPolicy() & Qt::TabFocus) && !control.focusProxy();
}

// The last one on the way before the area; Qt puts nothing behind what takes no focus.
QWidget* controlBefore(QWidget& area) {
    QWidget* control = &area;
    while (!takesTab(*control) && control->previousInFocusChain() != &area) {
        control = control->previousInFocusChain();
    }
    return control;
}

} // namespace

void orderTabs(QWidget& area, const QList<QWidget*>& parts) {
    QWidget* last = controlBefore(area);
    const auto append = [&last](QWidget* control) {
        if (takesTab(*control)) {
            QWidget::setTabOrder(last, control);
            last = control;
        }
    };
    for (QWidget* part : parts) {
        append(part);
        for (QWidget* control : part->findChildren<QWidget*>()) {
            append(control);
        }
    }
}

} // namespace explorer
