# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg Charts LinguistTools)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
if(BUILD_TESTING)
    find_package(GTest REQUIRED)
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
