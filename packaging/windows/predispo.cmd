@echo off
rem predispo on the command line; the window starts from the menu.
"%~dp0python.exe" -m predispo %*
