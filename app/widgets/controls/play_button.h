// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one slider run by itself, and says how: its menu has the way it runs and how fast.
#pragma once

#include "model/document/slider_play.h"
#include "widgets/controls/split_button.h"

namespace explorer {

class PlayButton : public SplitButton {
    Q_OBJECT

public:
    // `name` is the slider's: "alpha of ELU".
    PlayButton(SliderPlay& play, const PlayedSlider& slider, const QString& name,
               QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void showPlay();

    SliderPlay& m_play;
    PlayedSlider m_slider;
    QString m_name;
};

} // namespace explorer
