// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_page.h"

#include "widgets/controls/plain_text.h"
#include "widgets/controls/wordy_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr double textEnlargement = 1.15; // it is read from further away than a control

QLabel* makeText(const QString& accessibleName, bool isBold = false) {
    QLabel* label = makeWordyLabel(accessibleName);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * textEnlargement);
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

void showText(QLabel& label, const QString& text) {
    label.setText(text);
    label.setAccessibleDescription(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

LessonPage::LessonPage(LessonPlayer& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_title(makeText(tr("Lesson"), true))
    , m_place(new PlainLabel)
    , m_text(makeText(tr("What the step says")))
    , m_question(makeText(tr("What the step asks"), true))
    , m_answer(makeText(tr("The answer")))
    , m_reveal(new QPushButton(tr("Show the &Answer")))
    , m_previous(new QPushButton(tr("&Previous")))
    , m_next(new QPushButton(tr("&Next")))
    , m_comeBack(new QPushButton(tr("&Back to the Step's Figure"))) {
    new QVBoxLayout(this);
    addTexts();
    addButtons();
    setFocusProxy(m_next);
    connect(&player, &LessonPlayer::changed, this, &LessonPage::follow);
    follow();
}

void LessonPage::addTexts() {
    auto* texts = new QWidget;
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    m_title->setObjectName(QStringLiteral("lesson_title"));
    m_place->setObjectName(QStringLiteral("lesson_place"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_place, m_text, m_question,
                                                         m_reveal, m_answer}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(texts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(scroll);
    connect(m_reveal, &QPushButton::clicked, this, [this] { showAnswer(true); });
}

void LessonPage::addButtons() {
    setPlainToolTip(*m_previous, tr("The step before (Alt+Left, Page Up)"));
    setPlainToolTip(*m_next, tr("The next step (Alt+Right, Page Down)"));
    setPlainToolTip(*m_comeBack, tr("You have changed the figure; this shows the step's again"));
    auto* leave = new QPushButton(tr("&Leave"));
    setPlainToolTip(*leave, tr("End the lesson; the figure from before comes back"));
    auto* keep = new QPushButton(tr("&Keep the Figure"));
    setPlainToolTip(*keep, tr("End the lesson and go on with the figure on screen"));
    auto* grid = new QGridLayout;
    grid->addWidget(m_previous, 0, 0);
    grid->addWidget(m_next, 0, 1);
    grid->addWidget(m_comeBack, 1, 0, 1, 2);
    grid->addWidget(leave, 2, 0);
    grid->addWidget(keep, 2, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    QWidget* const order[] = {m_reveal, m_next, m_previous, m_comeBack, leave, keep};
    for (std::size_t i = 1; i < std::size(order); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }

    connect(m_previous, &QPushButton::clicked, &m_player, &LessonPlayer::previous);
    connect(m_next, &QPushButton::clicked, &m_player, &LessonPlayer::next);
    connect(m_comeBack, &QPushButton::clicked, &m_player, &LessonPlayer::comeBack);
    connect(leave, &QPushButton::clicked, this,
            [this] { m_player.leave(LessonPlayer::Ending::BringBack); });
    connect(keep, &QPushButton::clicked, this,
            [this] { m_player.leave(LessonPlayer::Ending::Keep); });
    // Alt with an arrow from anywhere; the keys of a presenter's remote only where no list or
    // slider wants them.
    const auto add = [this](const QKeySequence& key, Qt::ShortcutContext context,
                            QPushButton* button) {
        auto* shortcut = new QShortcut(key, this, button, &QPushButton::click);
        shortcut->setContext(context);
    };
    add(Qt::ALT | Qt::Key_Left, Qt::WindowShortcut, m_previous);
    add(Qt::ALT | Qt::Key_Right, Qt::WindowShortcut, m_next);
    add(Qt::Key_PageUp, Qt::WidgetWithChildrenShortcut, m_previous);
    add(Qt::Key_PageDown, Qt::WidgetWithChildrenShortcut, m_next);
}

void LessonPage::follow() {
    const LessonStep* step = m_player.step();
    m_comeBack->setEnabled(m_player.isAway());
    if (!step) {
        m_shownStep.clear();
        return;
    }
    m_title->setText(m_player.lesson()->title.shown());
    m_place->setText(tr("Step %1 of %2").arg(m_player.stepIndex() + 1).arg(m_player.stepCount()));
    showText(*m_text, step->text.shown());
    showText(*m_question, step->question.shown());
    const QString place =
        QStringLiteral("%1 %2").arg(m_player.lesson()->id).arg(m_player.stepIndex());
    const bool isAnswered = place == m_shownStep && m_answer->isVisibleTo(this);
    m_shownStep = place;
    showAnswer(isAnswered);
    m_previous->setEnabled(m_player.hasPrevious());
    m_next->setEnabled(m_player.hasNext());
}

void LessonPage::showAnswer(bool isShown) {
    const QString answer = m_player.step()->answer.shown();
    const bool hadFocus = m_reveal->hasFocus();
    showText(*m_answer, answer);
    m_answer->setVisible(isShown && !answer.isEmpty());
    m_reveal->setVisible(!isShown && !answer.isEmpty());
    if (isShown && hadFocus) {
        m_next->setFocus();
    }
}

} // namespace explorer
