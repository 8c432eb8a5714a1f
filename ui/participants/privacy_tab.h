// SPDX-License-Identifier: EUPL-1.2
// The tab Privacy: what the person agreed to, what they asked about their data, what was put right, and their dossier
// on paper.
#pragma once

#include "core/domain/consent.h"
#include "core/domain/rights_request.h"

#include <QWidget>

class QVBoxLayout;

namespace wijkwerk::ui {
class Button;
class Card;
class Context;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class PrivacyTab : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyTab(Context& context, QWidget* parent = nullptr);
    void show(ParticipantId person);
    using QWidget::show;

private:
    void build();
    void connectButtons();
    void showConsents();
    void showRequests();
    void showCorrections();
    void addConsent(const Consent& consent);
    void addRequest(const RightsRequest& request);
    /// A line with a second, muted one below it; what stands at the right end is added to its layout.
    class QHBoxLayout* addLine(Card* card, const QString& title, const QString& text);

    Context& m_context;
    ParticipantId m_person;
    Card* m_consents;
    Card* m_requests;
    Card* m_corrections;
    Card* m_file;
    Button* m_newConsent;
    Button* m_newRequest;
    Button* m_newStatement;
    Button* m_makeFile;
    bool m_mayKeepConsents = false;
};

} // namespace wijkwerk::ui::participants
