@echo off
rem The launcher for Windows 10 and 11: finds a JDK, builds the program if it has to, runs it.
rem CHENGSHU_JAVA_OPTS adds options for the Java machine (a very large book: -Xmx3g).
rem Chinese stands at the end of this file only: cmd counts bytes when it looks for a label.
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0"
set "JAR=target\chengshu.jar"
set "JDK="

rem Java's own command line has the letters of one code page only: what may have others goes by
rem these two, and java is started in the folder of the program, with paths from there.
rem Without quotes of its own, for the line brings them.
set "CHENGSHU_FOLDER=%CD%"
set CHENGSHU_ARGUMENTS=%*

set "CODE_PAGE=65001"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODE_PAGE=%%c"
set "CODE_PAGE=%CODE_PAGE: =%"
chcp 65001 >nul

rem Some write the variable with quotes.
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
if defined JDK_HOME call :try "%JDK_HOME:"=%"
for %%j in (java.exe) do set "JAVA_ON_PATH=%%~$PATH:j"
if defined JAVA_ON_PATH for %%d in ("%JAVA_ON_PATH%\..\..") do call :try "%%~fd"
for /d %%d in (
  "%ProgramFiles%\Eclipse Adoptium\jdk-*"
  "%ProgramFiles%\Java\jdk-*"
  "%ProgramFiles%\Microsoft\jdk-*"
  "%ProgramFiles%\Zulu\zulu-*"
  "%ProgramFiles%\Amazon Corretto\jdk*"
  "%ProgramFiles%\BellSoft\LibericaJDK-*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*"
  "%USERPROFILE%\.jdks\*"
) do call :try "%%~fd"
if not defined JDK goto no_jdk

rem The last backslash stays: without it a drive's root is whatever folder is current there.
rem pushd lends a share on the network a letter.
pushd "%HOME_DIR%"

rem What the program was built of lies in target\built. Has anything changed since, come or gone?
set "LOOK=/l /r:0 /w:0 /fft /dst"
if not exist "%JAR%" goto make
if not exist target\lib goto make
if not exist pom.xml goto start
robocopy src\main target\built\main /mir %LOOK% >nul 2>nul
if errorlevel 1 if not errorlevel 8 goto make
robocopy . target\built\pom pom.xml %LOOK% >nul 2>nul
if errorlevel 1 if not errorlevel 8 goto make
goto start

:make
if not exist pom.xml goto incomplete
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
echo Building the program; the first time takes a minute or two ... 1>&2
set "JAVA_HOME=%JDK%"
if not defined MAVEN_OPTS set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem Also what a run left that was broken off.
del /q target\*.aot target\*.aotconf >nul 2>nul
call mvn -q -B -f pom.xml "-Dmaven.test.skip=true" package 1>&2
if errorlevel 1 goto not_built
robocopy src\main target\built\main /mir /r:0 /w:0 >nul 2>nul
robocopy . target\built\pom pom.xml /r:0 /w:0 >nul 2>nul

:start
set "CACHE=target\chengshu-%VERSION%.aot"
set "NOTES=target\chengshu-%RANDOM%.aotconf"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx1g -Xlog:disable"
set "FLAGS=%FLAGS% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "FLAGS=%FLAGS% %CHENGSHU_JAVA_OPTS%"
if exist "%CACHE%" goto cached
if "%~1"=="build" goto learn
"%JDK%\bin\java.exe" %FLAGS% -Dchengshu.home=. -jar "%JAR%"
set "STATUS=%ERRORLEVEL%"
goto finish

:cached
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCache=%CACHE%" -Dchengshu.home=. -jar "%JAR%"
set "STATUS=%ERRORLEVEL%"
goto finish

rem The first build is watched; what it loaded is kept ready for the later ones (JEP 483).
:learn
"%JDK%\bin\java.exe" -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput %FLAGS% -XX:AOTMode=record "-XX:AOTConfiguration=%NOTES%" -Dchengshu.home=. -jar "%JAR%"
set "STATUS=%ERRORLEVEL%"
if not "%STATUS%"=="0" goto learned
if not exist "%NOTES%" goto learned
"%JDK%\bin\java.exe" %FLAGS% -XX:AOTMode=create "-XX:AOTConfiguration=%NOTES%" "-XX:AOTCache=%NOTES%.aot" -Dchengshu.home=. -jar "%JAR%" >nul 2>nul
if not errorlevel 1 move /y "%NOTES%.aot" "%CACHE%" >nul 2>nul
:learned
del /q "%NOTES%" "%NOTES%.aot" >nul 2>nul
goto finish

rem Is the folder a JDK that is new enough? Its release file says so without starting Java.
:try
if defined JDK exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION=0"
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% GEQ 25 set "JDK=%~f1"
exit /b

:finish
popd
chcp %CODE_PAGE% >nul
endlocal & exit /b %STATUS%

:no_jdk
echo chengshu: no JDK 25 or later was found. Please install one from adoptium.net, or set JAVA_HOME to it. 1>&2
echo 成书：没有找到 JDK 25 或更新的版本。请到 adoptium.net 下载安装，或用 JAVA_HOME 指出它在哪里，再运行一次。 1>&2
chcp %CODE_PAGE% >nul & endlocal & exit /b 3

:no_maven
echo chengshu: the program has to be built first and Maven was not found. Please install Maven 3.8 or later from maven.apache.org. 1>&2
echo 成书：要先编译程序，但没有找到 Maven。请到 maven.apache.org 下载安装 3.8 或更新的版本，再运行一次。 1>&2
popd & chcp %CODE_PAGE% >nul & endlocal & exit /b 3

:not_built
echo chengshu: the program could not be built; Maven says why above. Most often it cannot download. 1>&2
echo 成书：程序没有编译成功，原因见上面 Maven 的话；最常见的是不能上网下载依赖。 1>&2
popd & chcp %CODE_PAGE% >nul & endlocal & exit /b 3

:incomplete
echo chengshu: the program is incomplete: "%HOME_DIR%%JAR%" is missing. 1>&2
echo 成书：程序不全，找不到 "%HOME_DIR%%JAR%"。 1>&2
popd & chcp %CODE_PAGE% >nul & endlocal & exit /b 3
