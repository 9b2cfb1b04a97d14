// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_order.h"

#include <QWidget>

namespace explorer {

void orderTabs(QWidget& area, const QList<QWidget*>& parts) {
    QWidget* last = &area;
    const auto append = [&last](QWidget* control) {
        if ((control->focusPolicy() & Qt::TabFocus) && !control->focusProxy()) {
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
