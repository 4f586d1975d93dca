"""Reads what is typed in any form, and puts it back into the same form of another window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from ui.projects.unsaved import Draft

_TEXTS = (QLineEdit, QPlainTextEdit)


def draft_of(form: QWidget) -> Draft:
    """Return the texts and choices of a form, or of a field that stands alone."""
    return {place: _value(control) for place, control in _controls(form).items()}


def texts_of(form: QWidget, draft: Draft) -> set[str]:
    """Return the words of a draft that stand in fields, without empty ones."""
    texts = (draft.get(place, "") for place, one in _controls(form).items() if _is_text(one))
    return {text.strip() for text in texts} - {""}


def fill(form: QWidget, draft: Draft) -> None:
    """Put a draft back into the controls it was taken from; others stay as they are."""
    for place, control in _controls(form).items():
        if place in draft:
            _set_value(control, draft[place])


def _controls(form: QWidget) -> dict[str, QWidget]:
    """Return the controls a person fills in, by a name that is the same at the next start."""
    if _is_text(form):
        return {form.objectName(): form}
    found = [
        control
        for control in form.findChildren(QWidget)
        if isinstance(control, (*_TEXTS, QComboBox))
        or (isinstance(control, QAbstractButton) and control.isCheckable())
    ]
    own = [one for one in found if not isinstance(one.parent(), QComboBox | QAbstractSpinBox)]
    return {
        one.objectName() or f"{place} {type(one).__name__}": one for place, one in enumerate(own)
    }


def _is_text(control: QWidget) -> bool:
    return isinstance(control, _TEXTS)


def _value(control: QWidget) -> str:
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    if isinstance(control, QComboBox):
        return str(control.currentIndex())
    return "on" if isinstance(control, QAbstractButton) and control.isChecked() else ""


def _set_value(control: QWidget, value: str) -> None:
    if isinstance(control, QLineEdit):
        control.setText(value)
        if value:
            control.textEdited.emit(value)  # as if typed: folded parts of the form come out
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(value)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(int(value) if value.lstrip("-").isdigit() else -1)
    elif isinstance(control, QAbstractButton) and value:
        control.setChecked(True)
