// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a field for a title or a name to letters that can be shown.
#pragma once

class QLineEdit;

namespace explorer {

// What is pasted with control characters or ends of lines in it comes in with spaces for them.
void keepToOneLine(QLineEdit& field);

} // namespace explorer
