// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_card.h"

#include "widgets/presentation_keys.h"

namespace explorer {

KeyCard::KeyCard(QWidget* parent)
    : QLabel(parent) {
    setObjectName(QStringLiteral("key_card"));
    setTextFormat(Qt::RichText);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setMargin(24);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QString table = QStringLiteral("<table cellspacing=\"5\">");
    for (const auto& [key, what] : presentationKeys()) {
        table += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    }
    setText(table + QStringLiteral("</table>"));
    setAccessibleName(tr("Keys of the presentation"));
    hide();
}

void KeyCard::setTextSize(int pixels) {
    QFont large = font();
    large.setPixelSize(pixels);
    setFont(large);
    centre();
}

void KeyCard::toggle() {
    setVisible(!isVisible());
    centre();
    raise();
}

void KeyCard::centre() {
    adjustSize();
    QRect place = rect();
    place.moveCenter(parentWidget()->rect().center());
    move(place.topLeft());
}

} // namespace explorer
