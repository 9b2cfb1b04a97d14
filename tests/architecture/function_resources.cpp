// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that every catalogued function has its note and its two pictures, that these show the TeX
// of today's record, and that nothing is left of a function that is gone.
#include "activation/catalogue.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

std::string escaped(const std::string& text) {
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            result += character;
        }
    }
    return result;
}

std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool isThere(const std::filesystem::path& file) {
    const bool exists = std::filesystem::exists(file);
    if (!exists)
        std::printf("%s is missing\n", file.c_str());
    return exists;
}

bool shows(const std::filesystem::path& picture, const std::string& tex) {
    if (!isThere(picture))
        return false;
    if (contents(picture).find("<desc>" + escaped(tex) + "</desc>") == std::string::npos) {
        std::printf("%s does not show %s\n", picture.c_str(), tex.c_str());
        return false;
    }
    return true;
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
    const std::filesystem::path formulas = std::filesystem::path(argv[1]) / "formulas";
    const std::filesystem::path notes = std::filesystem::path(argv[1]) / "notes";
    bool isRight = !activation::catalogue().empty();
    std::set<std::filesystem::path> expected;
    for (const auto& function : activation::catalogue()) {
        const auto value = formulas / (function->id + ".svg");
        const auto gradient = formulas / (function->id + "_gradient.svg");
        const auto note = notes / (function->id + ".json");
        expected.insert({value, gradient, note});
        isRight &= isThere(note);
        isRight &= shows(value, "f(x) = " + function->tex);
        isRight &= shows(gradient, "f'(x) = " + function->gradientTex);
    }
    isRight &= holdsNothingElse(formulas, ".svg", expected);
    isRight &= holdsNothingElse(notes, ".json", expected);
    if (!isRight) {
        std::puts("resources/formulas/README.md says how to draw the pictures anew.");
    }
    return isRight ? 0 : 1;
}
