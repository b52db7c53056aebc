# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg Charts LinguistTools)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
if(BUILD_TESTING)
    find_package(GTest REQUIRED)
    find_package(benchmark REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# Undo is built on the session extension of SQLite (core/storage): say so here rather than fail at run time.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_cxx_source_compiles("
    #define SQLITE_ENABLE_SESSION 1
    #define SQLITE_ENABLE_PREUPDATE_HOOK 1
    #include <sqlite3.h>
    int main() { sqlite3_session *s = nullptr; (void)sqlite3_preupdate_hook;
                 return sqlite3session_create(nullptr, nullptr, &s); }" EVENKEEL_SQLITE_HAS_SESSIONS)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT EVENKEEL_SQLITE_HAS_SESSIONS)
    message(FATAL_ERROR "This SQLite lacks SQLITE_ENABLE_SESSION or SQLITE_ENABLE_PREUPDATE_HOOK, on which undo is built. "
                        "Debian's libsqlite3-dev has both.")
endif()

find_path(EVENKEEL_LIBCSV_INCLUDE csv.h)
find_library(EVENKEEL_LIBCSV_LIBRARY csv)
if(NOT EVENKEEL_LIBCSV_INCLUDE OR NOT EVENKEEL_LIBCSV_LIBRARY)
    message(FATAL_ERROR "libcsv is missing (Debian: libcsv-dev)")
endif()
add_library(evenkeel_libcsv INTERFACE)
target_include_directories(evenkeel_libcsv SYSTEM INTERFACE "${EVENKEEL_LIBCSV_INCLUDE}")
target_link_libraries(evenkeel_libcsv INTERFACE "${EVENKEEL_LIBCSV_LIBRARY}")

# Spreadsheets: liborcus unpacks them, libxlsxwriter writes them. Both are seen by core/exchange alone.
find_path(EVENKEEL_ORCUS_INCLUDE orcus/zip_archive.hpp PATH_SUFFIXES liborcus-0.17)
find_library(EVENKEEL_ORCUS_PARSER_LIBRARY orcus-parser-0.17)
if(NOT EVENKEEL_ORCUS_INCLUDE OR NOT EVENKEEL_ORCUS_PARSER_LIBRARY)
    message(FATAL_ERROR "liborcus 0.17 is missing (Debian: liborcus-dev)")
endif()
add_library(evenkeel_orcus INTERFACE)
target_include_directories(evenkeel_orcus SYSTEM INTERFACE "${EVENKEEL_ORCUS_INCLUDE}")
target_link_libraries(evenkeel_orcus INTERFACE "${EVENKEEL_ORCUS_PARSER_LIBRARY}")

find_path(EVENKEEL_XLSXWRITER_INCLUDE xlsxwriter.h)
find_library(EVENKEEL_XLSXWRITER_LIBRARY xlsxwriter)
if(NOT EVENKEEL_XLSXWRITER_INCLUDE OR NOT EVENKEEL_XLSXWRITER_LIBRARY)
    message(FATAL_ERROR "libxlsxwriter is missing (Debian: libxlsxwriter-dev)")
endif()
add_library(evenkeel_xlsxwriter INTERFACE)
target_include_directories(evenkeel_xlsxwriter SYSTEM INTERFACE "${EVENKEEL_XLSXWRITER_INCLUDE}")
target_link_libraries(evenkeel_xlsxwriter INTERFACE "${EVENKEEL_XLSXWRITER_LIBRARY}")
