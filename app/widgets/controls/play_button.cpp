// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/play_button.h"

#include "widgets/controls/choice_names.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace explorer {

PlayButton::PlayButton(SliderPlay& play, const PlayedSlider& slider, const QString& name,
                       QWidget* parent)
    : SplitButton(parent)
    , m_play(play)
    , m_slider(slider)
    , m_name(name) {
    setAutoRaise(true);
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PlayButton::fillMenu);
    connect(this, &QToolButton::clicked, this, [this] { m_play.toggle(m_slider); });
    connect(&play, &SliderPlay::changed, this, &PlayButton::showPlay);
    showPlay();
}

// Anew each time: most are never opened.
void PlayButton::fillMenu() {
    menu()->clear();
    const PlayPace pace = m_play.pace(m_slider);
    auto* modes = new QActionGroup(menu());
    const QStringList names = playModeNames();
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = menu()->addAction(names.at(i));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(pace.mode) == i);
        modes->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            PlayPace wanted = m_play.pace(m_slider);
            wanted.mode = static_cast<PlayMode>(i);
            m_play.setPace(m_slider, wanted);
        });
    }
    menu()->addSeparator();
    auto* speeds = new QActionGroup(menu());
    for (const double seconds : {16.0, 8.0, 4.0, 2.0, 1.0}) {
        QAction* action = menu()->addAction(tr("%1 s from end to end").arg(seconds));
        action->setCheckable(true);
        action->setChecked(pace.seconds == seconds);
        speeds->addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds] {
            PlayPace wanted = m_play.pace(m_slider);
            wanted.seconds = seconds;
            m_play.setPace(m_slider, wanted);
        });
    }
}

void PlayButton::showPlay() {
    const bool isPlaying = m_play.isPlaying(m_slider);
    setEnabled(m_play.canPlay(m_slider));
    const QString text = isPlaying ? tr("Pause %1").arg(m_name) : tr("Play %1").arg(m_name);
    if (text == accessibleName()) {
        return;
    }
    setIcon(themedIcon(isPlaying ? QStringLiteral("pause") : QStringLiteral("play")));
    setAccessibleName(text);
    setPlainToolTip(*this, withMenuKey(text));
}

void PlayButton::changeEvent(QEvent* event) {
    SplitButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setIcon(themedIcon(m_play.isPlaying(m_slider) ? QStringLiteral("pause")
                                                      : QStringLiteral("play")));
    }
}

} // namespace explorer
