// SPDX-License-Identifier: GPL-3.0-or-later
// Listening to curves in the window, with a sound device of the test's own and without any.
#include "sound/curve_sound.h"
#include "sound/sound_output.h"
#include "support/test_program.h"
#include "window_fixture.h"

#include <QStatusBar>

#include <array>
#include <atomic>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace explorer;

namespace {

constexpr int frameBytes = 4; // left and right
constexpr int napMs = 10;
constexpr int bytesPerNap = soundRate * frameBytes * napMs / 1000;
constexpr int soundBytes = static_cast<int>(soundSeconds * soundRate) * frameBytes;

// ALSA knows no other devices than those of this text.
void configureSound(const QTemporaryDir& folder, const QByteArray& devices) {
    QFile configuration(folder.filePath("asound.conf"));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(devices) < 0) {
        qFatal("No configuration for ALSA");
    }
    qputenv("ALSA_CONFIG_PATH", configuration.fileName().toUtf8());
}

// A pipe that is emptied no faster than a real device would play. It has to outlive who plays.
class PacedDevice {
public:
    PacedDevice() {
        const QByteArray path = QFile::encodeName(m_folder.filePath("heard"));
        if (::mkfifo(path.constData(), 0600) != 0) {
            qFatal("No pipe to play into");
        }
        m_pipe = ::open(path.constData(), O_RDWR | O_NONBLOCK);
        configureSound(m_folder, "pcm.!default { type file file \"" + path +
                                     "\" format raw slave.pcm quiet }\n"
                                     "pcm.quiet { type null }\n");
        m_thread = std::thread([this] { hear(); });
    }
    ~PacedDevice() {
        m_isOver = true;
        m_thread.join();
        ::close(m_pipe);
    }

    qint64 heardBytes() const { return m_heardBytes; }

private:
    void hear() {
        std::array<char, bytesPerNap> bytes{};
        while (!m_isOver) {
            const auto count = ::read(m_pipe, bytes.data(), bytes.size());
            m_heardBytes += count > 0 ? qint64{count} : 0;
            std::this_thread::sleep_for(std::chrono::milliseconds(napMs));
        }
    }

    QTemporaryDir m_folder;
    int m_pipe = -1;
    std::atomic<qint64> m_heardBytes = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

struct ListeningFixture : WindowFixture {
    QAction& listen() { return action("Listen to the Curve"); }
    QString said() const { return window.statusBar()->currentMessage(); }
    bool isPlaying() const { return window.findChild<SoundOutput*>()->isPlaying(); }
};

} // namespace

class ListeningTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
#ifndef EXPLORER_HAS_ALSA
        QSKIP("This program was built without ALSA.");
#endif
    }

    void withoutADevice_nothingIsOffered() {
        const QTemporaryDir folder;
        configureSound(folder, {});
        ListeningFixture f;
        constexpr int askedMs = 100; // the device is asked once the window is there
        QTest::qWait(askedMs);
        QVERIFY(!f.listen().isVisible());
    }

    void anotherPress_stopsWhatIsHeard() {
        const PacedDevice device;
        ListeningFixture f;
        QTRY_VERIFY(f.listen().isVisible());
        f.listen().trigger();
        QCOMPARE(f.said(), QString("You hear ReLU from the left to the right of the view"));
        QTRY_VERIFY(device.heardBytes() > 0);
        QVERIFY(f.isPlaying());
        f.listen().trigger();
        QVERIFY(!f.isPlaying());
        QVERIFY(device.heardBytes() < soundBytes / 2);
    }

    void onlyCurvesThatAreShown_areHeard() {
        const PacedDevice device;
        ListeningFixture f;
        QTRY_VERIFY(f.listen().isVisible());
        f.document().edit("Hide some", {}, [](ExplorerState& state) {
            state.curves[2].showsValue = false;
            state.curves[2].showsSlope = false;
            state.curves[1].showsValue = false;
        });
        f.listen().trigger();
        QCOMPARE(f.said(),
                 QString("You hear the slope of Tanh from the left to the right of the view"));
        f.listen().trigger();
        f.document().edit("Hide all", {}, [](ExplorerState& state) {
            for (CurveState& curve : state.curves) {
                curve.showsValue = false;
                curve.showsSlope = false;
            }
        });
        f.listen().trigger();
        QVERIFY(!f.isPlaying());
        QVERIFY2(f.said().startsWith("There is no curve to listen to"), qPrintable(f.said()));
        f.document().undoStack()->setClean();
    }
};

EXPLORER_TEST(ListeningTest)
#include "listening_test.moc"
