// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/log_section.h"

#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "core/work/journal_check.h"
#include "core/work/lookup.h"
#include "ui/settings/log_check_dialog.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/table_export.h"
#include "ui/shared/text_label.h"
#include "ui/texts/journal_texts.h"
#include "ui/texts/problem_text.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int pageOfLines = 500;

QWidget* labelled(const QString& label, QWidget* editor) {
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs());
    auto* above = new TextLabel(label, TextSize::Small, ColorRole::Muted);
    above->setBuddy(editor);
    column->addWidget(above);
    column->addWidget(editor);
    editor->setAccessibleName(label);
    return cell;
}

} // namespace

LogSection::LogSection(Context& context)
    : Section(context)
    , m_memory(context.settings())
    , m_worker(new IdCombo)
    , m_act(new QComboBox)
    , m_person(new QLineEdit)
    , m_from(new DateEdit(context.today()))
    , m_until(new DateEdit(context.today()))
    , m_problems(new Bar(Tone::Red))
    , m_view(new RowsView(QStringLiteral("settings-log"), &m_memory))
    , m_state(new TextLabel({}, TextSize::Small, ColorRole::Muted))
    , m_more(new Button(tr("Older lines")))
    , m_check(new Button(tr("Check…"))) {
    build();
    buildRows();
    connect(m_check, &Button::clicked, this, guarded(this, [this] { check(); }));
    connect(m_more, &Button::clicked, this, guarded(this, [this] { readMore(); }));
    const auto again = guarded(this, [this] { read(); });
    connect(m_worker, &QComboBox::currentIndexChanged, this, again);
    connect(m_act, &QComboBox::currentIndexChanged, this, again);
    connect(m_person, &QLineEdit::editingFinished, this, again);
    connect(m_from, &DateEdit::dateChanged, this, again);
    connect(m_until, &DateEdit::dateChanged, this, again);
}

LogSection::~LogSection() {
    delete m_view; // it remembers its columns with what dies with us
}

QString LogSection::title() const {
    return tr("Log");
}

QWidget* LogSection::buildFilters() {
    auto* filters = new QWidget;
    auto* row = new FlowLayout(filters, space::s());
    row->setContentsMargins(0, 0, 0, 0);
    m_worker->setMinimumWidth(dp(130));
    m_act->setMinimumWidth(dp(150));
    // Its longest act would push the dates to a second row; the list that opens is as wide as its words.
    m_act->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_act->setMinimumContentsLength(12);
    m_person->setFixedWidth(dp(100));
    m_person->setClearButtonEnabled(true);
    m_person->setPlaceholderText(tr("all"));
    for (DateEdit* edit : {m_from, m_until})
        edit->setFlagger([](QDate) { return QString(); });
    m_from->field()->setAccessibleName(tr("From"));
    m_until->field()->setAccessibleName(tr("Up to and including"));
    row->addWidget(labelled(tr("Worker"), m_worker));
    row->addWidget(labelled(tr("What"), m_act));
    row->addWidget(labelled(tr("Person number"), m_person));
    row->addWidget(labelled(tr("From"), m_from));
    row->addWidget(labelled(tr("Up to and including"), m_until));
    return filters;
}

void LogSection::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    column->addWidget((new TextLabel(tr("Who did what, and who looked. Every line holds on to the line before it: what "
                                        "somebody changes or removes afterwards is found by the check."),
                                     TextSize::Base, ColorRole::Muted))
                          ->wrapped());
    column->addWidget(buildFilters());
    m_problems->hide();
    column->addWidget(m_problems);
    column->addWidget(m_view, 1);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s());
    buttons->addWidget(m_check);
    auto* take = new Button(tr("Export…"));
    take->setEnabled(context().mayWrite()); // what leaves the program is written down first
    connect(take, &Button::clicked, this,
            guarded(this, [this] { exportTable(context(), *m_view, QStringLiteral("logboek.csv")); }));
    buttons->addWidget(take);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_state);
    column->addLayout(buttons);
}

void LogSection::buildRows() {
    using Line = store::journal::Line;
    using Model = RowsModel<Line>;
    std::vector<Model::Column> columns(8);
    columns[0] = {{.key = QStringLiteral("number"),
                   .title = tr("No."),
                   .alignment = Qt::AlignRight | Qt::AlignVCenter,
                   .sortable = false},
                  [](const Line& line) { return Cell{.text = QString::number(line.number), .muted = true}; }};
    columns[1] = {{.key = QStringLiteral("at"), .title = tr("When"), .sortable = false},
                  [](const Line& line) { return Cell{.text = shownMoment(line.at)}; }};
    columns[2] = {{.key = QStringLiteral("worker"), .title = tr("Who"), .bold = true, .sortable = false},
                  [this](const Line& line) {
                      const QString name = m_names.value(line.worker.value);
                      return Cell{.text = name.isEmpty() ? line.account : name};
                  }};
    columns[3] = {{.key = QStringLiteral("act"), .title = tr("What"), .sortable = false},
                  [](const Line& line) { return Cell{.text = actLabelOf(line.act)}; }};
    columns[4] = {{.key = QStringLiteral("person"), .title = tr("Person"), .sortable = false},
                  [this](const Line& line) { return Cell{.text = personOf(line.participant)}; }};
    columns[5] = {{.key = QStringLiteral("result"), .title = tr("Result"), .sortable = false, .leaveOut = 1},
                  [](const Line& line) {
                      const bool done = line.result == QLatin1String("done");
                      return Cell{.text = resultLabelOf(line.result),
                                  .tone = done ? std::optional<Tone>() : Tone::Amber,
                                  .muted = done};
                  }};
    columns[6] = {
        {.key = QStringLiteral("where"), .title = tr("Where"), .sortable = false, .leaveOut = 3}, [](const Line& line) {
            const QString place = placeLabelOf(line.place);
            return Cell{.text = place.isEmpty() ? line.machine : tr("%1, %2").arg(line.machine, place), .muted = true};
        }};
    columns[7] = {
        {.key = QStringLiteral("note"), .title = tr("Remark"), .sortable = false, .leaveOut = 2},
        [this](const Line& line) { return Cell{.text = remarkOf(work::visibleNote(line, m_sight)), .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Line> found;
            for (const std::int64_t id : ids) {
                const auto line = std::ranges::find(m_lines, JournalId{id}, &Line::id);
                if (line != m_lines.end())
                    found.push_back(*line);
            }
            return found;
        },
        [](const Line& line) { return line.id.value; }, this);
    m_view->setRows(m_model);
    m_view->setAccessibleName(title());
}

QString LogSection::personOf(ParticipantId person) const {
    if (person.isNull())
        return {};
    auto known = m_people.find(person.value);
    if (known == m_people.end()) {
        const auto found = store::participants::find(context().database(), person);
        // A beheerder keeps the log but opens no dossiers: for him a number is enough.
        const QString name = found && m_sight.may(rules::Right::DossierPage)
                                 ? QStringLiteral("%1 %2").arg(QString::number(found->number), listName(found->name))
                             : found ? QString::number(found->number)
                                     : tr("no longer here");
        known = m_people.insert(person.value, name);
    }
    return *known;
}

void LogSection::showEvent(QShowEvent* event) {
    Section::showEvent(event);
    guard(this, [this] {
        if (!m_opened)
            context().session().noteReading({QStringLiteral("log_opened"), 0, {}});
        m_opened = true;
        fillChoices();
        read();
    });
}

void LogSection::fillChoices() {
    const QSignalBlocker quietWorker(m_worker);
    const QSignalBlocker quietAct(m_act);
    const auto worker = m_worker->chosen();
    const QString act = m_act->currentData().toString();
    m_sight = context().sight();
    m_worker->clear();
    m_worker->addNone(tr("Everybody"));
    m_names.clear();
    m_people.clear();
    for (const Worker& one : store::workers::all(context().database(), true)) {
        m_names.insert(one.id.value, one.name);
        m_worker->addChoice(one.id.value, one.name);
    }
    m_worker->choose(worker);
    std::vector<std::pair<QString, QString>> acts;
    for (const QString& code : store::journal::acts(context().database()))
        acts.emplace_back(actLabelOf(code), code);
    QCollator order;
    std::ranges::sort(acts, [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    m_act->clear();
    m_act->addItem(tr("Everything"), QString());
    for (const auto& [label, code] : acts)
        m_act->addItem(label, code);
    m_act->setCurrentIndex(std::max(0, m_act->findData(act)));
}

store::journal::Filter LogSection::filter(Problems& problems) const {
    store::journal::Filter filter;
    filter.worker = m_worker->chosenAs<WorkerId>();
    filter.act = m_act->currentData().toString();
    if (const QString person = m_person->text().trimmed(); !person.isEmpty()) {
        const auto found = work::findParticipant(context().database(), context().sight(), person);
        problems = found.problems;
        filter.participant = found.id.value_or(ParticipantId{});
    }
    filter.from = m_from->date().value_or(QDate());
    filter.until = m_until->date().value_or(QDate());
    return filter;
}

void LogSection::take(std::vector<store::journal::Line> lines) {
    m_more->setEnabled(qsizetype(lines.size()) == pageOfLines);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    std::vector<std::int64_t> ids;
    for (const auto& line : m_lines)
        ids.push_back(line.id.value);
    m_model->setIds(std::move(ids));
    const QString head = work::headForPaper(context().database());
    m_state->setText(head.isEmpty() ? QString() : tr("State of the log: %1").arg(head));
    m_state->setToolTip(tr("Write this down now and then, outside this computer. With it anybody can check later that "
                           "nothing before it was changed."));
}

void LogSection::read() {
    Problems problems;
    const auto wanted = filter(problems);
    m_problems->setText(textOf(problems));
    m_problems->setVisible(!problems.empty());
    m_lines.clear();
    take(problems.empty() ? store::journal::find(context().database(), wanted, pageOfLines)
                          : std::vector<store::journal::Line>());
}

void LogSection::readMore() {
    Problems problems;
    auto wanted = filter(problems);
    if (!problems.empty() || m_lines.empty())
        return;
    wanted.before = m_lines.back().number;
    take(store::journal::find(context().database(), wanted, pageOfLines));
}

void LogSection::refresh(const db::ChangeSet&) {
    if (isVisible())
        read();
}

void LogSection::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void LogSection::check() {
    auto* dialog = new LogCheckDialog(context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, guarded(this, [this] { read(); }));
    dialog->open();
}

} // namespace wijkwerk::ui
