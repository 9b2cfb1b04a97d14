// SPDX-License-Identifier: GPL-3.0-or-later
// The libraries that exported Python may compute with.
#pragma once

namespace explorer {

enum class PythonLibrary { NumPy, PyTorch };

} // namespace explorer
