// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a lesson that was made into a file, and says what is in the way.
#pragma once

#include <QString>

class QWidget;

namespace explorer {

struct Lesson;
class Preferences;

// Both give the file's path, or nothing where the lesson was not saved and the user knows why.
// Among the user's lessons, under an id of its own:
QString saveLesson(Lesson& lesson, QWidget* window);
// Wherever the user wants it:
QString saveLessonCopy(const Lesson& lesson, Preferences& preferences, QWidget* window);

} // namespace explorer
