// SPDX-License-Identifier: GPL-3.0-or-later
// What a key does while the chart is presented, and which slider the arrows move.
#pragma once

#include "model/edit_burst.h"
#include "model/slider_play.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace explorer {

// Each key with what it does, for people.
QList<std::pair<QString, QString>> presentationKeys();

class PresentationKeys : public QObject {
    Q_OBJECT

public:
    PresentationKeys(ExplorerDocument& document, SliderPlay& play, QObject* parent = nullptr);

    bool press(const QKeyEvent& event); // whether the key means something here

    // The slider that arrows and the space bar move; none where no function has one.
    std::optional<PlayedSlider> current() const;

signals:
    void currentChanged();
    void cardRequested();
    void stripRequested();
    void echoRequested(); // show the keys that are pressed, or do not any longer
    void leaveRequested();

private:
    bool pressLetter(int key);
    void moveToNext(int step);
    void moveCurrent(int direction, Qt::KeyboardModifiers modifiers);
    void toggleCurve(std::size_t place);
    void toggleGradients();
    void toggleTangents();
    void playCurrent();

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    PlayedSlider m_current;
    EditBurst m_burst;
};

} // namespace explorer
