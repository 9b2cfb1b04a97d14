// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sound_output.h"

#include "sound/curve_sound.h"

#include <algorithm>

#ifdef EXPLORER_HAS_ALSA
#include <alsa/asoundlib.h>
#endif

namespace explorer {

namespace {

#ifdef EXPLORER_HAS_ALSA

constexpr unsigned channels = 2;
constexpr unsigned latencyUs = 100'000;
constexpr std::size_t chunkFrames = 2048; // what is still heard after a stop

// The library would write to standard error whatever it does not find.
void ignoreMessage(const char*, int, const char*, int, const char*, ...) {
}

class Device {
public:
    Device() {
        snd_lib_error_set_handler(ignoreMessage);
        if (snd_pcm_open(&m_handle, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0)
            m_handle = nullptr;
    }
    ~Device() {
        if (m_handle)
            snd_pcm_close(m_handle);
    }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    bool isOpen() const { return m_handle != nullptr; }

    bool prepare() {
        return m_handle &&
               snd_pcm_set_params(m_handle, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED,
                                  channels, soundRate, 1, latencyUs) >= 0;
    }

    bool write(const qint16* samples, std::size_t frames) {
        while (frames > 0) {
            snd_pcm_sframes_t written = snd_pcm_writei(m_handle, samples, frames);
            if (written < 0)
                written = snd_pcm_recover(m_handle, static_cast<int>(written), 1);
            if (written < 0)
                return false;
            samples += written * channels;
            frames -= static_cast<std::size_t>(written);
        }
        return true;
    }

    void finish() { snd_pcm_drain(m_handle); }
    void drop() { snd_pcm_drop(m_handle); }

private:
    snd_pcm_t* m_handle = nullptr;
};

bool playOnDevice(const std::vector<qint16>& samples, const std::atomic<bool>& isStopped) {
    Device device;
    if (!device.prepare())
        return false;
    const std::size_t frames = samples.size() / channels;
    for (std::size_t done = 0; done < frames && !isStopped; done += chunkFrames)
        if (!device.write(samples.data() + done * channels, std::min(chunkFrames, frames - done)))
            return false;
    isStopped ? device.drop() : device.finish();
    return true;
}

bool hasDevice() {
    return Device().isOpen();
}

#else

bool playOnDevice(const std::vector<qint16>&, const std::atomic<bool>&) {
    return false;
}

bool hasDevice() {
    return false;
}

#endif

} // namespace

SoundOutput::SoundOutput(QObject* parent)
    : QObject(parent) {
}

SoundOutput::~SoundOutput() {
    stop();
}

bool SoundOutput::isAvailable() {
    return hasDevice();
}

void SoundOutput::play(std::vector<qint16> samples) {
    stop();
    m_isStopped = false;
    m_isPlaying = true;
    m_thread = std::thread([this, samples = std::move(samples)] {
        const bool isPlayed = playOnDevice(samples, m_isStopped);
        m_isPlaying = false;
        QMetaObject::invokeMethod(
            this,
            [this, isPlayed] {
                emit ended(isPlayed ? QString()
                                    : tr("The curve cannot be heard: the sound device does not "
                                         "answer."));
            },
            Qt::QueuedConnection);
    });
}

void SoundOutput::stop() {
    m_isStopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace explorer
