// SPDX-License-Identifier: GPL-3.0-or-later
// Passes every file of a folder to the fuzzer's function without a fuzzer, and as many damaged
// copies of each as asked for, the same at every run: replay_corpus FOLDER [COPIES]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void pass(const std::string& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

// The first byte stays, since it may say what the others are.
void damage(std::string& bytes, std::mt19937& random) {
    static const std::string signs("\0\xff\"{}[],:9-\\e.$", 16);
    const std::size_t last = bytes.size() - 1;
    const std::size_t at = 1 + random() % last;
    const std::size_t length = std::min<std::size_t>(1 + random() % 20, bytes.size() - at);
    switch (random() % 4) {
    case 0:
        bytes[at] = signs[random() % signs.size()];
        break;
    case 1:
        bytes.erase(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.substr(1 + random() % last, length));
        break;
    default:
        bytes[at] = char(random());
    }
}

} // namespace

int main(int count, char** words) {
    const int copies = count > 2 ? std::atoi(words[2]) : 0;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(words[1]))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::mt19937 random(20261130);
    int passed = 0;
    for (const std::filesystem::path& path : files) {
        std::ifstream file(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        pass(bytes);
        for (int copy = 0; copy < copies && bytes.size() > 30; ++copy) {
            std::string damaged = bytes;
            const unsigned wounds = 1 + random() % 4;
            for (unsigned wound = 0; wound < wounds && damaged.size() > 10; ++wound)
                damage(damaged, random);
            pass(damaged);
        }
        ++passed;
    }
    std::printf("%d inputs passed.\n", passed);
    return passed > 30 ? 0 : 1;
}
