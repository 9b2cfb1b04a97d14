// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the catalogue as beginnings of own ones, in a menu by family.
#pragma once

#include "model/functions/custom_function.h"

#include <functional>

class QMenu;

namespace explorer {

// `choose` gets name, formula and parameters, without an id.
void fillTemplateMenu(QMenu& menu, const std::function<void(const CustomDefinition&)>& choose);

} // namespace explorer
