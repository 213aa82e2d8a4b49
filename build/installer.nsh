; Offers the app under "Open with" for SQLite files, and leaves their default program as it is.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\DisclosureDesk.sqlite" "" "SQLite database"
  WriteRegStr SHELL_CONTEXT "Software\Classes\DisclosureDesk.sqlite\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.sqlite\OpenWithProgids" "DisclosureDesk.sqlite"
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.sqlite\OpenWithProgids" "DisclosureDesk.sqlite"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\DisclosureDesk.sqlite"
!macroend
