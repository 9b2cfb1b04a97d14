// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/plain_message_box.h"

namespace explorer {

PlainMessageBox::PlainMessageBox(Icon icon, const QString& title, const QString& text,
                                 StandardButtons buttons, QWidget* parent)
    : QMessageBox(icon, title, QString(), buttons, parent) {
    setTextFormat(Qt::PlainText); // before it has a text that it could read otherwise
    setText(text);
}

QMessageBox::StandardButton PlainMessageBox::question(QWidget* parent, const QString& title,
                                                      const QString& text,
                                                      StandardButtons buttons) {
    PlainMessageBox box(Question, title, text, buttons, parent);
    box.exec();
    return box.standardButton(box.clickedButton());
}

void PlainMessageBox::warning(QWidget* parent, const QString& title, const QString& text) {
    PlainMessageBox(Warning, title, text, Ok, parent).exec();
}

} // namespace explorer
