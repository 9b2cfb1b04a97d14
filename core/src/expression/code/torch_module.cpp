// SPDX-License-Identifier: MIT
// A function in PyTorch as a module whose parameters learn.
#include "activation/expression.h"
#include "expression/tree/infix_writer.h"

#include <algorithm>

namespace activation {

namespace {

// "swish_two" as "SwishTwo".
std::string className(std::string_view function) {
    std::string name;
    bool isFirst = true;
    for (const char c : function) {
        if (c != '_')
            name += static_cast<char>(isFirst && c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        isFirst = c == '_';
    }
    return name == function ? name + "Module" : name;
}

// What a module has already; a parameter of that name would not be one.
constexpr std::string_view members[] = {
    "add_module", "apply",      "bfloat16",   "buffers",    "children",     "compile",
    "cpu",        "cuda",       "double",     "eval",       "forward",      "half",
    "ipu",        "modules",    "parameters", "state_dict", "to",           "train",
    "training",   "type",       "xpu",        "zero_grad",  "dump_patches", "call_super_init",
    "extra_repr", "get_buffer", "to_empty"};

std::string memberName(const std::string& parameter) {
    const std::string name = pythonName(parameter);
    const bool isTaken = std::ranges::find(members, name) != std::end(members);
    return isTaken ? name + "_" : name;
}

} // namespace

std::string torchModule(const Expression& expression, std::string_view name,
                        const std::vector<double>& values) {
    std::string text = pythonFunction(torchCode(expression), expression, name);
    text += "\n\nclass " + className(name) + "(torch.nn.Module):\n";
    const std::vector<std::string>& names = expression.parameterNames();
    std::string given;
    if (!names.empty()) {
        text += "    def __init__(self";
        for (std::size_t k = 0; k < names.size(); ++k) {
            const double value = k < values.size() ? values[k] : 1;
            std::string number = expression::numberText(value);
            if (number.find_first_not_of("-0123456789") == std::string::npos)
                number += ".0"; // tensors of whole numbers have no slopes
            text += ", " + pythonName(names[k]) + "=" + number;
        }
        text += "):\n        super().__init__()\n";
        for (const std::string& parameter : names) {
            text += "        self." + memberName(parameter) +
                    " = torch.nn.Parameter(torch.tensor(" + pythonName(parameter) + "))\n";
            given += ", self." + memberName(parameter);
        }
        text += "\n";
    }
    return text + "    def forward(self, x):\n        return " + std::string(name) + "(x" + given +
           ")\n";
}

} // namespace activation
