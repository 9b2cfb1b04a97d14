// SPDX-License-Identifier: GPL-3.0-or-later
// What most files of the rooms with widgets include; compiled once.
#pragma once

#include "precompiled_gui.h"

#include <QAction>
#include <QBoxLayout>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>
#include <QWidget>
