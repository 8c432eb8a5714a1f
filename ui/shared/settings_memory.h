// SPDX-License-Identifier: EUPL-1.2
// Lists remember their columns in the settings of the worker.
#pragma once

#include "ui/shared/list_memory.h"

namespace wijkwerk::ui {

class Settings;

class SettingsMemory : public ListMemory {
public:
    /// The settings outlive this.
    explicit SettingsMemory(Settings& settings)
        : m_settings(settings) {}
    std::optional<ListLayout> recall(const QString& list) const override;
    void remember(const QString& list, const ListLayout& layout) override;

private:
    Settings& m_settings;
};

} // namespace wijkwerk::ui
