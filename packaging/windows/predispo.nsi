; The Windows installer: for one user without administrator's rights, or for all; silent by /S.
;   /CurrentUser (the default without rights), /AllUsers, /S silent, /D=C:\folder last

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!define NAME "predispo"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include x64.nsh

Name "${NAME} ${VERSION}"
OutFile "${SETUP}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Hereditary cancer predisposition counselling"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${PROGRAM}\predispo.ico"
!define MUI_UNICON "${PROGRAM}\predispo.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(Intended)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-m predispo"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${PROGRAM}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Norwegian"

LangString Intended ${LANG_ENGLISH} "predispo supports trained professionals of genetic counselling: it draws pedigrees, computes carrier probabilities and cancer risks with their sources, and writes letters. It does not replace their judgement, and it is not certified as a medical device.$\r$\n$\r$\nNothing leaves this machine. Vaults of families are kept apart from the program, and stay when it is removed."
LangString Intended ${LANG_NORWEGIAN} "predispo støtter fagfolk i genetisk veiledning: det tegner stamtavler, regner ut bærersannsynlighet og kreftrisiko med kildene, og skriver brev. Det erstatter ikke deres skjønn, og er ikke sertifisert som medisinsk utstyr.$\r$\n$\r$\nIngenting forlater denne maskinen. Hvelv med familier ligger atskilt fra programmet, og blir igjen når det fjernes."
LangString Newer ${LANG_ENGLISH} "A newer predispo ($0) is installed here. Remove it first if you really want an older one: an older program may not read a newer vault."
LangString Newer ${LANG_NORWEGIAN} "En nyere predispo ($0) er installert her. Fjern den først hvis du virkelig vil ha en eldre: et eldre program kan ikke alltid lese et nyere hvelv."
LangString Running ${LANG_ENGLISH} "predispo is open. Close it, then try again; what you wrote is kept."
LangString Running ${LANG_NORWEGIAN} "predispo er åpent. Lukk det og prøv igjen; det du har skrevet er tatt vare på."
LangString Windows10 ${LANG_ENGLISH} "predispo needs a 64-bit Windows 10 or newer."
LangString Windows10 ${LANG_NORWEGIAN} "predispo trenger 64-biters Windows 10 eller nyere."

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(Windows10)" /SD IDOK
        SetErrorLevel 3
        Abort
    ${EndIf}
    !insertmacro MULTIUSER_INIT
    ReadRegStr $0 SHCTX "${UNINSTALL}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 == 1
            MessageBox MB_OK|MB_ICONSTOP "$(Newer)" /SD IDOK
            SetErrorLevel 4
            Abort
        ${EndIf}
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; The old packages go whole before the new ones come, so that no module of an earlier version is imported; their folder
; is renamed first, which fails while predispo is open, and is put back if the new files cannot be written.
Section "predispo"
    SetOutPath "$TEMP"
    ${If} ${FileExists} "$INSTDIR\site-packages\*"
        RMDir /r "$INSTDIR\site-packages.old"
        ClearErrors
        Rename "$INSTDIR\site-packages" "$INSTDIR\site-packages.old"
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONSTOP "$(Running)" /SD IDOK
            SetErrorLevel 5
            Abort
        ${EndIf}
    ${EndIf}
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${PROGRAM}\*"
    ${If} ${Errors}
        SetOutPath "$TEMP"
        RMDir /r "$INSTDIR\site-packages"
        Rename "$INSTDIR\site-packages.old" "$INSTDIR\site-packages"
        SetErrorLevel 6
        Abort
    ${EndIf}
    RMDir /r "$INSTDIR\site-packages.old"
    ; A folder for all users cannot be written later, and every start would compile anew.
    nsExec::Exec '"$INSTDIR\python.exe" -m compileall -q "$INSTDIR\site-packages"'
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\predispo.lnk" "$INSTDIR\pythonw.exe" "-m predispo" "$INSTDIR\predispo.ico"

    WriteRegStr SHCTX "Software\Classes\.predispo" "" "predispo.family"
    WriteRegStr SHCTX "Software\Classes\.canrisk\OpenWithProgids" "predispo.family" ""
    WriteRegStr SHCTX "Software\Classes\predispo.family" "" "predispo family"
    WriteRegStr SHCTX "Software\Classes\predispo.family\DefaultIcon" "" "$INSTDIR\predispo.ico"
    WriteRegStr SHCTX "Software\Classes\predispo.family\shell\open\command" "" '"$INSTDIR\pythonw.exe" -m predispo open "%1"'

    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "predispo"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\predispo.ico"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "predispo"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    Delete "$SMPROGRAMS\predispo.lnk"
    DeleteRegKey SHCTX "Software\Classes\predispo.family"
    DeleteRegValue SHCTX "Software\Classes\.canrisk\OpenWithProgids" "predispo.family"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.canrisk\OpenWithProgids"
    ReadRegStr $0 SHCTX "Software\Classes\.predispo" ""
    ${If} $0 == "predispo.family"
        DeleteRegKey SHCTX "Software\Classes\.predispo"
    ${EndIf}
    DeleteRegKey SHCTX "${UNINSTALL}"
    ; Only what the installer wrote: a vault that somebody put beside it stays.
    RMDir /r "$INSTDIR\site-packages"
    Delete "$INSTDIR\*.pyd"
    Delete "$INSTDIR\*.dll"
    Delete "$INSTDIR\python*"
    Delete "$INSTDIR\predispo.*"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
