// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that every catalogued function has its note, and that nothing is left of a function that
// is gone.
#include "activation/catalogue.h"

#include <cstdio>
#include <filesystem>
#include <set>
#include <string>

namespace {

bool isThere(const std::filesystem::path& file) {
    const bool exists = std::filesystem::exists(file);
    if (!exists)
        std::printf("%s is missing\n", file.c_str());
    return exists;
}

bool holdsNothingElse(const std::filesystem::path& folder, const std::string& extension,
                      const std::set<std::filesystem::path>& expected) {
    bool isRight = true;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == extension && !expected.contains(entry.path())) {
            std::printf("%s is about no function of the catalogue\n", entry.path().c_str());
            isRight = false;
        }
    }
    return isRight;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::puts("usage: function_resources FOLDER");
        return 2;
    }
    const std::filesystem::path notes = std::filesystem::path(argv[1]) / "notes";
    bool isRight = !activation::catalogue().empty();
    std::set<std::filesystem::path> expected;
    for (const auto& function : activation::catalogue()) {
        const auto note = notes / (function->id + ".json");
        expected.insert(note);
        isRight &= isThere(note);
    }
    isRight &= holdsNothingElse(notes, ".json", expected);
    return isRight ? 0 : 1;
}
