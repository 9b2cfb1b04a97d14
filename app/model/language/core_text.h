// SPDX-License-Identifier: GPL-3.0-or-later
// The core's sentences in the program's language.
#pragma once

#include <activation/sentence.h>

#include <QString>

namespace explorer {

QString coreText(const activation::Sentence& sentence);

} // namespace explorer
