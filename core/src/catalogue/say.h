// SPDX-License-Identifier: MIT
// Marks what the core says, and the context that it belongs to, for the tool that collects what
// there is to translate.
#pragma once

#define SAY(context, english) english
