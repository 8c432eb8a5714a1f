// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/recovery_code.h"
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include <QRegularExpression>
#include <QSet>

using namespace wijkwerk;
using namespace wijkwerk::keys;
using test::refusalOf;

namespace {

const QString alphabet = QStringLiteral("23456789ACDEFHJKMPRTWXY");

bool isMistyped(const QString& code) {
    return refusalOf(readRecoveryCode(code)) == u"recovery_code_mistyped";
}

} // namespace

TEST_CASE("a recovery code is 34 signs in groups of four, and no two are the same") {
    static const QRegularExpression form(
        QStringLiteral("^([23456789ACDEFHJKMPRTWXY]{4}-){8}[23456789ACDEFHJKMPRTWXY]{2}$"));
    QSet<QString> codes;
    QSet<QChar> signs;
    for (int i = 0; i < 500; ++i) {
        const QString code = newRecoveryCode();
        INFO(code.toStdString());
        REQUIRE(form.match(code).hasMatch());
        REQUIRE(readRecoveryCode(code).value == code);
        codes.insert(code);
        signs.unite(QSet<QChar>(code.begin(), code.end()));
    }
    CHECK(codes.size() == 500);
    CHECK(signs.size() == alphabet.size() + 1);
}

TEST_CASE("a recovery code may be typed in any form") {
    const QString code = newRecoveryCode();
    const QString bare = QString(code).remove(u'-');
    CHECK(readRecoveryCode(bare).value == code);
    CHECK(readRecoveryCode(code.toLower()).value == code);
    CHECK(readRecoveryCode(QString(code).replace(u'-', u' ')).value == code);
    CHECK(readRecoveryCode(QStringLiteral("  ") + QString(code).replace(u'-', u'\u2013') + u'\n').value == code);
    QString lookalike = code;
    lookalike.replace(u'2', u'z').replace(u'5', u'S').replace(u'6', u'g').replace(u'8', u'B');
    CHECK(readRecoveryCode(lookalike).value == code);
}

TEST_CASE("every single wrong sign in a recovery code is found") {
    for (int i = 0; i < 20; ++i) {
        const QString code = newRecoveryCode().remove(u'-');
        int tried = 0;
        int found = 0;
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar sign : alphabet) {
                if (sign == code.at(at))
                    continue;
                QString typed = code;
                typed[at] = sign;
                ++tried;
                found += isMistyped(typed) ? 1 : 0;
            }
        }
        CHECK(tried == 34 * 22);
        CHECK(found == tried);
    }
}

TEST_CASE("every two signs less than 22 places apart that were swapped are found, neighbours among them") {
    for (int i = 0; i < 20; ++i) {
        const QString code = newRecoveryCode().remove(u'-');
        for (qsizetype first = 0; first < code.size(); ++first) {
            for (qsizetype second = first + 1; second < std::min(first + 22, code.size()); ++second) {
                if (code.at(first) == code.at(second))
                    continue;
                QString typed = code;
                std::swap(typed[first], typed[second]);
                INFO(code.toStdString() << " " << first << " " << second);
                REQUIRE(isMistyped(typed));
            }
        }
    }
}

TEST_CASE("a sign too few or too many, and a sign that no code has, are told") {
    const QString code = newRecoveryCode();
    const auto shorter = readRecoveryCode(code.chopped(1));
    REQUIRE(shorter.problems.size() == 1);
    CHECK(shorter.problems.front().code == u"recovery_code_length");
    CHECK(shorter.problems.front().args == QStringList{QStringLiteral("33"), QStringLiteral("34")});
    CHECK(refusalOf(readRecoveryCode(code + u'A')) == u"recovery_code_length");
    CHECK(refusalOf(readRecoveryCode(QString())) == u"recovery_code_length");
    QString typed = code;
    typed[11] = u'0'; // second sign of the third group
    const auto zero = readRecoveryCode(typed);
    REQUIRE(zero.problems.size() == 1);
    CHECK(zero.problems.front().code == u"recovery_code_letter");
    CHECK(zero.problems.front().value == u"0");
    CHECK(zero.problems.front().args == QStringList{QStringLiteral("3")});
    for (const QChar sign : QStringLiteral("01OQILUVN\u00e9*"))
        CHECK(refusalOf(readRecoveryCode(QString(code).replace(0, 1, sign))) == u"recovery_code_letter");
}
