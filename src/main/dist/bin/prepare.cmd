@echo off
rem Makes xeploai start more quickly with the Java of this machine: run it once, where xeploai lies.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
del /q "%home%\lib\xeploai.aot" "%home%\lib\xeploai.jsa" 2>nul
if exist "%home%\runtime\bin\java.exe" "%home%\runtime\bin\java" -Xshare:dump >nul 2>&1
set XEPLOAI_OPTION="-XX:AOTCacheOutput=%home%\lib\xeploai.aot"
call "%home%\bin\xeploai.cmd" rate "%home%\facts\duc-tho-2023" >nul 2>&1
if exist "%home%\lib\xeploai.aot" exit /b 0
rem Made from a list, an archive has the classes of older compilers too, and, where the collector that
rem can write them is asked to make it, the objects every program begins with.
set "draft=%home%\lib\prepare"
set "slashed=%draft:\=/%"
set XEPLOAI_OPTION="-XX:DumpLoadedClassList=%draft%.list"
call "%home%\bin\xeploai.cmd" rate "%home%\facts\duc-tho-2023" >nul 2>&1
>"%draft%.options" echo -XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump
>>"%draft%.options" echo "-XX:SharedClassListFile=%slashed%.list"
>>"%draft%.options" echo "-XX:SharedArchiveFile=%slashed%.jsa"
set XEPLOAI_OPTION="@%draft%.options"
call "%home%\bin\xeploai.cmd" rate "%home%\facts\duc-tho-2023" >nul 2>&1
del /q "%draft%.list" "%draft%.options" 2>nul
if exist "%draft%.jsa" move /y "%draft%.jsa" "%home%\lib\xeploai.jsa" >nul
if exist "%home%\lib\xeploai.jsa" exit /b 0
echo xeploai: no Java 17 or later was found, or %home%\lib cannot be written to 1>&2
exit /b 1
