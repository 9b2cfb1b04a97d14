// SPDX-License-Identifier: GPL-3.0-or-later
// A formula as it is read aloud, for those who do not see it.
#pragma once

#include "mathematics/tex_tree.h"

namespace explorer {

QString texInWords(const TexNode& formula);

} // namespace explorer
