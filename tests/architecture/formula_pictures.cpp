// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that every catalogued function has its two pictures, that they show the TeX of today's
// record, and that no picture is left of a function that is gone.
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

bool shows(const std::filesystem::path& picture, const std::string& tex) {
    if (!std::filesystem::exists(picture)) {
        std::printf("%s is missing\n", picture.c_str());
        return false;
    }
    if (contents(picture).find("<desc>" + escaped(tex) + "</desc>") == std::string::npos) {
        std::printf("%s does not show %s\n", picture.c_str(), tex.c_str());
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::puts("usage: formula_pictures FOLDER");
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    bool isRight = !activation::catalogue().empty();
    std::set<std::filesystem::path> expected;
    for (const auto& function : activation::catalogue()) {
        const auto value = folder / (function->id + ".svg");
        const auto gradient = folder / (function->id + "_gradient.svg");
        expected.insert({value, gradient});
        isRight &= shows(value, "f(x) = " + function->tex);
        isRight &= shows(gradient, "f'(x) = " + function->gradientTex);
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".svg" && !expected.contains(entry.path())) {
            std::printf("%s shows no function of the catalogue\n", entry.path().c_str());
            isRight = false;
        }
    }
    if (!isRight) {
        std::puts("resources/formulas/README.md says how to draw the pictures anew.");
    }
    return isRight ? 0 : 1;
}
