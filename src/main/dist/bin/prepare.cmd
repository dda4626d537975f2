@echo off
rem Makes xeploai start more quickly with the Java of this machine: run it once, where xeploai lies.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
del /q "%home%\lib\xeploai.aot" "%home%\lib\xeploai.jsa" 2>nul
if exist "%home%\runtime\bin\java.exe" "%home%\runtime\bin\java" -Xshare:dump >nul 2>&1
set XEPLOAI_OPTION="-XX:AOTCacheOutput=%home%\lib\xeploai.aot"
call "%home%\bin\xeploai.cmd" rate "%home%\facts\duc-tho-2023" >nul 2>&1
if exist "%home%\lib\xeploai.aot" exit /b 0
set XEPLOAI_OPTION="-XX:ArchiveClassesAtExit=%home%\lib\xeploai.jsa"
call "%home%\bin\xeploai.cmd" rate "%home%\facts\duc-tho-2023" >nul 2>&1
if exist "%home%\lib\xeploai.jsa" exit /b 0
echo xeploai: no Java 17 or later was found, or %home%\lib cannot be written to 1>&2
exit /b 1
