// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/terminal.h"

#include "core/keys/secret.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace wijkwerk::ctl {

namespace {

#ifdef Q_OS_UNIX

constexpr const char* terminalName = "/dev/tty";

class Unseen {
public:
    explicit Unseen(FILE* terminal)
        : m_descriptor(::fileno(terminal))
        , m_isTerminal(::tcgetattr(m_descriptor, &m_before) == 0) {
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
    }
    ~Unseen() {
        if (m_isTerminal)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    int m_descriptor;
    termios m_before{};
    bool m_isTerminal;
};

#else

constexpr const char* terminalName = "CONIN$";

class Unseen {
public:
    explicit Unseen(FILE*)
        : m_input(GetStdHandle(STD_INPUT_HANDLE)) {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Unseen() { SetConsoleMode(m_input, m_before); }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    HANDLE m_input;
    DWORD m_before = 0;
};

#endif

} // namespace

std::optional<QString> typedUnseen(const QString& question) {
    FILE* const terminal = std::fopen(terminalName, "r+");
    if (!terminal)
        return std::nullopt;
    std::setvbuf(terminal, nullptr, _IONBF, 0);
    std::fputs(question.toLocal8Bit().constData(), terminal);
    QByteArray line(4096, '\0');
    bool read = false;
    {
        const Unseen unseen(terminal);
        read = std::fgets(line.data(), int(line.size()), terminal) != nullptr;
    }
    std::fputs("\n", terminal);
    std::fclose(terminal);
    QString text = QString::fromLocal8Bit(line.constData());
    keys::wipe(line);
    if (!read)
        return std::nullopt;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

} // namespace wijkwerk::ctl
