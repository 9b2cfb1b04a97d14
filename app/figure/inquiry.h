// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure and its words ask of a function that may take long to find: its shape, facts and
// zones, and what it reads at a point. Whoever asks does not know who looks, nor in which thread.
#pragma once

#include "figure/curve_reading.h"
#include "figure/overlays/zones.h"

#include <activation/shape.h>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace explorer {

struct Question {
    enum class Kind { Shape, Facts, Zones, Reading };

    Kind kind = Kind::Facts;
    activation::FunctionPtr function{};
    std::vector<double> parameters{};
    activation::Quantity quantity = activation::Quantity::Value; // of a shape
    Range x{};                      // of a shape and of zones; a reading has its place twice
    double saturationThreshold = 0; // of zones, as what follows
    int resolution = 0;

    bool operator==(const Question&) const = default;
};

using Finding = std::variant<activation::CurveShape, activation::Facts, std::optional<QList<Zone>>,
                             CurveReading>;

// Looks at once, in whatever thread; nothing where it was stopped.
std::shared_ptr<const Finding> lookFor(const Question& question, const activation::StopTest& stop);

struct Answer {
    enum class State { Found, Sought, GivenUp };
    State state = State::Sought;
    std::shared_ptr<const Finding> finding; // null but where it was found

    template<class T>
    const T* as() const {
        return finding ? &std::get<T>(*finding) : nullptr;
    }
};

class Inquiry {
public:
    virtual ~Inquiry() = default;
    virtual Answer ask(const Question& question) = 0;

    // Between its begin and its end everything is asked that is still of interest.
    class Round {
    public:
        explicit Round(Inquiry& inquiry)
            : m_inquiry(inquiry) {
            m_inquiry.beginRound();
        }
        ~Round() { m_inquiry.endRound(); }
        Round(const Round&) = delete;
        Round& operator=(const Round&) = delete;

    private:
        Inquiry& m_inquiry;
    };

private:
    virtual void beginRound() {}
    virtual void endRound() {}
};

// For paper and the command line, which wait: looks at once and gives up after a number of
// readings, so that the same figure is the same on every machine.
class PaperInquiry : public Inquiry {
public:
    // Nobody waits any longer once `stop` says so.
    explicit PaperInquiry(activation::StopTest stop = {})
        : m_stop(std::move(stop)) {}

    Answer ask(const Question& question) override;

private:
    activation::StopTest m_stop;
    int m_givenUp = 0;
};

} // namespace explorer
