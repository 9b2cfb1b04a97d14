// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/key_card.h"

#include "widgets/presentation/presentation_keys.h"

#include <QEvent>

namespace explorer {

namespace {

// Each key with what it does, for people.
QList<std::pair<QString, QString>> presentationKeys() {
    return {
        {PresentationKeys::tr("1 to 9"), PresentationKeys::tr("show or hide a function")},
        {PresentationKeys::tr("Tab"),
         PresentationKeys::tr("the next slider; with Shift the one before")},
        {PresentationKeys::tr("Arrows"),
         PresentationKeys::tr("move the slider; with Shift far, with Alt a little")},
        {PresentationKeys::tr("Space"),
         PresentationKeys::tr("play the slider, or pause it; with Shift all that ran")},
        {QStringLiteral("G"), PresentationKeys::tr("gradients")},
        {QStringLiteral("T"), PresentationKeys::tr("tangents; pins a point where there is none")},
        {QStringLiteral("Z"), PresentationKeys::tr("zones")},
        {QStringLiteral("F"), PresentationKeys::tr("freeze the curves as pale ones behind")},
        {QStringLiteral("C"), PresentationKeys::tr("clear pale curves and pinned points")},
        {PresentationKeys::tr("Home"), PresentationKeys::tr("the view of the start")},
        {PresentationKeys::tr("Click, drag"),
         PresentationKeys::tr("pin a point of a curve, move it or the view")},
        {PresentationKeys::tr("Page up, down"),
         PresentationKeys::tr("the lesson's step before, or the next")},
        {QStringLiteral("L"), PresentationKeys::tr("what the lesson's step says and asks")},
        {QStringLiteral("U"), PresentationKeys::tr("undo; with Shift redo")},
        {QStringLiteral("S"), PresentationKeys::tr("put the sliders away, or bring them back")},
        {QStringLiteral("K"), PresentationKeys::tr("show the keys that are pressed")},
        {QStringLiteral("?"), PresentationKeys::tr("this card")},
        {PresentationKeys::tr("Escape, F11"), PresentationKeys::tr("leave")}};
}

} // namespace

KeyCard::KeyCard(QWidget* parent)
    : QLabel(parent) {
    setObjectName(QStringLiteral("key_card"));
    setTextFormat(Qt::RichText);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setMargin(24);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    fill();
    hide();
}

void KeyCard::fill() {
    QString table = QStringLiteral("<table cellspacing=\"5\">");
    for (const auto& [key, what] : presentationKeys()) {
        table += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                     .arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    }
    setText(table + QStringLiteral("</table>"));
    setAccessibleName(tr("Keys of the presentation"));
    centre();
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

void KeyCard::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

} // namespace explorer
