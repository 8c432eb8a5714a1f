// SPDX-License-Identifier: EUPL-1.2
#include "ui/letters/pages_view.h"

#include "core/print/image.h"
#include "core/print/layout.h"
#include "ui/shared/guard.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr double paperInches = double(print::pageWidth) / print::unitsPerInch;
constexpr int leastDpi = 48;
constexpr int mostDpi = 300;

} // namespace

/// The sheets; a click gives the focus to the view, so that keys scroll.
class PagesView::Paper : public QWidget {
public:
    void setPages(std::vector<QImage> pages) {
        m_pages = std::move(pages);
        int height = space::l();
        int width = 0;
        for (const QImage& page : m_pages) {
            height += sizeOf(page).height() + space::l();
            width = std::max(width, sizeOf(page).width());
        }
        setMinimumSize(width + 2 * space::l(), height);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(ColorRole::Side, palette()));
        int top = space::l();
        for (const QImage& page : m_pages) {
            const QSize size = sizeOf(page);
            const QRect sheet((width() - size.width()) / 2, top, size.width(), size.height());
            painter.drawImage(sheet, page);
            painter.setPen(color(ColorRole::Line, palette()));
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
            top += size.height() + space::l();
        }
    }

private:
    static QSize sizeOf(const QImage& page) { return page.deviceIndependentSize().toSize(); }
    std::vector<QImage> m_pages;
};

PagesView::PagesView(QWidget* parent)
    : QScrollArea(parent)
    , m_paper(new Paper)
    , m_pause(new QTimer(this)) {
    setWidget(m_paper);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumSize(dp(320), dp(280));
    setAccessibleName(tr("The letter as it will be printed"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(80);
    connect(m_pause, &QTimer::timeout, this, guarded(this, [this] { paintPages(); }));
}

void PagesView::setDocument(const letters::Document& document, const QByteArray& logo) {
    m_document = document;
    m_logo = logo;
    setAccessibleDescription(letters::plainText(document));
    paintPages();
}

void PagesView::clear() {
    m_document.reset();
    m_pages = 0;
    setAccessibleDescription({});
    m_paper->setPages({});
}

void PagesView::paintPages() {
    if (!m_document)
        return;
    const double ratio = devicePixelRatioF();
    const int room = viewport()->width() - 2 * space::l();
    const int widest = dp(paperInches * 110);
    const double dpi = std::min(room, widest) / paperInches * ratio;
    auto pages = print::pages(*m_document, m_logo, std::clamp(int(dpi), leastDpi, mostDpi));
    for (QImage& page : pages)
        page.setDevicePixelRatio(ratio);
    m_pages = int(pages.size());
    m_paper->setPages(std::move(pages));
}

void PagesView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_pause->start();
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        auto* bar = verticalScrollBar();
        bar->setValue(event->key() == Qt::Key_Home ? bar->minimum() : bar->maximum());
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace wijkwerk::ui
