// SPDX-License-Identifier: EUPL-1.2
// The smallest Qt window there is, for comparison: one label; it ends when it has been painted.
#include <QApplication>
#include <QLabel>
#include <QTimer>

namespace {

class Label : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    Label label(QStringLiteral("Wijkwerk"));
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
