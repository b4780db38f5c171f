"""The words of the Journey's forms in the language of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KINDS = {
    "referral": QT_TRANSLATE_NOOP("Journey", "Referral"),
    "consultation": QT_TRANSLATE_NOOP("Journey", "Consultation"),
    "consent": QT_TRANSLATE_NOOP("Journey", "Consent given"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Journey", "Consent withdrawn"),
    "order": QT_TRANSLATE_NOOP("Journey", "Test ordered"),
    "sample": QT_TRANSLATE_NOOP("Journey", "Sample taken"),
    "told": QT_TRANSLATE_NOOP("Journey", "Risk told"),
    "plan": QT_TRANSLATE_NOOP("Journey", "Plan"),
    "surveillance": QT_TRANSLATE_NOOP("Journey", "Examination"),
    "informed": QT_TRANSLATE_NOOP("Journey", "Relative informed"),
    "invited": QT_TRANSLATE_NOOP("Journey", "Relative invited"),
    "declined": QT_TRANSLATE_NOOP("Journey", "Relative does not want it now"),
    "contact": QT_TRANSLATE_NOOP("Journey", "Contact goes through"),
    "elsewhere": QT_TRANSLATE_NOOP("Journey", "Looked after by another clinic"),
    "decision": QT_TRANSLATE_NOOP("Journey", "Decision"),
    "note": QT_TRANSLATE_NOOP("Journey", "Note"),
    "task": QT_TRANSLATE_NOOP("Journey", "Task"),
    "promise": QT_TRANSLATE_NOOP("Journey", "Promise"),
}
_FIELDS = {
    "referrer": QT_TRANSLATE_NOOP("Journey", "Referred by"),
    "reason": QT_TRANSLATE_NOOP("Journey", "Reason"),
    "urgent": QT_TRANSLATE_NOOP("Journey", "Urgent"),
    "kind": QT_TRANSLATE_NOOP("Journey", "Kind"),
    "counsellor": QT_TRANSLATE_NOOP("Journey", "Counsellor"),
    "present": QT_TRANSLATE_NOOP("Journey", "Also present"),
    "interpreter": QT_TRANSLATE_NOOP("Journey", "Interpreter"),
    "summary": QT_TRANSLATE_NOOP("Journey", "Summary"),
    "scopes": QT_TRANSLATE_NOOP("Journey", "To what"),
    "written": QT_TRANSLATE_NOOP("Journey", "In writing"),
    "version": QT_TRANSLATE_NOOP("Journey", "Form version"),
    "genes": QT_TRANSLATE_NOOP("Journey", "Genes"),
    "method": QT_TRANSLATE_NOOP("Journey", "Method"),
    "purpose": QT_TRANSLATE_NOOP("Journey", "Purpose"),
    "laboratory": QT_TRANSLATE_NOOP("Journey", "Laboratory"),
    "sample": QT_TRANSLATE_NOOP("Journey", "Sample"),
    "text": QT_TRANSLATE_NOOP("Journey", "Text"),
    "examination": QT_TRANSLATE_NOOP("Journey", "Examination"),
    "finding": QT_TRANSLATE_NOOP("Journey", "Finding"),
    "through": QT_TRANSLATE_NOOP("Journey", "Told by"),
    "contact": QT_TRANSLATE_NOOP("Journey", "Through whom"),
    "way": QT_TRANSLATE_NOOP("Journey", "How"),
    "clinic": QT_TRANSLATE_NOOP("Journey", "Clinic"),
    "whole_family": QT_TRANSLATE_NOOP("Journey", "About the whole family"),
    "due": QT_TRANSLATE_NOOP("Journey", "Due"),
    "owner": QT_TRANSLATE_NOOP("Journey", "Who does it"),
}


def kind_word(name: str) -> str:
    """What a kind of entry is called."""
    return QCoreApplication.translate("Journey", _KINDS[name])


def field_word(name: str) -> str:
    """What a field is called."""
    return QCoreApplication.translate("Journey", _FIELDS[name])
