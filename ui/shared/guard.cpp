// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/guard.h"

#include "ui/shared/dialogs.h"
#include "ui/texts/fault_text.h"

#include <QPointer>

namespace wijkwerk::ui {

namespace {

std::function<void(QWidget*, const Error&)>& reporter() {
    static std::function<void(QWidget*, const Error&)> function;
    return function;
}

} // namespace

void reportErrorsTo(std::function<void(QWidget*, const Error&)> function) {
    reporter() = std::move(function);
}

void showError(QWidget* where, const Error& error) {
    if (error.fault() == Fault::Cancelled)
        return;
    if (reporter()) {
        reporter()(where, error);
        return;
    }
    dialogs::warn(where, titleOf(error.fault()), textOf(error));
}

bool guardQuietly(const std::function<void()>& act, const std::function<void(const Error&)>& failed) {
    try {
        act();
        return true;
    } catch (const Error& error) {
        qWarning("%s", error.what());
        failed(error);
    } catch (const std::exception& error) {
        qWarning("%s", error.what());
        failed(Error(Fault::Internal, QString::fromUtf8(error.what())));
    }
    return false;
}

bool guard(QWidget* where, const std::function<void()>& act) {
    const QPointer<QWidget> window(where); // the act may close the window that asked for it
    return guardQuietly(act, [&window](const Error& error) { showError(window, error); });
}

} // namespace wijkwerk::ui
