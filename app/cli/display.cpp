// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/display.h"

#include "cli/command_description.h"
#include "cli/command_line.h"
#include "cli/command_text.h"
#include "cli/standard_streams.h"
#include "model/language/shown_text.h"

#include <QDir>
#include <QLibrary>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace explorer {

namespace {

const QByteArray xPlatform = "xcb";
const QByteArray waylandPlatform = "wayland";

// The last value of an option that QApplication takes, with one dash or two.
QByteArray windowOption(int argc, char** argv, const char* name) {
    QByteArray value;
    for (int i = 1; i + 1 < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        const char* option = argv[i] + (std::strncmp(argv[i], "--", 2) == 0 ? 1 : 0);
        if (option[0] == '-' && std::strcmp(option + 1, name) == 0)
            value = argv[++i];
    }
    return value;
}

// Asks the library that Qt's plug-in asks, so that permission is asked for as well as the socket.
bool opensX(const QByteArray& display) {
    if (display.isEmpty())
        return false;
    QLibrary xcb(QStringLiteral("xcb"), 1);
    using Connect = void* (*)(const char*, int*);
    using HasError = int (*)(void*);
    using Disconnect = void (*)(void*);
    const auto connect = reinterpret_cast<Connect>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect)
        return true; // Qt says what it misses
    void* connection = connect(display.constData(), nullptr);
    const bool isOpen = hasError(connection) == 0;
    disconnect(connection);
    return isOpen;
}

bool hasWaylandPlugIn() {
    QStringList folders;
    for (const QString& path : QCoreApplication::libraryPaths())
        folders.append(path + QStringLiteral("/platforms"));
    const QString own = qEnvironmentVariable("QT_QPA_PLATFORM_PLUGIN_PATH");
    folders += own.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return std::any_of(folders.begin(), folders.end(), [](const QString& folder) {
        return !QDir(folder).entryList({QStringLiteral("libqwayland*")}, QDir::Files).isEmpty();
    });
}

bool opensWayland() {
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET"))
        return true;
    QByteArray path = qgetenv("WAYLAND_DISPLAY");
    if (path.isEmpty())
        path = "wayland-0";
    if (!path.startsWith('/'))
        path = qgetenv("XDG_RUNTIME_DIR") + '/' + path;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isOpen =
        descriptor >= 0 &&
        ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isOpen;
}

bool mayOpen(const QByteArray& platform, const QByteArray& display) {
    if (platform == xPlatform)
        return opensX(display);
    if (platform.startsWith(waylandPlatform))
        return hasWaylandPlugIn() && opensWayland();
    return true; // "offscreen", say, or one that Qt has to refuse itself
}

QString reason(const QByteArray& display) {
    if (!display.isEmpty())
        return CommandText::tr("the display \"%1\" cannot be opened")
            .arg(shownText(QString::fromLocal8Bit(display)));
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    if (wayland.isEmpty())
        return CommandText::tr("DISPLAY is not set");
    if (!hasWaylandPlugIn())
        return CommandText::tr("DISPLAY is not set, and for Wayland Qt's plug-in is missing (the "
                               "package qt6-wayland)");
    return CommandText::tr("DISPLAY is not set, and the Wayland display \"%1\" cannot be opened")
        .arg(shownText(QString::fromLocal8Bit(wayland)));
}

} // namespace

std::optional<int> refuseWithoutDisplay(int& argc, char** argv, const LanguageArgument& language) {
    QByteArray wanted = windowOption(argc, argv, "platform");
    if (wanted.isEmpty())
        wanted = qgetenv("QT_QPA_PLATFORM");
    if (wanted.isEmpty())
        wanted = xPlatform + ';' + waylandPlatform;
    QByteArray display = windowOption(argc, argv, "display");
    if (display.isEmpty())
        display = qgetenv("DISPLAY");
    for (const QByteArray& platform : wanted.split(';'))
        if (mayOpen(platform.split(':').first(), display))
            return std::nullopt;
    const QCoreApplication application(argc, argv);
    speakAsAsked(language);
    printProblem(CommandText::tr("There is no display to open a window on: %1. \"%2 export\" draws "
                                 "figures into files and \"%2 evaluate\" computes values without "
                                 "one; see %2 --help.")
                     .arg(reason(display), programName));
    return exitFailed;
}

} // namespace explorer
