// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_lesson.h"

#include <QEvent>

#include <algorithm>

namespace explorer {

namespace {

constexpr int edge = 16;
constexpr int smallestType = 12;
constexpr double widthParts[] = {0.5, 0.7, 0.94}; // of the presentation; the first that does
constexpr double highestPart = 0.85;

QString paragraph(const QString& text, const QString& html) {
    return text.isEmpty() ? QString()
                          : html.arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

PresentationLesson::PresentationLesson(LessonPlayer& player, QWidget* parent)
    : QLabel(parent)
    , m_player(player)
    , m_textSize(smallestType) {
    setObjectName(QStringLiteral("presented_lesson"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setMargin(edge);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("What the lesson says"));
    hide();
    connect(&player, &LessonPlayer::changed, this, &PresentationLesson::follow);
    showWords();
}

void PresentationLesson::setTextSize(int pixels) {
    m_textSize = pixels;
    fit();
}

void PresentationLesson::toggle() {
    m_isWanted = !m_isWanted;
    follow();
}

void PresentationLesson::follow() {
    const bool isRunning = m_player.step() != nullptr;
    m_isWanted = m_isWanted && isRunning;
    if (isRunning) {
        showWords();
    }
    setVisible(m_isWanted);
}

// The player also tells of every frame in which the figure moves.
void PresentationLesson::showWords() {
    const LessonStep* step = m_player.step();
    const QString words =
        step ? paragraph(step->text.shown(), QStringLiteral("<p>%1</p>")) +
                   paragraph(step->question.shown(), QStringLiteral("<p><b>%1</b></p>"))
             : QString();
    if (words == text()) {
        return;
    }
    setText(words);
    setAccessibleDescription(step ? step->text.shown() + QLatin1Char('\n') + step->question.shown()
                                  : QString());
    fit();
}

// At the top of its parent, in type as large as there is room for.
void PresentationLesson::fit() {
    if (text().isEmpty()) {
        return;
    }
    int pixels = m_textSize;
    while (!fitsIn(pixels) && pixels > smallestType) {
        --pixels;
    }
    move((parentWidget()->width() - width()) / 2, edge);
}

bool PresentationLesson::fitsIn(int pixels) {
    QFont type = font();
    type.setPixelSize(pixels);
    setFont(type);
    const QSize room = parentWidget()->size();
    const int highest = static_cast<int>(highestPart * room.height());
    for (const double part : widthParts) {
        const int width = static_cast<int>(part * room.width());
        const int height = heightForWidth(width);
        resize(width, std::min(height, highest));
        if (height <= highest) {
            return true;
        }
    }
    return false;
}

void PresentationLesson::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("What the lesson says"));
        showWords();
    }
}

} // namespace explorer
