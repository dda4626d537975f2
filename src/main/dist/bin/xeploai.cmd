@echo off
rem Starts xeploai with its own Java where it has one, else with JAVA_HOME's, else with the path's.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java"
rem One commune is rated before the compiler that works longer pays, and before anything is collected;
rem many are not.
set "compiler=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "many="
if /i "%~1"=="rate" set "many=yes"
if /i "%~1"=="what-if" set "many=yes"
if defined many if not exist "%~2\dossier.yaml" if /i not "%~x2"==".xlsx" set "compiler=-XX:TieredStopAtLevel=4 -XX:+UseParallelGC"
set "archive="
rem An archive of loaded classes that does not fit this Java is left out without a word, and so is an
rem option of a later one.
if exist "%home%\lib\xeploai.jsa" set archive="-XX:SharedArchiveFile=%home%\lib\xeploai.jsa"
if exist "%home%\lib\xeploai.aot" set archive="-XX:AOTCache=%home%\lib\xeploai.aot"
rem To map an archive takes longer than to read the one page that help is.
if "%~1"=="--help" set "archive="
if "%~1"=="-h" set "archive="
if "%~2"=="--help" set "archive="
if "%~2"=="-h" set "archive="
"%java%" -Xlog:disable -Xlog:all=off -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -Dfile.encoding=UTF-8 %compiler% %XEPLOAI_OPTION% %archive% -cp "%home%\xeploai.jar" vn.xeploai.cli.Main %*
exit /b %ERRORLEVEL%
