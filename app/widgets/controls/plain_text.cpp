// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/plain_text.h"

#include <QAction>
#include <QComboBox>
#include <QToolTip>

namespace explorer {

PlainLabel::PlainLabel(QWidget* parent)
    : PlainLabel(QString(), parent) {
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText); // before it has a text that it could read otherwise
    setText(text);
}

// Escaping would need a tag around it, and screen readers would read out both.
QString withoutMarkup(QString text) {
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    static const QChar joiner(0x2060);
    text.replace(u'<', QString(u'<') + joiner); // no tag begins with it
    return text.replace(u'&', QString(u'&') + joiner);
}

void setPlainToolTip(QWidget& widget, const QString& text) {
    widget.setToolTip(withoutMarkup(text));
}

void setPlainToolTip(QAction& action, const QString& text) {
    action.setToolTip(withoutMarkup(text));
}

void setPlainToolTip(QComboBox& box, int index, const QString& text) {
    box.setItemData(index, withoutMarkup(text), Qt::ToolTipRole);
}

void showPlainToolTip(const QPoint& globalPlace, const QString& text, QWidget* widget) {
    QToolTip::showText(globalPlace, withoutMarkup(text), widget);
}

void followWithPlainToolTip(QAction& action) {
    const auto follow = [&action] { setPlainToolTip(action, action.iconText()); };
    QObject::connect(&action, &QAction::changed, &action, follow);
    follow();
}

} // namespace explorer
