# SPDX-License-Identifier: EUPL-1.2
# Makes the target Wijkwerk::sqlite, the one SQLite of all our programs: SQLCipher of the system, else the one that
# ./dev built (core/sqlcipher.recipe). Without encryption only when that is asked for in so many words.
option(WIJKWERK_PLAIN "Build without encryption, for practice only: no real person may be put in such a program" OFF)

add_library(wijkwerk_sqlite INTERFACE)
add_library(Wijkwerk::sqlite ALIAS wijkwerk_sqlite)

if(WIJKWERK_PLAIN)
    find_package(SQLite3 3.40 REQUIRED)
    message(STATUS "SQLite ${SQLite3_VERSION}: this program does NOT encrypt")
    target_link_libraries(wijkwerk_sqlite INTERFACE SQLite::SQLite3)
    target_compile_definitions(wijkwerk_sqlite INTERFACE WIJKWERK_PLAIN)
    return()
endif()

target_compile_definitions(wijkwerk_sqlite INTERFACE SQLITE_HAS_CODEC) # sqlite3.h declares sqlite3_key_v2 then

# Its pkg-config file gives the version of the SQLite inside: 3.40 or newer is SQLCipher 4.5.4 or newer.
pkg_check_modules(SQLCIPHER QUIET IMPORTED_TARGET sqlcipher>=3.40)
if(SQLCIPHER_FOUND)
    message(STATUS "SQLCipher of the system, with SQLite ${SQLCIPHER_VERSION}")
    target_link_libraries(wijkwerk_sqlite INTERFACE PkgConfig::SQLCIPHER)
    return()
endif()

set(recipe ${CMAKE_CURRENT_LIST_DIR}/sqlcipher.recipe)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${recipe})
file(SHA256 ${recipe} hash)
string(SUBSTRING ${hash} 0 12 hash)
file(STRINGS ${recipe} version REGEX "^version=")
string(REPLACE "version=" "" version ${version})
set(cache $ENV{XDG_CACHE_HOME})
if(NOT cache)
    set(cache $ENV{HOME}/.cache)
endif()
set(WIJKWERK_SQLCIPHER "${cache}/wijkwerk/sqlcipher-${version}-${hash}")
if(NOT EXISTS ${WIJKWERK_SQLCIPHER}/lib/libsqlcipher.a)
    message(FATAL_ERROR
        "There is no SQLCipher of 4.5 or newer, and without it the program cannot encrypt what it keeps of people.\n"
        "Do one of these:\n"
        "  ./dev sqlcipher            builds it once, in ${WIJKWERK_SQLCIPHER}\n"
        "  install libsqlcipher-dev   where your system has 4.5.4 or newer\n"
        "  -DWIJKWERK_PLAIN=ON        builds a program for practice, that does not encrypt")
endif()
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
message(STATUS "SQLCipher ${version} in ${WIJKWERK_SQLCIPHER}")
target_include_directories(wijkwerk_sqlite SYSTEM INTERFACE ${WIJKWERK_SQLCIPHER}/include)
target_link_libraries(wijkwerk_sqlite INTERFACE
    ${WIJKWERK_SQLCIPHER}/lib/libsqlcipher.a OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
