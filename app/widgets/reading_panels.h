// SPDX-License-Identifier: GPL-3.0-or-later
// What tells of the figure other than by its picture: notes, the table of numbers, words.
#pragma once

#include <QObject>

class QMainWindow;

namespace explorer {

class DataPanel;
class ExplorerDocument;
class LiveChart;
class NotePanel;
class SoundOutput;
class WindowActions;

class ReadingPanels : public QObject {
    Q_OBJECT

public:
    // The panels become the window's, and its actions open them.
    ReadingPanels(ExplorerDocument& document, const WindowActions& actions, const LiveChart& chart,
                  QMainWindow& window);

    NotePanel* notes() const { return m_notes; }

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
