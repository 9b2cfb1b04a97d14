// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons there are: those of the program and those in the user's folder.
#pragma once

#include "lesson/lesson.h"
#include "model/storage/outcome.h"

#include <QList>
#include <QStringList>

namespace explorer {

// Those of the program, then those of the user. One of the user's with the id of one of the
// program's stands in its place. The user's are read from their files each time.
QList<Lesson> lessons();

// What is wrong with the user's files, one sentence each; the other files are used.
QStringList lessonProblems();

// Where the user's lessons lie, named *.json.
QString ownLessonsFolder();

// An id made of the title that no lesson has yet.
QString freeLessonId(const BilingualText& title);

// Puts the lesson back into the file that it came from, whatever that is called, or else into a new
// one in the user's folder. One that is not the user's own becomes a copy under an id of its own.
Outcome saveOwnLesson(Lesson& lesson);

} // namespace explorer
