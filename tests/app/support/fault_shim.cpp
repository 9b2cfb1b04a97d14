// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, it lets one of its calls to the system go wrong. Counted are the calls
// about files in the folder FAULT_FOLDER, from 1; the one with the number FAULT_AT fails with the
// error FAULT_ERROR, or ends the program at once where that is "kill", or writes but a part where
// it is "part". Where FAULT_COUNT names a file, the count is written there at the end.
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

int count = 0;
thread_local bool isAsking = false; // while the shim itself calls the system

template<class Function>
Function real(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isInFolder(const char* path) {
    const char* folder = std::getenv("FAULT_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isInFolder(int descriptor) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return isInFolder(path);
}

enum class Fault { None, Error, Part };

// What is to become of a call about the file; of a killed program nothing.
template<class File>
Fault next(File file) {
    if (isAsking)
        return Fault::None;
    isAsking = true;
    const bool isCounted = isInFolder(file);
    isAsking = false;
    const char* at = std::getenv("FAULT_AT");
    const char* kind = std::getenv("FAULT_ERROR");
    if (!isCounted || ++count != (at ? std::atoi(at) : 0) || !kind)
        return Fault::None;
    if (std::strcmp(kind, "kill") == 0)
        kill(getpid(), SIGKILL);
    if (std::strcmp(kind, "part") == 0)
        return Fault::Part;
    errno = std::atoi(kind);
    return Fault::Error;
}

template<class File>
bool fails(File file) {
    return next(file) == Fault::Error;
}

int openReally(const char* name, const char* path, int flags, mode_t mode) {
    return fails(path) ? -1 : real<int (*)(const char*, int, ...)>(name)(path, flags, mode);
}

struct AtTheEnd {
    ~AtTheEnd() {
        isAsking = true;
        const char* path = std::getenv("FAULT_COUNT");
        if (std::FILE* file = path ? std::fopen(path, "w") : nullptr) {
            std::fprintf(file, "%d\n", count);
            std::fclose(file);
        }
    }
} atTheEnd;

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openReally("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    std::va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return openReally("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    const Fault fault = next(descriptor);
    if (fault == Fault::Error)
        return -1;
    const size_t part = fault == Fault::Part && size > 1 ? size / 2 : size;
    return real<ssize_t (*)(int, const void*, size_t)>("write")(descriptor, bytes, part);
}

int rename(const char* from, const char* to) noexcept {
    return fails(to) ? -1 : real<int (*)(const char*, const char*)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept {
    using Function = int (*)(int, const char*, int, const char*, unsigned);
    return fails(to) ? -1 : real<Function>("renameat2")(fromFolder, from, toFolder, to, flags);
}

int fsync(int descriptor) {
    return fails(descriptor) ? -1 : real<int (*)(int)>("fsync")(descriptor);
}

int fdatasync(int descriptor) {
    return fails(descriptor) ? -1 : real<int (*)(int)>("fdatasync")(descriptor);
}

int fchmod(int descriptor, mode_t mode) noexcept {
    return fails(descriptor) ? -1 : real<int (*)(int, mode_t)>("fchmod")(descriptor, mode);
}

// The descriptor is gone whatever close says, so that it is closed all the same.
int close(int descriptor) {
    const bool isFailing = fails(descriptor);
    const int error = errno;
    const int result = real<int (*)(int)>("close")(descriptor);
    errno = isFailing ? error : errno;
    return isFailing ? -1 : result;
}

int unlink(const char* path) noexcept {
    return fails(path) ? -1 : real<int (*)(const char*)>("unlink")(path);
}

} // extern "C"
