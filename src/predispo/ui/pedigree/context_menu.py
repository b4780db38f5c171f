"""The context menu of the drawing: what can be done to the selected person, and how the family is looked at."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from predispo.ui.pedigree.commands import PedigreeCommands
from predispo.ui.pedigree.views import Views

translate = QCoreApplication.translate


def context_menu(commands: PedigreeCommands, views: Views, parent: QWidget, *, several: bool) -> QMenu:
    """The menu of one person, or of several who are chosen."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if several:
        menu.addActions(list(commands.several.all))
        return menu
    menu.addActions([commands.edit_details, commands.note_cancer, commands.note_test, commands.note_death])
    menu.addSeparator()
    menu.addActions([commands.add_parents, commands.add_brother, commands.add_sister, commands.add_sibling])
    twins = menu.addMenu(translate("Canvas", "Add a twin"))
    twins.addActions([commands.add_identical_twin, commands.add_fraternal_twin, commands.add_twin])
    menu.addMenu(translate("Canvas", "Add a half-sibling")).addActions(list(commands.half_siblings))
    menu.addActions([commands.add_partner, commands.add_son, commands.add_daughter, commands.add_child])
    menu.addSeparator()
    menu.addActions([commands.make_consultand, commands.make_proband, commands.place_freely])
    menu.addMenu(translate("Canvas", "What is shown")).addActions(list(views.all))
    menu.addSeparator()
    clipboard = commands.several
    menu.addActions(
        [clipboard.copy, clipboard.cut, clipboard.duplicate, clipboard.paste_as_children, clipboard.paste_on]
    )
    menu.addAction(clipboard.merge)
    menu.addAction(commands.remove)
    return menu
