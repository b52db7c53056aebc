# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a folder of the house and a static library. It sees its own headers and those of the rooms it links, and
# nothing else: each room has an include root of its own in the build folder that holds one link, to the folder.

# evenkeel_room(<folder> [MOC] [SEES <room or library>...] [HIDES <room or library>...] [PCH <header>...] [PCH_FROM <room>])
# SEES is public: whoever links this room may include those headers too. HIDES is used inside only.
function(evenkeel_room folder)
    cmake_parse_arguments(arg "MOC" "PCH_FROM" "SEES;HIDES;PCH" ${ARGN})
    string(REPLACE "/" "_" target "${folder}")
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp" "${PROJECT_SOURCE_DIR}/${folder}/*.h")
    if(NOT sources MATCHES "\\.cpp(;|$)") # a room of headers alone
        list(APPEND sources "${PROJECT_BINARY_DIR}/empty.cpp")
        file(TOUCH "${PROJECT_BINARY_DIR}/empty.cpp")
    endif()
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ${arg_MOC})

    set(root "${PROJECT_BINARY_DIR}/include/${target}")
    get_filename_component(parent "${folder}" DIRECTORY)
    file(MAKE_DIRECTORY "${root}/${parent}")
    file(CREATE_LINK "${PROJECT_SOURCE_DIR}/${folder}" "${root}/${folder}" SYMBOLIC)
    target_include_directories(${target} PUBLIC "${root}")
    target_link_libraries(${target} PUBLIC ${arg_SEES} PRIVATE ${arg_HIDES})
    list(JOIN arg_SEES " " sees)
    list(JOIN arg_HIDES " " hides)
    set_property(GLOBAL APPEND PROPERTY EVENKEEL_EDGES "${folder}|${sees}|${hides}")

    if(arg_PCH)
        target_precompile_headers(${target} PRIVATE ${arg_PCH})
    elseif(arg_PCH_FROM)
        target_precompile_headers(${target} REUSE_FROM ${arg_PCH_FROM})
    endif()
endfunction()

# evenkeel_resources(<room> <folder of resources/> [<pattern>...]): the files, embedded under :/<folder>, read by this room.
function(evenkeel_resources room folder)
    set(base "${PROJECT_SOURCE_DIR}/resources/${folder}")
    list(TRANSFORM ARGN PREPEND "${base}/" OUTPUT_VARIABLE patterns)
    file(GLOB files CONFIGURE_DEPENDS ${patterns})
    string(REPLACE "/" "_" name "${folder}")
    qt_add_resources(${room} "${name}" PREFIX "/${folder}" BASE "${base}" FILES ${files})
endfunction()

# evenkeel_translations(<room>): resources/i18n/*.ts, compiled and embedded under :/i18n.
function(evenkeel_translations room)
    file(GLOB files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/i18n/*.ts")
    qt_add_lrelease(${room} TS_FILES ${files} QM_FILES_OUTPUT_VARIABLE compiled NO_GLOBAL_TARGET)
    qt_add_resources(${room} "i18n" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()

# evenkeel_test(<folder> [LINKS <more>...] [PCH_FROM <room>]): one program of all tests/<folder>/*.cpp, run by ctest under the folder's name.
function(evenkeel_test folder)
    cmake_parse_arguments(arg "" "PCH_FROM" "LINKS" ${ARGN})
    string(REPLACE "/" "_" room "${folder}")
    set(target "${room}_test")
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${folder}/*.cpp" "${PROJECT_SOURCE_DIR}/tests/${folder}/*.h")
    if(NOT sources)
        return()
    endif()
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE ${arg_LINKS} tests_support)
    if(TARGET ${room})
        target_link_libraries(${target} PRIVATE ${room})
    endif()
    if(arg_PCH_FROM)
        target_precompile_headers(${target} REUSE_FROM ${arg_PCH_FROM})
    endif()
    target_compile_definitions(${target} PRIVATE EVENKEEL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${folder} COMMAND ${target})
    set_tests_properties(${folder} PROPERTIES TIMEOUT 600)
endfunction()
