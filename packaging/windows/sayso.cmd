@echo off
rem Starts SaySo as it was installed. All arguments are the program's own.
setlocal DisableDelayedExpansion

rem Options that the environment gives to any Java could put other classes in this program's place.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_AOT_VM_OPTIONS="
set "CLASSPATH="

set "lib=%~dp0..\lib"
rem The panel has a cache of loaded classes of its own: a short command would spend half its time on the panel's classes.
set "cache=%lib%\command.aot"
if "%~1"=="" set "cache=%lib%\panel.aot"
if "%~1"=="panel" set "cache=%lib%\panel.aot"
"%lib%\runtime\bin\java.exe" @"%lib%\java.options" "-XX:AOTCache=%cache%" --module dev.sayso/dev.sayso.SaySo %*
exit /b %errorlevel%
