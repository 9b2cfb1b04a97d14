// SPDX-License-Identifier: GPL-3.0-or-later
// What tells of the figure other than by its picture: notes, the table of numbers, words.
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace explorer {

class CurveCards;
class DataPanel;
class ExplorerDocument;
class LiveChart;
class NotePanel;
class SoundOutput;
class WindowActions;

class ReadingPanels : public QObject {
    Q_OBJECT

public:
    // The panels become the window's, the notes with the panel `beside`, and go with it: where they
    // are docked in tabs it is Qt that says which of its children goes first.
    ReadingPanels(ExplorerDocument& document, const WindowActions& actions, const LiveChart& chart,
                  const CurveCards& cards, QDockWidget& beside, QMainWindow& window);

    // What the panels are about, for those that take their place in another language.
    QString notedFunction() const;
    void resume(const QString& functionId);

signals:
    void reported(const QString& message);

private:
    void listen();
    void tellApart(bool isOn);

    ExplorerDocument& m_document;
    NotePanel* m_notes;
    DataPanel* m_data;
    SoundOutput* m_sound;
};

} // namespace explorer
