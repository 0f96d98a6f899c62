@echo off
rem Opens the panel from the Start menu: with the Java that has no console window, and without waiting for its end.
setlocal DisableDelayedExpansion

rem Options that the environment gives to any Java could put other classes in this program's place.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_AOT_VM_OPTIONS="
set "CLASSPATH="

set "lib=%~dp0..\lib"
start "" "%lib%\runtime\bin\javaw.exe" @"%lib%\java.options" "-XX:AOTCache=%lib%\panel.aot" --module dev.sayso/dev.sayso.SaySo panel %*
