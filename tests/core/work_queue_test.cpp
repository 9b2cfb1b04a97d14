// SPDX-License-Identifier: MIT
// Work beside a window: its order, its end, and searches that are given up. All of it is run under
// the thread sanitizer, too.
#include "activation/catalogue.h"
#include "activation/expression.h"
#include "activation/shape.h"
#include "activation/work_queue.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace activation {

namespace {

using namespace std::chrono_literals;

// tan(x)*tan(2*x)*...: as hard as one likes.
FunctionPtr tangents(int count) {
    std::string text = "tan(x)";
    for (int k = 2; k <= count; ++k)
        text += "*tan(" + std::to_string(k) + "*x)";
    return makeFunction(*parseExpression(text).expression, "own", "Own");
}

StopTest stopTestOf(const std::stop_token& stop) {
    return [stop] { return stop.stop_requested(); };
}

// Keeps a queue busy until it goes.
class Block {
public:
    explicit Block(WorkQueue& queue) {
        queue.add([open = m_open.get_future().share()](const std::stop_token&) { open.wait(); });
    }
    ~Block() { m_open.set_value(); }

private:
    std::promise<void> m_open;
};

} // namespace

TEST(WorkQueue, worksInOrderAndFirstComesFirst) {
    std::vector<int> done;
    std::promise<void> end;
    WorkQueue queue;
    {
        const Block block(queue);
        queue.add([&](const std::stop_token&) { done.push_back(1); });
        queue.add([&](const std::stop_token&) { done.push_back(2); });
        queue.add([&](const std::stop_token&) { done.push_back(0); }, WorkQueue::Place::First);
        queue.add([&](const std::stop_token&) { end.set_value(); });
    }
    end.get_future().wait();
    EXPECT_EQ(done, (std::vector<int>{0, 1, 2}));
}

TEST(WorkQueue, whatIsStoppedBeforeItsTurnIsNeverBegun) {
    std::atomic<bool> isBegun = false;
    std::promise<void> end;
    WorkQueue queue;
    {
        const Block block(queue);
        queue.add([&](const std::stop_token&) { isBegun = true; }).request_stop();
        queue.add([&](const std::stop_token&) { end.set_value(); });
    }
    end.get_future().wait();
    EXPECT_FALSE(isBegun);
}

TEST(WorkQueue, itsEndStopsWhatIsDoneAndDropsWhatWaits) {
    std::promise<void> begun;
    bool wasStopped = false;
    bool wasDropped = true;
    {
        WorkQueue queue;
        queue.add([&](const std::stop_token& stop) {
            begun.set_value();
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
            wasStopped = true;
        });
        queue.add([&](const std::stop_token&) { wasDropped = false; });
        begun.get_future().wait();
    }
    EXPECT_TRUE(wasStopped);
    EXPECT_TRUE(wasDropped);
}

TEST(WorkQueue, aWorkMayAskForMore) {
    std::promise<void> end;
    WorkQueue queue;
    queue.add([&](const std::stop_token&) {
        queue.add([&](const std::stop_token&) { end.set_value(); });
    });
    EXPECT_EQ(end.get_future().wait_for(60s), std::future_status::ready);
}

TEST(WorkQueue, aSearchWithoutEndIsGivenUp) {
    const FunctionPtr function = tangents(100);
    WorkQueue queue;
    std::promise<bool> hasFacts;
    std::promise<void> begun;
    std::stop_source stop = queue.add([&](const std::stop_token& asked) {
        begun.set_value();
        hasFacts.set_value(factsOf(*function, {}, stopTestOf(asked)).has_value());
    });
    begun.get_future().wait();
    std::this_thread::sleep_for(20ms);
    stop.request_stop();
    std::future<bool> found = hasFacts.get_future();
    ASSERT_EQ(found.wait_for(60s), std::future_status::ready);
    EXPECT_FALSE(found.get());
}

// Functions remember their breaks and features, and numbers their constants.
TEST(WorkQueue, bothThreadsReadTheSameFunctions) {
    std::vector<FunctionPtr> functions{tangents(2), tangents(3), findFunction("gelu"),
                                       findFunction("elu"), findFunction("sine")};
    const auto readAll = [&](double widest) {
        std::size_t sections = 0;
        for (double width = 1; width <= widest; width += 0.5)
            for (const FunctionPtr& function : functions)
                sections +=
                    shapeOf(*function, defaultParameters(*function), Quantity::Slope, -width, width)
                        .sections.size();
        return sections;
    };
    std::promise<std::size_t> beside;
    WorkQueue queue;
    queue.add([&](const std::stop_token&) { beside.set_value(readAll(3)); });
    const std::size_t here = readAll(3);
    EXPECT_EQ(beside.get_future().get(), here);
    EXPECT_GT(here, functions.size());
}

TEST(StopTest, endsASearchWithNothing) {
    for (const char* id : {"gelu", "relu", "sine", "hard_tanh"}) {
        const FunctionPtr function = findFunction(id);
        const std::vector<double> parameters = defaultParameters(*function);
        int readings = 0;
        const StopTest count = [&] {
            ++readings;
            return false;
        };
        ASSERT_TRUE(shapeOf(*function, parameters, Quantity::Value, -4, 4, count)) << id;
        const int ofShape = std::exchange(readings, 0);
        ASSERT_TRUE(factsOf(*function, parameters, count)) << id;
        EXPECT_GT(ofShape, 0) << id;
        for (const int most : {0, 1, readings / 2, readings - 1}) {
            int left = most;
            EXPECT_FALSE(factsOf(*function, parameters, [&] { return left-- == 0; })) << id;
            EXPECT_EQ(left, -1) << id << ": it was asked after it had said yes";
        }
    }
}

// In a hundred factors every reading takes milliseconds, and there are tens of thousands.
TEST(StopTest, boundsWhatWouldTakeForEver) {
    int left = 20;
    EXPECT_FALSE(factsOf(*tangents(100), {}, [&] { return left-- == 0; }));
}

} // namespace activation
